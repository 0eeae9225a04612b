package id.tatakerja.kedudukan;

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
}
