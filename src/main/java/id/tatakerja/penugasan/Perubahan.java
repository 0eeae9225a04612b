package id.tatakerja.penugasan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What changed an assignment after it was asked for.
 *
 * @param jenis what
 * @param semula last day before
 * @param menjadi last day from now on; empty where it is withdrawn
 * @param alasan reason, never empty
 * @param pemegang key of the office
 * @param sebutan title of the office on the day, empty for a person's own act
 * @param nip NIP of the person, empty for the Pejabat Pembina Kepegawaian
 * @param nama name of the person
 * @param pengguna user name
 * @param waktu when
 */
record Perubahan(
        Jenis jenis, Optional<LocalDate> semula, Optional<LocalDate> menjadi, String alasan, String pemegang, String sebutan, String nip, String nama,
        String pengguna, Instant waktu) {

    /** Kinds of changes. */
    enum Jenis {
        /** Ends later. */
        PERPANJANG("Diperpanjang"),
        /** Ends earlier. */
        PERPENDEK("Diperpendek"),
        /** Withdrawn. */
        TARIK("Ditarik"),
        /** Over: by its date, or closed by the leader of the unit that owns the work. */
        SELESAI("Selesai");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }
}
