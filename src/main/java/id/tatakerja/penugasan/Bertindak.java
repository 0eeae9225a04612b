package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import java.util.List;
import java.util.Optional;

/**
 * Who does an act, and for which office.
 *
 * @param sebagai role and office
 * @param sebutan title of the office on the day, empty for a person's own act
 * @param nip NIP of the person, empty for the Pejabat Pembina Kepegawaian
 * @param nama name of the person
 * @param pengguna user name
 */
record Bertindak(Tugas.Pelaksana sebagai, String sebutan, String nip, String nama, String pengguna) {

    /** The person as the first of those who may do the act; empty when he or she may not today. */
    static Optional<Bertindak> dari(Pelaku pelaku, PemegangHariIni.Kunci kunci, List<Tugas.Pelaksana> boleh) {
        return boleh.stream()
                .filter(b -> kunci.semua().contains(b.pemegang().kunci()))
                .findFirst()
                .map(b -> new Bertindak(
                        b, kunci.sebutan().getOrDefault(b.pemegang().kunci(), ""),
                        b.pemegang() instanceof Pemegang.Pembina ? "" : pelaku.nip().orElse(""), pelaku.nama(), pelaku.namaPengguna()));
    }

    /** Title of the office, or the name for a person's own act. */
    String tampil() {
        return sebutan.isEmpty() ? nama : sebutan;
    }
}
