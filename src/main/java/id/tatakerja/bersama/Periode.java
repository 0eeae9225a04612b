package id.tatakerja.bersama;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of whole days, both ends included; without an end it runs on.
 *
 * @param mulai first day
 * @param selesai last day, empty while open; never before {@code mulai}
 */
public record Periode(LocalDate mulai, Optional<LocalDate> selesai) {

    public Periode {
        if (selesai.isPresent() && selesai.get().isBefore(mulai)) {
            throw new IllegalArgumentException("Tanggal selesai " + selesai.get() + " mendahului tanggal mulai " + mulai);
        }
    }

    /** An open period from the given day. */
    public static Periode sejak(LocalDate mulai) {
        return new Periode(mulai, Optional.empty());
    }

    /** Whether the day lies inside the period. */
    public boolean mencakup(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && selesai.map(akhir -> !tanggal.isAfter(akhir)).orElse(true);
    }
}
