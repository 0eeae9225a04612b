package id.tatakerja.regulasi.api;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
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

    private static final int TERBESAR = 200;

    static <T> DaftarJawaban<T> bagi(List<T> semua, int halaman, int ukuran) {
        if (halaman < 1 || ukuran < 1 || ukuran > TERBESAR) {
            var bidang = halaman < 1 ? "halaman" : "ukuran";
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_TERBACA, "HALAMAN_TIDAK_SAH",
                            "Tulis halaman mulai 1 dan ukuran antara 1 dan " + TERBESAR + ".", List.of(),
                            List.of(new Galat(bidang, "DI_LUAR_BATAS", "Nilai ini di luar batas.")))
                    .sebagaiException();
        }
        var awal = (int) Math.min((long) (halaman - 1) * ukuran, semua.size());
        return new DaftarJawaban<>(semua.subList(awal, Math.min(awal + ukuran, semua.size())), halaman, ukuran, semua.size());
    }
}
