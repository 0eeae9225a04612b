package id.tatakerja.peramban;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless Chromium of the machine. */
public final class Peramban implements AutoCloseable {

    private final Playwright playwright;
    private final Browser peramban;

    /** Starts it. */
    public Peramban() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        peramban = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(List.of(
                        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage")));
    }

    private static Path chromium() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium belum terpasang; jalankan bin/uji, yang memasangnya bila boleh"));
    }

    /** A fresh visitor with a window of this width. */
    public BrowserContext pengunjung(int lebar, boolean skrip) {
        return peramban.newContext(new Browser.NewContextOptions().setViewportSize(lebar, 800).setJavaScriptEnabled(skrip).setLocale("id-ID"));
    }

    /** Logs in through the login page; in demo mode every password is {@code demo}. */
    public static void masuk(Page halaman, String alamat, String namaPengguna) {
        halaman.navigate(alamat + "/masuk");
        halaman.locator("#nama").fill(namaPengguna);
        halaman.locator("#sandi").fill("demo");
        halaman.locator("#sandi").press("Enter");
        halaman.waitForURL(u -> !u.endsWith("/masuk"));
    }

    @Override
    public void close() {
        peramban.close();
        playwright.close();
    }
}
