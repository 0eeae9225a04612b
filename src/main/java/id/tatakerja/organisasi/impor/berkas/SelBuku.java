package id.tatakerja.organisasi.impor.berkas;

/**
 * A cell of a workbook before anybody knows what its column means.
 *
 * @param kolom column from 0, -1 where its address cannot be read
 * @param jenis what it says it holds
 * @param isi text, digits of the number, or what was wrong
 */
record SelBuku(int kolom, Jenis jenis, String isi) {

    /** Kinds of cells (ECMA-376 part 1, 18.18.11) and what may be wrong with one. */
    enum Jenis {
        TEKS,
        BILANGAN,
        TANGGAL,
        GALAT,
        RUMUS,
        ALAMAT_SALAH,
        JENIS_ASING,
        TEKS_TIDAK_ADA
    }
}
