package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.Optional;

/**
 * What somebody decides in an act.
 *
 * @param hasil outcome
 * @param alasan reason, never empty where the outcome needs one
 * @param catatan note, may be empty
 * @param jenis kind of letter, where another than the usual one is chosen
 */
record Putusan(Hasil hasil, String alasan, String catatan, Optional<JenisNaskah> jenis) {

    /** An act that only has to be done. */
    static Putusan biasa(Hasil hasil) {
        return new Putusan(hasil, "", "", Optional.empty());
    }
}
