package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Plays assignments that a later module brings along as data, through the very use cases of pages and API: same checks, same rights, same
 * letters and trail. Call each inside {@link id.tatakerja.basisdata.Penyewa} of the instansi and outside a transaction, because what an act
 * sends to another government is handed over once it is committed.
 */
public interface MenyiapkanPenugasan {

    /**
     * What is asked for.
     *
     * @param cara way of assigning
     * @param bentuk form
     * @param insidental whether it is for one occasion
     * @param judul the work in a few words
     * @param maksudTujuan purpose and aim
     * @param kompetensi competence asked for
     * @param ekspektasi expectation or target
     * @param mulai first day
     * @param selesai last day
     * @param pengaturanLain other arrangements
     * @param pertimbangan grounds, also where somebody chosen lacks a skill or a team is to be recognised as needed
     * @param unitPemilik code of the unit that owns the work
     * @param pegawai NIP asked for, empty where a unit or another government is asked
     * @param unitAsal code of the unit asked, empty text for none
     * @param instansiAsal code of the other government, empty text for none
     * @param jumlah how many are asked for where nobody is named
     * @param tim name of the team, empty text for work without one
     * @param ketua NIP of its head, may be empty
     */
    record Usulan(
            Cara cara, Bentuk bentuk, boolean insidental, String judul, String maksudTujuan, List<String> kompetensi, String ekspektasi, LocalDate mulai,
            LocalDate selesai, String pengaturanLain, String pertimbangan, String unitPemilik, List<String> pegawai, String unitAsal, String instansiAsal,
            int jumlah, String tim, String ketua) {

        public Usulan {
            kompetensi = List.copyOf(kompetensi);
            pegawai = List.copyOf(pegawai);
        }
    }

    /**
     * An open act.
     *
     * @param tugas number of the act
     * @param tindakan what is to be done
     * @param hasil possible outcomes, never empty, the one that goes on first
     * @param oleh NIP of those who may do it today, the first before others; empty for the Pejabat Pembina Kepegawaian
     */
    record Giliran(long tugas, Tindakan tindakan, List<Hasil> hasil, List<Optional<String>> oleh) {}

    /**
     * A case as it is now.
     *
     * @param berlaku whether it is in force
     * @param giliran its open acts
     */
    record Keadaan(boolean berlaku, List<Giliran> giliran) {}

    /** The record of the same case at another government of this installation. */
    record SisiLain(String instansi, long penugasan) {}

    /** NIP of those who may do the first act of what is asked for, empty for the Pejabat Pembina Kepegawaian. */
    List<Optional<String>> pemula(Pelaku siapaPun, Usulan usulan);

    /**
     * Begins it, once for each key of the person.
     *
     * @param kunci 32 hexadecimal digits
     * @return its number, the same whenever the key is used again
     * @throws id.tatakerja.bersama.DitolakException as {@code POST /penugasan}
     */
    long mulai(Pelaku pelaku, String kunci, Usulan usulan);

    /** Where it stands. */
    Keadaan keadaan(String instansi, long penugasan);

    /**
     * Does an open act.
     *
     * @param alasan reason or note, may be empty
     * @param pegawai NIP named by the home side, may be empty
     * @throws id.tatakerja.bersama.DitolakException as {@code POST /tugas/{id}/tindakan}
     */
    void lakukan(Pelaku pelaku, long tugas, Hasil hasil, String alasan, List<String> pegawai);

    /** Those who may close it today, as {@link Giliran#oleh()}. */
    List<Optional<String>> penutup(String instansi, long penugasan);

    /** Closes it with a note on what was received. */
    void tutup(Pelaku pelaku, long penugasan, String catatan);

    /** The other record, where another government of this installation has one already. */
    Optional<SisiLain> sisiLain(String instansi, long penugasan);
}
