package id.tatakerja.organisasi;

import java.time.LocalDate;

/**
 * A dated day of rest.
 *
 * @param tanggal the day
 * @param jenis why it is one
 * @param nama name of the day, at most 120 characters
 */
public record HariLibur(LocalDate tanggal, Jenis jenis, String nama) {

    /** Why nobody works on the day. */
    public enum Jenis {
        LIBUR_NASIONAL("Libur nasional"),
        CUTI_BERSAMA("Cuti bersama"),
        LIBUR_DAERAH("Libur daerah");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        /** Word to show. */
        public String label() {
            return label;
        }
    }
}
