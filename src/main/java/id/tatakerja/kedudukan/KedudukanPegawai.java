package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Tafsir;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about one person's place on one day, ready to show.
 *
 * @param instansi code of the tenant
 * @param tanggal the day asked for
 * @param pegawai the person
 * @param jabatan the person's jabatan that day
 * @param unit name and code of its unit
 * @param status kind of result
 * @param aturan row of the decision table
 * @param dasar citations
 * @param penilai the Pejabat Penilai Kinerja
 * @param pimpinan the Pimpinan Unit Organisasi
 * @param penjelasan a sentence with the ground
 * @param pilihan candidates or suggestions, the preselected one first
 * @param fakta the facts used, by name
 * @param tafsir readings used
 * @param tingkat level of the two officials by code of their jabatan, where the regulation knows levels
 * @param keputusan explicit decision in force
 * @param gugur explicit decision that holds no longer, where no newer one took its place
 * @param penetapan the decree in force that day
 */
public record KedudukanPegawai(
        String instansi,
        LocalDate tanggal,
        Orang pegawai,
        Jabatan jabatan,
        Jabatan unit,
        StatusKedudukan status,
        String aturan,
        List<Kutipan> dasar,
        Optional<Pejabat> penilai,
        Optional<Pejabat> pimpinan,
        String penjelasan,
        List<Pilihan> pilihan,
        Map<String, String> fakta,
        List<Tafsir> tafsir,
        Map<String, Integer> tingkat,
        Optional<Keputusan> keputusan,
        Optional<Gugur> gugur,
        Optional<Dekret> penetapan) {

    /** A thing with code and name. */
    public record Jabatan(String kode, String nama) {}

    /** A person by internal number, NIP and full name. */
    public record Orang(long id, String nip, String nama) {}

    /**
     * An official: the jabatan, and who holds it that day (definitif before Pj., Plt., Plh.).
     *
     * @param sebutan how the holder holds it, e.g. {@code Plt.}; empty for a definitive holder or a vacant post
     */
    public record Pejabat(Jabatan jabatan, Optional<Orang> pegawai, String sebutan) {}

    /**
     * One candidate with what one weighs.
     *
     * @param rentangKendali number of people the official assesses by the present proposals
     * @param rentangSesudah the same number once this candidate is named for this person
     * @param kebutuhan workload of the unit led: people needed by the peta jabatan, 0 when not recorded
     * @param terisi people who work in the unit led, units below included
     */
    public record Pilihan(
            Pejabat pejabat, String aturan, List<Kutipan> dasar, String penjelasan, int rentangKendali, int rentangSesudah, int kebutuhan,
            int terisi, boolean utama) {}

    /** An explicit decision. */
    public record Keputusan(String alasan, String dasarHukum, String oleh) {}

    /** An explicit decision that holds no longer: who was named and why, and why it lapsed. */
    public record Gugur(Jabatan penilai, String alasan, String sebab) {}

    /** The decree that set the place, and whether it agrees with what the rules give now. */
    public record Dekret(long id, String nomor, LocalDate tanggal, LocalDate berlaku, Pejabat penilai, boolean sesuai) {}
}
