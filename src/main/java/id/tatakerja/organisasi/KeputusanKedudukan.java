package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells which decree rests on a state that has not begun. Implemented by the module that keeps decrees of kedudukan; where there is no
 * implementation nothing rests on a state.
 */
public interface KeputusanKedudukan {

    /**
     * The decree that holds from the day or later, the last one where there are several; none is added before the running
     * transaction ends.
     *
     * @param instansi code of the tenant
     * @param hari first day of a state
     */
    Optional<Keputusan> sejak(String instansi, LocalDate hari);

    /**
     * A decree.
     *
     * @param nomor its number
     * @param berlaku day from which it holds
     */
    record Keputusan(String nomor, LocalDate berlaku) {}
}
