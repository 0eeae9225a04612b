package id.tatakerja.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Walks through every kind of page that a person can reach by links, on a phone and on a desk: accessible by axe-core, nothing
 * wider than the window, no failing request, no script error. Pictures are left in {@code target/gambar}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=ya"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SemuaHalamanTest {

    private static final int HALAMAN_PALING_BANYAK = 60;

    /** Kinds of page already looked at in this width: the frame differs by role, the page does not. */
    private final java.util.Set<String> sudahDiperiksa = new java.util.HashSet<>();

    @LocalServerPort
    private int port;

    private Peramban peramban;

    @BeforeAll
    void buka() {
        peramban = new Peramban();
    }

    @AfterAll
    void tutup() {
        peramban.close();
    }

    @ParameterizedTest
    @CsvSource({
        "organisasi-lamandau, 360", "organisasi-lamandau, 1280", "bupati-bangkalan, 360", "bupati-bangkalan, 1280", "admin, 360", "admin, 1280",
        "ASN, 360", "ASN, 1280"
    })
    void setiap_halaman_yang_dapat_dibuka_mudah_diakses_dan_muat_di_layar(String akun, int lebar) {
        var nama = akun.equals("ASN") ? asn() : akun;
        try (var pengunjung = peramban.pengunjung(lebar, true)) {
            var halaman = pengunjung.newPage();
            halaman.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            Peramban.masuk(halaman, alamat(), nama);
            var lunak = new SoftAssertions();
            var dikunjungi = jelajahi(halaman, akun, lebar, lunak);
            lunak.assertThat(dikunjungi).as("halaman yang ditemukan lewat tautan").hasSizeGreaterThan(6);
            lunak.assertAll();
        }
    }

    @ParameterizedTest
    @CsvSource({"/masuk", "/gaya"})
    void halaman_tanpa_masuk_mudah_diakses(String jalur) {
        for (var lebar : List.of(360, 1280)) {
            try (var pengunjung = peramban.pengunjung(lebar, true)) {
                var halaman = pengunjung.newPage();
                halaman.navigate(alamat() + jalur);
                var lunak = new SoftAssertions();
                periksa(halaman, jalur, "umum", lebar, lunak);
                lunak.assertAll();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/masuk, masuk", "/, organisasi-lamandau"})
    void kunjungan_pertama_paling_banyak_seratus_kilobita(String jalur, String akun) {
        try (var pengunjung = peramban.pengunjung(360, true)) {
            var halaman = pengunjung.newPage();
            var bita = new AtomicLong();
            halaman.onResponse(jawaban -> {
                var panjang = jawaban.headerValue("content-length");
                bita.addAndGet(panjang == null ? jawaban.request().sizes().responseBodySize : Long.parseLong(panjang));
            });
            if (!akun.equals("masuk")) {
                Peramban.masuk(halaman, alamat(), akun);
            } else {
                halaman.navigate(alamat() + jalur);
            }
            halaman.waitForLoadState();
            assertThat(bita.get()).as("bita seluruh kunjungan pertama").isPositive().isLessThanOrEqualTo(100 * 1024);
        }
    }

    private Map<String, String> jelajahi(Page halaman, String akun, int lebar, SoftAssertions lunak) {
        var antre = new ArrayDeque<>(List.of("/"));
        var dikunjungi = new LinkedHashMap<String, String>();
        while (!antre.isEmpty() && dikunjungi.size() < HALAMAN_PALING_BANYAK) {
            var jalur = antre.poll();
            if (dikunjungi.putIfAbsent(pola(jalur), jalur) != null) {
                continue;
            }
            if (!jalur.equals("/") && !sudahDiperiksa.add(lebar + pola(jalur))) {
                continue;
            }
            var jawaban = halaman.navigate(alamat() + jalur);
            lunak.assertThat(jawaban.status()).as("%s sebagai %s", jalur, akun).isEqualTo(200);
            periksa(halaman, jalur, akun, lebar, lunak);
            var tautan = new TreeSet<String>();
            for (var a : halaman.locator("a[href^='/']").all()) {
                tautan.add(String.valueOf(a.getAttribute("href")));
            }
            tautan.stream().filter(SemuaHalamanTest::halamanKita).forEach(antre::add);
        }
        return dikunjungi;
    }

    private static void periksa(Page halaman, String jalur, String akun, int lebar, SoftAssertions lunak) {
        halaman.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/gambar", akun + pola(jalur).replaceAll("[^a-zA-Z0-9]+", "-") + "-" + lebar + ".png")));
        var lebarIsi = ((Number) halaman.evaluate("document.documentElement.scrollWidth")).intValue();
        lunak.assertThat(lebarIsi).as("%s pada lebar %s bergeser ke samping", jalur, lebar).isLessThanOrEqualTo(lebar);
        var pelanggaran = new AxeBuilder(halaman)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        for (var p : pelanggaran) {
            lunak.fail("%s pada lebar %s: %s (%s) pada %s", jalur, lebar, p.getHelp(), p.getId(),
                    p.getNodes().stream().limit(3).map(n -> n.getHtml()).toList());
        }
    }

    /** Files and endings of the session are not pages; one page of each kind is enough. */
    private static boolean halamanKita(String tautan) {
        var jalur = URI.create(tautan.replace(" ", "%20").replace("|", "%7C")).getPath();
        return !jalur.matches(".*\\.(xlsx|csv|dmn|pdf|svg|bpmn|json|yaml)$") && !jalur.startsWith("/keluar") && !jalur.startsWith("/api/") && !jalur.startsWith("/v3/");
    }

    /** The kind of a page: its path with codes and numbers left out, and which questions it was asked. */
    private static String pola(String tautan) {
        var bagian = tautan.split("[?#]", 2);
        var jalur = bagian[0]
                .replaceAll("/\\d+", "/#")
                .replaceAll("/pasal/.+", "/pasal/#")
                .replaceAll("/(unit|jabatan)/[^/]+", "/$1/#")
                .replaceAll("/regulasi/[a-z0-9-]+-\\d{4}", "/regulasi/#")
                .replaceAll("/[0-9a-f-]{36}", "/#");
        return jalur;
    }

    private String alamat() {
        return "http://127.0.0.1:" + port;
    }

    /** An employee of the example data whose place is computed. */
    private String asn() {
        var klien = id.tatakerja.uji.KlienApi.sebagai(port, "organisasi-lamandau");
        return klien.ambil("/pegawai?instansi=lamandau&jenjang=AHLI_MADYA&ukuran=1").isi().path("isi").get(0).path("nip").asString();
    }
}
