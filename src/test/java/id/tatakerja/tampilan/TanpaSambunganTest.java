package id.tatakerja.tampilan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every connection of the pool is taken: people and programs are told to wait, and nothing that they sent is lost or half stored. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.uji.basisdata=sendiri", "tatakerja.uji.kolam=3", "tatakerja.db.tunggu=700", "tatakerja.surel.pekerja=tidak",
    "tatakerja.naskah.pekerja=tidak", "tatakerja.alur.jadwal=tidak"})
class TanpaSambunganTest {

    private static final String INSTANSI = "{\"kode\":\"%s\",\"nama\":\"Kabupaten Sibuk\",\"jenis\":\"KABUPATEN\",\"regulasi\":\"bangkalan-28-2023\","
            + "\"zonaWaktu\":\"Asia/Jakarta\",\"pejabatPembinaKepegawaian\":{\"sebutan\":\"Bupati\",\"nama\":\"Nama\"}}";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource kolam;

    /** Does the work while all connections are taken. */
    private <T> T selamaPenuh(Callable<T> kerja) throws Exception {
        var semua = new ArrayList<Connection>();
        try {
            for (var n = 0; n < 3; n++) {
                semua.add(kolam.getConnection());
            }
            return kerja.call();
        } finally {
            for (var satu : semua) {
                satu.close();
            }
        }
    }

    private HttpResponse<String> buat(String kode, String kunci) {
        return new Klien(port).json("POST", "/api/v1/instansi", INSTANSI.formatted(kode), "Authorization", "Bearer demo-admin", "Idempotency-Key", kunci);
    }

    @Test
    void api_dijawab_503_dengan_saat_mencoba_lagi_dan_tidak_ada_yang_tersimpan() throws Exception {
        var kunci = UUID.randomUUID().toString();
        var penuh = selamaPenuh(() -> buat("sibuk-satu", kunci));
        assertThat(penuh.statusCode()).as(penuh.body()).isEqualTo(503);
        assertThat(penuh.headers().firstValue("Retry-After")).contains("10");
        assertThat(penuh.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(penuh.body()).contains("\"kode\":\"SEDANG_SIBUK\"", "tidak ada yang diubah");
        assertThat(new Klien(port).ambil("/api/v1/instansi/sibuk-satu", "Authorization", "Bearer demo-admin").statusCode()).isEqualTo(404);
        assertThat(buat("sibuk-satu", kunci).statusCode()).isEqualTo(201);
    }

    @Test
    void halaman_dijawab_503_berbahasa_indonesia() throws Exception {
        var admin = new Klien(port);
        assertThat(admin.masuk("admin", "demo")).isTrue();
        var penuh = selamaPenuh(() -> admin.ambil("/"));
        assertThat(penuh.statusCode()).isEqualTo(503);
        assertThat(penuh.headers().firstValue("Retry-After")).contains("10");
        assertThat(penuh.body()).contains("lang=\"id\"", "Sedang sibuk", "yang Anda ketik masih ada pada halaman sebelumnya").doesNotContain("Kirim lagi");
        assertThat(admin.ambil("/").statusCode()).isEqualTo(200);
    }

    @Test
    void formulir_yang_tidak_sempat_dikerjakan_kembali_dengan_isinya_dan_dapat_dikirim_lagi() throws Exception {
        var admin = new Klien(port);
        assertThat(admin.masuk("admin", "demo")).isTrue();
        var isian = new LinkedHashMap<>(Map.of(
                "kode", "sibuk-dua", "nama", "Kabupaten \"Sibuk\" & Dua", "jenis", "KABUPATEN", "regulasi", "bangkalan-28-2023", "zonaWaktu", "Asia/Jakarta"));
        isian.putAll(Map.of("pejabatPembinaKepegawaian.sebutan", "Bupati", "pejabatPembinaKepegawaian.nama", "Nama"));
        var csrf = admin.ambil("/instansi/baru").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        isian.put("_csrf", csrf);
        var penuh = selamaPenuh(() -> admin.isiTanpaToken("/instansi/baru", isian));
        assertThat(penuh.statusCode()).isEqualTo(503);
        assertThat(penuh.body()).contains("Kirim lagi", "name=\"nama\" value=\"Kabupaten &quot;Sibuk&quot; &amp; Dua\"", "action=\"/instansi/baru\"");
        assertThat(new Klien(port).ambil("/api/v1/instansi/sibuk-dua", "Authorization", "Bearer demo-admin").statusCode()).isEqualTo(404);
        var lagi = admin.isiTanpaToken("/instansi/baru", isian);
        assertThat(lagi.statusCode()).as(lagi.body()).isEqualTo(302);
    }
}
