package id.tatakerja.akses.pagar;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
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
     * @throws id.tatakerja.bersama.DitolakException 422 naming the fields
     */
    public static void periksa(int halaman, int ukuran) {
        List<Galat> galat = new ArrayList<>();
        if (halaman < 1 || halaman > HALAMAN_AKHIR) {
            galat.add(new Galat("halaman", "HALAMAN_TIDAK_SAH", "Nomor halaman mulai dari 1."));
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
