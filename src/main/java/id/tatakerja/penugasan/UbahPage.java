package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The form that withdraws an assignment or changes its end, with what was typed.
 *
 * @param kasus the case
 * @param selesai new last day typed
 * @param alasan reason typed
 * @param galat faults
 */
public record UbahPage(KasusPage kasus, String selesai, String alasan, List<Galat> galat) {

    /** The day typed, empty when it is none. */
    static Optional<LocalDate> hari(String teks) {
        try {
            return teks.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(teks.strip()));
        } catch (DateTimeParseException bukanTanggal) {
            return Optional.empty();
        }
    }
}
