package id.tatakerja.timkerja;

import java.util.List;
import java.util.Optional;

/** Reads teams for the stages after their formation. */
public interface MelihatTim {

    /** The team of an assignment. */
    Optional<Ringkas> milik(String instansi, long penugasan);

    /**
     * Somebody in a team.
     *
     * @param nip NIP, empty for people of another government
     * @param nama full name
     */
    record Orang(String nip, String nama) {}

    /**
     * A team with its people of now.
     *
     * @param id number
     * @param nama name
     * @param unitPemilik code of the unit that owns the work
     * @param penugasan numbers of its assignments, the first formed it
     * @param ketua who heads it
     * @param penanggungJawab its Penanggung Jawab, where it has one
     * @param anggota the other members
     */
    record Ringkas(
            long id, String nama, String unitPemilik, List<Long> penugasan, Optional<Orang> ketua, Optional<Orang> penanggungJawab, List<Orang> anggota) {

        public Ringkas {
            penugasan = List.copyOf(penugasan);
            anggota = List.copyOf(anggota);
        }
    }
}
