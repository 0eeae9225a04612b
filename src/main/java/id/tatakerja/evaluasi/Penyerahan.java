package id.tatakerja.evaluasi;

import java.time.Instant;
import java.util.List;

/**
 * A delivery of a result.
 *
 * @param putaran number of the delivery, from 1
 * @param uraian what was achieved
 * @param target whether the one who hands in states that the target is met
 * @param ekspektasi whether that of the expectation is stated too
 * @param tautan addresses of the evidence, https
 * @param nip NIP of the person
 * @param nama name of the person
 * @param pengguna user name
 * @param waktu when
 */
record Penyerahan(int putaran, String uraian, boolean target, boolean ekspektasi, List<String> tautan, String nip, String nama, String pengguna, Instant waktu) {

    Penyerahan {
        tautan = List.copyOf(tautan);
    }
}
