package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.AtasNama;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.List;
import java.util.Optional;

/**
 * Who does an act, and for which office.
 *
 * @param sebagai role and office
 * @param sebutan title of the office on the day, of both offices for an act in another one's name, empty for a person's own act
 * @param nip NIP of the person, empty for the Pejabat Pembina Kepegawaian
 * @param nama name of the person
 * @param pengguna user name
 * @param atasNama in whose name, where the office of {@code sebagai} has delegated the act
 */
record Bertindak(Tugas.Pelaksana sebagai, String sebutan, String nip, String nama, String pengguna, Optional<AtasNama> atasNama) {

    /** The person as the first of those who may do the act; empty when he or she may not today. */
    static Optional<Bertindak> dari(Pelaku pelaku, PemegangHariIni.Kunci kunci, List<Tugas.Pelaksana> boleh) {
        return boleh.stream()
                .filter(b -> kunci.semua().contains(b.pemegang().kunci()))
                .findFirst()
                .map(b -> new Bertindak(
                        b, kunci.sebutan().getOrDefault(b.pemegang().kunci(), ""),
                        b.pemegang() instanceof Pemegang.Pembina ? "" : pelaku.nip().orElse(""), pelaku.nama(), pelaku.namaPengguna(), Optional.empty()));
    }

    /** The same, also where another office has delegated the act to one that the person holds today. */
    static Optional<Bertindak> dari(Pelaku pelaku, PemegangHariIni.Kunci kunci, List<Tugas.Pelaksana> boleh, Tindakan tindakan) {
        return dari(pelaku, kunci, boleh).or(() -> boleh.stream()
                .flatMap(b -> kunci.atasNama(b.pemegang(), tindakan).stream().map(a -> new Bertindak(
                        b, a.tampil(), pelaku.nip().orElse(""), pelaku.nama(), pelaku.namaPengguna(), Optional.of(a))))
                .findFirst());
    }

    /** Whether the next act of the office may follow from this one: what was delegated is all that is done in another one's name. */
    boolean mencakup(Tindakan tindakan) {
        return atasNama.map(a -> a.tindakan().contains(tindakan)).orElse(true);
    }

    /** Title of the office, or the name for a person's own act. */
    String tampil() {
        return sebutan.isEmpty() ? nama : sebutan;
    }
}
