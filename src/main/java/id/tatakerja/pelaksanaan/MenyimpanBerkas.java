package id.tatakerja.pelaksanaan;

/** Keeps files that people hand in, once their content, name and size are looked at; for other modules and other parts of this one. */
public interface MenyimpanBerkas {

    /** Largest file, bytes. */
    int UKURAN = 10 * 1024 * 1024;

    /**
     * A file that is kept.
     *
     * @param nama name as it came, without its folder
     * @param tipe media type by its content
     * @param ukuran bytes
     * @param sidik SHA-256 in hexadecimal
     * @param dipindai whether a scanner has looked at it
     */
    record Berkas(String nama, String tipe, long ukuran, String sidik, boolean dipindai) {}

    /**
     * Keeps a file for an instansi.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 with a sentence for a file that cannot be kept
     */
    Berkas simpan(String instansi, String namaAsli, byte[] isi);

    /**
     * The file.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when it is gone or not what was kept
     */
    byte[] ambil(String instansi, String sidik);
}
