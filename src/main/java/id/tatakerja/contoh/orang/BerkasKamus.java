package id.tatakerja.contoh.orang;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the small CSV files that come with the generator; a cell may hold several values with a bar between them. */
public final class BerkasKamus {

    private static final CSVFormat BENTUK =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private BerkasKamus() {}

    /** Rows of {@code contoh/kamus/<nama>}. */
    static List<Map<String, String>> baca(String nama) {
        return bacaSumber("/contoh/kamus/" + nama);
    }

    /**
     * Rows of a resource by column name.
     *
     * @throws IllegalStateException when it does not exist
     */
    public static List<Map<String, String>> bacaSumber(String alamat) {
        var masukan = BerkasKamus.class.getResourceAsStream(alamat);
        if (masukan == null) {
            throw new IllegalStateException("Berkas " + alamat + " tidak ada");
        }
        try (var pembaca = new InputStreamReader(masukan, StandardCharsets.UTF_8)) {
            return BENTUK.parse(pembaca).stream().map(CSVRecord::toMap).toList();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** The cell of a column that must exist. */
    public static String kolom(Map<String, String> baris, String nama) {
        return Objects.requireNonNull(baris.get(nama), () -> "Kolom " + nama + " tidak ada");
    }

    /** The values of a cell; empty when the cell is. */
    public static List<String> daftar(Map<String, String> baris, String nama) {
        String isi = kolom(baris, nama);
        return isi.isEmpty() ? List.of() : Stream.of(isi.split("\\|")).map(String::strip).toList();
    }
}
