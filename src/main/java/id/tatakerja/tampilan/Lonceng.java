package id.tatakerja.tampilan;

import id.tatakerja.akses.Pelaku;
import java.util.OptionalInt;

/** Implemented by the module that keeps notices: what the bell in the frame shows. */
public interface Lonceng {

    /** How many notices the person has not read, at most 100; empty for people who get none. */
    OptionalInt belumDibaca(Pelaku pelaku);
}
