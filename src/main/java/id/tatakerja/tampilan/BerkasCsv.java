package id.tatakerja.tampilan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The one way in which the application writes what people typed as CSV: no cell is worked out by the program that opens it. */
public final class BerkasCsv {

    private static final String PEMICU = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private BerkasCsv() {}

    /** The rows under the header in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
    public static byte[] tulis(List<String> kepala, Stream<List<?>> baris) {
        var keluaran = new StringWriter();
        keluaran.append('\uFEFF');
        try (var csv = new CSVPrinter(keluaran, CSVFormat.EXCEL)) {
            csv.printRecord(kepala);
            for (var satu : (Iterable<List<?>>) baris::iterator) {
                csv.printRecord(satu.stream().map(nilai -> nilai instanceof Number ? nilai : aman(String.valueOf(nilai))));
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return keluaran.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An apostrophe makes a text of what a spreadsheet would take for a formula, also behind blanks (OWASP, CSV injection). */
    static String aman(String teks) {
        String depan = teks.stripLeading();
        boolean pemicu = !teks.isEmpty() && PEMICU.indexOf(teks.charAt(0)) >= 0
                || !depan.isEmpty() && PEMICU.indexOf(depan.charAt(0)) >= 0;
        return pemicu ? "'" + teks : teks;
    }
}
