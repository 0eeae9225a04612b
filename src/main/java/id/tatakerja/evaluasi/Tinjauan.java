package id.tatakerja.evaluasi;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Instant;

/**
 * A review that was done.
 *
 * @param putaran number of the delivery
 * @param simpul place in the mechanism
 * @param tindakan what was done
 * @param hasil outcome
 * @param catatan note, never empty when sent back
 * @param target whether the reviewer finds the target met
 * @param ekspektasi whether the reviewer finds the expectation met
 * @param pemegang key of the office
 * @param sebutan title of the office on the day, empty for a person's own act
 * @param nip NIP of the person, empty for the Pejabat Pembina Kepegawaian
 * @param nama name of the person
 * @param pengguna user name
 * @param waktu when
 * @param dasar ground
 */
record Tinjauan(
        int putaran, String simpul, Tindakan tindakan, Hasil hasil, String catatan, boolean target, boolean ekspektasi, String pemegang, String sebutan, String nip,
        String nama, String pengguna, Instant waktu, Dasar dasar) {}
