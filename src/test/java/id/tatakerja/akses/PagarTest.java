package id.tatakerja.akses;

import static id.tatakerja.akses.Klien.tujuan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagarTest extends UjiAkses {

    @ParameterizedTest
    @ValueSource(strings = {"/masuk", "/aset/tatakerja.css", "/api/v1/akun", "/tidak-ada", "/actuator/health"})
    void kepala_keamanan_ada_di_setiap_jawaban(String jalur) {
        var kepala = klien().ambil(jalur).headers();

        assertThat(kepala.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:", "frame-ancestors 'none'; base-uri 'self'; form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(kepala.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(kepala.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(kepala.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(kepala.firstValue("Strict-Transport-Security")).as("tanpa TLS").isEmpty();
        assertThat(kepala.firstValue("Server")).isEmpty();
    }

    @Test
    void halaman_tidak_disimpan_peramban_sedangkan_berkas_boleh() {
        assertThat(klien().ambil("/masuk").headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(klien().ambil("/aset/tatakerja.css").headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    @Test
    void berkas_tidak_membuat_sesi_dan_tidak_memerlukan_masuk() {
        var jawaban = klien().ambil("/aset/tatakerja.css");

        assertThat(jawaban.statusCode()).isEqualTo(200);
        assertThat(jawaban.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(klien().ambil("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(klien().ambil("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void tanpa_masuk_halaman_mengarah_ke_masuk_dan_api_menjawab_401() {
        assertThat(tujuan(klien().ambil("/akun?q=a"))).isEqualTo("/masuk?lanjut=%2Fakun%3Fq%3Da");
        var api = klien().ambil("/api/v1/akun");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(api.body()).contains("\"kode\":\"BELUM_MASUK\"", "\"dasar\":[]", "\"galat\":[]");
    }

    @Test
    void potongan_htmx_tanpa_masuk_memindahkan_seluruh_halaman() {
        var jawaban = klien().ambil("/akun", "HX-Request", "true", "HX-Current-URL", "http://127.0.0.1:" + port + "/profil");

        assertThat(jawaban.statusCode()).isEqualTo(401);
        assertThat(jawaban.headers().firstValue("HX-Redirect")).contains("/masuk?lanjut=%2Fprofil");
        var asing = klien().ambil("/akun", "HX-Request", "true", "HX-Current-URL", "http://jahat.example/profil");
        assertThat(asing.headers().firstValue("HX-Redirect")).contains("/masuk");
    }

    @ParameterizedTest
    @CsvSource({
        "ASN, 403, 403, 200",
        "BAGIAN_KEPEGAWAIAN, 403, 403, 200",
        "BAGIAN_ORGANISASI, 200, 200, 200",
        "PEJABAT_PEMBINA_KEPEGAWAIAN, 403, 200, 200"
    })
    void setiap_peran_membuka_halaman_yang_menjadi_haknya_saja(Peran peran, int akun, int jejak, int profil) {
        var orang = sudahMasuk(akunBaru("pagar", peran));

        assertThat(orang.ambil("/akun").statusCode()).as("akun").isEqualTo(akun);
        assertThat(orang.ambil("/jejak").statusCode()).as("jejak").isEqualTo(jejak);
        assertThat(orang.ambil("/profil").statusCode()).as("profil").isEqualTo(profil);
    }

    @Test
    void penolakan_halaman_memuat_kalimat_dan_tanpa_rincian_teknis() {
        var jawaban = sudahMasuk(akunBaru("pagar", Peran.ASN)).ambil("/akun");

        assertThat(jawaban.body()).contains("Peran Anda tidak berwenang membuka halaman ini", "lang=\"id\"").doesNotContain("Exception");
    }

    @Test
    void formulir_tanpa_token_atau_dengan_token_lain_ditolak() {
        var nama = akunBaru("pagar", Peran.ASN);
        var orang = sudahMasuk(nama);

        var tanpa = orang.isiTanpaToken("/profil/token", Map.of("nama", "x", "hari", "7"));
        var lain = orang.isiTanpaToken("/profil/token", Map.of("nama", "x", "hari", "7", "_csrf", "tebakan"));

        assertThat(tanpa.statusCode()).isEqualTo(403);
        assertThat(tanpa.body()).contains("Formulir ini sudah kedaluwarsa");
        assertThat(lain.statusCode()).isEqualTo(403);
        assertThat(orang.ambil("/profil").body()).contains("Anda belum memiliki token");
        assertThat(klien().isiTanpaToken("/masuk", Map.of("nama", nama, "sandi", SANDI)).statusCode()).as("masuk pun").isEqualTo(403);
    }

    @Test
    void cara_yang_tidak_didukung_dijawab_tanpa_menjalankan_apa_pun() {
        var orang = sudahMasuk(akunBaru("pagar", Peran.BAGIAN_ORGANISASI));

        assertThat(orang.ambil("/akun/kunci?akun=admin").statusCode()).isIn(400, 404, 405);
        assertThat(klien().json("TRACE", "/masuk", "").statusCode()).isGreaterThanOrEqualTo(400);
    }
}
