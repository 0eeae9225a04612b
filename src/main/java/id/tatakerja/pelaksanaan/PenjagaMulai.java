package id.tatakerja.pelaksanaan;

import id.tatakerja.bersama.Penolakan;
import java.util.Optional;

/** Says why somebody may not report progress yet; every part of the module that knows such a reason is asked. */
public interface PenjagaMulai {

    /** Why not; empty when nothing bars it. */
    Optional<Penolakan> tolak(HakKerja hak);
}
