package id.tatakerja.penugasan;

import id.tatakerja.bersama.Penolakan;
import java.util.Optional;

/** A stage after the assignment that must come to its end before the assignment may. */
public interface MenahanPenutupan {

    /** Why the assignment cannot be closed now, by anybody; empty when nothing bars it. */
    Optional<Penolakan> tahan(String instansi, long penugasan);

    /** Why it does not close by itself although its last day has passed; a person may still close it. Empty when nothing bars it. */
    default Optional<Penolakan> tahanKarenaLewat(String instansi, long penugasan) {
        return Optional.empty();
    }
}
