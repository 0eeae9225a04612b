package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser that runs no script and draws nothing: forms are sent as the standard says. */
final class LayarTanpaSkrip implements Layar {

    private final Klien klien;
    private String alamat = "/";
    private Document halaman = Jsoup.parse("");
    private String berkas = "";

    LayarTanpaSkrip(int port, String nip) {
        klien = new Klien(port);
        assertThat(klien.masuk(nip, "demo")).as("masuk sebagai %s", nip).isTrue();
    }

    @Override
    public void buka(String ke) {
        tampil(ke, klien.ambil(ke));
    }

    private void tampil(String dari, HttpResponse<String> jawaban) {
        var kini = dari;
        var terakhir = jawaban;
        for (var n = 0; n < 5 && terakhir.statusCode() / 100 == 3; n++) {
            kini = Klien.tujuan(terakhir);
            terakhir = klien.ambil(kini);
        }
        assertThat(terakhir.statusCode()).as("%s: %s", kini, terakhir.body()).isIn(200, 404, 409, 422);
        alamat = kini;
        halaman = Jsoup.parse(terakhir.body(), kini);
    }

    @Override
    public Document halaman() {
        return halaman;
    }

    @Override
    public String alamat() {
        return alamat;
    }

    /** Chooses a file for the form that is sent next. */
    LayarTanpaSkrip lampirkan(String nama, String isi) {
        berkas = "Content-Disposition: form-data; name=\"berkas\"; filename=\"" + nama + "\"\r\n\r\n" + isi;
        return this;
    }

    @Override
    public void kirim(String tombol, Map<String, List<String>> isian) {
        var ditekan = Layar.tombol(halaman, tombol);
        var form = (FormElement) ditekan.closest("form");
        var isi = new ArrayList<Map.Entry<String, String>>();
        form.formData().stream().filter(d -> !isian.containsKey(d.key())).forEach(d -> isi.add(Map.entry(d.key(), d.value())));
        isian.forEach((nama, nilai) -> {
            assertThat(form.elements().stream().anyMatch(e -> e.attr("name").equals(nama))).as("medan %s pada %s", nama, alamat).isTrue();
            nilai.forEach(n -> isi.add(Map.entry(nama, n)));
        });
        if (ditekan.hasAttr("name")) {
            isi.add(Map.entry(ditekan.attr("name"), ditekan.attr("value")));
        }
        var ke = form.attr("action").isEmpty() ? alamat : form.attr("action");
        tampil(ke, form.attr("method").equalsIgnoreCase("get") ? klien.ambil(ke + "?" + berkode(isi)) : klien.kirim(badan(form, klien.dasar(ke), isi)));
    }

    private HttpRequest.Builder badan(Element form, HttpRequest.Builder permintaan, List<Map.Entry<String, String>> isi) {
        if (!form.attr("enctype").equals("multipart/form-data")) {
            return permintaan.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(berkode(isi)));
        }
        var batas = UUID.randomUUID().toString();
        var bagian = isi.stream().map(e -> "--" + batas + "\r\nContent-Disposition: form-data; name=\"" + e.getKey() + "\"\r\n\r\n" + e.getValue() + "\r\n").collect(Collectors.joining());
        var lampiran = berkas.isEmpty() ? "" : "--" + batas + "\r\n" + berkas + "\r\n";
        berkas = "";
        return permintaan.header("Content-Type", "multipart/form-data; boundary=" + batas).POST(HttpRequest.BodyPublishers.ofString(bagian + lampiran + "--" + batas + "--\r\n"));
    }

    private static String berkode(List<Map.Entry<String, String>> isi) {
        return isi.stream().map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        // nothing is open between two pages
    }
}
