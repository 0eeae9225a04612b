package id.tatakerja.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import id.tatakerja.contoh.muat.LakonContoh;
import id.tatakerja.uji.KlienApi;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Walks by links through every kind of page that there is, as the people concerned, and looks at each on a phone and on a desk. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=ya"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SemuaHalamanTest {

    /** Addresses that no link leads to: redirects of the links in the API, a part of a page, and what {@link PerjalananTest} looks at. */
    private static final Set<String> TANPA_TAUTAN = Set.of(
            "/organisasi/unit/{kode}", "/organisasi/jabatan/{kode}", "/organisasi/pegawai/{nip:[0-9]{18}}",
            "/impor/{id:[0-9a-f-]{36}}/kemajuan", "/impor/{id:[0-9a-f-]{36}}", "/kedudukan/pengajuan/{id}",
            // reached from a message
            "/profil/surel/konfirmasi");

    /** How many cases and teams an account opens, newest first: enough to be led to everything that can be done with them. */
    private static final int SECUKUPNYA = 10;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping titikMasuk;

    @Autowired
    private JdbcClient sql;

    private Peramban peramban;
    private List<PathPattern> halamanKita = List.of();
    private final Set<String> dikunjungi = new TreeSet<>();

    @BeforeAll
    void buka() {
        LakonContoh.tunggu(sql);
        // a state that has not begun, so that there is one to look at before it is taken back
        assertThat(KlienApi.sebagai(port, "organisasi-lamandau")
                        .ubah("/instansi/lamandau/pengaturan?tanggal=" + LocalDate.now().plusDays(40), Map.of("pimpinanUnitOrganisasi", "SAMA_DENGAN_PENILAI"))
                        .status())
                .isEqualTo(200);
        peramban = new Peramban();
        halamanKita = titikMasuk.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getReturnType().getParameterType() == String.class)
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(e -> e.getKey().getPathPatternsCondition().getPatterns().stream())
                .sorted()
                .toList();
    }

    @AfterAll
    void tutup() {
        peramban.close();
    }

    @Test
    void setiap_halaman_mudah_diakses_dan_muat_di_layar_ponsel_dan_meja() {
        var lunak = new SoftAssertions();
        try (var pengunjung = peramban.pengunjung(1280, true)) {
            var halaman = pengunjung.newPage();
            var pemeriksa = new PemeriksaHalaman(halaman, lunak);
            halaman.navigate(alamat("/masuk"));
            dikunjungi.add(pola("/masuk"));
            pemeriksa.periksa("/masuk");
        }
        for (var akun : List.of(
                "organisasi-lamandau", pegawai("Kepala Bidang Aplikasi Informatika"), "bupati-bangkalan", "kepegawaian-tanjung-jabung-timur", "admin",
                pegawai("Pranata Hubungan Masyarakat Ahli Madya"))) {
            jelajahi(akun, lunak);
        }
        lunak.assertThat(halamanKita.stream().map(PathPattern::getPatternString).toList())
                .as("halaman yang tidak ditemukan lewat tautan oleh siapa pun")
                .allSatisfy(satu -> assertThat(dikunjungi.contains(satu) || TANPA_TAUTAN.contains(satu)).as(satu).isTrue());
        lunak.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"/masuk, masuk", "/, organisasi-lamandau"})
    void kunjungan_pertama_paling_banyak_seratus_kilobita(String jalur, String akun) {
        try (var pengunjung = peramban.pengunjung(360, true)) {
            var halaman = pengunjung.newPage();
            var bita = new AtomicLong();
            var selesai = new AtomicBoolean();
            halaman.onResponse(jawaban -> {
                if (selesai.get()) {
                    // what answers while the browser closes can no longer be asked
                    return;
                }
                var panjang = jawaban.headerValue("content-length");
                bita.addAndGet(panjang == null ? jawaban.request().sizes().responseBodySize : Long.parseLong(panjang));
            });
            if (akun.equals("masuk")) {
                halaman.navigate(alamat(jalur));
            } else {
                Peramban.masuk(halaman, alamat(""), akun);
            }
            halaman.waitForLoadState();
            selesai.set(true);
            assertThat(bita.get()).as("bita seluruh kunjungan pertama").isPositive().isLessThanOrEqualTo(100 * 1024);
        }
    }

    /** One window, made as wide as a desk and as narrow as a phone in turn. */
    private void jelajahi(String akun, SoftAssertions lunak) {
        try (var pengunjung = peramban.pengunjung(1280, true)) {
            var halaman = pengunjung.newPage();
            halaman.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            var pemeriksa = new PemeriksaHalaman(halaman, lunak).mengikuti();
            Peramban.masuk(halaman, alamat(""), akun);
            var antre = new ArrayDeque<>(List.of("/", "/gaya"));
            var sudah = new HashSet<String>();
            // What is to be done differs by role and by case; every other kind of page is looked at once.
            var sendiri = new HashSet<>(Set.of(pola("/"), pola("/penugasan"), pola("/pemberitahuan"), pola("/pekerjaan"), pola("/pekerjaan/unit"), pola("/laporan")));
            var banyak = new HashMap<String, Integer>();
            while (!antre.isEmpty()) {
                var jalur = antre.poll();
                boolean baru = dikunjungi.add(pola(jalur));
                if (!sendiri.remove(pola(jalur)) && !baru && !(setiap(jalur) && sudah.add(jalur) && banyak.merge(pola(jalur), 1, Integer::sum) <= secukupnya(jalur))) {
                    continue;
                }
                var jawaban = halaman.navigate(alamat(jalur));
                lunak.assertThat(jawaban.status()).as("%s sebagai %s", jalur, akun).isEqualTo(200);
                tautan(halaman).stream().filter(this::dapatDibuka).forEach(antre::add);
                var jenis = pola(jalur) + (setiap(jalur) ? " " + halaman.locator("main .lencana").allInnerTexts().stream().findFirst().orElse("") : "");
                if (baru || !setiap(jalur) || dikunjungi.add(jenis)) {
                    pemeriksa.periksa(akun.replaceAll("\\d+", "asn") + jenis);
                }
            }
        }
    }

    /** Pages of which each is another: those that an account is led to first are opened, each state of them is looked at once. */
    private boolean setiap(String jalur) {
        return List.of(pola("/penugasan/1"), pola("/tim-kerja/1"), pola("/pekerjaan/1"), pola("/kegiatan/1")).contains(pola(jalur));
    }

    /** Boards and activities are alike; who may do something there is led to it by the first ones. */
    private int secukupnya(String jalur) {
        return List.of(pola("/pekerjaan/1"), pola("/kegiatan/1")).contains(pola(jalur)) ? 3 : SECUKUPNYA;
    }

    /** All addresses that the page links to or asks by a form that changes nothing, in one question to the browser. */
    private static Set<String> tautan(Page halaman) {
        var semua = (List<?>) halaman.evaluate("""
                [...document.querySelectorAll("a[href^='/']")].map(a => a.getAttribute('href')).concat(
                    [...document.querySelectorAll("form[method=get][action^='/']")]
                        .map(f => f.getAttribute('action') + '?' + new URLSearchParams(new FormData(f))))
                """);
        var hasil = new TreeSet<String>();
        semua.forEach(satu -> hasil.add(String.valueOf(satu)));
        return hasil;
    }

    private boolean dapatDibuka(String tautan) {
        return halamanKita.stream().anyMatch(satu -> satu.matches(PathContainer.parsePath(jalur(tautan))));
    }

    /** The kind of a page: the pattern under which it is served. */
    private String pola(String tautan) {
        return halamanKita.stream()
                .filter(satu -> satu.matches(PathContainer.parsePath(jalur(tautan))))
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse(tautan);
    }

    private static String jalur(String tautan) {
        return URI.create(tautan.replace(" ", "%20").replace("|", "%7C")).getRawPath();
    }

    private String alamat(String jalur) {
        return "http://127.0.0.1:" + port + jalur;
    }

    /** Who holds the jabatan at the example dinas whose people have assignments: an account of the login page. */
    private String pegawai(String jabatan) {
        var semua = KlienApi.sebagai(port, "organisasi-lamandau").ambil("/pegawai?instansi=lamandau&unit=DISKOMINFO.B2&ukuran=50").isi().path("isi");
        return StreamSupport.stream(semua.spliterator(), false).filter(p -> p.path("jabatan").path("nama").asString().equals(jabatan)).findFirst()
                .orElseThrow(() -> new AssertionError("tidak ada " + jabatan)).path("nip").asString();
    }
}
