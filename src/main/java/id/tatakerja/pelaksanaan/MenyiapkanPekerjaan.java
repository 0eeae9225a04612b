package id.tatakerja.pelaksanaan;

import id.tatakerja.akses.Pelaku;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays work that a later module brings along as data, through the very use cases of pages and API: same checks, same rights, same trail. Call each
 * inside {@link id.tatakerja.basisdata.Penyewa} of the instansi.
 */
public interface MenyiapkanPekerjaan {

    /** NIP of the people who do the work, its head first; empty where there is no such work or it has a plan already. */
    List<String> pelaksana(String instansi, long penugasan);

    /** NIP of the people of other governments in it. */
    List<String> tamu(String instansi, long penugasan);

    /** NIP of who leads the unit that owns the work. */
    Optional<String> pimpinan(String instansi, long penugasan);

    /** NIP of who agrees to its plan as leader. */
    Optional<String> penyepakat(String instansi, long penugasan);

    /**
     * A line of a plan.
     *
     * @param nama what is to be done
     * @param hasil what comes of it
     * @param mulai first day
     * @param selesai last day
     * @param anggaran whole rupiah, 0 for none
     */
    record Baris(String nama, String hasil, LocalDate mulai, LocalDate selesai, long anggaran) {}

    /** Draws up the plan; numbers of its lines in order. */
    List<Long> rencana(Pelaku pelaku, long penugasan, List<Baris> baris);

    /** Agrees to it, as leader with everything ready. */
    void sepakat(Pelaku pelaku, long penugasan);

    /** Writes what the person takes on within a team. */
    void individu(Pelaku pelaku, long penugasan, String isi);

    /** Writes an entry, with a function of the unit, into the list of the person's jabatan where the work must rest on one. */
    void butir(Pelaku pelaku, long penugasan, String nip, String nama, String fungsi);

    /** Adds an activity with roles by NIP; its number. */
    long kegiatan(
            Pelaku pelaku, long penugasan, long baris, String nama, String butir, LocalDate mulai, LocalDate selesai, Map<String, String> peran, List<Long> menunggu);

    /** Reports progress; whole rupiah. */
    void kemajuan(Pelaku pelaku, long kegiatan, LocalDate tanggal, int persen, String uraian, long realisasi);

    /** Gives feedback on an activity. */
    void umpanBalik(Pelaku pelaku, long penugasan, long kegiatan, String isi);

    /** Gives a direction. */
    void arahan(Pelaku pelaku, long penugasan, String isi);

    /** Says to have read every direction. */
    void baca(Pelaku pelaku, long penugasan);

    /** Brings an obstacle with its ways out, the first of which is recommended; to every leader of its people where they must work together. */
    void kendala(Pelaku pelaku, long penugasan, String judul, String uraian, List<String> alternatif, boolean bersama);

    /** NIP of who may set the perjanjian kinerja of a unit this year, while there is none. */
    Optional<String> penetap(String instansi, String unit);

    /** Sets a perjanjian kinerja with one target, and hands the target on to the office where the regulation lets it. */
    void perjanjian(Pelaku pelaku, String unit, String renstra, String sasaran, String indikator, String nilai, String satuan, String kepada, String arahan);
}
