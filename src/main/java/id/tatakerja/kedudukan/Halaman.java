package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.util.ArrayList;
import java.util.List;

/**
 * A list with its bounds, see kontrak-api section 1.
 *
 * @param isi what is on the page
 * @param halaman number of the page, from 1
 * @param ukuran entries on a page, 1 to 200
 * @param jumlah entries in all
 */
record Halaman<T>(List<T> isi, int halaman, int ukuran, int jumlah) {

    Halaman {
        isi = List.copyOf(isi);
    }

    static <T> Halaman<T> dari(List<T> semua, int halaman, int ukuran) {
        return new Halaman<>(semua.stream().skip((long) (halaman - 1) * ukuran).limit(ukuran).toList(), halaman, ukuran, semua.size());
    }

    /**
     * Refuses numbers outside the bounds.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 naming the fields
     */
    static void periksa(int halaman, int ukuran) {
        var galat = new ArrayList<Galat>();
        if (halaman < 1 || halaman > 1_000_000) {
            galat.add(new Galat("halaman", "HALAMAN_TIDAK_SAH", "Nomor halaman mulai dari 1."));
        }
        if (ukuran < 1 || ukuran > 200) {
            galat.add(new Galat("ukuran", "UKURAN_TIDAK_SAH", "Ukuran halaman 1 sampai 200."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("PENOMORAN_TIDAK_SAH", "Nomor atau ukuran halaman di luar batas. Perbaiki bidang yang disebut.", galat)
                    .sebagaiException();
        }
    }
}
