package id.tatakerja.contoh.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Follows every link of every finding of an instansi as its organisation section would. */
final class IkutiTautanTemuan {

    private static final Pattern PERBAIKAN = Pattern.compile("href=\"([^\"]+)\" aria-label=\"Perbaiki ([^\"]+)\"");

    private final String kode;
    private final KlienApi api;
    private final Klien orang;

    IkutiTautanTemuan(int port, String kode) {
        this.kode = kode;
        this.api = KlienApi.sebagai(port, "organisasi-" + kode);
        this.orang = new Klien(port);
        assertThat(orang.masuk("organisasi-" + kode, "demo")).isTrue();
    }

    void periksa() {
        var temuan = api.ambil("/instansi/" + kode + "/temuan").isi();
        var semua = temuan.isArray() ? temuan : temuan.path("isi");
        assertThat(semua.size()).isPositive();
        Map<String, String> tautan = new LinkedHashMap<>();
        Map<String, String> jenis = new LinkedHashMap<>();
        semua.forEach(t -> {
            tautan.put(t.path("tautan").asString(), t.path("objek").path("nama").asString());
            jenis.put(t.path("kode").asString(), "");
        });
        tautan.forEach(this::memuat);
        jenis.keySet().forEach(satu -> {
            Matcher cocok = PERBAIKAN.matcher(orang.ambil("/temuan?jenis=" + satu).body());
            Map<String, String> perbaikan = new LinkedHashMap<>();
            while (cocok.find()) {
                perbaikan.put(HtmlUtils.htmlUnescape(cocok.group(1)), HtmlUtils.htmlUnescape(cocok.group(2)));
            }
            assertThat(perbaikan).as(satu).isNotEmpty();
            // forms of one kind are built alike: a handful of each is enough
            perbaikan.entrySet().stream().limit(5).forEach(e -> memuat(e.getKey(), e.getValue()));
        });
    }

    private void memuat(String alamat, String nama) {
        var jawaban = Stream.iterate(orang.ambil(alamat), j -> orang.ambil(Klien.tujuan(j))).limit(4)
                .filter(j -> j.statusCode() / 100 != 3)
                .findFirst()
                .orElseThrow();
        assertThat(jawaban.statusCode()).as("%s %s", kode, alamat).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(jawaban.body())).as("%s %s", kode, alamat).contains(nama);
    }
}
