package id.tatakerja.tampilan;

import id.tatakerja.bersama.Galat;
import java.util.List;

/** A page with a form. When it comes back with faults its status is 422, whichever controller shows it. */
public interface HalamanFormulir {

    /** Faults of what was sent, empty when there are none. */
    List<Galat> galat();
}
