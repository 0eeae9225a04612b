package id.tatakerja.evaluasi;

import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;

/**
 * A step of improvement with which a result was sent back.
 *
 * @param putaran number of the delivery that was sent back
 * @param langkah what is to be done
 * @param nip NIP of who answers for it
 * @param nama full name of the day
 * @param sampai day by which it is done
 */
record Perbaikan(int putaran, String langkah, String nip, String nama, LocalDate sampai) {

    String kalimat() {
        return "Langkah perbaikan: " + Teks.kalimat(langkah) + " Penanggung jawab " + nama + ", paling lambat " + Teks.tanggal(sampai) + ".";
    }
}
