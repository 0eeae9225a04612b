package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.LakuPenugasan.surat;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.Persyaratan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter of assignment on paper counts as one that was issued electronically. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanBuktiKertasTest {

    private static final String BATAS = "batas-uji";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private void cara(RuangPenugasan r, String cara) {
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("insert into naskah.setelan (instansi, cara, tempat, kertas, oleh) values (?, ?, 'Contoh', 'A4', 'uji')")
                .params(r.kode, cara).update());
    }

    private int unggah(long surat, String siapa, String nomor) throws Exception {
        var badan = new ByteArrayOutputStream();
        for (var b : Map.of("nomor", nomor, "tanggal", RuangPenugasan.KEMARIN).entrySet()) {
            badan.writeBytes(("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"" + b.getKey() + "\"\r\n\r\n" + b.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        badan.writeBytes(("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", badan);
        badan.writeBytes(("\r\n--" + BATAS + "--\r\n").getBytes(StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/naskah/" + surat + "/tanda")).header("Authorization", "Bearer demo-" + siapa)
                    .header("Content-Type", "multipart/form-data; boundary=" + BATAS).POST(HttpRequest.BodyPublishers.ofByteArray(badan.toByteArray())).build(),
                    HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }

    private void berjalan(RuangPenugasan r, String penerbit, String jenis, Runnable putuskan, long id) throws Exception {
        putuskan.run();
        var diKertas = surat(r, id, jenis, 0);
        assertThat(diKertas.path("status").asString()).as("belum bernomor dan belum dipindai").isEqualTo("KONSEP");
        assertThat(unggah(diKertas.path("id").asLong(), r.kepala.get(penerbit), "800/" + id + "/KERTAS")).isEqualTo(200);
        var jadi = surat(r, id, jenis, 0);
        assertThat(jadi.path("nomor").asString()).isEqualTo("800/" + id + "/KERTAS");
        assertThat(jadi.path("status").asString()).isEqualTo("DITANDATANGANI");
        LakuPenugasan.terima(r, id, "BIDANG-A1");
        assertThat(r.status(id)).isEqualTo("AKTIF");
    }

    @Test
    @Persyaratan({"IHL-087"})
    void surat_tugas_kertas_indragiri_hilir_berlaku_sesudah_nomor_tanggal_dan_pindaian() throws Exception {
        var r = new RuangPenugasan(port, "kertas-ihl", 176, "indragiri-hilir-1-2024", "I").tetapkan();
        var elektronik = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        r.berhasil(r.kepala("DINAS-A"), elektronik, "SETUJU");
        LakuPenugasan.terima(r, elektronik, "BIDANG-A1");
        assertThat(r.status(elektronik)).isEqualTo("AKTIF");
        cara(r, "DI_LUAR");
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        berjalan(r, "DINAS-A", "SURAT_TUGAS", () -> r.berhasil(r.kepala("DINAS-A"), id, "SETUJU"), id);
    }

    @Test
    @Persyaratan({"LMD-127"})
    void surat_perintah_lamandau_diterima_sebagai_pindaian_maupun_elektronik() throws Exception {
        var r = new RuangPenugasan(port, "kertas-lmd", 177, "lamandau-13-2024", "1").tetapkan();
        var elektronik = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        LakuPenugasan.terima(r, elektronik, "BIDANG-A1");
        assertThat(r.status(elektronik)).isEqualTo("AKTIF");
        cara(r, "DI_LUAR");
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        berjalan(r, "BIDANG-A1", "SURAT_PERINTAH", () -> {}, id);
    }
}
