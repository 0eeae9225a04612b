package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads assignments in the form of a team for the module of teams. */
public interface MembacaPenugasanTim {

    /** The assignment, where its form is a team. */
    Optional<Ringkas> satu(String instansi, long id);

    /** Several of them, by number. */
    List<Ringkas> semua(String instansi, Collection<Long> id);

    /** Whether the person may see the assignment. */
    boolean terlihat(Pelaku pelaku, long id);

    /** Lets a person's share of an assignment end with the day; the assignment itself goes on. */
    void lepas(String instansi, long id, String nip, LocalDate terakhir);

    /**
     * Somebody of another government.
     *
     * @param nama name
     * @param jabatan jabatan there, may be empty
     */
    record OrangLuar(String nama, String jabatan) {}

    /**
     * An assignment in the form of a team.
     *
     * @param id number
     * @param instansi code of the tenant
     * @param paket regulation under which it began
     * @param alur code of its mechanism
     * @param lingkup distance
     * @param judul the work in a few words
     * @param ekspektasi expectation or target
     * @param unitPemilik code of the unit that owns the work
     * @param status state
     * @param mulai first day, where it is stated
     * @param selesai last day, where it is stated
     * @param pegawai NIP of the people whom it brings
     * @param instansiAsal name of the other government, where the people are of one
     * @param luar people of the other government
     * @param nama name of the team, empty where none is stated
     * @param ketua NIP of the head, empty while open
     * @param alasanKetua why this head, may be empty
     * @param penanggungJawab NIP of the Penanggung Jawab, may be empty
     * @param tujuan purpose, empty while not stated
     * @param perintah law that orders a Keputusan, empty for none
     * @param bergabung number of the team that the people join; empty: they form one
     */
    record Ringkas(
            long id, String instansi, String paket, String alur, Lingkup lingkup, String judul, String ekspektasi, String unitPemilik, StatusPenugasan status,
            Optional<LocalDate> mulai, Optional<LocalDate> selesai, List<String> pegawai, Optional<String> instansiAsal, List<OrangLuar> luar, String nama,
            String ketua, String alasanKetua, String penanggungJawab, String tujuan, String perintah, Optional<Long> bergabung) {

        public Ringkas {
            pegawai = List.copyOf(pegawai);
            luar = List.copyOf(luar);
        }
    }
}
