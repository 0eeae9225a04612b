package id.tatakerja.regulasi.alur;

import java.util.Arrays;

/**
 * Where a case stands: how often each place of its graph is marked. Immutable, a few bytes; comparable only within one graph.
 */
public final class Penanda {

    private final byte[] isi;

    Penanda(byte[] isi) {
        this.isi = isi;
    }

    int di(int tempat) {
        return isi[tempat];
    }

    byte[] salin() {
        return isi.clone();
    }

    /** Whether nothing is open any more. */
    public boolean kosong() {
        for (var jumlah : isi) {
            if (jumlah != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof Penanda p && Arrays.equals(isi, p.isi);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(isi);
    }

    @Override
    public String toString() {
        return Arrays.toString(isi);
    }
}
