package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the kedudukan pages show and do, a program can read and do, too. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DaftarKedudukanApiTest {

    private static final String JALUR = "/instansi/daftar-uji/kedudukan";

    @LocalServerPort
    private int port;

    private RuangKabupaten bkl;
    private String satu;
    private String dua;

    @BeforeAll
    void dinas_yang_variannya_belum_dipilih() {
        var lembar = new LembarUji(271)
                .unit("DINAS", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        satu = lembar.orang("BIDANG", "AHLI_MUDA");
        dua = lembar.orang("BIDANG", "AHLI_PERTAMA");
        bkl = RuangKabupaten.buat(port, "daftar-uji", "bangkalan-28-2023", lembar);
    }

    @Test
    @Order(1)
    void daftar_pilihan_menyebut_calon_dengan_rentang_kendali_dan_bernomor_halaman() {
        var daftar = bkl.organisasi().ambil(JALUR + "?status=PERLU_PILIHAN&unit=DINAS&ukuran=1");
        assertThat(daftar.isi().path("jumlah").asInt()).as(daftar.mentah()).isEqualTo(2);
        assertThat(daftar.isi().path("isi")).hasSize(1);
        var calon = daftar.isi().path("isi").get(0).path("pilihan");
        assertThat(calon).hasSize(2);
        assertThat(calon.get(0).path("rentangKendali").isInt()).isTrue();
        assertThat(bkl.organisasi().ambil(JALUR + "?unit=ZZ").teks("kode")).isEqualTo("UNIT_TIDAK_DIKENAL");
        assertThat(bkl.organisasi().ambil(JALUR + "?halaman=0").isi().path("galat").get(0).path("bidang").asString()).isEqualTo("halaman");
        assertThat(KlienApi.sebagai(port, satu).ambil(JALUR).status()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void pra_pilihan_diterima_sekaligus_lalu_perubahan_dan_keputusan_terbaca() {
        assertThat(bkl.organisasi().kirim(JALUR + "/pra-pilihan", Map.of("unit", "ZZ")).teks("kode")).isEqualTo("UNIT_TIDAK_DIKENAL");
        assertThat(bkl.organisasi().kirim(JALUR + "/pra-pilihan", Map.of("unit", "DINAS")).isi().path("diselesaikan").asInt()).isEqualTo(2);
        var perubahan = bkl.organisasi().ambil(JALUR + "/perubahan").isi();
        assertThat(perubahan.path("jumlah").asInt()).isEqualTo(2);
        assertThat(perubahan.path("isi").get(0).path("tahap").asString()).isEqualTo("SIAP");
        assertThat(bkl.tetapkan(Map.of("nomor", "800/1")).status()).isEqualTo(201);
        assertThat(bkl.organisasi().ambil(JALUR + "/perubahan").isi().path("jumlah").asInt()).isZero();
        var keputusan = bkl.organisasi().ambil(JALUR + "/penetapan").isi();
        assertThat(keputusan.path("isi").get(0).path("nomor").asString()).isEqualTo("800/1");
        assertThat(keputusan.path("isi").get(0).path("jumlah").asInt()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void riwayat_memuat_penetapan_dan_putusan_dan_orang_yang_tidak_ada_ditolak() {
        var riwayat = KlienApi.sebagai(port, satu).ambil("/pegawai/" + satu + "/kedudukan/riwayat");
        assertThat(riwayat.isi().path("penetapan").get(0).path("nomor").asString()).as(riwayat.mentah()).isEqualTo("800/1");
        assertThat(riwayat.isi().path("keputusan").get(0).path("berlaku").asBoolean()).isTrue();
        assertThat(bkl.organisasi().ambil("/pegawai/198501281010091990/kedudukan/riwayat").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void pegawai_menyatakan_keliru_dan_bagian_organisasi_menanggapi() {
        var pegawai = KlienApi.sebagai(port, dua);
        assertThat(pegawai.kirim("/saya/kedudukan/sanggahan", Map.of("catatan", " ")).status()).isEqualTo(422);
        var dikirim = pegawai.kirim("/saya/kedudukan/sanggahan", Map.of("catatan", "Saya bekerja pada bidang lain."));
        assertThat(dikirim.status()).as(dikirim.mentah()).isEqualTo(201);
        assertThat(bkl.organisasi().kirim("/saya/kedudukan/sanggahan", Map.of("catatan", "Bukan milik saya.")).status()).isEqualTo(403);
        var milikSemua = bkl.organisasi().ambil(JALUR + "/sanggahan").isi();
        assertThat(milikSemua.path("isi").get(0).path("catatan").asString()).isEqualTo("Saya bekerja pada bidang lain.");
        var jalur = JALUR + "/sanggahan/" + dikirim.teks("id") + "/tanggapan";
        assertThat(pegawai.kirim(jalur, Map.of("tanggapan", "baik")).status()).isEqualTo(403);
        assertThat(bkl.organisasi().kirim(jalur, Map.of("tanggapan", "Sudah kami perbaiki.")).status()).isEqualTo(200);
        assertThat(bkl.organisasi().kirim(jalur, Map.of("tanggapan", "Lagi.")).status()).isEqualTo(409);
        assertThat(bkl.organisasi().kirim(JALUR + "/sanggahan/999999/tanggapan", Map.of("tanggapan", "")).status()).isEqualTo(404);
        assertThat(pegawai.ambil("/saya/kedudukan/sanggahan").isi().get(0).path("tanggapan").asString()).isEqualTo("Sudah kami perbaiki.");
    }

    @Test
    @Order(5)
    void formulir_yang_ditolak_berstatus_galat_dan_bidang_yang_tidak_dikirim_bukan_gangguan() {
        var bupati = new Klien(port);
        assertThat(bupati.masuk("bupati-daftar-uji", "demo")).isTrue();
        var tanpaTanggal = bupati.isiDari("/kedudukan/penetapan", "/kedudukan/penetapan", Map.of("nomor", "800/2"));
        assertThat(tanpaTanggal.statusCode()).isEqualTo(422);
        assertThat(tanpaTanggal.body()).contains("TTTT-BB-HH");
        var organisasi = new Klien(port);
        assertThat(organisasi.masuk("organisasi-daftar-uji", "demo")).isTrue();
        assertThat(organisasi.isiDari("/kedudukan/catatan", "/kedudukan/catatan/999999", Map.of("tanggapan", "")).statusCode()).isEqualTo(404);
    }
}
