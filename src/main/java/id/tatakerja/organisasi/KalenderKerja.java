package id.tatakerja.organisasi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which days an instansi works.
 *
 * @param liburPekan days of rest in every week, six at most
 * @param libur dated days of rest, in order of date
 */
public record KalenderKerja(Set<DayOfWeek> liburPekan, Map<LocalDate, HariLibur> libur) {

    /** Saturday and Sunday rest, no dated day is known: what holds until an instansi says otherwise. */
    public static final KalenderKerja BAWAAN = new KalenderKerja(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of());

    private static final List<String> NAMA = List.of("SENIN", "SELASA", "RABU", "KAMIS", "JUMAT", "SABTU", "MINGGU");

    public KalenderKerja {
        if (liburPekan.size() > 6) {
            throw new IllegalArgumentException("Sedikitnya satu hari dalam sepekan adalah hari kerja");
        }
        liburPekan = Set.copyOf(liburPekan);
        libur = java.util.Collections.unmodifiableMap(new TreeMap<>(libur));
    }

    /** Whether the instansi works on the day. */
    public boolean kerja(LocalDate hari) {
        return !liburPekan.contains(hari.getDayOfWeek()) && !libur.containsKey(hari);
    }

    /** The day that many working days later; the day itself is not counted. */
    public LocalDate sesudah(LocalDate mulai, int hariKerja) {
        return geser(mulai, hariKerja, 1);
    }

    /** The day that many working days earlier; the day itself is not counted. */
    public LocalDate sebelum(LocalDate akhir, int hariKerja) {
        return geser(akhir, hariKerja, -1);
    }

    private LocalDate geser(LocalDate dari, int hariKerja, int arah) {
        var hari = dari;
        for (var sisa = hariKerja; sisa > 0; ) {
            hari = hari.plusDays(arah);
            if (kerja(hari)) {
                sisa--;
            }
        }
        return hari;
    }

    /** A day of the week as API and files write it, e.g. {@code SENIN}. */
    public static String nama(DayOfWeek hari) {
        return NAMA.get(hari.getValue() - 1);
    }

    /** The day of the week of a word, if it is one. */
    public static java.util.Optional<DayOfWeek> hari(String nama) {
        var letak = NAMA.indexOf(nama.strip().toUpperCase(java.util.Locale.ROOT));
        return letak < 0 ? java.util.Optional.empty() : java.util.Optional.of(DayOfWeek.of(letak + 1));
    }

    /** Reads the calendar of an instansi. */
    public interface Pembaca {

        /** The calendar in force; {@link #BAWAAN} where none was set. */
        KalenderKerja kalender(String instansi);
    }

    /** Implemented by who counts working days: what a change would move. */
    public interface Dampak {

        /** How many open acts would get another last day. */
        int berpindah(String instansi, KalenderKerja baru);
    }

    /**
     * The calendar of an instansi was changed; published within its transaction.
     *
     * @param instansi code of the tenant
     */
    public record Diubah(String instansi) {}
}
