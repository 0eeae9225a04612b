package id.tatakerja.penugasan.lintas;

import id.tatakerja.naskah.SalinanSurat;
import java.util.List;

/** What a letter does at its receiver. */
public interface PenerapKiriman {

    /**
     * Stores the copies and lets the receiver's record go on, inside the running transaction of the receiver; called once for each letter.
     *
     * @return numbers of the copies
     * @throws id.tatakerja.bersama.DitolakException where the receiver lacks an office that the letter needs; it is tried again later
     */
    List<Long> terapkan(Kiriman kiriman, List<SalinanSurat> surat);
}
