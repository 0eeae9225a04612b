package id.tatakerja.pelaksanaan;

import java.util.Collection;

/** Knows who was asked to work along on a piece of work without being one of its people. */
public interface PihakKerja {

    /** Whether one of the keys, of offices or people, was asked. */
    boolean diajak(String instansi, long penugasan, Collection<String> kunci);
}
