package id.tatakerja.organisasi.ubah;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates of forms: what the calendar does not have is a fault of the field, not of the request. */
final class HariForm {

    private HariForm() {}

    /**
     * The day typed into the field.
     *
     * @throws id.tatakerja.bersama.DitolakException TANGGAL_TIDAK_TERBACA at the field when it is empty or no day
     */
    static Optional<LocalDate> wajib(Map<String, String> diketik, String bidang) {
        try {
            return Optional.of(LocalDate.parse(diketik.getOrDefault(bidang, "").strip()));
        } catch (DateTimeParseException tidakTerbaca) {
            var galat = new Galat(bidang, "TANGGAL_TIDAK_TERBACA", "Isi tanggal yang ada pada kalender, ditulis TTTT-BB-HH, misalnya 2026-03-15.");
            throw Penolakan.galat("ISIAN_TIDAK_SAH", "Tanggal belum benar.", List.of(galat)).sebagaiException();
        }
    }
}
