package id.tatakerja.pelaksanaan;

import id.tatakerja.bersama.Penolakan;
import java.util.Optional;

/** Says why a plan may not be drawn up yet; every part of the module that knows such a reason is asked. */
public interface PenjagaRencana {

    /** Why not; empty when nothing bars it. */
    Optional<Penolakan> tolak(Kerja kerja);
}
