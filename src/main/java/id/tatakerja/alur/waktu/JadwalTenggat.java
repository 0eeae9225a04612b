package id.tatakerja.alur.waktu;

import id.tatakerja.alur.TahapTenggat;
import id.tatakerja.organisasi.KalenderKerja;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/**
 * The days around a deadline; each stage begins at seven in the morning where the instansi is.
 *
 * @param batas last day of the act
 * @param ingatkan day of the reminder, where there is to be one
 * @param zona time zone of the instansi
 */
record JadwalTenggat(LocalDate batas, Optional<LocalDate> ingatkan, ZoneId zona) {

    private static final LocalTime PAGI = LocalTime.of(7, 0);

    /**
     * Counts it: days of the time given are working days, months and years those of the calendar.
     *
     * @param dibuka first day, which itself is not counted
     * @param pengingat working days before the last day; 0 for no reminder
     */
    static JadwalTenggat hitung(LocalDate dibuka, Period lama, int pengingat, KalenderKerja kalender, ZoneId zona) {
        var batas = kalender.sesudah(dibuka.plusMonths(lama.toTotalMonths()), lama.getDays());
        return new JadwalTenggat(batas, Optional.of(kalender.sebelum(batas, pengingat)).filter(h -> h.isAfter(dibuka) && h.isBefore(batas)), zona);
    }

    private Optional<Instant> mulai(TahapTenggat tahap) {
        var hari = switch (tahap) {
            case PENGINGAT -> ingatkan;
            case HARI_INI -> Optional.of(batas);
            case LEWAT -> Optional.of(batas.plusDays(1));
        };
        return hari.map(h -> h.atTime(PAGI).atZone(zona).toInstant());
    }

    /** The stage of the moment; an earlier one that nobody was told of in time is not told any more. */
    Optional<TahapTenggat> kini(Instant saat) {
        return Arrays.stream(TahapTenggat.values()).filter(t -> mulai(t).filter(m -> !m.isAfter(saat)).isPresent()).reduce((_, akhir) -> akhir);
    }

    /** When the next stage begins. */
    Optional<Instant> berikut(Instant saat) {
        return Arrays.stream(TahapTenggat.values()).flatMap(t -> mulai(t).stream()).filter(m -> m.isAfter(saat)).findFirst();
    }
}
