package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.kegiatan;
import static id.tatakerja.penugasan.RuangKerja.lapor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of evidence as people and attackers send them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuktiPekerjaanTest {

    private static final byte[] PDF = "%PDF-1.7\nisi surat\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;

    @Value("${tatakerja.data:./data}")
    private Path data;

    private RuangPenugasan r;
    private String pegawai = "";
    private long kegiatan;
    private long kemajuan;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "berkas-lmd", 402, "lamandau-13-2024", "1").tetapkan();
        var k = new RuangKerja(r);
        pegawai = r.staf.get("BIDANG-A1");
        var id = k.individu("BIDANG-A1", "BIDANG-A1");
        var baris = k.disepakati(id, r.kepala("BIDANG-A1"), r.orang(pegawai));
        kegiatan = k.rinci(r.orang(pegawai), id, kegiatan(baris.getFirst(), "Wawancara", -10, -6, pegawai));
        kemajuan = RuangKerja.isi(lapor(r.orang(pegawai), kegiatan, -7, 40, 0)).path("id").asLong();
    }

    @Test
    void pdf_disimpan_di_luar_basis_data_menurut_sidiknya_dan_dibaca_kembali_hanya_oleh_yang_terkait() throws IOException {
        var terkirim = kirim(pegawai, "laporan.pdf", PDF);
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(201);
        assertThat(kirim(pegawai, "laporan.pdf", PDF).statusCode()).as("berkas yang sama dua kali").isEqualTo(201);
        try (var semua = Files.walk(data.resolve("bukti").resolve("berkas-lmd"))) {
            assertThat(semua.filter(Files::isRegularFile).filter(b -> isi(b).length == PDF.length)).hasSize(1).allSatisfy(b -> assertThat(b.getFileName().toString()).matches("[0-9a-f]{64}"));
        }
        var halaman = new id.tatakerja.akses.Klien(port);
        assertThat(halaman.masuk(pegawai, "demo")).isTrue();
        var alamat = halaman.ambil("/kegiatan/" + kegiatan).body().replaceAll("(?s).*href=\"(/bukti/\\d+)\">laporan.pdf.*", "$1");
        var diunduh = halaman.ambil(alamat);
        assertThat(diunduh.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(diunduh.headers().firstValue("Content-Disposition")).hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
        assertThat(r.kepala("BIDANG-A1").ambil(alamat).status()).isEqualTo(200);
        assertThat(r.kepala("BIDANG-B1").ambil(alamat).status()).isEqualTo(404);
        assertThat(kirim(r.kepala.get("BIDANG-A1"), "milik-orang.pdf", PDF).statusCode()).isEqualTo(403);
    }

    @Test
    void bukti_lewat_halaman_tersimpan_dan_yang_ditolak_disebut_alasannya_pada_laporannya() {
        var klien = new id.tatakerja.akses.Klien(port);
        assertThat(klien.masuk(pegawai, "demo")).isTrue();
        var halaman = "/kegiatan/" + kegiatan;
        for (var berkas : new String[][] {{"catatan.txt", "Catatan lapangan"}, {"laporan.pdf", "MZ program"}}) {
            var token = klien.ambil(halaman).body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            var badan = bagian("_csrf", "", token) + bagian("kegiatan", "", Long.toString(kegiatan)) + bagian("berkas", "; filename=\"" + berkas[0] + "\"", berkas[1]) + "--batas--\r\n";
            var jawaban = klien.kirim(klien.dasar("/kemajuan/" + kemajuan + "/bukti", "Content-Type", "multipart/form-data; boundary=batas").POST(HttpRequest.BodyPublishers.ofString(badan)));
            assertThat(id.tatakerja.akses.Klien.tujuan(jawaban)).as(jawaban.body()).isEqualTo(halaman);
        }
        assertThat(klien.ambil(halaman).body()).contains("catatan.txt", "adalah program");
    }

    private static String bagian(String nama, String lagi, String isi) {
        return "--batas\r\nContent-Disposition: form-data; name=\"" + nama + "\"" + lagi + "\r\n\r\n" + isi + "\r\n";
    }

    @Test
    void yang_bukan_seperti_namanya_ditolak_dengan_kalimat() throws IOException {
        ditolak("laporan.pdf", "MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1), "BERKAS_PROGRAM");
        ditolak("foto.jpg", PDF, "BERKAS_TIDAK_COCOK");
        ditolak("data.pdf", new byte[] {0, 1, 2, 3}, "BERKAS_TIDAK_DIKENAL");
        ditolak("kosong.pdf", new byte[0], "BERKAS_KOSONG");
        ditolak("tabel.xlsx", zip("[Content_Types].xml", new byte[] {1}, "xl/workbook.xml", new byte[60 * 1024 * 1024]), "BERKAS_MEMBENGKAK");
        ditolak("makro.docx", zip("[Content_Types].xml", new byte[] {1}, "word/vbaProject.bin", new byte[] {1}), "BERKAS_BERMAKRO");
        ditolak("arsip.docx", zip("a.txt", new byte[] {1}, "b.txt", new byte[] {1}), "BERKAS_TIDAK_DIKENAL");
        ditolak("besar.pdf", Arrays.copyOf(PDF, 11 * 1024 * 1024), "BERKAS_TERLALU_BESAR");
        assertThat(kirim(pegawai, "tabel.xlsx", zip("[Content_Types].xml", new byte[] {1}, "xl/workbook.xml", new byte[] {1})).statusCode()).isEqualTo(201);
    }

    @Test
    void dua_ratus_megabita_ditolak_dengan_kalimat_dan_kemajuannya_tetap_ada() {
        var batas = "batas";
        var kepala = ("--" + batas + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"film.pdf\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        var panjang = 200L * 1024 * 1024;
        var jawaban = kirim(permintaan(pegawai, batas).POST(HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(kepala), nol(panjang - kepala.length))), panjang)));
        assertThat(jawaban.statusCode()).isEqualTo(413);
        assertThat(jawaban.body()).contains("BERKAS_TERLALU_BESAR");
        assertThat(r.orang(pegawai).ambil("/kegiatan/" + kegiatan).isi().path("kemajuan").size()).isPositive();
    }

    private static InputStream nol(long banyak) {
        return new InputStream() {
            private long sisa = banyak;

            @Override
            public int read() {
                return sisa-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] b, int awal, int panjang) {
                if (sisa <= 0) {
                    return -1;
                }
                var n = (int) Math.min(panjang, sisa);
                sisa -= n;
                return n;
            }
        };
    }

    private void ditolak(String nama, byte[] isi, String kode) {
        var jawaban = kirim(pegawai, nama, isi);
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(422);
        assertThat(jawaban.body()).contains(kode);
    }

    private HttpResponse<String> kirim(String siapa, String nama, byte[] isi) {
        var badan = new ByteArrayOutputStream();
        badan.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + nama + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        badan.writeBytes(isi);
        badan.writeBytes("\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        return kirim(permintaan(siapa, "batas").POST(HttpRequest.BodyPublishers.ofByteArray(badan.toByteArray())));
    }

    private HttpRequest.Builder permintaan(String siapa, String batas) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/kemajuan/" + kemajuan + "/bukti"))
                .header("Authorization", "Bearer demo-" + siapa).header("Content-Type", "multipart/form-data; boundary=" + batas);
    }

    private static HttpResponse<String> kirim(HttpRequest.Builder permintaan) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException gagal) {
            throw new java.io.UncheckedIOException(gagal);
        } catch (InterruptedException terputus) {
            throw new IllegalStateException(terputus);
        }
    }

    private static byte[] isi(Path berkas) {
        try {
            return Files.readAllBytes(berkas);
        } catch (IOException gagal) {
            throw new java.io.UncheckedIOException(gagal);
        }
    }

    private static byte[] zip(String nama1, byte[] isi1, String nama2, byte[] isi2) throws IOException {
        var keluaran = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluaran)) {
            zip.putNextEntry(new ZipEntry(nama1));
            zip.write(isi1);
            zip.putNextEntry(new ZipEntry(nama2));
            zip.write(isi2);
        }
        return keluaran.toByteArray();
    }
}
