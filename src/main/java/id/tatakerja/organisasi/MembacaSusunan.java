package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.time.ZoneId;

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

    /**
     * Today where the instansi lives.
     *
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when no such instansi is visible
     */
    LocalDate hariIni(String instansi);

    /**
     * The time zone of the instansi.
     *
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when no such instansi is visible
     */
    ZoneId zona(String instansi);

    /** The structure of today, see {@link #pada}. */
    default Susunan kini(String instansi) {
        return pada(instansi, hariIni(instansi));
    }
}
