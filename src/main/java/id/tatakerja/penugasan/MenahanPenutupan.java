package id.tatakerja.penugasan;

import id.tatakerja.bersama.Penolakan;
import java.util.Optional;

/** A stage after the assignment that must come to its end before the assignment may. */
public interface MenahanPenutupan {

    /** Why the assignment cannot be closed now, by a person or because its last day has passed; empty when nothing bars it. */
    Optional<Penolakan> tahan(String instansi, long penugasan);
}
