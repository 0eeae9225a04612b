package id.tatakerja.tampilan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol around the handlers: statuses, headers and sentences of what is refused before or while it is read. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
class TepiHttpTest {

    private static final String BADAN_BESAR = "{\"nama\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";

    @LocalServerPort
    private int port;

    private HttpResponse<String> admin(String cara, String jalur, String badan, String... kepala) {
        var klien = new Klien(port);
        var permintaan = klien.dasar(jalur, kepala).header("Authorization", "Bearer demo-admin");
        return klien.kirim(permintaan.method(cara, HttpRequest.BodyPublishers.ofString(badan)));
    }

    private HttpResponse<String> json(String cara, String jalur, String badan) {
        return admin(cara, jalur, badan, "Content-Type", "application/json");
    }

    private static JsonNode masalah(HttpResponse<String> jawaban) {
        assertThat(jawaban.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return JsonMapper.builder().build().readTree(jawaban.body());
    }

    @Test
    void cara_yang_salah_dijawab_405_dengan_cara_yang_tersedia() {
        var jawaban = json("DELETE", "/api/v1/regulasi", "");
        assertThat(jawaban.statusCode()).isEqualTo(405);
        assertThat(jawaban.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(masalah(jawaban).path("detail").asString()).contains("DELETE", "GET");
    }

    @Test
    void jenis_isi_dan_jenis_jawaban_yang_salah_dijawab_415_dan_406_dengan_yang_tersedia() {
        var isi = admin("POST", "/api/v1/instansi", "x", "Content-Type", "text/plain");
        assertThat(isi.statusCode()).isEqualTo(415);
        assertThat(isi.headers().firstValue("Accept").orElse("")).contains("application/json");
        assertThat(masalah(isi).path("detail").asString()).contains("text/plain", "application/json");

        var jenis = admin("GET", "/api/v1/regulasi", "", "Accept", "application/xml");
        assertThat(jenis.statusCode()).isEqualTo(406);
        assertThat(masalah(jenis).path("detail").asString()).contains("application/json");
    }

    @Test
    void options_menyebut_cara_yang_tersedia() {
        var jawaban = admin("OPTIONS", "/api/v1/instansi", "");
        assertThat(jawaban.statusCode()).isEqualTo(200);
        assertThat(jawaban.headers().firstValue("Allow").orElse("")).contains("GET", "POST").doesNotContain("DELETE");
    }

    @Test
    void badan_di_atas_2_mb_ditolak_413_juga_bila_panjangnya_tidak_disebut() {
        var jawaban = json("POST", "/api/v1/instansi", BADAN_BESAR);
        assertThat(jawaban.statusCode()).isEqualTo(413);
        assertThat(masalah(jawaban).path("kode").asString()).isEqualTo("BADAN_TERLALU_BESAR");

        var klien = new Klien(port);
        var mengalir = klien.kirim(klien.dasar("/api/v1/instansi", "Authorization", "Bearer demo-admin", "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(BADAN_BESAR.getBytes(StandardCharsets.UTF_8)))));
        assertThat(mengalir.statusCode()).isEqualTo(413);
        assertThat(masalah(mengalir).path("kode").asString()).isEqualTo("BADAN_TERLALU_BESAR");
    }

    @Test
    void badan_besar_dari_yang_belum_masuk_dijawab_401_lebih_dahulu() {
        assertThat(new Klien(port).json("POST", "/api/v1/instansi", BADAN_BESAR).statusCode()).isEqualTo(401);
    }

    @Test
    void unggahan_besar_tidak_terkena_batas_badan() {
        var isi = "--b\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.pdf\"\r\n\r\n" + "x".repeat(3 * 1024 * 1024) + "\r\n--b--\r\n";
        var jawaban = admin("POST", "/api/v1/verifikasi", isi, "Content-Type", "multipart/form-data; boundary=b");
        assertThat(jawaban.statusCode()).isEqualTo(200);
    }

    @Test
    void bagian_unggahan_yang_terlalu_banyak_bukan_berkas_yang_terlalu_besar() {
        var isi = IntStream.range(0, 200).mapToObj(i -> "--b\r\nContent-Disposition: form-data; name=\"a" + i + "\"\r\n\r\nx\r\n").collect(Collectors.joining()) + "--b--\r\n";
        var jawaban = admin("POST", "/api/v1/verifikasi", isi, "Content-Type", "multipart/form-data; boundary=b");
        assertThat(jawaban.statusCode()).isEqualTo(413);
        assertThat(masalah(jawaban).path("kode").asString()).isEqualTo("BAGIAN_TERLALU_BANYAK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"mulai":"2026-02-31"}         | mulai   | TANGGAL_TIDAK_ADA    | 400
            {"mulai":20260203}             | mulai   | TANGGAL_TIDAK_ADA    | 400
            {"mulai":[2026,2,3]}           | mulai   | TANGGAL_TIDAK_ADA    | 400
            {"mulai":"+999999999-12-31"}   | mulai   | TANGGAL_TIDAK_WAJAR | 422
            {"mulai":"1800-01-01"}         | mulai   | TANGGAL_TIDAK_WAJAR | 422
            {"penerima":5}                 | penerima | JENIS_NILAI         | 400
            {"penerima":{"a":1}}           | penerima | JENIS_NILAI         | 400
            {"penerima":"a\\u0000b"}       | penerima | KARAKTER_TERLARANG  | 422
            {"penerima":"\\ud800"}         | penerima | KARAKTER_TERLARANG  | 422
            {"nip":["\\u202e"]}            | nip[0]  | KARAKTER_TERLARANG   | 422
            {"penermia":"x"}               | penermia | BIDANG_TIDAK_DIKENAL | 422
            """)
    void badan_json_yang_buruk_menyebut_bidangnya(String badan, String bidang, String kode, int status) {
        var jawaban = json("POST", "/api/v1/jabatan/X/delegasi-penilai?instansi=tidak-ada", badan);
        var isi = masalah(jawaban);
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(status);
        assertThat(isi.path("galat").path(0).path("bidang").asString()).isEqualTo(bidang);
        assertThat(isi.path("galat").path(0).path("kode").asString()).isEqualTo(kode);
        assertThat(isi.path("detail").asString()).contains("'" + bidang + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/jejak?dari=2026-02-31            | dari   | TTTT-BB-HH
            /api/v1/jejak?dari=1/2/26                | dari   | TTTT-BB-HH
            /api/v1/jejak?halaman=satu               | halaman | angka bulat
            /api/v1/jejak?dari=%2B999999999-12-31    | dari   | 1900 sampai 2100
            /api/v1/jejak?sampai=-999999999-01-01    | sampai | 1900 sampai 2100
            /api/v1/jejak?objek=%00                  | objek  | Ketik ulang
            /api/v1/pegawai?unit=%00                 | unit   | Ketik ulang
            /api/v1/pegawai?instansi=%00             | instansi | Ketik ulang
            """)
    void kueri_yang_buruk_menyebut_bidang_dan_cara_menulis_jenisnya(String jalur, String bidang, String saran) {
        var jawaban = admin("GET", jalur, "");
        var isi = masalah(jawaban);
        assertThat(jawaban.statusCode()).isIn(400, 422);
        assertThat(isi.path("galat").path(0).path("bidang").asString()).isEqualTo(bidang);
        assertThat(isi.path("detail").asString()).contains("'" + bidang + "'", saran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/pegawai/%00", "/api/v1/pegawai/a%2Fb", "/api/v1/regulasi?q=%zz", "/api/v1/regulasi?instansi=%zz"})
    void alamat_yang_ditolak_penampung_dijawab_dengan_masalah(String jalur) throws IOException {
        var jawaban = mentah(jalur);
        assertThat(jawaban).contains("HTTP/1.1 400", "application/problem+json", "\"kode\":\"").doesNotContain("HTTP Status");
    }

    @Test
    void alamat_halaman_yang_ditolak_penampung_dijawab_halaman_indonesia() throws IOException {
        assertThat(mentah("/pegawai/%00")).contains("HTTP/1.1 400", "lang=\"id\"", "Content-Language: id", "Ke beranda")
                .doesNotContain("HTTP Status", "style=", "<style");
    }

    @Test
    void pencarian_yang_terlalu_panjang_menyebut_bidangnya() {
        var panjang = admin("GET", "/api/v1/regulasi?halaman=1&q=" + "x".repeat(20_000), "");
        assertThat(panjang.statusCode()).isEqualTo(422);
        assertThat(masalah(panjang).path("galat").path(0).path("bidang").asString()).isEqualTo("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/regulasi?q=PANJANG", "/api/v1/PANJANG", "http://127.0.0.1/api/v1/regulasi?q=PANJANG", "/api/v1/reg<ulasi>", "/api/v1/a b", "/api/v1/a\\b?c=\"d\""})
    void alamat_api_yang_terlalu_panjang_atau_rusak_sebelum_terbaca_dijawab_dengan_masalah_yang_utuh(String jalur) throws IOException {
        var jawaban = mentah(jalur.replace("PANJANG", "x".repeat(40_000)));
        assertThat(jawaban).contains("HTTP/1.1 400", "Content-Type: application/problem+json").doesNotContain("<html", "HTTP Status");
        var masalah = JsonMapper.builder().build().readTree(jawaban.substring(jawaban.indexOf("\r\n\r\n") + 4).replaceAll("(?s)^[0-9a-f]+\r\n(.*?)\r\n0\r\n.*", "$1"));
        assertThat(masalah.path("status").asInt()).isEqualTo(400);
        assertThat(masalah.path("kode").asString()).isEqualTo("PERMINTAAN_TIDAK_TERBACA");
        assertThat(masalah.path("detail").asString()).contains("32 KB");
        assertThat(masalah.path("type").asString()).isEqualTo("about:blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/penugasan?q=PANJANG", "/apiku/v1?q=PANJANG", "/masuk<x>"})
    void alamat_halaman_yang_terlalu_panjang_atau_rusak_tetap_dijawab_halaman(String jalur) throws IOException {
        assertThat(mentah(jalur.replace("PANJANG", "x".repeat(40_000)))).contains("HTTP/1.1 400", "lang=\"id\"", "terlalu panjang").doesNotContain("HTTP Status", "problem+json");
    }

    @Test
    void kepala_yang_terlalu_besar_dijawab_dengan_masalah_pada_api_dan_halaman_pada_selainnya() throws IOException {
        var besar = "X-Besar: " + "x".repeat(40_000);
        assertThat(mentah("/api/v1/regulasi", besar)).contains("HTTP/1.1 400", "application/problem+json", "\"kode\":\"PERMINTAAN_TIDAK_TERBACA\"", "32 KB");
        assertThat(mentah("/masuk", besar)).contains("HTTP/1.1 400", "lang=\"id\"", "32 KB");
    }

    @Test
    void tanda_kurung_siku_pada_pencarian_dibaca_sebagai_huruf() throws IOException {
        assertThat(mentah("/api/v1/regulasi?q=[x]{y}|z")).contains("HTTP/1.1 200");
    }

    @Test
    void galat_halaman_berbahasa_indonesia_juga_pada_kepalanya() {
        var jawaban = new Klien(port).ambil("/tidak-ada", "Accept-Language", "en");
        assertThat(jawaban.statusCode()).isEqualTo(404);
        assertThat(jawaban.headers().firstValue("Content-Language").orElse("id")).isEqualTo("id");
    }

    @Test
    void dokumen_openapi_berjudul_dan_berlabel_indonesia() {
        var dokumen = JsonMapper.builder().build().readTree(new Klien(port).ambil("/v3/api-docs").body());
        assertThat(dokumen.path("info").path("title").asString()).isEqualTo("API Tatakerja");
        assertThat(dokumen.path("paths").size()).isGreaterThan(20);
        assertThat(dokumen.path("paths").toString()).contains("\"tags\":[\"Kedudukan\"]").doesNotContain("-controller", "\"kedudukan-api\"", "\"pengajuan-api\"");
    }

    @Test
    void instansi_baru_diperiksa_sama_seperti_yang_diubah() {
        var isi = "{\"kode\":\"tepi-http\",\"nama\":\"Tepi\",\"jenis\":\"KABUPATEN\",\"regulasi\":\"lamandau-13-2024\","
                + "\"pejabatPembinaKepegawaian\":{\"sebutan\":\"Bupati\",\"nama\":\"C\"}%s}";
        var jabatan = json("POST", "/api/v1/instansi", isi.formatted(",\"pejabatYangBerwenang\":\"TIDAKADA\""));
        assertThat(jabatan.statusCode()).isEqualTo(422);
        assertThat(masalah(jabatan).path("galat").path(0).path("bidang").asString()).isEqualTo("pejabatYangBerwenang");
        assertThat(json("POST", "/api/v1/instansi", isi.formatted(",\"pengaturan\":{\"tidakAda\":\"x\"}")).statusCode()).isEqualTo(422);
        assertThat(json("POST", "/api/v1/instansi", isi.replace("\"Tepi\"", "5").formatted("")).statusCode()).isEqualTo(400);

        assertThat(json("POST", "/api/v1/instansi", isi.formatted(",\"pengaturan\":{\"pimpinanUnitOrganisasi\":\"SAMA_DENGAN_PENILAI\"}")).statusCode())
                .isEqualTo(201);
        assertThat(admin("GET", "/api/v1/instansi/tepi-http/pengaturan", "").body()).contains("\"nilai\":\"SAMA_DENGAN_PENILAI\"");

        for (var nilai : new String[] {"{\"a\":1}", "[\"a\"]", "[null]"}) {
            var unit = json("PUT", "/api/v1/unit/D1?instansi=tepi-http", "{\"nama\":" + nilai + ",\"jenis\":\"DINAS\"}");
            assertThat(unit.statusCode()).as(unit.body()).isEqualTo(422);
            assertThat(masalah(unit).path("galat").path(0).path("bidang").asString()).isEqualTo("nama");
        }
    }

    @Test
    void yang_tidak_ada_dijawab_404_sebelum_isiannya_diperiksa() {
        json("POST", "/api/v1/instansi", "{\"kode\":\"tepi-tiada\",\"nama\":\"Tiada\",\"jenis\":\"KABUPATEN\",\"regulasi\":\"tanjung-jabung-timur-14-2023\","
                + "\"pejabatPembinaKepegawaian\":{\"sebutan\":\"Bupati\",\"nama\":\"C\"}}");
        assertThat(json("POST", "/api/v1/instansi/tepi-tiada/kedudukan/pengajuan/999999/telaahan", "{}").statusCode()).isEqualTo(404);
        var klien = new Klien(port);
        assertThat(klien.masuk("organisasi-tepi-tiada", "demo")).isTrue();
        assertThat(klien.isiDari("/profil", "/kedudukan/catatan/999999", java.util.Map.of("tanggapan", "")).statusCode()).isEqualTo(404);
        var kosong = klien.isiDari("/profil", "/instansi/ubah", java.util.Map.of());
        assertThat(kosong.statusCode()).isEqualTo(302);
        assertThat(klien.ambil("/pengaturan").body()).contains("Tidak ada yang berubah").doesNotContain("Data instansi tersimpan");
    }

    @Test
    void formulir_yang_ditolak_berstatus_422_dan_membawa_yang_diketik() {
        json("POST", "/api/v1/instansi", "{\"kode\":\"tepi-formulir\",\"nama\":\"Formulir\",\"jenis\":\"KABUPATEN\",\"regulasi\":\"lamandau-13-2024\","
                + "\"pejabatPembinaKepegawaian\":{\"sebutan\":\"Bupati\",\"nama\":\"C\"}}");
        var bupati = new Klien(port);
        assertThat(bupati.masuk("bupati-tepi-formulir", "demo")).isTrue();
        var kosong = bupati.isiDari("/profil", "/kedudukan/penetapan", java.util.Map.of());
        assertThat(kosong.statusCode()).isEqualTo(422);
        var terlarang = bupati.isiDari("/profil", "/kedudukan/penetapan", java.util.Map.of("nomor", "188/7", "bebanTugas", "a\u000bb", "sandiRahasia", "jangan-tampil"));
        assertThat(terlarang.statusCode()).isEqualTo(422);
        assertThat(terlarang.body()).contains("bebanTugas", "188/7").doesNotContain("jangan-tampil");
    }

    private String mentah(String jalur, String... kepala) throws IOException {
        try (var soket = new Socket("127.0.0.1", port)) {
            soket.setSoTimeout(10_000);
            soket.getOutputStream().write(("GET " + jalur + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer demo-admin\r\nConnection: close\r\n"
                            + String.join("", java.util.stream.Stream.of(kepala).map(k -> k + "\r\n").toList()) + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            soket.getOutputStream().flush();
            return new String(soket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
