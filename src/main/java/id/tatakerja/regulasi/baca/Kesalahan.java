package id.tatakerja.regulasi.baca;

/**
 * One fault of a pack.
 *
 * @param paket code (folder) of the pack
 * @param berkas file within the pack
 * @param baris line, from 1; 0 when the whole file is meant
 * @param alasan what is wrong and how to mend it, an Indonesian sentence
 */
public record Kesalahan(String paket, String berkas, int baris, String alasan) implements Comparable<Kesalahan> {

    @Override
    public int compareTo(Kesalahan lain) {
        var menurutPaket = paket.compareTo(lain.paket);
        if (menurutPaket != 0) {
            return menurutPaket;
        }
        var menurutBerkas = berkas.compareTo(lain.berkas);
        return menurutBerkas != 0 ? menurutBerkas : Integer.compare(baris, lain.baris);
    }

    @Override
    public String toString() {
        return paket + "/" + berkas + (baris > 0 ? " baris " + baris : "") + ": " + alasan;
    }
}
