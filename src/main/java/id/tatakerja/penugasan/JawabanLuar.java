package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.Hasil;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer of a government that does not use this application, as its letter says.
 *
 * @param nomor number of the letter, 1 to 100 characters
 * @param tanggal date of the letter, not after today
 * @param hasil SETUJU or TOLAK
 * @param alasan reason, never empty with TOLAK
 * @param pegawai people named, at least one with SETUJU
 */
record JawabanLuar(String nomor, LocalDate tanggal, Hasil hasil, String alasan, List<Orang> pegawai) {

    JawabanLuar {
        pegawai = List.copyOf(pegawai);
    }

    /** A civil servant of the other government, as its letter names him or her. */
    record Orang(String nama, String nip, String jabatan) {}
}
