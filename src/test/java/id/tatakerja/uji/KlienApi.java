package id.tatakerja.uji;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the API over HTTP, as another program would be. */
public final class KlienApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String alamat;
    private final String pembawa;

    private KlienApi(String alamat, String pembawa) {
        this.alamat = alamat;
        this.pembawa = pembawa;
    }

    /** A caller with a demo bearer. */
    public static KlienApi sebagai(int port, String namaPengguna) {
        return new KlienApi("http://127.0.0.1:" + port + "/api/v1", "demo-" + namaPengguna);
    }

    /** Status and body. */
    public record Jawaban(int status, JsonNode isi, String mentah) {

        /** Text at a path such as {@code pejabatPenilaiKinerja.jabatan.kode}; empty when missing or null. */
        public String teks(String jalur) {
            var simpul = isi;
            for (var bagian : jalur.split("\\.")) {
                simpul = simpul.path(bagian);
            }
            return simpul.isMissingNode() || simpul.isNull() ? "" : simpul.asString();
        }
    }

    public Jawaban ambil(String jalur) {
        return kirim(permintaan(jalur).GET());
    }

    public Jawaban kirim(String jalur, Object isi) {
        return kirim(permintaan(jalur).header("Content-Type", "application/json").POST(badan(isi)));
    }

    public Jawaban taruh(String jalur, Object isi) {
        return kirim(permintaan(jalur).header("Content-Type", "application/json").PUT(badan(isi)));
    }

    public Jawaban hapus(String jalur) {
        return kirim(permintaan(jalur).DELETE());
    }

    public Jawaban ubah(String jalur, Object isi) {
        return kirim(permintaan(jalur).header("Content-Type", "application/json").method("PATCH", badan(isi)));
    }

    /** Sends three CSV parts to the import. */
    public Jawaban impor(String instansi, boolean uji, Map<String, String> bagian) {
        return impor(instansi, uji ? "?uji=true" : "", bagian);
    }

    /** Sends three CSV parts to the import with a query of one's own, e.g. {@code ?tanggal=2027-01-01}. */
    public Jawaban impor(String instansi, String pertanyaan, Map<String, String> bagian) {
        var batas = UUID.randomUUID().toString();
        var isi = new StringBuilder();
        bagian.forEach((nama, csv) -> isi.append("--").append(batas).append("\r\nContent-Disposition: form-data; name=\"").append(nama)
                .append("\"; filename=\"").append(nama).append(".csv\"\r\nContent-Type: text/csv\r\n\r\n").append(csv).append("\r\n"));
        isi.append("--").append(batas).append("--\r\n");
        return kirim(permintaan("/instansi/" + instansi + "/impor" + pertanyaan)
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .POST(HttpRequest.BodyPublishers.ofString(isi.toString())));
    }

    /** Sends files of any kind to the import, each under the name of its part. */
    public Jawaban imporBita(String instansi, boolean uji, Map<String, byte[]> bagian) {
        var batas = UUID.randomUUID().toString();
        var isi = new ByteArrayOutputStream();
        bagian.forEach((nama, bita) -> {
            isi.writeBytes(("--" + batas + "\r\nContent-Disposition: form-data; name=\"" + nama + "\"; filename=\"" + nama
                    + ".xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            isi.writeBytes(bita);
            isi.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        isi.writeBytes(("--" + batas + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return kirim(permintaan("/instansi/" + instansi + "/impor" + (uji ? "?uji=true" : ""))
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .POST(HttpRequest.BodyPublishers.ofByteArray(isi.toByteArray())));
    }

    /** Sends any body to the import, also one that is no faultless multipart. */
    public Jawaban imporMentah(String instansi, String jenisIsi, byte[] badan) {
        return kirim(permintaan("/instansi/" + instansi + "/impor?uji=true").header("Content-Type", jenisIsi)
                .POST(HttpRequest.BodyPublishers.ofByteArray(badan)));
    }

    private HttpRequest.Builder permintaan(String jalur) {
        return HttpRequest.newBuilder(URI.create(alamat + jalur)).header("Authorization", "Bearer " + pembawa);
    }

    private static HttpRequest.BodyPublisher badan(Object isi) {
        return HttpRequest.BodyPublishers.ofString(isi instanceof String s ? s : JSON.writeValueAsString(isi));
    }

    private Jawaban kirim(HttpRequest.Builder permintaan) {
        try {
            var jawaban = http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var json = jawaban.body().isBlank() || !jawaban.headers().firstValue("Content-Type").orElse("").contains("json")
                    ? JSON.createObjectNode()
                    : JSON.readTree(jawaban.body());
            return new Jawaban(jawaban.statusCode(), json, jawaban.body());
        } catch (IOException gagal) {
            throw new java.io.UncheckedIOException(gagal);
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(terputus);
        }
    }
}
