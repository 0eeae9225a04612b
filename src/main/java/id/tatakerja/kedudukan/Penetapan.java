package id.tatakerja.kedudukan;

import java.time.LocalDate;

/**
 * A decree of the Pejabat Pembina Kepegawaian on kedudukan.
 *
 * @param id internal number, 0 before it is stored
 * @param nomor number of the Keputusan, unique within the instansi
 * @param tanggal date of the Keputusan
 * @param berlaku day from which the placements hold
 * @param paket pack by which the proposals were made
 * @param versi version of the pack
 * @param sidik fingerprint of the pack
 * @param kompetensi competence ground of the placements
 * @param rentang span of control as weighed
 * @param beban workload as weighed
 * @param oleh user name of the one who decreed
 * @param jumlah number of people placed
 */
public record Penetapan(
        long id,
        String nomor,
        LocalDate tanggal,
        LocalDate berlaku,
        String paket,
        int versi,
        String sidik,
        String kompetensi,
        String rentang,
        String beban,
        String oleh,
        int jumlah) {}
