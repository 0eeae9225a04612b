package id.tatakerja.kedudukan;

import java.util.Optional;

/**
 * An explicit decision for one person on one jabatan.
 *
 * @param nip the person
 * @param jabatan the person's jabatan when decided; the decision lapses with it
 * @param penilai code of the jabatan chosen
 * @param pimpinan code of the jabatan of the Pimpinan Unit Organisasi that goes with it
 * @param aturan row of the decision table that left the choice
 * @param alasan why; never blank
 * @param dasarHukum legal basis where one was given
 * @param oleh user name of the decider
 */
record KeputusanKhusus(
        String nip, String jabatan, String penilai, Optional<String> pimpinan, String aturan, String alasan, String dasarHukum, String oleh) {}
