package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Tugas;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stage after the assignment that opens acts of its own in the inbox. They are found and done under {@code /tugas} like all others;
 * what they mean is known to that stage alone.
 */
public interface TindakanTahapLain {

    /** Whether acts of the kind are its own. */
    boolean menangani(Tindakan tindakan);

    /** Page with the form of the act, which takes the form by POST at the same address. */
    String halaman(Tugas tugas);

    /**
     * Does the act, within the transaction of the caller.
     *
     * @throws id.tatakerja.bersama.DitolakException as any other act
     */
    void lakukan(Pelaku pelaku, Tugas tugas, Isi isi);

    /**
     * What was decided.
     *
     * @param hasil outcome, where one was stated
     * @param catatan note or reason, may be empty
     * @param target whether the target is met, where stated
     * @param ekspektasi whether the expectation is met, where stated
     * @param perbaikan step of improvement, as it was written
     * @param aturan national rule by which it was reviewed, may be empty
     */
    record Isi(
            Optional<Hasil> hasil, String catatan, Optional<Boolean> target, Optional<Boolean> ekspektasi, Perbaikan perbaikan, String aturan) {}

    /**
     * A step of improvement as it was written.
     *
     * @param langkah what is to be done, may be empty
     * @param penanggungJawab NIP of who answers for it, may be empty
     * @param sampai day by which it is done
     */
    record Perbaikan(String langkah, String penanggungJawab, Optional<LocalDate> sampai) {

        /** Nothing written. */
        public static final Perbaikan KOSONG = new Perbaikan("", "", Optional.empty());
    }
}
