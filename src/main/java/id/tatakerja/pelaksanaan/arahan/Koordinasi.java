package id.tatakerja.pelaksanaan.arahan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A coordination with another team or official.
 *
 * @param id number
 * @param penugasan number of the work whose people held it
 * @param tahap stage
 * @param tanggal day
 * @param hal what about
 * @param hasil what came of it, may be empty
 * @param lain number of the other work, where it was with another team
 * @param jabatan code of the office, where it was with an official of this instansi
 * @param sebutan the other side in words
 * @param nama who recorded it
 * @param waktu when it was recorded
 */
public record Koordinasi(
        long id, long penugasan, Tahap tahap, LocalDate tanggal, String hal, String hasil, Optional<Long> lain, String jabatan, String sebutan, String nama, Instant waktu) {

    /** Stages in which people coordinate. */
    public enum Tahap {
        PERENCANAAN("Perencanaan"),
        PELAKSANAAN("Pelaksanaan"),
        PEMANTAUAN("Pemantauan"),
        EVALUASI("Evaluasi");

        private final String sebutan;

        Tahap(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The word for it. */
        public String sebutan() {
            return sebutan;
        }
    }
}
