package id.tatakerja.naskah;

/** Looks at scans of letters that come from outside. */
public interface Pindaian {

    /**
     * The scan as PDF, believed by its content alone; a picture becomes a page.
     *
     * @param isi the file as it was uploaded, at most 10 MB
     * @throws id.tatakerja.bersama.DitolakException 422 on {@code berkas} for a file that is empty, too large, broken, locked or something else
     */
    byte[] pdf(byte[] isi);
}
