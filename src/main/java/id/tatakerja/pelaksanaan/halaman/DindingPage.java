package id.tatakerja.pelaksanaan.halaman;

import java.util.List;
import java.util.Map;

/**
 * All work of the units that the reader leads.
 *
 * @param unit code of the unit looked at, empty for all
 * @param pilihan units to choose from, code and name
 * @param tanda which work is looked at: {@code lambat}, {@code macet}, {@code sunyi}, or empty for all
 * @param isi work, what needs a look first
 * @param beban load of people, the heaviest first
 * @param lambat how many are late
 * @param macet how many are stuck
 * @param sunyi how many are silent
 */
public record DindingPage(
        String unit, List<Map.Entry<String, String>> pilihan, String tanda, List<Kartu> isi, List<Beban> beban, int lambat, int macet, int sunyi) {

    /**
     * A piece of work.
     *
     * @param id number
     * @param judul name
     * @param unit name of the unit that owns it
     * @param ketua who heads it or works alone
     * @param persen how far, 0 to 100
     * @param anggaran planned whole rupiah
     * @param realisasi spent whole rupiah
     * @param lambat why it is late, empty when it is not
     * @param macet why it is stuck, empty when it is not
     * @param sunyi why it is silent, empty when it is not
     * @param rencana how its plan stands
     * @param lingkup how far its people come from, as a code
     * @param jangkauan the same in words
     */
    public record Kartu(
            long id, String judul, String unit, String ketua, int persen, long anggaran, long realisasi, String lambat, String macet, String sunyi, String rencana,
            String lingkup, String jangkauan) {

        /** How much it needs a look. */
        int berat() {
            return (lambat.isEmpty() ? 0 : 4) + (macet.isEmpty() ? 0 : 2) + (sunyi.isEmpty() ? 0 : 1);
        }
    }

    /** Load of a person: name, work, open activities, late ones. */
    public record Beban(String nama, int pekerjaan, int kegiatan, int lambat) {}

    /** The heaviest load, at least one, as measure of the bars. */
    public int terberat() {
        return Math.max(1, beban.stream().mapToInt(b -> b.pekerjaan() + b.kegiatan()).max().orElse(1));
    }

    /** Address of the same view with another mark. */
    public String alamat(String tandaLain) {
        return "/pekerjaan/unit?unit=" + unit + "&tanda=" + tandaLain;
    }
}
