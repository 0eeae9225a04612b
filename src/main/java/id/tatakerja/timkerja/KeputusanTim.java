package id.tatakerja.timkerja;

import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;

/**
 * A decree made elsewhere that a team rests on as well.
 *
 * @param oleh whose decree it is
 * @param nomor its number
 * @param tanggal its date
 */
record KeputusanTim(PeranAlur oleh, String nomor, LocalDate tanggal) {

    /** The same in words. */
    String kalimat() {
        return "Keputusan " + oleh.sebutan() + " nomor " + nomor + " tanggal " + Teks.tanggal(tanggal);
    }
}
