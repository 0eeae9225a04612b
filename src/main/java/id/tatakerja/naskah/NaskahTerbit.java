package id.tatakerja.naskah;

import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.List;

/**
 * A letter was issued; published within the transaction of the act that issues it.
 *
 * @param instansi code of the tenant
 * @param id number of the letter in the application
 * @param jenis kind
 * @param hal what it is about
 * @param tembusan who gets a copy
 */
public record NaskahTerbit(String instansi, long id, JenisNaskah jenis, String hal, List<Penerima> tembusan) {

    public NaskahTerbit {
        tembusan = List.copyOf(tembusan);
    }
}
