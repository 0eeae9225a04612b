package id.tatakerja.organisasi.impor.berkas;

/**
 * One fault in the file.
 *
 * @param berkas name of the sheet or CSV part, {@code berkas} for the file itself
 * @param baris row as a spreadsheet shows it (header = 1), 0 where the whole file is meant
 * @param kolom name of the column, empty where the whole row is meant
 * @param kode stable upper-case code
 * @param pesan Indonesian sentence that says what is wrong and what to do
 */
public record GalatImpor(String berkas, int baris, String kolom, String kode, String pesan) {}
