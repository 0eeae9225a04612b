package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads assignments of both forms as work to be done, for the modules in which it is done and accounted for. */
public interface MembacaPekerjaan {

    /** The assignment. */
    Optional<Pekerjaan> satu(String instansi, long penugasan);

    /** Several of them, newest first; those that do not exist are missing. */
    List<Pekerjaan> semua(String instansi, Collection<Long> penugasan);

    /** Assignments in force that name the person, newest first. */
    List<Pekerjaan> milik(String instansi, String nip);

    /** Assignments in force that the units own, newest first. */
    List<Pekerjaan> dariUnit(String instansi, Collection<String> unit);

    /** Whether the person may see the assignment. */
    boolean terlihat(Pelaku pelaku, long penugasan);

    /**
     * Work that was assigned.
     *
     * @param penugasan number of the assignment
     * @param instansi code of the tenant
     * @param paket regulation under which it began
     * @param alur code of its mechanism
     * @param lingkup distance
     * @param bentuk of one person or of a team
     * @param judul the work in a few words
     * @param maksudTujuan purpose, may be empty
     * @param ekspektasi expectation or target, may be empty
     * @param butirKegiatan activity of the Jabatan Fungsional or duty that it serves, may be empty
     * @param perjanjianKinerja target of the Perjanjian Kinerja that it follows from, may be empty
     * @param unitPemilik code of the unit that owns the work
     * @param status state
     * @param mulai first day, where it is stated
     * @param selesai last day, where it is stated
     * @param pegawai NIP of the people whom it names
     * @param disiniDikerjakan whether the work is kept here; not on the home side of another owner's work
     */
    record Pekerjaan(
            long penugasan, String instansi, String paket, String alur, Lingkup lingkup, Bentuk bentuk, String judul, String maksudTujuan, String ekspektasi,
            String butirKegiatan, String perjanjianKinerja, String unitPemilik, StatusPenugasan status, Optional<LocalDate> mulai, Optional<LocalDate> selesai,
            List<String> pegawai, boolean disiniDikerjakan) {

        public Pekerjaan {
            pegawai = List.copyOf(pegawai);
        }
    }
}
