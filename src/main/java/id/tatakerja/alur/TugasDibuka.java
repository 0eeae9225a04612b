package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Tindakan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An act has been opened; published within the transaction of its case.
 *
 * @param instansi code of the tenant
 * @param tugas number of the act
 * @param penugasan the case
 * @param judul what the case is about
 * @param tindakan what is to be done
 * @param kepada keys of those who may do it, see {@link Pemegang}
 * @param batas last day, where there is one
 */
public record TugasDibuka(String instansi, long tugas, long penugasan, String judul, Tindakan tindakan, List<String> kepada, Optional<LocalDate> batas) {

    public TugasDibuka {
        kepada = List.copyOf(kepada);
    }
}
