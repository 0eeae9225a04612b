package id.tatakerja.naskah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.rupa.PdfBaku;
import id.tatakerja.naskah.tanda.OtoritasSertifikat;
import id.tatakerja.naskah.terbit.SuratRepository;
import id.tatakerja.uji.PenyiapBasisDataUji;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A letter from the act to the signed file: number, frozen content, PDF, signature, and what happens when something breaks. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenerbitanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Penerbitan penerbitan;

    @Autowired
    private PlatformTransactionManager pengelola;

    @Autowired
    private SuratRepository surat;

    @Autowired
    private BerkasRepository berkas;

    @Autowired
    private OtoritasSertifikat otoritas;

    @Autowired
    private JdbcClient sql;

    private RuangNaskah ruang;

    @BeforeAll
    void kabupaten() {
        ruang = new RuangNaskah(port, "naskah-uji", 241, penerbitan, pengelola);
    }

    private boolean ditandatangani(long id) {
        return ruang.dalam(() -> surat.satu(id).orElseThrow().status()) == StatusNaskah.DITANDATANGANI;
    }

    @Test
    void surat_terbit_bernomor_lalu_bertanda_tangan_sah_dan_satu_bita_yang_berubah_ketahuan() {
        var terbit = ruang.terbitkan(ruang.permohonan("Permohonan pelibatan analis"));
        assertThat(terbit.status()).isEqualTo(StatusNaskah.TERBIT);
        assertThat(terbit.nomor().orElseThrow()).matches("800\\.1\\.11\\.1/\\d+/DINDIN/[IVX]+/" + RuangNaskah.HARI.getYear());
        RuangNaskah.tunggu(() -> ditandatangani(terbit.id()));

        var pdf = ruang.dalam(() -> berkas.satu(terbit.id(), BerkasRepository.Macam.TANDA)).orElseThrow().isi();
        PdfBaku.gambar("permohonan-bertanda", pdf);
        assertThat(PdfBaku.pelanggaran(pdf)).isEmpty();
        var akar = otoritas.sertifikatOtoritas();
        var cabut = Penyewa.<byte[], RuntimeException>seluruhInstalasi(otoritas::daftarCabut);
        var hasil = TandaTanganDss.periksa(pdf, akar, cabut);
        assertThat(hasil.sah()).as(hasil.sebab()).isTrue();
        assertThat(hasil.tingkat().name()).isEqualTo("PAdES_BASELINE_B");
        assertThat(hasil.jumlah()).isEqualTo(1);

        var rusak = pdf.clone();
        rusak[pdf.length / 3] ^= 1;
        var hasilRusak = TandaTanganDss.periksa(rusak, akar, cabut);
        assertThat(hasilRusak.sah()).as("satu bita berubah").isFalse();
    }

    @Test
    void nomor_tidak_pernah_ganda_dan_tidak_bercelah_walau_banyak_yang_menerbitkan_serentak_dan_sebagian_gagal() throws Exception {
        var sebelum = nomorTerbit();
        try (var kolam = Executors.newVirtualThreadPerTaskExecutor()) {
            var kerja = IntStream.range(0, 60).<Callable<String>>mapToObj(i -> () -> {
                try {
                    return ruang.dalam(() -> {
                        var nomor = penerbitan.terbitkan(ruang.permohonan("Serentak " + i)).nomor().orElseThrow();
                        if (i % 4 == 0) {
                            throw new IllegalStateException("gagal sesudah nomor diambil");
                        }
                        return nomor;
                    });
                } catch (IllegalStateException sengaja) {
                    return "";
                }
            }).toList();
            var nomor = kolam.invokeAll(kerja).stream().map(f -> f.resultNow()).filter(n -> !n.isEmpty()).toList();
            assertThat(nomor).hasSize(45).doesNotHaveDuplicates();
        }
        assertThat(nomorTerbit()).isEqualTo(sebelum + 45);
        var celah = ruang.dalam(() -> sql.sql("""
                select count(*) from naskah.penghitung p cross join lateral generate_series(p.awal + 1, p.terakhir) as u(urut)
                 where p.instansi = ? and not exists (select 1 from naskah.register r
                       where r.instansi = p.instansi and r.deret = p.deret and r.tahun = p.tahun and r.urut = u.urut)
                """).param(ruang.kode).query(Long.class).single());
        assertThat(celah).isZero();
    }

    private long nomorTerbit() {
        return ruang.dalam(() -> sql.sql("select count(*) from naskah.register where instansi = ?").param(ruang.kode).query(Long.class).single());
    }

    @Test
    void tanpa_transaksi_yang_berjalan_tidak_ada_surat_yang_terbit() {
        assertThatThrownBy(() -> Penyewa.<Object, RuntimeException>sebagai(ruang.kode, () -> penerbitan.terbitkan(ruang.permohonan("Tanpa transaksi"))))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void yang_tidak_memangku_jabatan_tidak_dapat_menjadi_penanda_tangan() {
        var k = ruang.permohonan("Salah penanda");
        var salah = Konsep.baru(k.instansi(), k.jenis(), k.hal(), k.tanggal(), new Penanda.Pejabat("K-DINAS-A", ruang.staf), k.isi(), k.objek(), ruang.staf);
        var sebelum = nomorTerbit();
        assertThatThrownBy(() -> ruang.terbitkan(salah)).isInstanceOf(DitolakException.class).hasMessageContaining("TIDAK_BERWENANG");
        assertThatThrownBy(() -> ruang.terbitkan(ruang.permohonan("x".repeat(5000)))).isInstanceOf(DitolakException.class)
                .hasMessageContaining("ISI_NASKAH_TIDAK_SAH");
        assertThat(nomorTerbit()).isEqualTo(sebelum);
    }

    @Test
    void isi_dan_nomor_surat_yang_terbit_tidak_dapat_diubah_oleh_siapa_pun() {
        var id = ruang.terbitkan(ruang.permohonan("Beku")).id();
        for (var perintah : List.of(
                "update naskah.surat set isi = '{}'::jsonb where id = " + id, "update naskah.surat set nomor = 'lain' where id = " + id,
                "delete from naskah.surat where id = " + id, "delete from naskah.register where surat = " + id)) {
            assertThatThrownBy(() -> ruang.dalam(() -> sql.sql(perintah).update())).as(perintah).isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
    }

    @Test
    void surat_yang_terputus_antara_transaksi_dan_berkas_tidak_dikatakan_bertanda_tangan_dan_diselesaikan_kemudian() {
        var terbit = ruang.dalam(() -> {
            var t = penerbitan.terbitkan(ruang.permohonan("Terputus"));
            // as after a crash of the process that was drawing: nobody is to draw the file within the next hour
            sql.sql("update naskah.antrean set berikut = now() + interval '1 hour' where surat = ?").param(t.id()).update();
            return t;
        });
        assertThat(ditandatangani(terbit.id())).isFalse();
        assertThat(ruang.dalam(() -> berkas.terbaik(terbit.id()))).isEmpty();
        assertThat(ruang.dalam(() -> surat.kode(surat.satu(terbit.id()).orElseThrow().kodeVerifikasi())).orElseThrow().status()).isEqualTo(StatusNaskah.TERBIT);
        ruang.dalam(() -> sql.sql("update naskah.antrean set berikut = now() where surat = ?").param(terbit.id()).update());
        RuangNaskah.tunggu(() -> ditandatangani(terbit.id()));
        assertThat(ruang.dalam(() -> berkas.satu(terbit.id(), BerkasRepository.Macam.TANDA))).isPresent();
        var yatim = Penyewa.<Long, RuntimeException>seluruhInstalasi(() -> sql.sql("""
                select count(*) from naskah.surat s where status = 'DITANDATANGANI'
                   and not exists (select 1 from naskah.berkas b where b.surat = s.id and b.macam = 'TANDA')
                """).query(Long.class).single());
        assertThat(yatim).isZero();
    }

    @Test
    void kunci_pribadi_tidak_tersimpan_terbuka_dan_berkas_kuncinya_hanya_terbaca_pemiliknya() throws Exception {
        var id = ruang.terbitkan(ruang.permohonan("Kunci")).id();
        RuangNaskah.tunggu(() -> ditandatangani(id));
        var kunci = ruang.dalam(() -> sql.sql("select kunci from naskah.sertifikat where instansi = ? limit 1").param(ruang.kode).query(byte[].class).single());
        assertThatThrownBy(() -> java.security.KeyFactory.getInstance("EC").generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(kunci)))
                .isInstanceOf(java.security.spec.InvalidKeySpecException.class);
        var izin = java.nio.file.Files.getPosixFilePermissions(PenyiapBasisDataUji.data().resolve("naskah.kunci"));
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(izin)).isEqualTo("rw-------");
    }

    @Test
    void penyewa_lain_tidak_melihat_satu_baris_pun() {
        var id = ruang.terbitkan(ruang.permohonan("Rahasia penyewa")).id();
        RuangNaskah.tunggu(() -> ditandatangani(id));
        for (var tabel : new TreeSet<>(List.of("surat", "register", "pihak", "penghitung", "sertifikat", "antrean", "berkas"))) {
            var milik = ruang.dalam(() -> sql.sql("select count(*) from naskah." + tabel).query(Long.class).single());
            var lain = Penyewa.<Long, RuntimeException>sebagai("instansi-lain", () -> sql.sql("select count(*) from naskah." + tabel).query(Long.class).single());
            assertThat(lain).as(tabel).isZero();
            assertThat(milik).as(tabel).isGreaterThanOrEqualTo(tabel.equals("antrean") ? 0 : 1);
        }
    }

    @Test
    void keputusan_pembina_bernomor_sendiri_memuat_lampiran_dan_terbaca_oleh_yang_disebut() {
        var isi = IsiNaskah.susun().menimbang("penempatan perlu kepastian").mengingat("Peraturan Bupati Contoh")
                .menetapkan("KEPUTUSAN TENTANG PENETAPAN KEDUDUKAN.").diktum("Menetapkan kedudukan sebagaimana tercantum dalam Lampiran.")
                .diktum("Keputusan ini mulai berlaku pada tanggal ditetapkan.")
                .tabel("DAFTAR KEDUDUKAN", List.of("No.", "Nama / NIP", "Jabatan", "Unit kerja", "Pejabat Penilai Kinerja"),
                        IntStream.rangeClosed(1, 60).mapToObj(i -> List.of(
                                "" + i, "Nama Pegawai " + i + "\nNIP 19850101 201001 1 001", "Analis Kebijakan Ahli Muda", "Bidang Contoh", "Kepala Dinas")).toList())
                .jadi();
        var terbit = ruang.terbitkan(Konsep.baru(
                        ruang.kode, JenisNaskah.KEPUTUSAN_KEDUDUKAN, "Penetapan Kedudukan", RuangNaskah.HARI, new Penanda.Pembina(), isi, "penetapan:uji",
                        "bupati-" + ruang.kode)
                .bernomor("100.3.3.2/9/KDD/2026").untuk(List.of(), List.of(new Penerima.Jabatan("K-SETDA")))
                .menurut(java.util.Optional.empty(), java.util.Set.of(ruang.staf)));
        assertThat(terbit.nomor()).contains("100.3.3.2/9/KDD/2026");
        RuangNaskah.tunggu(() -> ditandatangani(terbit.id()));
        var pdf = ruang.dalam(() -> berkas.satu(terbit.id(), BerkasRepository.Macam.TANDA)).orElseThrow().isi();
        assertThat(PdfBaku.gambar("keputusan-kedudukan", pdf)).isGreaterThan(3);
        assertThat(PdfBaku.pelanggaran(pdf)).isEmpty();
        var klien = id.tatakerja.uji.KlienApi.sebagai(port, ruang.staf);
        assertThat(klien.ambil("/naskah/" + terbit.id()).status()).isEqualTo(200);
        assertThatThrownBy(() -> ruang.terbitkan(Konsep.baru(
                        ruang.kode, JenisNaskah.KEPUTUSAN_KEDUDUKAN, "Nomor sama", RuangNaskah.HARI, new Penanda.Pembina(), isi, "penetapan:lain", "x")
                .bernomor("100.3.3.2/9/KDD/2026"))).hasMessageContaining("NOMOR_SUDAH_ADA");
    }
}
