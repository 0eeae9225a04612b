package id.tatakerja.tampilan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The path of a request whose first line the container refused to read to its end. */
final class BarisPermintaan {

    /** Enough for every path that tells a program from a page. */
    private static final int DIBACA = 256;

    /** Method, then the target: a path, or a whole address as RFC 9112 section 3.2.2 allows. */
    private static final Pattern BARIS = Pattern.compile("[\\r\\n]*[!-~]{1,20} +(?:[Hh][Tt][Tt][Pp][Ss]?://[^/\\s]{0,128})?(/[^\\s?#]*)");

    private BarisPermintaan() {}

    /**
     * The path, empty where there is none to be seen.
     *
     * @param mentah bytes of the connection as they came, from the first one of this request
     */
    static String jalur(@Nullable ByteBuffer mentah) {
        if (mentah == null) {
            return "";
        }
        var salinan = mentah.duplicate();
        salinan.position(0);
        var awal = new byte[Math.min(DIBACA, salinan.remaining())];
        salinan.get(awal);
        var cocok = BARIS.matcher(new String(awal, StandardCharsets.ISO_8859_1));
        return cocok.lookingAt() ? cocok.group(1) : "";
    }
}
