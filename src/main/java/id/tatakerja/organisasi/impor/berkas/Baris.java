package id.tatakerja.organisasi.impor.berkas;

import java.util.Map;

/**
 * One row of a sheet as text.
 *
 * @param nomor row as a spreadsheet shows it (header = 1)
 * @param isi column name to trimmed text; a column that is empty or absent is empty text
 */
public record Baris(int nomor, Map<String, String> isi) {

    /** Stands for a cell whose fault has been reported already, so that it is not reported again as empty. */
    public static final String TERLAPOR = "\u0000terlapor\u0000";

    /** Text of the column, {@link #TERLAPOR} where its fault is known already. */
    public String teks(String kolom) {
        return isi.getOrDefault(kolom, "");
    }
}
