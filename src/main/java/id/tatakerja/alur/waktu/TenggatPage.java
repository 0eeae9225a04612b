package id.tatakerja.alur.waktu;

import id.tatakerja.bersama.Galat;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;
import java.util.Map;

/**
 * How long acts may take.
 *
 * @param mengubah whether the reader may change it
 * @param pengingat working days before, as typed
 * @param tenggat working days by code of the act, as typed
 * @param galat faults
 */
public record TenggatPage(boolean mengubah, String pengingat, Map<String, String> tenggat, List<Galat> galat) implements HalamanFormulir {

    /** All acts. */
    public Tindakan[] semua() {
        return Tindakan.values();
    }
}
