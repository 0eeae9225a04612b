package id.tatakerja.pertanggungjawaban;

import id.tatakerja.regulasi.TabelPerencanaan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods of reports: whole weeks, months or quarters of the calendar, cut to the days of the work. */
enum MasaLaporan {
    /** Monday to Sunday. */
    MINGGUAN,
    /** A month. */
    BULANAN,
    /** Three months from January on. */
    TRIWULAN,
    /** The whole of the work, at most one year of the calendar. */
    SEKALI;

    /** Days before the last one from which on a report stands in the inbox. */
    static final int JELANG = 5;

    /** How many periods that have passed are still asked for. */
    private static final int TERBANYAK = 6;

    /** The interval of a value of {@link TabelPerencanaan#KUNCI_SELANG}. */
    static MasaLaporan dari(String nilai) {
        return switch (nilai) {
            case "MINGGUAN" -> MINGGUAN;
            case "TRIWULAN" -> TRIWULAN;
            default -> BULANAN;
        };
    }

    /** The words for it. */
    String sebutan() {
        return switch (this) {
            case MINGGUAN -> "setiap minggu";
            case BULANAN -> "setiap bulan";
            case TRIWULAN -> "setiap tiga bulan";
            case SEKALI -> "sekali, pada akhir pekerjaan atau akhir tahun";
        };
    }

    private LocalDate awal(LocalDate hari) {
        return switch (this) {
            case MINGGUAN -> hari.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case BULANAN -> hari.withDayOfMonth(1);
            case TRIWULAN -> hari.withDayOfMonth(1).minusMonths((hari.getMonthValue() - 1) % 3);
            case SEKALI -> hari.withDayOfYear(1);
        };
    }

    private LocalDate akhir(LocalDate hari) {
        var awal = awal(hari);
        return switch (this) {
            case MINGGUAN -> awal.plusDays(6);
            case BULANAN -> awal.plusMonths(1).minusDays(1);
            case TRIWULAN -> awal.plusMonths(3).minusDays(1);
            case SEKALI -> awal.plusYears(1).minusDays(1);
        };
    }

    /**
     * The periods that have begun, oldest first; of those long past only the last few.
     *
     * @param dari first day of the work, or the day after the last period that is known
     * @param sampai last day of the work
     * @param hari today
     */
    List<Laporan.Masa> berjalan(LocalDate dari, Optional<LocalDate> sampai, LocalDate hari) {
        var hasil = new ArrayList<Laporan.Masa>();
        for (var mulai = dari; !mulai.isAfter(hari) && sampai.filter(mulai::isAfter).isEmpty(); mulai = akhir(mulai).plusDays(1)) {
            var penuh = akhir(mulai);
            var selesai = sampai.filter(penuh::isAfter).orElse(penuh);
            hasil.add(masa(mulai, selesai));
        }
        return hasil.size() <= TERBANYAK ? hasil : List.copyOf(hasil.subList(hasil.size() - TERBANYAK, hasil.size()));
    }

    static Laporan.Masa masa(LocalDate mulai, LocalDate selesai) {
        var jelang = selesai.minusDays(JELANG);
        return new Laporan.Masa(mulai, selesai, jelang.isBefore(mulai) ? mulai : jelang, selesai);
    }
}
