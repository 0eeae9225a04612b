package id.tatakerja.bersama;

import java.util.ArrayList;
import java.util.List;

/** Bounds of {@code halaman} and {@code ukuran} in lists of the API (kontrak-api section 1). */
public final class Penomoran {

    private static final int PALING_BANYAK = 200;
    private static final int HALAMAN_AKHIR = 1_000_000;

    private Penomoran() {}

    /**
     * Refuses numbers outside the bounds.
     *
     * @throws DitolakException 422 naming the fields
     */
    public static void periksa(int halaman, int ukuran) {
        List<Galat> galat = new ArrayList<>();
        if (halaman < 1 || halaman > HALAMAN_AKHIR) {
            galat.add(new Galat("halaman", "HALAMAN_TIDAK_SAH", "Nomor halaman 1 sampai 1.000.000."));
        }
        if (ukuran < 1 || ukuran > PALING_BANYAK) {
            galat.add(new Galat("ukuran", "UKURAN_TIDAK_SAH", "Ukuran halaman 1 sampai " + PALING_BANYAK + "."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("PENOMORAN_TIDAK_SAH", "Nomor atau ukuran halaman di luar batas. Perbaiki bidang yang disebut.", galat)
                    .sebagaiException();
        }
    }
}
