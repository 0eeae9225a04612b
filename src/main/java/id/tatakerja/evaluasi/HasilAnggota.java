package id.tatakerja.evaluasi;

import java.time.Instant;
import java.util.List;

/**
 * What a member of a team has handed to its head.
 *
 * @param penugasan number of the assignment at which it was handed in
 * @param nip NIP of the member
 * @param nama full name of the day
 * @param kepada NIP of who headed the team
 * @param uraian what was achieved
 * @param tautan addresses of the evidence, https
 * @param waktu when
 */
record HasilAnggota(long penugasan, String nip, String nama, String kepada, String uraian, List<String> tautan, Instant waktu) {

    HasilAnggota {
        tautan = List.copyOf(tautan);
    }
}
