package id.tatakerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.jejak.EntriJejak;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.instansi.InstansiForm;
import id.tatakerja.pelaksanaan.kendala.Kendala;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every query of the application run as the wrong tenant with what the right one owns: nothing is read, nothing is changed. Each
 * method is also run as the right tenant, so that a call which could never have found anything does not count as a proof.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenyewaSalahTest {

    /** Holders of a database connection that work for the whole installation, and why. */
    private static final Map<String, String> SELURUH_INSTALASI = Map.of(
            "DaftarSesi", "sesi dicari menurut rahasianya sebelum diketahui milik instansi mana; tabelnya tanpa kolom instansi",
            "MenyusulkanAkun", "pekerjaan tiap jam berganti penyewa sendiri, satu demi satu",
            "HitunganHarian", "pekerjaan malam berganti penyewa sendiri, satu demi satu");

    /** Methods that even their own tenant cannot be seen to use here, and why. */
    private static final Map<String, String> TANPA_BEKAS = alasan(
            "InstansiRepository.daftarkan", "membuat instansi hanya untuk administrator instalasi; penyewa ditolak pagar",
            "GiliranUbah.tunggu", "hanya mengunci",
            "KeadaanNantiRepository.kembali", "tidak ada pegawai contoh yang berakhir hari ini; barisnya diserang dalam PagarBarisTest",
            "KeadaanNantiRepository.sudahDiTempatLain", "memang melihat lintas instansi: NIP milik penyewa sendiri saja",
            "PenetapanRepository.kunci", "hanya mengunci",
            "KeadaanRepository.periksaHari", "hanya menolak, dengan tanggal milik penyewa sendiri",
            "KeadaanRepository.sampaiDiInstansiLain", "memang melihat lintas instansi: NIP yang ditanyakan dan harinya saja",
            "AkunRepository.ikutPindah", "memang lintas instansi: hanya akun yang sudah dilepas, lihat AkunMengikutiPegawaiTest",
            "SuratRepository.simpan", "memerlukan surat yang utuh; tabelnya masing-masing diserang dalam PagarBarisTest",
            "AntreanRepository.ambil", "dijalankan pekerja bagi semua instansi, lalu berganti penyewa; barisnya diserang dalam PagarBarisTest",
            "SuratRepository.tandaiLuar", "surat contoh sudah bernomor dan beku; barisnya diserang dalam PagarBarisTest",
            "SertifikatRepository.kunci", "hanya mengunci",
            "SertifikatRepository.simpanOtoritas", "otoritas milik instalasi, bukan milik satu instansi",
            "PenugasanRepository.sudahBertugas", "menjawab ya atau tidak tentang pekerjaan dan unit tertentu; barisnya diserang dalam PagarBarisTest",
            "KirimanRepository.jatuhTempo", "dijalankan pekerja bagi semua instansi, lalu berganti penyewa; barisnya diserang dalam PagarBarisTest",
            "KirimanRepository.tersimpan", "memerlukan surat yang baru datang; barisnya diserang dalam PagarBarisTest",
            "SuratMasukRepository.simpan", "memerlukan surat yang utuh; tabelnya masing-masing diserang dalam PagarBarisTest",
            "TenggatRepository.pindahkan", "memindahkan batas langkah yang baru saja dibaca penyewanya sendiri; barisnya diserang dalam PagarBarisTest",
            "TenggatRepository.ambil", "dijalankan pekerja bagi semua instansi; barisnya diserang dalam PagarBarisTest",
            "SurelRepository.belum", "dijalankan pekerja bagi semua instansi; barisnya diserang dalam PagarBarisTest",
            "SurelRepository.ambil", "dijalankan pekerja bagi semua instansi; barisnya diserang dalam PagarBarisTest",
            "KunciIdempotenRepository.catat", "menandai hanya dalam transaksi yang sudah menulis dan pada kunci milik pemanggilnya; lihat IdempotenTest",
            "SelamaKeadaan.ambil", "menyimpan jawaban pemanggilnya menurut penyewa; lihat SelamaKeadaanTest",
            "SelamaKeadaan.tetap", "hanya menjalankan pekerjaan pemanggilnya",
            "SelamaKeadaan.membaca", "hanya menjalankan pekerjaan pemanggilnya",
            "SelamaKeadaan.masih", "membandingkan dengan angka keadaan yang hanya diketahui pembacanya; barisnya diserang dalam PagarBarisTest",
            "SmtpRepository.aktif", "server surel milik instalasi, bukan milik satu instansi",
            "SmtpRepository.satu", "server surel milik instalasi, bukan milik satu instansi",
            "SmtpRepository.simpan", "server surel milik instalasi, bukan milik satu instansi",
            "WaktuRepository.instansi", "dijalankan pekerja bagi semua instansi, lalu berganti penyewa; barisnya diserang dalam PagarBarisTest",
            "WaktuRepository.lewat", "dijalankan pekerja sebagai penyewanya; barisnya diserang dalam PagarBarisTest",
            "EvaluasiRepository.bekukan", "memerlukan rantai yang utuh; tabelnya diserang dalam PagarBarisTest",
            "KoordinasiRepository.simpan", "memerlukan dua tim; tabelnya diserang dalam PagarBarisTest",
            "EvaluasiRepository.tambah", "memerlukan peninjauan yang utuh; tabelnya diserang dalam PagarBarisTest",
            "EvaluasiRepository.kunci", "hanya mengunci",
            "DrafRepository.buangLama", "dijalankan pekerja bagi semua instansi; barisnya diserang dalam PagarBarisTest",
            "BerkasHasilRepository.tambah", "memerlukan penyerahan menurut putarannya; barisnya diserang dalam PagarBarisTest",
            "LuarRepository.tambah", "memerlukan isi dari jenis tertutup; barisnya diserang dalam PagarBarisTest",
            "LuarRepository.belumDicoba", "dijalankan pekerja bagi semua instansi, lalu berganti penyewa; barisnya diserang dalam PagarBarisTest",
            "LuarRepository.kunci", "hanya mengunci",
            "PenulisRencana.tulis", "memerlukan rencana yang utuh; tabelnya masing-masing diserang dalam PagarBarisTest");

    /** Answers that are the same for everybody and tell nothing of a tenant, and why. */
    private static final Map<String, String> BUKAN_MILIK_SIAPA_PUN = Map.of(
            "SuratRepository.nomorBaru", "angka berikut dari urutan bersama",
            "SetelanRepository.untuk", "tanpa setelan, bawaan disusun dari instansi yang diberikan pemanggil sendiri");

    private static Map<String, String> alasan(String... pasangan) {
        var hasil = new TreeMap<String, String>();
        for (var i = 0; i < pasangan.length; i += 2) {
            hasil.put(pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext konteks;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transaksi;

    private DataRahasia data;
    private TabelPenyewa tabel;
    private PembuatNilai pembuat;
    private final List<Object> didengar = new ArrayList<>();
    private List<String> semula = List.of();

    @BeforeAll
    void isi_penyewa() {
        data = new DataRahasia(sql).isi(port);
        tunggu_surat();
        tabel = new TabelPenyewa(sql);
        var susunan = Penyewa.sebagai(DataRahasia.KODE, () -> konteks.getBean(MembacaSusunan.class).pada(DataRahasia.KODE, LocalDate.now(PembuatNilai.ZONA)));
        var nip = List.of(data.nip);
        var milik = Penyewa.sebagai(DataRahasia.KODE, () -> konteks.getBean(Instansi.Pembaca.class).wajib(DataRahasia.KODE));
        pembuat = new PembuatNilai("r", didengar)
                .teks(List.of(DataRahasia.KODE), "instansi", "kodeInstansi", "milik", "tujuan")
                .teks(List.of("DINAS-R", DataRahasia.KODE, "K-DINAS-R", "r".repeat(32)), "kode")
                .teks(List.of("r", "uji:r"), "objek").teks(List.of("A4"), "kertas").teks(List.of("{}"), "isi").teks(List.of(DataRahasia.TANDA), "nama")
                .teks(List.of("BIDANG-R", "DINAS-R", ""), "unit", "unitKode", "unitPemilik")
                .teks(List.of("K-UPT-R", "K-DINAS-R"), "jabatan", "pemberi", "kodeJabatan")
                .teks(List.of("K-BIDANG-R"), "penerima", "penilai")
                .teks(nip, "namaPengguna", "pengguna", "pemilik", "ketikan", "oleh", "dicari")
                .teks(List.of("pimpinanUnitOrganisasi", "kunci-r", "r".repeat(32)), "kunci")
                .teks(Stream.concat(nip.stream(), data.milik(String.class, "select nip from kedudukan.ditetapkan limit 1").stream()).toList(), "nip")
                .teks(List.of("organisasi-" + DataRahasia.KODE), "pelaku").teks(List.of("00".repeat(32)), "hash", "hashSebelum")
                .teks(List.of("189/R", "188/R"), "nomor")
                .teks(List.of("/r"), "jalur").teks(List.of("/penugasan"), "tautan").teks(List.of("LANGSUNG"), "ragam").teks(List.of("192.0.2.1"), "alamat")
                .teks(List.of("Tersembunyi"), "cari", "q").teks(List.of("lamandau-13-2024"), "regulasi")
                .teks(List.of("SESUAI_ATURAN"), "status").teks(List.of("PLT"), "jenis").teks(List.of("UNIT_KERJA"), "nilai")
                .teks(List.of(""), "jenjang", "pimpinan")
                .milik(Susunan.class, List.of(susunan))
                .milik(Acuan.class, List.of(konteks.getBean(MembacaAcuan.class).acuan("lamandau-13-2024")))
                .milik(Pelaku.class, List.of(new Pelaku("organisasi-x", "X", Optional.of(DataRahasia.KODE), Optional.empty(), Set.of(Peran.BAGIAN_ORGANISASI))))
                .milik(Instansi.class, List.of(milik))
                // Letters are signed meanwhile, and leave their own entries.
                .milik(EntriJejak.class, data.milik(Long.class, "select urut + n from jejak.rantai, generate_series(1, 20) n order by 1").stream().map(PenyewaSalahTest::entri).toList())
                .milik(InstansiForm.class, List.of(new InstansiForm(null, null, null, null, null, null, null, null, 3, null)))
                .milik(byte[].class, data.milik(byte[].class, "select sha256('r') union select sha256('s')"))
                .teks(List.of("K-DINAS-R"), "pemegang")
                .milik(Hasil.class, List.of(Hasil.SETUJU)).milik(SisiAlur.class, List.of(SisiAlur.PEMILIK))
                .nomor(data.milik(Long.class, "select id from organisasi.penempatan where jenis = 'PLT'"), "nomor")
                .nomor(data.milik(Long.class, "select id from penugasan.penugasan order by 1"), "penugasan")
                .nomor(data.milik(Long.class, "select id from alur.tugas order by 1"), "tugas")
                .nomor(data.milik(Long.class, "select id from penugasan.pengumuman"), "pengumuman")
                .nomor(data.milik(Long.class, "select id from timkerja.tim"), "tim")
                .nomor(data.milik(Long.class, "select id from timkerja.tim_orang"), "orang")
                .nomor(data.milik(Long.class, "select id from evaluasi.evaluasi"), "evaluasi")
                .nomor(data.milik(Long.class, "select id from pemberitahuan.kabar"), "kabar")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.rencana_baris order by 1"), "baris")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.kegiatan order by 1"), "kegiatan")
                .nomor(data.milik(Long.class, "select max(id) from pelaksanaan.kegiatan"), "menunggu")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.kemajuan"), "kemajuan")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.bukti"), "bukti")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.luar_kiriman order by id"), "kiriman")
                .nomor(data.milik(Long.class, "select id from evaluasi.berkas"), "berkas")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.kendala"), "kendala")
                .nomor(data.milik(Long.class, "select id from pertanggungjawaban.laporan order by 1"), "laporan")
                .nomor(data.milik(Long.class, "select id from pertanggungjawaban.capaian order by 1"), "capaian")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.kendala_giliran order by 1"), "giliran")
                .milik(Kendala.Asal.class, List.of(new Kendala.Asal("r", 1), new Kendala.Asal("r", 2))).teks(List.of("r"), "pemerintah")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.catatan"), "catatan")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.perjanjian"), "perjanjian")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.target"), "target")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.butir"), "butir")
                .nomor(data.milik(Long.class, "select id from pelaksanaan.fungsi"), "fungsi")
                .milik(Long.class, data.milik(Long.class, """
                        select id from organisasi.pegawai union select id from organisasi.penempatan where jenis = 'PLT'
                        union select id from kedudukan.penetapan union select id from kedudukan.sanggahan union select id from kedudukan.pengajuan union select id from naskah.surat union select id from naskah.sertifikat union select id from naskah.templat union select id from naskah.register union select id from penugasan.kiriman
                        union select id from alur.tugas union select id from alur.pelimpahan union select id from pemberitahuan.kabar union select id from pemberitahuan.surel union select 1 order by 1
                        """))
                .milik(UUID.class, data.milik(UUID.class, "select id from organisasi.pekerjaan union select id from akses.token union select hubungan from penugasan.pasangan order by 1"));
    }

    /** The letters of the decree are signed and told of meanwhile; a row that comes in between would look like a leak. */
    private void tunggu_surat() {
        try {
            for (var n = 0; n < 150 && data.milik(Long.class, """
                    select count(*) from naskah.surat s where s.status <> 'DITANDATANGANI' and s.cara = 'DI_SINI'
                        or s.status = 'DITANDATANGANI' and s.cara = 'DI_SINI' and not exists (select 1 from pemberitahuan.kabar k where k.tautan = '/naskah/' || s.id)
                    """).getFirst() > 0; n++) {
                Thread.sleep(200);
            }
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
        }
    }

    private static EntriJejak entri(long urut) {
        String hash = "00".repeat(32);
        return new EntriJejak(
                DataRahasia.KODE, urut, Instant.now(), "p", Optional.empty(), "UJI", "o:1", new TreeMap<>(), new TreeMap<>(), Optional.empty(),
                hash, hash);
    }

    @Test
    void setiap_tabel_berisi_milik_penyewa_yang_diserang() {
        assertThat(tabel.semua()).hasSizeGreaterThan(20);
        assertThat(tabel.kosong(DataRahasia.KODE)).as("tanpa baris, uji di bawah tidak membuktikan apa pun").isEmpty();
    }

    @Test
    void setiap_pertanyaan_sebagai_penyewa_lain_tidak_membaca_dan_tidak_mengubah_apa_pun() {
        var bocor = new TreeSet<String>();
        var tanpaBekas = new TreeMap<String, String>();
        for (var pemegang : pemegang()) {
            for (var metode : metode(pemegang.getClass())) {
                semula = Penyewa.seluruhInstalasi(() -> tabel.sidik(DataRahasia.KODE));
                String nama = pemegang.getClass().getSimpleName() + "." + metode.getName();
                boolean berbekas = false;
                String terakhir = "";
                for (var nilai : pembuat.susunan(metode)) {
                    if (!berbekas) {
                        var milik = panggil(DataRahasia.KODE, pemegang, metode, nilai);
                        berbekas = milik.berbekas();
                        terakhir = milik.galat();
                    }
                    var lain = panggil(DataRahasia.LAIN, pemegang, metode, nilai);
                    if (lain.bocor() && !BUKAN_MILIK_SIAPA_PUN.containsKey(nama)) {
                        bocor.add(nama + Arrays.deepToString(nilai));
                    }
                }
                if (!berbekas && !TANPA_BEKAS.containsKey(nama)) {
                    tanpaBekas.put(nama, terakhir);
                }
            }
        }
        assertThat(bocor).as("dibaca atau diubah oleh penyewa lain").isEmpty();
        assertThat(tanpaBekas).as("tidak terbukti: beri nilai uji yang cocok").isEmpty();
    }

    /** What a call left: an answer with something in it, or a changed row of the tenant. */
    private record Bekas(boolean berbekas, boolean bocor, boolean berubah, String galat) {}

    private Bekas panggil(String penyewa, Object pemegang, Method metode, Object[] nilai) {
        var bekas = sekali(penyewa, pemegang, metode, nilai);
        // a letter may have been signed meanwhile: what changed is looked for once more, from the rows as they are now
        return bekas.berubah() ? lagi(penyewa, pemegang, metode, nilai) : bekas;
    }

    private Bekas lagi(String penyewa, Object pemegang, Method metode, Object[] nilai) {
        semula = Penyewa.seluruhInstalasi(() -> tabel.sidik(DataRahasia.KODE));
        return sekali(penyewa, pemegang, metode, nilai);
    }

    private Bekas sekali(String penyewa, Object pemegang, Method metode, Object[] nilai) {
        didengar.clear();
        return Penyewa.sebagai(penyewa, () -> new TransactionTemplate(transaksi).execute(status -> {
            status.setRollbackOnly();
            try {
                Object jawaban = metode.invoke(pemegang, nilai);
                boolean berubah = menulis() && !sidik(penyewa).equals(semula);
                String isi = IsiJawaban.teks(jawaban) + IsiJawaban.teks(didengar);
                boolean angka = jawaban instanceof Number || jawaban instanceof Boolean;
                return new Bekas(
                        berubah || !IsiJawaban.hampa(jawaban) || !didengar.isEmpty(),
                        berubah || isi.contains(DataRahasia.TANDA) || angka && !IsiJawaban.hampa(jawaban), berubah, "");
            } catch (InvocationTargetException ditolak) {
                return new Bekas(false, false, false, String.valueOf(ditolak.getCause()));
            } catch (IllegalAccessException mustahil) {
                throw new IllegalStateException(mustahil);
            }
        }));
    }

    /** Whether the call could have changed anything: without a number of its own a transaction has written no row. */
    private boolean menulis() {
        return sql.sql("select pg_current_xact_id_if_assigned() is not null").query(Boolean.class).single();
    }

    /** Rows of the attacked tenant, seen past the fence for the length of one look. */
    private List<String> sidik(String penyewa) {
        sql.sql("select set_config('tatakerja.instansi', '*', true)").query(String.class).single();
        var hasil = tabel.sidik(DataRahasia.KODE);
        sql.sql("select set_config('tatakerja.instansi', ?, true)").param(penyewa).query(String.class).single();
        return hasil;
    }

    /** Everything of the application that holds a way to the database; a new one is found by itself. */
    private List<Object> pemegang() {
        return Arrays.stream(konteks.getBeanDefinitionNames())
                .map(konteks::getBean)
                .map(b -> (Object) AopTestUtils.getUltimateTargetObject(b))
                .filter(b -> b.getClass().getName().startsWith("id.tatakerja.") && memegangBasisData(b.getClass()))
                // the way to the database itself asks nothing
                .filter(b -> !b.getClass().getPackageName().equals("id.tatakerja.basisdata"))
                .filter(b -> !SELURUH_INSTALASI.containsKey(b.getClass().getSimpleName()))
                .sorted(Comparator.comparing(b -> b.getClass().getName()))
                .toList();
    }

    private static boolean memegangBasisData(Class<?> kelas) {
        return Arrays.stream(kelas.getDeclaredFields()).map(f -> f.getType()).anyMatch(jenis -> jenis == JdbcClient.class
                || JdbcOperations.class.isAssignableFrom(jenis) || DataSource.class.isAssignableFrom(jenis));
    }

    private static List<Method> metode(Class<?> kelas) {
        return Stream.of(kelas.getDeclaredMethods())
                .filter(m -> !m.isSynthetic() && !Modifier.isStatic(m.getModifiers()) && !Modifier.isPrivate(m.getModifiers()))
                .peek(m -> m.setAccessible(true))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }
}
