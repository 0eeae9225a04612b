package id.tatakerja.peramban;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at an open page on a phone and on a desk: accessible by axe-core, nothing wider than the window, no script error, no
 * request that fails. With {@code -Dtatakerja.gambar} a picture of each is left in {@code target/gambar}.
 */
final class PemeriksaHalaman {

    static final List<Integer> LEBAR = List.of(1280, 360);

    private static final List<String> ATURAN = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final boolean GAMBAR = System.getProperty("tatakerja.gambar") != null;
    private static final String AXE = AxeBuilder.getAxeScript();
    /** Only begins to look: another page is looked at meanwhile. */
    private static final String MULAI = """
            ([aturan, kontras]) => { window.dilihat = axe.run(document, {
                runOnly: {type: 'tag', values: aturan}, rules: {'color-contrast': {enabled: kontras}}, resultTypes: ['violations'], preload: false}); }
            """;
    private static final String PELANGGARAN = """
            async () => (await window.dilihat).violations.map(p => p.help + ' (' + p.id + ') pada ' + p.nodes.slice(0, 3).map(n => n.html).join(' '))
            """;

    private final Page halaman;
    private final SoftAssertions lunak;
    private final List<String> keluhanPeramban = new ArrayList<>();

    PemeriksaHalaman(Page halaman, SoftAssertions lunak) {
        this(halaman, lunak, false);
    }

    /** @param penolakan pages that answer 4xx are looked at too, which the browser tells its console */
    PemeriksaHalaman(Page halaman, SoftAssertions lunak, boolean penolakan) {
        this.halaman = halaman;
        this.lunak = lunak;
        halaman.onPageError(galat -> keluhanPeramban.add("galat skrip: " + galat));
        halaman.onConsoleMessage(pesan -> {
            if (pesan.type().equals("error") && !(penolakan && pesan.text().contains("responded with a status of 4"))) {
                keluhanPeramban.add("konsol: " + pesan.text());
            }
        });
        halaman.onRequestFailed(permintaan -> keluhanPeramban.add("permintaan gagal: " + permintaan.url()));
    }

    Response buka(String alamat) {
        return halaman.navigate(alamat);
    }

    /** The page that is open now, once in each width; the half megabyte that does the looking is brought in once. */
    void periksa(String nama) {
        halaman.evaluate(AXE);
        for (var lebar : LEBAR) {
            halaman.setViewportSize(lebar, 800);
            lihat(lebar);
            selesai(nama, lebar);
        }
        keluhan(nama);
    }

    /** Begins to look at the page that is open now, in the width that its window has. */
    void mulai() {
        halaman.evaluate(AXE);
        lihat(halaman.viewportSize().width);
    }

    /** Contrast, which costs as much as all else, is that of the same colours in every width. */
    private void lihat(int lebar) {
        halaman.evaluate(MULAI, List.of(ATURAN, lebar == LEBAR.getLast()));
    }

    /** What was seen since {@link #mulai()}. */
    void selesai(String nama) {
        selesai(nama, halaman.viewportSize().width);
        keluhan(nama);
    }

    private void keluhan(String nama) {
        lunak.assertThat(keluhanPeramban).as("%s menurut peramban", nama).isEmpty();
        keluhanPeramban.clear();
    }

    private void selesai(String nama, int lebar) {
        if (GAMBAR) {
            halaman.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/gambar", nama.replaceAll("[^a-zA-Z0-9]+", "-") + "-" + lebar + ".png")));
        }
        var lebarIsi = ((Number) halaman.evaluate("document.documentElement.scrollWidth")).intValue();
        lunak.assertThat(lebarIsi).as("%s pada lebar %s bergeser ke samping", nama, lebar).isLessThanOrEqualTo(lebar);
        ((List<?>) halaman.evaluate(PELANGGARAN)).forEach(satu -> lunak.fail("%s pada lebar %s: %s", nama, lebar, satu));
    }
}
