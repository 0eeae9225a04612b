package id.tatakerja.evaluasi;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tatakerja.peramban.Peramban;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person before a real browser: fields are typed into and buttons clicked, where they are seen. */
final class LayarPeramban implements Layar {

    private final BrowserContext pengunjung;
    private final Page page;
    private final String asal;
    private final Optional<Path> foto;
    private int nomor;

    LayarPeramban(Peramban peramban, int lebar, int port, String nip, Optional<Path> foto) {
        this.asal = "http://127.0.0.1:" + port;
        this.foto = foto;
        pengunjung = peramban.pengunjung(lebar, true);
        page = pengunjung.newPage();
        Peramban.masuk(page, asal, nip);
    }

    @Override
    public void buka(String ke) {
        var tautan = page.locator("main a[href='" + ke + "']:visible");
        if (tautan.count() > 0) {
            tautan.first().click();
            page.waitForLoadState();
        } else {
            page.navigate(asal + ke);
        }
        potret();
    }

    private void potret() {
        foto.ifPresent(f -> page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(f.resolve("%02d%s.png".formatted(++nomor, alamat().replaceAll("\\?.*", "").replaceAll("[^a-z]+", "-"))))));
    }

    @Override
    public Document halaman() {
        return Jsoup.parse(page.content(), alamat());
    }

    @Override
    public String alamat() {
        var u = URI.create(page.url());
        return u.getRawPath() + (u.getRawQuery() == null ? "" : "?" + u.getRawQuery());
    }

    @Override
    public void kirim(String tombol, Map<String, List<String>> isian) {
        var ditekan = page.locator("main button:text-is('" + tombol + "')").first();
        var form = ditekan.locator("xpath=ancestor::form[1]");
        while (form.locator("details:not([open]) > summary:visible").count() > 0) {
            form.locator("details:not([open]) > summary:visible").first().click();
        }
        isian.forEach((nama, nilai) -> isi(form.locator("[name='" + nama + "']"), nama, nilai));
        potret();
        ditekan.click();
        page.waitForLoadState();
        potret();
    }

    private static void isi(Locator medan, String nama, List<String> nilai) {
        var jenis = (String) medan.first().evaluate("e => e.tagName + ':' + (e.type || '')");
        switch (jenis) {
            case "INPUT:checkbox", "INPUT:radio" -> {
                for (var n = 0; n < medan.count(); n++) {
                    var satu = medan.nth(n);
                    if (nilai.contains(satu.getAttribute("value"))) {
                        satu.check();
                    } else if (jenis.endsWith("checkbox")) {
                        satu.uncheck();
                    }
                }
            }
            case "SELECT:select-one" -> medan.first().selectOption(nilai.getFirst());
            default -> {
                for (var n = 0; n < nilai.size(); n++) {
                    medan.nth(n).fill(nilai.get(n));
                }
            }
        }
    }

    @Override
    public void close() {
        pengunjung.close();
    }
}
