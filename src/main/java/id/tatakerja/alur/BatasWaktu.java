package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Simpul;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts a deadline: days are working days, Saturday and Sunday rest; months and years are those of the calendar. */
final class BatasWaktu {

    private BatasWaktu() {}

    static LocalDate dari(LocalDate mulai, Simpul.Batas batas) {
        var hari = mulai.plusMonths(batas.lama().toTotalMonths());
        for (var sisa = batas.lama().getDays(); sisa > 0; ) {
            hari = hari.plusDays(1);
            if (hari.getDayOfWeek() != DayOfWeek.SATURDAY && hari.getDayOfWeek() != DayOfWeek.SUNDAY) {
                sisa--;
            }
        }
        return hari;
    }
}
