package id.tatakerja.penugasan;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Instant;

/**
 * An act that was done.
 *
 * @param simpul place within the mechanism
 * @param tindakan what
 * @param peran in which role
 * @param pemegang key of the office
 * @param sebutan title of the office on the day, empty for a person's own act
 * @param nip NIP of the person, empty for the Pejabat Pembina Kepegawaian
 * @param nama name of the person on the day
 * @param pengguna user name
 * @param hasil outcome
 * @param alasan reason, never empty where the outcome needs one
 * @param catatan note, may be empty
 * @param waktu when
 * @param dasar ground
 */
record LangkahSelesai(
        String simpul,
        Tindakan tindakan,
        PeranAlur peran,
        String pemegang,
        String sebutan,
        String nip,
        String nama,
        String pengguna,
        Hasil hasil,
        String alasan,
        String catatan,
        Instant waktu,
        Dasar dasar) {}
