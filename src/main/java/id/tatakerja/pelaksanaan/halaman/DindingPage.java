package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.arahan.MembacaKoordinasi;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All work of the units that the reader leads.
 *
 * @param unit code of the unit looked at, empty for all
 * @param pilihan units to choose from, code and name
 * @param tanda which work is looked at: {@code lambat}, {@code macet}, {@code sunyi}, or empty for all
 * @param masa days looked at
 * @param isi work, what needs a look first
 * @param beban load of people, the heaviest first
 * @param bersama people who share their time between several pieces of work, in words
 * @param diLuar own people in work of other governments, in words
 * @param koordinasi coordination of which nothing has come yet
 * @param lambat how many are late
 * @param macet how many are stuck
 * @param sunyi how many are silent
 */
public record DindingPage(
        String unit, List<Map.Entry<String, String>> pilihan, String tanda, Masa masa, List<Kartu> isi, List<Beban> beban, List<String> bersama,
        List<String> diLuar, List<MembacaKoordinasi.Terbuka> koordinasi, int lambat, int macet, int sunyi) {

    /** Lines of the picture of progress. */
    private static final int GAMBAR = 25;

    /** Rows of the table on one page. */
    public static final int UKURAN = 40;

    /**
     * A piece of work.
     *
     * @param id number
     * @param judul name
     * @param unit name of the unit that owns it
     * @param tim whether a team does it
     * @param ketua who heads it or works alone
     * @param persen how far, 0 to 100
     * @param seharusnya how far it would be today if all of its activities went on evenly, 0 to 100
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
            long id, String judul, String unit, boolean tim, String ketua, int persen, int seharusnya, long anggaran, long realisasi, String lambat, String macet, String sunyi,
            String rencana, String lingkup, String jangkauan) {

        /** Spent of the planned budget, whole percent, more than 100 when it is overspent; 0 without a budget. */
        public int serapan() {
            return anggaran == 0 ? 0 : (int) Math.min(999, 100 * realisasi / anggaran);
        }

        /** How much it needs a look. */
        int berat() {
            return (lambat.isEmpty() ? 0 : 4) + (macet.isEmpty() ? 0 : 2) + (sunyi.isEmpty() ? 0 : 1);
        }
    }

    /** Load of a person: name, work, open activities, late ones. */
    public record Beban(String nama, int pekerjaan, int kegiatan, int lambat) {

        Beban tambah(Beban lagi) {
            return new Beban(nama, pekerjaan + lagi.pekerjaan, kegiatan + lagi.kegiatan, lambat + lagi.lambat);
        }
    }

    /** The page of the table that is nearest to the number asked for, from 1. */
    int halaman(int diminta) {
        return Math.clamp(diminta, 1, Math.max(1, (isi.size() + UKURAN - 1) / UKURAN));
    }

    /** Rows of a page of the table, what needs a look first on the first. */
    public List<Kartu> baris(int halaman) {
        return isi.subList(Math.min(isi.size(), (halaman - 1) * UKURAN), Math.min(isi.size(), halaman * UKURAN));
    }

    /** The heaviest load, at least one, as measure of the bars. */
    public int terberat() {
        return Math.max(1, beban.stream().mapToInt(b -> b.pekerjaan() + b.kegiatan()).max().orElse(1));
    }

    /** Address of the same view with another mark. */
    public String alamat(String tandaLain) {
        return "/pekerjaan/unit?" + pertanyaan(tandaLain);
    }

    /** The choices of this view with another mark, as they stand in its address. */
    public String pertanyaan(String tandaLain) {
        return "unit=" + unit + "&tanda=" + tandaLain + "&dari=" + dari() + "&sampai=" + sampai();
    }

    /** First day looked at as a form writes it, empty without a bound. */
    public String dari() {
        return masa.dari().map(LocalDate::toString).orElse("");
    }

    /** Last day looked at as a form writes it, empty without a bound. */
    public String sampai() {
        return masa.sampai().map(LocalDate::toString).orElse("");
    }

    /** What the picture of progress shows: the work that is farthest behind its plan, as far as there is room. */
    public List<Kartu> digambar() {
        return isi.stream().sorted(Comparator.comparingInt((Kartu k) -> k.persen() - k.seharusnya())).limit(GAMBAR).toList();
    }
}
