package id.tatakerja.naskah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Letters as other programs and the public meet them: who reads, who does not, what is ours, what comes back signed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaskahApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Penerbitan penerbitan;

    @Autowired
    private PlatformTransactionManager pengelola;

    @Autowired
    private JdbcClient sql;

    private RuangNaskah ruang;

    @BeforeAll
    void kabupaten() {
        ruang = new RuangNaskah(port, "naskah-api", 242, penerbitan, pengelola);
    }

    private KlienApi api(String siapa) {
        return KlienApi.sebagai(port, siapa);
    }

    private void cara(CaraTanda cara) {
        ruang.dalam(() -> sql.sql("insert into naskah.setelan (instansi, cara, tempat, kertas, oleh) values (?, ?, 'Contoh', 'A4', 'uji')")
                .params(ruang.kode, cara.name()).update());
    }

    private HttpResponse<byte[]> ambil(String jalur, String siapa) throws Exception {
        var permintaan = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur));
        if (!siapa.isEmpty()) {
            permintaan.header("Authorization", "Bearer demo-" + siapa);
        }
        return HTTP.send(permintaan.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private record Balasan(int status, JsonNode isi) {}

    private Balasan unggah(String jalur, String siapa, String namaBerkas, byte[] berkas, String... bidang) throws Exception {
        var batas = UUID.randomUUID().toString();
        var badan = new ByteArrayOutputStream();
        for (var i = 0; i < bidang.length; i += 2) {
            badan.writeBytes(("--" + batas + "\r\nContent-Disposition: form-data; name=\"" + bidang[i] + "\"\r\n\r\n" + bidang[i + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        badan.writeBytes(("--" + batas + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + namaBerkas
                + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        badan.writeBytes(berkas);
        badan.writeBytes(("\r\n--" + batas + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var permintaan = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur))
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .POST(HttpRequest.BodyPublishers.ofByteArray(badan.toByteArray()));
        if (!siapa.isEmpty()) {
            permintaan.header("Authorization", "Bearer demo-" + siapa);
        }
        var jawaban = HTTP.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
        return new Balasan(jawaban.statusCode(), JsonMapper.builder().build().readTree(jawaban.body()));
    }

    private static byte[] png() throws Exception {
        var keluaran = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", keluaran);
        return keluaran.toByteArray();
    }

    @Test
    void hanya_pihak_surat_yang_membacanya_dan_tembusan_sampai_di_kotaknya() throws Exception {
        cara(CaraTanda.DI_SINI);
        var id = ruang.terbitkan(ruang.permohonan("Untuk pihaknya saja")).id();
        var jalur = "/naskah/" + id;
        var pengirim = api(ruang.kepalaDinas).ambil(jalur);
        assertThat(pengirim.status()).isEqualTo(200);
        assertThat(pengirim.teks("jenis")).isEqualTo("SURAT_PERMOHONAN_PELIBATAN");
        assertThat(pengirim.teks("kodeVerifikasi")).matches("[a-z2-9]{32}");
        assertThat(api(ruang.kepalaBadan).ambil(jalur).status()).isEqualTo(200);
        assertThat(api("organisasi-" + ruang.kode).ambil(jalur).status()).isEqualTo(200);
        for (var bukanPihak : new String[] {ruang.staf, "bupati-" + ruang.kode, "kepegawaian-" + ruang.kode, "admin"}) {
            assertThat(api(bukanPihak).ambil(jalur).status()).as(bukanPihak).isEqualTo(404);
            assertThat(ambil("/api/v1/naskah/" + id + ".pdf", bukanPihak).statusCode()).as(bukanPihak).isEqualTo(404);
        }
        assertThat(ambil("/api/v1" + jalur, "").statusCode()).isEqualTo(401);
        assertThat(api(ruang.kepalaBadan).ambil("/naskah?kotak=diterima").mentah()).contains("Untuk pihaknya saja");
        assertThat(api(ruang.kepalaBadan).ambil("/naskah?kotak=tembusan").mentah()).doesNotContain("Untuk pihaknya saja");
        assertThat(api(ruang.kepalaDinas).ambil("/naskah?kotak=dikirim").mentah()).contains("Untuk pihaknya saja");
        RuangNaskah.tunggu(() -> api(ruang.kepalaDinas).ambil(jalur).teks("status").equals("DITANDATANGANI"));
        var pdf = ambil("/api/v1/naskah/" + id + ".pdf", ruang.kepalaBadan);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void siapa_pun_dapat_memeriksa_surat_tanpa_masuk_dan_kode_tebakan_tidak_memberi_apa_apa() throws Exception {
        cara(CaraTanda.DI_SINI);
        var id = ruang.terbitkan(ruang.permohonan("Diperiksa umum")).id();
        RuangNaskah.tunggu(() -> api(ruang.kepalaDinas).ambil("/naskah/" + id).teks("status").equals("DITANDATANGANI"));
        var kode = api(ruang.kepalaDinas).ambil("/naskah/" + id).teks("kodeVerifikasi");
        var umum = new String(ambil("/api/v1/verifikasi/" + kode, "").body(), StandardCharsets.UTF_8);
        assertThat(umum).contains("\"tidakBerubah\":true", "Surat Permohonan Pelibatan").doesNotContain(ruang.kepalaDinas, "Diperiksa umum");
        var halaman = ambil("/verifikasi/" + kode, "");
        assertThat(halaman.statusCode()).isEqualTo(200);
        assertThat(new String(halaman.body(), StandardCharsets.UTF_8)).contains("Surat ini asli").doesNotContain(ruang.kepalaDinas);
        for (var tebakan : new String[] {"a".repeat(32), "x", "..%2f..", kode.substring(1), "1 or 1=1"}) {
            var alamat = "/api/v1/verifikasi/" + java.net.URLEncoder.encode(tebakan, StandardCharsets.UTF_8);
            assertThat(ambil(alamat, "").statusCode()).as(tebakan).isIn(400, 404);
        }
        assertThat(ambil("/verifikasi/" + "b".repeat(32), "").statusCode()).isEqualTo(404);

        var pdf = ambil("/api/v1/naskah/" + id + ".pdf", ruang.kepalaDinas).body();
        var sama = unggah("/api/v1/verifikasi", "", "surat.pdf", pdf);
        assertThat(sama.isi().path("dikenal").asBoolean()).isTrue();
        assertThat(sama.isi().path("tidakBerubah").asBoolean()).isTrue();
        pdf[pdf.length - 20] ^= 1;
        var ubah = unggah("/api/v1/verifikasi", "", "surat.pdf", pdf);
        assertThat(ubah.isi().path("dikenal").asBoolean()).isTrue();
        assertThat(ubah.isi().path("tidakBerubah").asBoolean()).isFalse();
        assertThat(unggah("/api/v1/verifikasi", "", "lain.pdf", "%PDF-1.7 bukan milik kita".getBytes(StandardCharsets.UTF_8)).isi().path("dikenal").asBoolean())
                .isFalse();
    }

    @Test
    void surat_bertanda_tangan_tangan_menerima_pindaian_yang_memang_gambar_atau_pdf() throws Exception {
        cara(CaraTanda.DENGAN_TANGAN);
        var id = ruang.terbitkan(ruang.permohonan("Ditandatangani dengan tangan")).id();
        var jalur = "/api/v1/naskah/" + id + "/tanda";
        RuangNaskah.tunggu(() -> {
            try {
                return ambil("/api/v1/naskah/" + id + ".pdf", ruang.kepalaDinas).statusCode() == 200;
            } catch (Exception gagal) {
                throw new IllegalStateException(gagal);
            }
        });
        assertThat(api(ruang.kepalaDinas).ambil("/naskah/" + id).teks("status")).isEqualTo("TERBIT");
        assertThat(api(ruang.kepalaDinas).ambil("/naskah?kotak=perlu").mentah()).contains("Ditandatangani dengan tangan");
        var palsu = unggah(jalur, ruang.kepalaDinas, "pindai.pdf", "MZ bukan pdf".getBytes(StandardCharsets.UTF_8));
        assertThat(palsu.status()).isEqualTo(422);
        assertThat(palsu.isi().path("kode").asString()).isEqualTo("BERKAS_TIDAK_DIKENAL");
        assertThat(unggah(jalur, ruang.kepalaDinas, "pindai.pdf", "%PDF-1.7 terpotong".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
        assertThat(unggah(jalur, ruang.kepalaBadan, "pindai.png", png()).status()).isEqualTo(403);
        assertThat(unggah(jalur, ruang.staf, "pindai.png", png()).status()).isEqualTo(404);
        var sah = unggah(jalur, ruang.kepalaDinas, "pindai.pdf", png());
        assertThat(sah.status()).as(sah.isi().toString()).isEqualTo(200);
        assertThat(sah.isi().path("status").asString()).isEqualTo("DITANDATANGANI");
        assertThat(unggah(jalur, ruang.kepalaDinas, "pindai.png", png()).status()).isEqualTo(409);
    }

    @Test
    @Persyaratan({"BKL-081", "TJT-050"})
    void surat_yang_dinomori_di_luar_menerima_nomor_yang_belum_dipakai() throws Exception {
        cara(CaraTanda.DI_LUAR);
        var satu = ruang.terbitkan(ruang.permohonan("Nomor dari luar"));
        assertThat(satu.status()).isEqualTo(StatusNaskah.KONSEP);
        assertThat(satu.nomor()).isEmpty();
        var jalur = "/api/v1/naskah/" + satu.id() + "/tanda";
        assertThat(unggah(jalur, ruang.kepalaDinas, "a.png", png(), "nomor", "", "tanggal", "2027-01-04").status()).isEqualTo(422);
        assertThat(unggah(jalur, ruang.kepalaDinas, "a.png", png(), "nomor", "800/77/LUAR/2027", "tanggal", "2027-02-30").status()).isEqualTo(422);
        var jadi = unggah(jalur, ruang.kepalaDinas, "a.png", png(), "nomor", "800/77/LUAR/2027", "tanggal", "2027-01-04");
        assertThat(jadi.status()).as(jadi.isi().toString()).isEqualTo(200);
        assertThat(jadi.isi().path("nomor").asString()).isEqualTo("800/77/LUAR/2027");
        var fisik = api(ruang.kepalaDinas).ambil("/naskah/" + satu.id());
        assertThat(List.of(fisik.teks("status"), fisik.teks("cara"), fisik.teks("tanggal"))).containsExactly("DITANDATANGANI", "DI_LUAR", "2027-01-04");
        cara(CaraTanda.DI_SINI);
        var elektronik = ruang.terbitkan(ruang.permohonan("Surat elektronik")).id();
        RuangNaskah.tunggu(() -> api(ruang.kepalaDinas).ambil("/naskah/" + elektronik).teks("status").equals("DITANDATANGANI"));
        assertThat(api(ruang.kepalaDinas).ambil("/naskah/" + elektronik).teks("cara")).isEqualTo("DI_SINI");
        cara(CaraTanda.DI_LUAR);
        var dua = ruang.terbitkan(ruang.permohonan("Nomor dari luar lagi"));
        var bentrok = unggah(
                "/api/v1/naskah/" + dua.id() + "/tanda", ruang.kepalaDinas, "a.png", png(), "nomor", " 800/77/luar/2027 ", "tanggal", "2027-01-05");
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.isi().path("kode").asString()).isEqualTo("NOMOR_SUDAH_ADA");
        assertThat(api(ruang.kepalaDinas).ambil("/naskah/" + dua.id()).teks("status")).isEqualTo("KONSEP");
    }
}
