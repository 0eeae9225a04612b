package id.tatakerja.organisasi.impor;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;

/**
 * A long work that can be left and found again.
 *
 * @param id number
 * @param instansi code of the tenant
 * @param pelaku user name
 * @param keadaan how it stands
 * @param persen 0 to 100
 * @param langkah what is being done, or the sentence of a refusal
 * @param hasil the report as JSON, {@code null} while there is none
 * @param mulai when it began
 * @param diperbarui when it last told its state
 */
record Pekerjaan(
        UUID id,
        String instansi,
        String pelaku,
        Keadaan keadaan,
        int persen,
        String langkah,
        @JsonRawValue String hasil,
        Instant mulai,
        Instant diperbarui) {

    /** States of a work. */
    enum Keadaan {
        BERJALAN,
        SELESAI,
        DITOLAK,
        GAGAL
    }
}
