package id.tatakerja.timkerja;

import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody in a team in one role from one day to another.
 *
 * @param id number in the application
 * @param nip NIP, empty for people of another government
 * @param nama full name on the day of joining
 * @param peran role
 * @param penugasan the assignment that brought him or her; empty for people of the owning unit who were only chosen
 * @param unitAsal code of the home unit, or words for one of another government
 * @param mulai first day
 * @param selesai last day, where it is known
 * @param alasan why chosen or released, may be empty
 */
record OrangTim(
        long id, String nip, String nama, PeranTim peran, Optional<Long> penugasan, String unitAsal, LocalDate mulai, Optional<LocalDate> selesai, String alasan) {

    /** Whether in the team on the day. */
    boolean pada(LocalDate hari) {
        return !hari.isBefore(mulai) && selesai.map(s -> !hari.isAfter(s)).orElse(true);
    }

    /** Whether no last day is known yet. */
    boolean terbuka() {
        return selesai.isEmpty();
    }
}
