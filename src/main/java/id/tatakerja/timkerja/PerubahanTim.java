package id.tatakerja.timkerja;

import id.tatakerja.bersama.Dasar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that changed a team.
 *
 * @param jenis what
 * @param berlaku first day of the change; of a release the last day in the team
 * @param uraian what, in a sentence
 * @param alasan reason; never empty for what an official changes
 * @param sebutan title of the office that changed it, empty where an assignment did
 * @param nama name of the person, may be empty
 * @param pengguna user name
 * @param waktu when it was done
 * @param dasar ground
 */
record PerubahanTim(
        Jenis jenis, LocalDate berlaku, String uraian, String alasan, String sebutan, String nama, String pengguna, Instant waktu, Dasar dasar) {

    /** Kinds of changes. */
    enum Jenis {
        /** Formed. */
        BENTUK,
        /** People came by another assignment. */
        TAMBAH,
        /** Somebody was released. */
        LEPAS,
        /** Another head. */
        KETUA,
        /** Another Penanggung Jawab. */
        PENANGGUNG_JAWAB,
        /** Over with its last assignment. */
        SELESAI
    }
}
