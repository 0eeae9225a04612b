package id.tatakerja.akses.pagar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The path to return to after login. It comes from the address line, so anybody may have written it (CWE-601). */
public final class AlamatKembali {

    private static final int PALING_PANJANG = 1_000;

    // "//host" and "/\\host" are other sites to a browser, and the server shortens "/a/..//host" to just that
    private static final List<String> TERLARANG = List.of("//", "\\", "/.", ";", "%2e", "%2f", "%5c");

    private AlamatKembali() {}

    /** The path if it surely stays on this site and leads to a page, else empty. */
    public static Optional<String> aman(String jalur) {
        var bersih = jalur.length() <= PALING_PANJANG
                && jalur.startsWith("/")
                // "//host" and "/\host" are other sites to a browser
                && !jalur.startsWith("//")
                && jalur.indexOf('\\') < 0
                && jalur.chars().allMatch(huruf -> huruf > 0x20 && huruf < 0x7f);
        var putaran = jalur.startsWith("/masuk") || jalur.startsWith("/keluar") || jalur.startsWith("/error");
        return bersih && !putaran ? Optional.of(jalur) : Optional.empty();
    }

    private static String sebelumKueri(String jalur) {
        var tanya = jalur.indexOf('?');
        return (tanya < 0 ? jalur : jalur.substring(0, tanya)).toLowerCase(Locale.ROOT);
    }
}
