package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads assignments for the stages that come after them: the work, the account, the review. */
public interface MelihatPenugasan {

    /** The assignment. */
    Optional<Ringkas> satu(String instansi, long id);

    /** The assignment, held against everybody else until the transaction ends. */
    Optional<Ringkas> kunci(String instansi, long id);

    /** Whether the person may see the assignment. */
    boolean terlihat(Pelaku pelaku, long id);

    /** Assignments in force whose last day is not after the day, by number. */
    List<Long> berakhirSampai(String instansi, LocalDate hari);

    /** Codes of the instansi with assignments in force that have a last day; to be asked for the whole installation. */
    List<String> instansiBertugas();

    /**
     * An assignment.
     *
     * @param id number
     * @param instansi code of the tenant
     * @param paket regulation under which it began
     * @param alur code of its mechanism
     * @param lingkup distance
     * @param bentuk of people each on their own, or of a team
     * @param judul the work in a few words
     * @param ekspektasi expectation or target
     * @param unitPemilik code of the unit that owns the work
     * @param status state
     * @param mulai first day, where it is stated
     * @param selesai last day, where it is stated
     * @param pegawai NIP of those of this instansi who take part today
     * @param milikLain whether this is only the home side's record of work that another record owns
     */
    record Ringkas(
            long id, String instansi, String paket, String alur, Lingkup lingkup, Bentuk bentuk, String judul, String ekspektasi, String unitPemilik,
            StatusPenugasan status, Optional<LocalDate> mulai, Optional<LocalDate> selesai, List<String> pegawai, boolean milikLain) {

        public Ringkas {
            pegawai = List.copyOf(pegawai);
        }
    }
}
