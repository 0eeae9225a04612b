package id.tatakerja.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.RuangOrganisasi;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.organisasi.nanti.KeadaanNanti;
import id.tatakerja.organisasi.nanti.MenarikKeadaan;
import id.tatakerja.organisasi.pegawai.MenunjukPelaksanaTugas;
import id.tatakerja.organisasi.pegawai.PelaksanaTugasForm;
import id.tatakerja.organisasi.pengaturan.MengubahPengaturan;
import id.tatakerja.uji.BasisDataUji;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A recorded state that has not begun is taken back without a trace in the data and with one in the trail. */
@BasisDataUji
class MenarikKeadaanTest {

    private static final AtomicInteger URUT = new AtomicInteger();
    private static final LocalDate HARI_INI = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate NANTI = HARI_INI.plusDays(60);
    private static final LocalDate DAHULU = HARI_INI.minusMonths(6);

    private static final String UNIT = """
            kode,nama,jenis,induk,model
            DINKES,Dinas Kesehatan,DINAS,,1
            BID,Bidang Pelayanan,BIDANG,DINKES,
            """;
    private static final String JABATAN = """
            kode,nama,unit,jenis,jenjang,memimpin,kelas,kebutuhan
            KADIS,Kepala Dinas Kesehatan,DINKES,JPT_PRATAMA,,ya,14,1
            KABID,Kepala Bidang Pelayanan,BID,ADMINISTRATOR,,ya,11,1
            REN,Perencana Ahli Muda,DINKES,FUNGSIONAL,AHLI_MUDA,tidak,9,2
            """;
    private static final String KEPALA = "nip,nama,gelar_depan,gelar_belakang,status,golongan,jabatan,tmt,kompetensi,surel\n";
    private static final String SITI = "198501012010012001,Siti Aminah,,,PNS,IV/c,KADIS,2024-02-01,,\n";
    private static final String BUDI = "199003152015031002,Budi Santoso,,,PNS,III/c,REN,2025-06-01,,\n";

    private RuangOrganisasi ruang;
    private JdbcClient sql;
    private String kode;

    @BeforeEach
    void instansi(DataSource sumber) {
        ruang = new RuangOrganisasi(sumber);
        sql = JdbcClient.create(sumber);
        kode = buat("tarik-" + URUT.incrementAndGet());
        impor(kode, UNIT, JABATAN, SITI + BUDI, DAHULU);
    }

    @AfterEach
    void tutup() {
        Penyewa.seluruhInstalasi(() -> sql.sql("truncate organisasi.instansi cascade").update());
        ruang.close();
    }

    private String buat(String baru) {
        Penyewa.seluruhInstalasi(() -> {
            sql.sql("insert into organisasi.instansi (kode) values (?)").param(baru).update();
            return sql.sql("""
                    insert into organisasi.instansi_versi (instansi, nama, jenis, regulasi, zona_waktu, pembina_sebutan,
                        pembina_nama, berlaku)
                    values (?, 'Kabupaten Contoh', 'KABUPATEN', 'lamandau-13-2024', 'Asia/Jakarta', 'Bupati', 'Nama', '(,)')
                    """).param(baru).update();
        });
        return baru;
    }

    private HasilImpor impor(String instansi, String unit, String jabatan, String pegawai, LocalDate tanggal) {
        var berkas = BerkasImpor.csv(unit, jabatan, KEPALA + pegawai);
        return Penyewa.sebagai(instansi, () -> ruang.ambil(MengimporOrganisasi.class)
                .laksanakan(new MengimporOrganisasi.Impor(instansi, berkas, Optional.of(tanggal), false, "x"), Kemajuan.DIAM));
    }

    private static Pelaku organisasi(String instansi) {
        return new Pelaku("organisasi-" + instansi, "X", Optional.of(instansi), Optional.empty(), Set.of(Peran.BAGIAN_ORGANISASI));
    }

    private void tarik(LocalDate tanggal) {
        Penyewa.sebagai(kode, () -> {
            ruang.ambil(MenarikKeadaan.class).tarik(kode, tanggal, organisasi(kode));
            return kode;
        });
    }

    private List<KeadaanNanti> daftar() {
        return Penyewa.sebagai(
                kode, () -> ruang.ambil(MenarikKeadaan.class).daftar(ruang.ambil(Instansi.Pembaca.class).wajib(kode)));
    }

    private Susunan pada(LocalDate tanggal) {
        return Penyewa.sebagai(kode, () -> ruang.ambil(MembacaSusunan.class).pada(kode, tanggal));
    }

    /** Every dated row of the instansi as it stands. */
    private List<String> isi() {
        return Penyewa.sebagai(kode, () -> {
            var hasil = new ArrayList<String>();
            for (var tabel : List.of("unit_versi", "jabatan_versi", "pegawai_versi", "penempatan", "penempatan_batal", "pengaturan", "delegasi")) {
                hasil.addAll(sql.sql("select to_jsonb(t)::text from organisasi." + tabel + " t where instansi = ? order by 1")
                        .param(kode)
                        .query(String.class)
                        .list());
            }
            return hasil;
        });
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatThrownBy(kerja).isInstanceOfSatisfying(
                DitolakException.class, e -> assertThat(e.penolakan().kode()).as(e.penolakan().pesan()).isEqualTo(kode));
    }

    @Test
    void keadaan_yang_ditarik_mengembalikan_setiap_masa_seperti_semula_dan_tercatat() {
        Penyewa.sebagai(kode, () -> ruang.ambil(MenunjukPelaksanaTugas.class).tunjuk(
                kode, "KABID",
                new PelaksanaTugasForm("199003152015031002", "PLT", HARI_INI, HARI_INI.plusDays(200), "SP 1"), organisasi(kode)));
        var sebelum = isi();
        impor(
                kode, UNIT.replace("Bidang Pelayanan", "Bidang Layanan") + "BARU,Bidang Baru,BIDANG,DINKES,\n",
                JABATAN.replaceAll("KABID.*\n", "KABARU,Kepala Bidang Baru,BARU,ADMINISTRATOR,,ya,11,1\n"),
                BUDI.replace(",REN,", ",KABARU,") + "199104042016041004,Ani,,,PNS,III/c,REN,,,\n", NANTI);
        Penyewa.sebagai(kode, () -> {
            ruang.ambil(MengubahPengaturan.class).ubah(
                    ruang.ambil(Instansi.Pembaca.class).wajib(kode), "", Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA"), Optional.of(NANTI),
                    organisasi(kode));
            return kode;
        });
        assertThat(pada(NANTI).jabatanDefinitif("199003152015031002").orElseThrow().kode()).isEqualTo("KABARU");
        assertThat(pada(NANTI).pemangku("KABID")).isEmpty();
        ditolak("TANGGAL_MENDAHULUI", () -> impor(kode, UNIT, JABATAN, SITI + BUDI, HARI_INI));
        assertThat(daftar()).singleElement().satisfies(k -> {
            assertThat(k.dapatDitarik()).isTrue();
            assertThat(k.isi()).extracting(i -> i.jenis() + " " + i.kode() + " " + i.perubahan()).contains(
                    "UNIT BID BERUBAH", "UNIT BARU BARU", "JABATAN KABID BERAKHIR", "JABATAN KABARU BARU",
                    "PEGAWAI 198501012010012001 BERAKHIR", "PEGAWAI 199003152015031002 BERUBAH", "PENGATURAN pimpinanUnitOrganisasi BARU");
        });
        ruang.jejak.clear();

        tarik(NANTI);

        assertThat(isi()).isEqualTo(sebelum);
        assertThat(daftar()).isEmpty();
        assertThat(ruang.akun).extracting(Akun.Baru::namaPengguna).contains("198501012010012001");
        assertThat(ruang.jejak).singleElement().satisfies(p -> {
            assertThat(p.tindakan()).isEqualTo("TARIK_KEADAAN");
            assertThat(p.sebelum()).containsEntry("berlaku", NANTI.toString()).hasEntrySatisfying(
                    "isi", semua -> assertThat(String.valueOf(semua)).contains("UNIT BID BERUBAH"));
        });
        assertThat(impor(kode, UNIT, JABATAN, SITI + BUDI, HARI_INI).galat()).isEmpty();
    }

    /** A person whose post begins on a day of its own. */
    private static String orang(String nip, String nama, String golongan, String jabatan, LocalDate tmt) {
        return nip + "," + nama + ",,,PNS," + golongan + "," + jabatan + "," + tmt + ",,\n";
    }

    @Test
    void penempatan_yang_tmt_nya_belum_tiba_kembali_seperti_semula() {
        String ani = "199104042016041004";
        String cici = "199205052017052005";
        String dedi = "199306062018061006";
        String eka = "199407072019072007";
        LocalDate sesudah = NANTI.plusDays(10);
        impor(
                kode, UNIT, JABATAN,
                SITI + BUDI + orang(ani, "Ani", "III/c", "REN", NANTI) + orang(cici, "Cici", "III/d", "REN", sesudah)
                        + orang(dedi, "Dedi", "III/c", "REN", NANTI),
                HARI_INI);
        var sebelum = isi();
        assertThat(impor(
                kode, UNIT, JABATAN,
                SITI + BUDI + orang(ani, "Ani", "III/d", "REN", NANTI) + orang(cici, "Cici", "III/d", "KABID", NANTI)
                        + orang(eka, "Eka", "III/c", "REN", sesudah),
                NANTI).galat()).isEmpty();
        assertThat(pada(sesudah).jabatanDefinitif(cici).orElseThrow().kode()).isEqualTo("KABID");
        assertThat(pada(sesudah).jabatanDefinitif(dedi)).isEmpty();
        assertThat(pada(sesudah).jabatanDefinitif(eka).orElseThrow().kode()).isEqualTo("REN");

        tarik(NANTI);

        assertThat(isi()).isEqualTo(sebelum);
        assertThat(List.of(ani, cici, dedi)).allSatisfy(
                nip -> assertThat(pada(sesudah).jabatanDefinitif(nip).orElseThrow().kode()).isEqualTo("REN"));
        assertThat(pada(sesudah).jabatanDefinitif(eka)).isEmpty();
    }

    @Test
    void penunjukan_yang_sudah_diakhiri_sendiri_tidak_hidup_lagi() {
        var menunjuk = ruang.ambil(MenunjukPelaksanaTugas.class);
        long id = Penyewa.sebagai(kode, () -> menunjuk.tunjuk(
                kode, "KABID",
                new PelaksanaTugasForm("199003152015031002", "PLT", HARI_INI, HARI_INI.plusDays(200), "SP 1"), organisasi(kode)));
        impor(kode, UNIT, JABATAN.replaceAll("KABID.*\n", ""), SITI + BUDI, NANTI);
        Penyewa.sebagai(kode, () -> {
            menunjuk.akhiri(kode, "KABID", id, NANTI.minusDays(1), organisasi(kode));
            return kode;
        });

        tarik(NANTI);

        assertThat(pada(NANTI.minusDays(1)).pemangku("KABID")).hasSize(1);
        assertThat(pada(NANTI).pemangku("KABID")).isEmpty();
    }

    @Test
    void pengaturan_disebut_dengan_kata_peraturan_dan_jejak_memuat_semuanya() {
        var banyak = new StringBuilder(JABATAN);
        for (int i = 0; i < 210; i++) {
            banyak.append("P").append(i).append(",Pengolah Data ").append(i).append(",DINKES,PELAKSANA,,tidak,6,1\n");
        }
        impor(kode, UNIT, banyak.toString(), SITI + BUDI, NANTI);
        Penyewa.sebagai(kode, () -> {
            ruang.ambil(MengubahPengaturan.class).ubah(
                    ruang.ambil(Instansi.Pembaca.class).wajib(kode), "", Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA"), Optional.of(NANTI),
                    organisasi(kode));
            return kode;
        });
        assertThat(daftar()).singleElement().satisfies(k -> {
            assertThat(k.jumlah()).isEqualTo(211);
            assertThat(k.isi()).hasSize(200).filteredOn(i -> i.jenis() == KeadaanNanti.Jenis.PENGATURAN).singleElement()
                    .satisfies(i -> assertThat(i.nama()).contains(": ").doesNotContain("pimpinanUnitOrganisasi", "UNIT_KERJA"));
        });
        ruang.jejak.clear();

        tarik(NANTI);

        assertThat(ruang.jejak).singleElement().satisfies(p -> assertThat(p.sebelum().get("isi").split("; ")).hasSize(211));
    }

    @Test
    void data_menurut_hari_yang_lampau_boleh_menyebut_yang_mulai_sesudahnya() {
        String lama = buat("lama-" + URUT.incrementAndGet());
        String ani = orang("199104042016041004", "Ani", "III/c", "REN", HARI_INI.minusDays(1));

        assertThat(impor(lama, UNIT, JABATAN, ani, HARI_INI.minusYears(2)).galat()).isEmpty();
    }

    @Test
    void hanya_yang_terakhir_dan_belum_berlaku_dapat_ditarik() {
        LocalDate kemudian = NANTI.plusDays(10);
        impor(kode, UNIT.replace("Bidang Pelayanan", "Bidang Satu"), JABATAN, SITI + BUDI, NANTI);
        impor(kode, UNIT.replace("Bidang Pelayanan", "Bidang Dua"), JABATAN, SITI + BUDI, kemudian);

        assertThat(daftar()).extracting(KeadaanNanti::tanggal).containsExactly(kemudian, NANTI);
        ditolak("BUKAN_YANG_TERAKHIR", () -> tarik(NANTI));
        ditolak("SUDAH_BERLAKU", () -> tarik(DAHULU));
        ditolak("SUDAH_BERLAKU", () -> tarik(HARI_INI));
        ditolak("TIDAK_DITEMUKAN", () -> tarik(NANTI.plusDays(1)));
        tarik(kemudian);
        assertThat(pada(kemudian).unit("BID").orElseThrow().nama()).isEqualTo("Bidang Satu");
        tarik(NANTI);
        assertThat(pada(kemudian).unit("BID").orElseThrow().nama()).isEqualTo("Bidang Pelayanan");
    }

    @Test
    void pegawai_yang_sudah_dicatat_instansi_lain_tidak_ditarik_kembali() {
        String lain = buat("lain-" + URUT.incrementAndGet());
        impor(kode, UNIT, JABATAN, BUDI, NANTI);
        assertThat(impor(lain, UNIT, JABATAN, SITI, NANTI).galat()).isEmpty();
        var sebelum = isi();

        ditolak("NIP_DIPAKAI_INSTANSI_LAIN", () -> tarik(NANTI));
        assertThat(isi()).isEqualTo(sebelum);
    }

    @Test
    void orang_instansi_lain_tidak_dapat_menarik() {
        impor(kode, UNIT, JABATAN, BUDI, NANTI);
        String lain = buat("lain-" + URUT.incrementAndGet());

        ditolak("TIDAK_DITEMUKAN", () -> Penyewa.sebagai(lain, () -> {
            ruang.ambil(MenarikKeadaan.class).tarik(kode, NANTI, organisasi(lain));
            return lain;
        }));
        assertThat(daftar()).hasSize(1);
    }

    @Test
    void pratinjau_menyebut_temuan_pada_isi_berkas_dan_tmt_yang_tidak_mungkin_ditolak() {
        var uji = Penyewa.sebagai(kode, () -> ruang.ambil(MengimporOrganisasi.class).laksanakan(
                new MengimporOrganisasi.Impor(kode, BerkasImpor.csv(
                        UNIT + "DALAM,Dinas Dalam,DINAS,BID,2\nTANPA,Subbagian Tanpa,SUBBAGIAN,,\n", JABATAN,
                        KEPALA + SITI + BUDI.replace("PNS,III/c", "PPPK,III/c")), Optional.of(HARI_INI), true, "x"),
                Kemajuan.DIAM));

        assertThat(uji.galat()).isEmpty();
        assertThat(uji.temuan().orElseThrow().isi()).extracting(t -> t.kode() + " " + t.objek().kode()).contains(
                "INDUK_TIDAK_SESUAI DALAM", "INDUK_TIDAK_SESUAI TANPA", "GOLONGAN_TIDAK_SESUAI_STATUS 199003152015031002");
        assertThat(pada(HARI_INI).unit("DALAM")).isEmpty();
        String jauh = HARI_INI.plusYears(1).plusDays(1).toString();
        assertThat(impor(kode, UNIT, JABATAN, SITI + BUDI.replace("2025-06-01", jauh), HARI_INI).galat())
                .extracting(GalatImpor::kode, GalatImpor::baris, GalatImpor::kolom)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TMT_TERLALU_JAUH", 3, "tmt"));
        assertThat(impor(kode, UNIT, JABATAN, SITI + BUDI, HARI_INI).temuan()).isEmpty();
    }
}
