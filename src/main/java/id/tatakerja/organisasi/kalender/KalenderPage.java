package id.tatakerja.organisasi.kalender;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.HariLibur;
import id.tatakerja.organisasi.KalenderKerja;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The calendar with its form.
 *
 * @param kalender what holds
 * @param zona name of the time zone, e.g. {@code WIB}
 * @param mengubah whether the reader may change it
 * @param pekan days of rest as ticked
 * @param keluar days ticked to be taken out
 * @param csv list as typed
 * @param tahun this year
 * @param galat faults
 */
public record KalenderPage(
        KalenderKerja kalender, String zona, boolean mengubah, Set<DayOfWeek> pekan, Set<LocalDate> keluar, String csv, int tahun, List<Galat> galat)
        implements HalamanFormulir {

    /** The days of a week in order. */
    public DayOfWeek[] semuaHari() {
        return DayOfWeek.values();
    }

    /** Name of a day of the week. */
    public static String nama(DayOfWeek hari) {
        return Teks.kata(KalenderKerja.nama(hari));
    }

    /** Whether dated days of the year are known. */
    public boolean ada(int yangTahun) {
        return kalender.libur().keySet().stream().anyMatch(h -> h.getYear() == yangTahun);
    }

    /**
     * A change before it is made.
     *
     * @param pekan days of rest in the week afterwards
     * @param pekanBerubah whether they change
     * @param masuk days that come in or change
     * @param keluar days that are taken out
     * @param csv the list to send again
     * @param berpindah how many open acts get another last day
     */
    public record Tinjau(Set<DayOfWeek> pekan, boolean pekanBerubah, List<HariLibur> masuk, List<HariLibur> keluar, String csv, int berpindah) {}
}
