package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Duration;
import java.util.Optional;

/**
 * How long acts have waited, all of one kind or all of one office.
 *
 * @param tindakan kind of act, where they are of one kind
 * @param kantor key of the office whose they are first, where they are of one office; {@link #PEGAWAI} for acts of persons
 * @param selesai how many are done
 * @param terbuka how many still wait
 * @param median half of those done took no longer, by the clock; empty where none is done
 * @param terlama the longest of all, those that still wait counted until now
 */
public record LamaTunggu(
        Optional<Tindakan> tindakan, Optional<String> kantor, int selesai, int terbuka, Optional<Duration> median, Duration terlama) {

    /** Stands for all persons who act for themselves. */
    public static final String PEGAWAI = "#";
}
