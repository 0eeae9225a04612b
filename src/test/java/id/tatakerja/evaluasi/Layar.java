package id.tatakerja.evaluasi;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What one person sees and does: opens pages, follows what stands on them, fills in a form and presses its button. */
interface Layar extends AutoCloseable {

    /** Types an address, or follows a link to it. */
    void buka(String alamat);

    /** The page now. */
    Document halaman();

    /** Its address without host. */
    String alamat();

    /** Fills in the form of the button and presses it; what is not named stays as the page has it. */
    void kirim(String tombol, Map<String, List<String>> isian);

    @Override
    void close();

    /** Whether the page has the button. */
    default boolean ada(String tombol) {
        return halaman().select("main button").stream().anyMatch(b -> b.text().equals(tombol));
    }

    /** The button with its form. */
    static Element tombol(Document halaman, String tombol) {
        return halaman.select("main button").stream().filter(b -> b.text().equals(tombol)).findFirst()
                .orElseThrow(() -> new AssertionError("tidak ada tombol " + tombol + " pada " + halaman.location() + ": " + halaman.select("main").text()));
    }

    /** What is wrong on the page, in its own words. */
    static String galat(Document halaman) {
        return halaman.select(".galat-medan, [role=alert]").text();
    }
}
