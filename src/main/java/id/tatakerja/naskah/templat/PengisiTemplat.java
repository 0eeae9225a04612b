package id.tatakerja.naskah.templat;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import id.tatakerja.naskah.BentukNaskah;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Fills layouts. They are Mustache: fields and sections, no logic, no calls; what is filled in is always escaped, and only our own parts
 * can be included.
 */
@Component
public class PengisiTemplat {

    /** Parts that a layout may include with <code>{{> nama}}</code>. */
    public static final Set<String> BAGIAN = Set.of("kop", "alamat", "kepada", "tanda_tangan", "tembusan", "lampiran");

    private final Map<String, String> bawaan = new ConcurrentHashMap<>();
    private final Map<BentukNaskah, Template> terkompilasi = new ConcurrentHashMap<>();
    private final Mustache.Compiler pengompilasi = Mustache.compiler()
            .withEscaper(PengisiTemplat::aman)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(nama -> {
                if (!BAGIAN.contains(nama)) {
                    throw new MustacheException("bagian tidak dikenal: " + nama);
                }
                return new StringReader(bawaan(nama));
            });

    /** The built-in layout of a shape. */
    public String bawaan(BentukNaskah bentuk) {
        return bawaan(bentuk.templat());
    }

    /** Fills the built-in layout. */
    public String isi(BentukNaskah bentuk, Map<String, Object> data) {
        return terkompilasi.computeIfAbsent(bentuk, b -> kompilasi(bawaan(b))).execute(data);
    }

    /** Fills a layout of an instansi. */
    public String isi(String templat, Map<String, Object> data) {
        return kompilasi(templat).execute(data);
    }

    /** Compiles; throws {@link MustacheException} for what is no layout. */
    Template kompilasi(String templat) {
        return pengompilasi.compile(templat);
    }

    /** A built-in file by name. */
    public String bawaan(String nama) {
        return bawaan.computeIfAbsent(nama, PengisiTemplat::baca);
    }

    private static String baca(String nama) {
        var alamat = "/naskah/templat/" + nama + (nama.contains(".") ? "" : ".html");
        try (var isi = PengisiTemplat.class.getResourceAsStream(alamat)) {
            if (isi == null) {
                throw new IllegalStateException("Berkas " + alamat + " tidak ada");
            }
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /** Escapes text for XHTML; line breaks stay visible, characters that XML does not know go. */
    public static String aman(String teks) {
        var hasil = new StringBuilder(teks.length() + 16);
        teks.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> hasil.append("&amp;");
                case '<' -> hasil.append("&lt;");
                case '>' -> hasil.append("&gt;");
                case '"' -> hasil.append("&quot;");
                case '\'' -> hasil.append("&#39;");
                case '\n' -> hasil.append("<br/>");
                default -> {
                    if (c >= 0x20 && c <= 0xD7FF || c == '\t' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000) {
                        hasil.appendCodePoint(c);
                    }
                }
            }
        });
        return hasil.toString();
    }
}
