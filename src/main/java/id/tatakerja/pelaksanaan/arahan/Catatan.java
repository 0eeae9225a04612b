package id.tatakerja.pelaksanaan.arahan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something said about a piece of work; it stays as it was said.
 *
 * @param id number
 * @param penugasan number of the work
 * @param kegiatan the activity that it speaks of
 * @param jenis kind
 * @param isi what was said
 * @param dari number of what it follows from
 * @param sebutan title of the office on the day, empty for a person's own word
 * @param nip who said it, empty for the Pejabat Pembina Kepegawaian
 * @param nama full name of the day
 * @param waktu when
 * @param untuk NIP of who is meant, empty for everybody in it
 * @param dibaca NIP of the people of the work who have said that they read it
 */
record Catatan(
        long id, long penugasan, Optional<Long> kegiatan, Jenis jenis, String isi, Optional<Long> dari, String sebutan, String nip, String nama, Instant waktu, String untuk,
        List<String> dibaca) {

    Catatan {
        dibaca = List.copyOf(dibaca);
    }

    /** Kinds. */
    enum Jenis {
        /** Binding direction of who leads the unit that owns the work. */
        ARAHAN("Arahan"),
        /** Feedback of who watches over the work. */
        UMPAN_BALIK("Umpan balik"),
        /** What monitoring found. */
        PEMANTAUAN("Hasil pemantauan"),
        /** A note of anybody whom the work concerns. */
        CATATAN("Catatan");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    String oleh() {
        return sebutan.isEmpty() ? nama : sebutan + " (" + nama + ")";
    }
}
