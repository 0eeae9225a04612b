package id.tatakerja.alur;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.TabelLingkup;
import id.tatakerja.regulasi.alur.Alur;

/** Whether a regulation offers a way of assigning at a distance, and by which mechanism. */
public sealed interface PilihanAlur {

    /**
     * It does.
     *
     * @param alur the mechanism whose first act opens the case; between governments the owner's part
     * @param baris row of the table of distances with citation and sentence
     */
    record Tersedia(Alur alur, TabelLingkup.Baris baris) implements PilihanAlur {}

    /**
     * It does not.
     *
     * @param penolakan 422 {@code ALUR_TIDAK_TERSEDIA} with the citation
     */
    record TidakTersedia(Penolakan penolakan) implements PilihanAlur {}
}
