package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Duration;
import java.time.Instant;

/**
 * An act of a case that was done, with the time that it took.
 *
 * @param tindakan what was done
 * @param mulai when it was opened
 * @param selesai when it was done
 */
public record LangkahBerwaktu(Tindakan tindakan, Instant mulai, Instant selesai) {

    /** Time between the two. */
    public Duration lama() {
        return Duration.between(mulai, selesai);
    }
}
