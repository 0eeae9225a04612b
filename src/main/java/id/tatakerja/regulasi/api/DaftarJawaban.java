package id.tatakerja.regulasi.api;

import id.tatakerja.bersama.Penomoran;
import java.util.List;

/**
 * One page of a list.
 *
 * @param isi entries of this page
 * @param halaman number of the page, from 1
 * @param ukuran entries in a full page, 1 to 200
 * @param jumlah entries in the whole list
 */
record DaftarJawaban<T>(List<T> isi, int halaman, int ukuran, int jumlah) {

    static <T> DaftarJawaban<T> bagi(List<T> semua, int halaman, int ukuran) {
        Penomoran.periksa(halaman, ukuran);
        var awal = (int) Math.min((long) (halaman - 1) * ukuran, semua.size());
        return new DaftarJawaban<>(semua.subList(awal, Math.min(awal + ukuran, semua.size())), halaman, ukuran, semua.size());
    }
}
