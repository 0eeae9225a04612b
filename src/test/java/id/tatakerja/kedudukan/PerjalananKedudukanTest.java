package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a spreadsheet to a decree, as the people concerned do it through the API: it reads like minutes of a meeting. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PerjalananKedudukanTest {

    private static final String KODE = "rawa-uji";

    @LocalServerPort
    private int port;

    private KlienApi admin;
    private KlienApi organisasi;
    private KlienApi bupati;
    private KlienApi sari;
    private String ahliMadya;
    private String ahliMuda;
    private String pelaksana;
    private String pemimpinUpt;
    private Map<String, String> lembar;

    @BeforeAll
    void kabupaten_baru_dengan_satu_dinas_dan_sekretariat_daerah() {
        admin = KlienApi.sebagai(port, "admin");
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        bupati = KlienApi.sebagai(port, "bupati-" + KODE);
        var l = new LembarUji(1)
                .unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA")
                .unit("ASISTEN-1", "ASISTEN", "SETDA", "", "JPT_PRATAMA")
                .unit("BAGIAN-HUKUM", "BAGIAN", "ASISTEN-1", "", "ADMINISTRATOR")
                .unit("DINAS-A", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG-A1", "BIDANG", "DINAS-A", "", "ADMINISTRATOR")
                .unit("UPT-A", "UPT", "DINAS-A", "", "FUNGSIONAL");
        ahliMadya = l.orang("BAGIAN-HUKUM", "AHLI_MADYA");
        ahliMuda = l.orang("BIDANG-A1", "AHLI_MUDA");
        pelaksana = l.orang("UPT-A", "PELAKSANA");
        lembar = l.jadi();
        pemimpinUpt = lembar.get("pegawai").lines().filter(b -> b.contains("K-UPT-A")).findFirst().orElseThrow().substring(0, 18);
        sari = KlienApi.sebagai(port, ahliMuda);
        var dibuat = admin.kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Rawa Uji", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati Rawa Uji", "nama", "Nama Contoh")));
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        var diimpor = organisasi.impor(KODE, false, lembar);
        assertThat(diimpor.status()).as(diimpor.mentah()).isEqualTo(200);
    }

    @Test
    @Order(1)
    @Persyaratan({"LMD-055", "LMD-049"})
    void hitungan_menyebut_jumlah_setiap_status() {
        var jumlah = organisasi.kirim("/instansi/" + KODE + "/kedudukan/hitung", "{}");
        assertThat(jumlah.status()).isEqualTo(200);
        assertThat(jumlah.isi().path("SESUAI_ATURAN").asInt()).isEqualTo(3);
        assertThat(jumlah.isi().path("TIDAK_DIATUR").asInt()).isEqualTo(1);
        assertThat(jumlah.isi().path("PERLU_PILIHAN").asInt()).isZero();
        var madya = organisasi.ambil("/pegawai/" + ahliMadya + "/kedudukan");
        assertThat(madya.teks("status")).isEqualTo("SESUAI_ATURAN");
        assertThat(madya.teks("aturan")).isEqualTo("K-14");
        assertThat(madya.teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-SETDA");
        assertThat(madya.isi().path("dasar").get(0).path("alamat").asString()).isEqualTo("lamandau-13-2024#lampiran-1/1/2/a");
    }

    @Test
    @Order(2)
    @Persyaratan({"LMD-037", "BKL-049"})
    void pejabat_fungsional_yang_memimpin_dinilai_dari_unit_di_atasnya_dan_tidak_oleh_dirinya() {
        assertThat(organisasi.ambil("/pegawai/" + pelaksana + "/kedudukan").teks("pejabatPenilaiKinerja.pegawai.nip")).isEqualTo(pemimpinUpt);
        var pemimpin = organisasi.ambil("/pegawai/" + pemimpinUpt + "/kedudukan");
        assertThat(pemimpin.teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-DINAS-A");
    }

    @Test
    @Order(3)
    void celah_menyebut_usulan_dan_meminta_alasan() {
        var celah = sari.ambil("/pegawai/" + ahliMuda + "/kedudukan");
        assertThat(celah.teks("status")).isEqualTo("TIDAK_DIATUR");
        assertThat(celah.teks("aturan")).isEqualTo("K-40");
        assertThat(celah.teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-BIDANG-A1");
        var tanpaAlasan = organisasi.taruh("/pegawai/" + ahliMuda + "/kedudukan", Map.of("jabatan", "K-BIDANG-A1"));
        assertThat(tanpaAlasan.status()).isEqualTo(422);
        assertThat(tanpaAlasan.teks("kode")).isEqualTo("ALASAN_WAJIB");
        assertThat(tanpaAlasan.isi().path("dasar")).isNotEmpty();
    }

    @Test
    @Order(4)
    @Persyaratan({"LMD-052", "LMD-006"})
    void pilihan_yang_dilarang_peraturan_ditolak_dengan_dasarnya() {
        for (var terlarang : new String[] {"P-BIDANG-A1-AHLI_MUDA-8", "P-UPT-A-PELAKSANA-9"}) {
            var ditolak = organisasi.taruh("/pegawai/" + ahliMuda + "/kedudukan", Map.of("jabatan", terlarang, "alasan", "coba"));
            assertThat(ditolak.status()).as(terlarang).isEqualTo(422);
            assertThat(ditolak.teks("kode")).isIn("BUKAN_PEJABAT_PENILAI", "MENILAI_DIRI");
        }
    }

    @Test
    @Order(5)
    @Persyaratan({"LMD-053"})
    void asisten_bukan_pejabat_penilai_di_sekretariat_daerah() {
        var ditolak = organisasi.taruh("/pegawai/" + ahliMadya + "/kedudukan", Map.of("jabatan", "K-ASISTEN-1", "alasan", "lebih dekat"));
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("DI_LUAR_ATURAN");
    }

    @Test
    @Order(6)
    void putusan_khusus_dengan_alasan_berlaku_dan_dapat_dibaca_yang_bersangkutan() {
        var diputuskan = organisasi.taruh(
                "/pegawai/" + ahliMuda + "/kedudukan",
                Map.of("jabatan", "K-BIDANG-A1", "alasan", "Satu-satunya Administrator pada garisnya", "dasar", "Pasal 18 ayat (3)"));
        assertThat(diputuskan.status()).as(diputuskan.mentah()).isEqualTo(200);
        assertThat(sari.ambil("/pegawai/" + ahliMuda + "/kedudukan").teks("status")).isEqualTo("DITETAPKAN_KHUSUS");
    }

    @Test
    @Order(7)
    @Persyaratan({"BKL-037", "IHL-031", "TJT-027"})
    void hanya_pejabat_pembina_kepegawaian_yang_menetapkan() {
        var ditolak = organisasi.kirim("/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "1"));
        assertThat(ditolak.status()).isEqualTo(403);
        assertThat(sari.ambil("/pegawai/" + ahliMuda + "/kedudukan").isi().path("penetapan").isNull()).isTrue();
        var ditetapkan = bupati.kirim(
                "/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "188/1/2026", "tanggal", "2026-01-05", "berlaku", "2026-01-06"));
        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        assertThat(ditetapkan.isi().path("ditetapkan").asInt()).isEqualTo(4);
        var kini = sari.ambil("/pegawai/" + ahliMuda + "/kedudukan");
        assertThat(kini.teks("penetapan.nomor")).isEqualTo("188/1/2026");
        assertThat(kini.teks("penetapan.berlaku")).isEqualTo("2026-01-06");
    }

    @Test
    @Order(8)
    @Persyaratan({"LMD-040", "LMD-051", "BKL-040", "BKL-041", "TJT-026"})
    void penetapan_dengan_pertimbangan_kosong_ditolak() {
        for (var bidang : new String[] {"kompetensi", "rentangKendali", "bebanTugas"}) {
            var ditolak = bupati.kirim("/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "kosong", bidang, " "));
            assertThat(ditolak.status()).as(bidang).isEqualTo(422);
            assertThat(ditolak.isi().path("galat").get(0).path("bidang").asString()).isEqualTo(bidang);
        }
    }

    @Test
    @Order(9)
    void nomor_keputusan_tidak_dipakai_dua_kali_dan_tanggal_tidak_terbalik() {
        assertThat(bupati.kirim("/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "188/1/2026")).status()).isEqualTo(409);
        var terbalik = bupati.kirim(
                "/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "x", "tanggal", "2026-03-02", "berlaku", "2026-03-01"));
        assertThat(terbalik.status()).isEqualTo(422);
        var bukanTanggal = bupati.kirim("/instansi/" + KODE + "/kedudukan/tetapkan", "{\"tanggal\": \"2026-02-31\"}");
        assertThat(bukanTanggal.status()).isEqualTo(400);
        assertThat(bukanTanggal.isi().path("galat").path(0).path("bidang").asString()).isEqualTo("tanggal");
    }

    @Test
    @Order(10)
    @Persyaratan({"LMD-038", "IHL-071", "TJT-022"})
    void satu_orang_punya_satu_kedudukan_setiap_saat_dan_riwayatnya_tetap() {
        var kedua = bupati.kirim(
                "/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "188/2/2026", "tanggal", "2026-02-01", "berlaku", "2026-02-01"));
        assertThat(kedua.status()).isEqualTo(201);
        assertThat(sari.ambil("/pegawai/" + ahliMuda + "/kedudukan?tanggal=2026-01-20").teks("penetapan.nomor")).isEqualTo("188/1/2026");
        assertThat(sari.ambil("/pegawai/" + ahliMuda + "/kedudukan?tanggal=2026-02-20").teks("penetapan.nomor")).isEqualTo("188/2/2026");

        var mundur = bupati.kirim(
                "/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "188/0/2026", "tanggal", "2026-01-20", "berlaku", "2026-01-20"));
        assertThat(mundur.status()).isEqualTo(409);
        assertThat(mundur.teks("kode")).isEqualTo("MENDAHULUI_PENETAPAN");
        assertThat(sari.ambil("/pegawai/" + ahliMuda + "/kedudukan?tanggal=2026-02-20").teks("penetapan.nomor")).isEqualTo("188/2/2026");
    }

    @Test
    @Order(11)
    void instansi_lain_tidak_melihat_apa_pun() {
        admin.kirim("/instansi", Map.of(
                "kode", "lain-uji", "nama", "Kabupaten Lain", "jenis", "KABUPATEN", "regulasi", "bangkalan-28-2023", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Contoh")));
        var lain = KlienApi.sebagai(port, "organisasi-lain-uji");
        assertThat(lain.ambil("/pegawai/" + ahliMuda + "/kedudukan").status()).isEqualTo(404);
        assertThat(lain.kirim("/instansi/" + KODE + "/kedudukan/hitung", "{}").status()).isEqualTo(404);
        assertThat(lain.taruh("/pegawai/" + ahliMuda + "/kedudukan", Map.of("jabatan", "K-BIDANG-A1", "alasan", "x")).status()).isEqualTo(404);
    }

    @Test
    @Order(12)
    @Persyaratan({"LMD-047"})
    void perubahan_susunan_segera_mengubah_usulan_tanpa_mengubah_penetapan() {
        var l = new LembarUji(1)
                .unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA")
                .unit("ASISTEN-1", "ASISTEN", "SETDA", "", "JPT_PRATAMA")
                .unit("BAGIAN-HUKUM", "BAGIAN", "ASISTEN-1", "", "ADMINISTRATOR")
                .unit("DINAS-A", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG-A1", "BIDANG", "DINAS-A", "", "ADMINISTRATOR")
                .unit("UPT-A", "UPT", "DINAS-A", "", "PENGAWAS");
        l.orang("BAGIAN-HUKUM", "AHLI_MADYA");
        l.orang("BIDANG-A1", "AHLI_MUDA");
        l.orang("UPT-A", "PELAKSANA");
        assertThat(organisasi.impor(KODE, false, l.jadi()).status()).isEqualTo(200);
        var jumlah = organisasi.kirim("/instansi/" + KODE + "/kedudukan/hitung", "{}");
        assertThat(jumlah.isi().path("SESUAI_ATURAN").asInt()).isEqualTo(2);
        assertThat(sari.ambil("/pegawai/" + ahliMuda + "/kedudukan").teks("penetapan.nomor")).isEqualTo("188/2/2026");
    }
}
