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
    private static final String SISAKAN = String.join(", ", List.of("tbody > tr", "li", "section", "article", "details", "dl > div").stream()
            .map(satu -> "main " + satu + ":nth-child(n+26)").toList());
    private static final String PELANGGARAN = """
            async ([aturan, warna, sisakan]) => {
                if (warna) document.querySelectorAll(sisakan).forEach(b => b.style.display = 'none');
                const hasil = await axe.run(document, {
                    runOnly: {type: 'tag', values: aturan}, rules: {'color-contrast': {enabled: warna}, 'link-in-text-block': {enabled: warna}},
                    resultTypes: ['violations'], preload: false});
                return hasil.violations.map(p => p.help + ' (' + p.id + ') pada ' + p.nodes.slice(0, 3).map(n => n.html).join(' '));
            }
            """;

    private final Page halaman;
    private final SoftAssertions lunak;
    private final List<String> keluhanPeramban = new ArrayList<>();
    private int lebarIsi;

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

    /** Every page that opens from now on brings along the half megabyte that does the looking: quicker than to bring it after. */
    PemeriksaHalaman mengikuti() {
        halaman.addInitScript(AXE);
        return this;
    }

    /** The page that is open now, once in each width. */
    void periksa(String nama) {
        siapkan();
        for (var lebar : LEBAR) {
            halaman.setViewportSize(lebar, 800);
            lihat(nama, lebar);
        }
        keluhan(nama);
    }

    /** The page that is open now, in the width that its window has. */
    void periksaSelebarIni(String nama) {
        siapkan();
        lihat(nama, halaman.viewportSize().width);
        keluhan(nama);
    }

    private void siapkan() {
        if (!Boolean.TRUE.equals(halaman.evaluate("typeof axe === 'object'"))) {
            halaman.evaluate(AXE);
        }
    }

    /**
     * Colours cost more than all else, and are the same in every width and in every row of a long list: they are looked at in the narrow
     * window, in the first rows. The wide one sees every row.
     */
    private void lihat(String nama, int lebar) {
        if (GAMBAR) {
            halaman.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/gambar", nama.replaceAll("[^a-zA-Z0-9]+", "-") + "-" + lebar + ".png")));
        }
        var lebarIsi = ((Number) halaman.evaluate("document.documentElement.scrollWidth")).intValue();
        lunak.assertThat(lebarIsi).as("%s pada lebar %s bergeser ke samping", nama, lebar).isLessThanOrEqualTo(lebar);
        ((List<?>) halaman.evaluate(PELANGGARAN, List.of(ATURAN, lebar == LEBAR.getLast(), SISAKAN)))
                .forEach(satu -> lunak.fail("%s pada lebar %s: %s", nama, lebar, satu));
    }

    private void keluhan(String nama) {
        lunak.assertThat(keluhanPeramban).as("%s menurut peramban", nama).isEmpty();
        keluhanPeramban.clear();
    }
}
