package id.tatakerja.organisasi.impor.berkas;

/** Counts the text of a workbook that is kept in memory. */
final class Takaran {

    /** 200,000 rows of 200 characters stay below this. */
    private static final long BATAS = 48_000_000;

    private long huruf;

    /**
     * Adds a text that is kept.
     *
     * @throws id.tatakerja.bersama.DitolakException TERLALU_BESAR beyond 48 million characters
     */
    void tambah(String teks) {
        huruf += teks.length();
        if (huruf > BATAS) {
            throw BerkasImpor.terlaluBesar("BERKAS_TERLALU_BESAR", "Teks di dalam buku kerja ini terlalu banyak. Persingkat isinya,"
                    + " atau impor per bagian.");
        }
    }
}
