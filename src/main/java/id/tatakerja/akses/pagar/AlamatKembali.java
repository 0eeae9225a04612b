package id.tatakerja.akses.pagar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path to return to after login. It comes from the address line, so anybody may have written it (CWE-601). */
public final class AlamatKembali {

    private static final int PALING_PANJANG = 1_000;

    // "//host" is another site to a browser, and the server shortens "/a/..//host" to just that
    private static final List<String> TERLARANG = List.of("//", "/.", "%2e", "%2f", "%5c");

    // braces would be taken for a template, backslashes for slashes
    private static final Pattern HURUF = Pattern.compile("/[A-Za-z0-9._~%!$&'()*+,:@/?=-]*");

    private AlamatKembali() {}

    /** The path if it surely stays on this site and leads to a page, else empty. */
    public static Optional<String> aman(String jalur) {
        var bersih = jalur.length() <= PALING_PANJANG
                && HURUF.matcher(jalur).matches()
                && TERLARANG.stream().noneMatch(sebelumKueri(jalur)::contains);
        var putaran = jalur.startsWith("/masuk") || jalur.startsWith("/keluar") || jalur.startsWith("/error");
        return bersih && !putaran ? Optional.of(jalur) : Optional.empty();
    }

    private static String sebelumKueri(String jalur) {
        var tanya = jalur.indexOf('?');
        return (tanya < 0 ? jalur : jalur.substring(0, tanya)).toLowerCase(Locale.ROOT);
    }
}
