package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.AtasNama;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import java.util.Optional;

/**
 * Who reviews, and for which office.
 *
 * @param sebagai role and office
 * @param sebutan title of the office on the day, of both offices for an act in another one's name, empty for a person's own act
 * @param nip NIP of the person, empty for the Pejabat Pembina Kepegawaian
 * @param nama name of the person
 * @param pengguna user name
 * @param atasNama in whose name, where the office has delegated the act
 * @param kunci all that the person may act for today
 */
record Peninjauan(
        Tugas.Pelaksana sebagai, String sebutan, String nip, String nama, String pengguna, Optional<AtasNama> atasNama, PemegangHariIni.Kunci kunci) {

    /** The person as one of those who may do the act; empty when he or she may not today. */
    static Optional<Peninjauan> dari(Pelaku pelaku, PemegangHariIni.Kunci kunci, Tugas tugas) {
        return tugas.bagi(kunci).map(b -> new Peninjauan(
                b, kunci.sebutan(b.pemegang(), tugas.tindakan()), b.pemegang() instanceof Pemegang.Pembina ? "" : pelaku.nip().orElse(""), pelaku.nama(),
                pelaku.namaPengguna(), kunci.semua().contains(b.pemegang().kunci()) ? Optional.empty() : kunci.atasNama(b.pemegang(), tugas.tindakan()), kunci));
    }
}
