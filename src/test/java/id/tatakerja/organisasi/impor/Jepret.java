package id.tatakerja.organisasi.impor;
import com.microsoft.playwright.*; import com.microsoft.playwright.options.*; import com.deque.html.axecore.playwright.AxeBuilder;
import java.nio.file.*; import java.util.*;
/** args: user, then name=path[@lebar]... */
public class Jepret {
  public static void main(String[] a) {
    try (var pw = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD","1")))) {
      var b = pw.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox","--disable-gpu","--disable-background-networking")));
      for (int w : new int[]{360, 1280}) {
        var c = b.newContext(new Browser.NewContextOptions().setViewportSize(w, 800).setLocale("id-ID"));
        var p = c.newPage();
        p.onConsoleMessage(m -> { if (m.type().equals("error")) System.out.println("KONSOL " + m.text()); });
        p.navigate("http://127.0.0.1:55900/masuk");
        String cs = p.content();
        var tok = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(cs);
        String t = tok.find() ? tok.group(1) : "";
        var r = c.request().post("http://127.0.0.1:55900/masuk", RequestOptions.create().setForm(FormData.create().set("nama", a[0]).set("sandi","demo").set("_csrf", t)));
        if (w == 360) System.out.println("masuk " + r.status() + " " + r.url());
        for (int i = 1; i < a.length; i++) {
          var s = a[i].split("=", 2);
          var res = p.navigate("http://127.0.0.1:55900" + s[1]);
          int sw = ((Number) p.evaluate("document.documentElement.scrollWidth")).intValue();
          var f = "/tmp/halaman/" + s[0] + "-" + w + ".png";
          p.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(f)));
          var v = new AxeBuilder(p).analyze().getViolations();
          System.out.println(res.status() + " " + f + " lebar=" + sw + (sw > w ? " MELUAP" : "") + v.stream().map(x -> "\n   AXE " + x.getId() + " " + x.getNodes().size() + " " + x.getNodes().get(0).getTarget() + " " + x.getNodes().get(0).getHtml()).toList());
        }
        c.close();
      }
    }
  }
}
