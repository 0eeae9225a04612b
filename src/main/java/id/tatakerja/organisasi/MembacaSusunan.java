package id.tatakerja.organisasi;

import java.time.LocalDate;

/** Reads an instansi as it is on a day, in a handful of queries whatever its size. */
public interface MembacaSusunan {

    /**
     * The whole structure with its people.
     *
     * @param instansi code of the tenant
     * @param tanggal the day
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when no such instansi is visible
     */
    Susunan pada(String instansi, LocalDate tanggal);
}
