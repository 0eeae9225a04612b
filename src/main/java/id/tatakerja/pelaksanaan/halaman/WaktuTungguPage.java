package id.tatakerja.pelaksanaan.halaman;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long acts have waited.
 *
 * @param unit code of the unit looked at, empty for all
 * @param pilihan units to choose from, code and name
 * @param dari first day on which acts were opened
 * @param sampai last day on which they were
 * @param tindakan by kind of act, the longest first
 * @param kantor by office, the longest first
 */
public record WaktuTungguPage(String unit, List<Map.Entry<String, String>> pilihan, LocalDate dari, LocalDate sampai, List<Baris> tindakan, List<Baris> kantor) {

    /** How many bars a picture has at most. */
    private static final int BALOK = 15;
    /** Width of the longest bar in the picture. */
    private static final int LEBAR = 420;

    /**
     * Acts of one kind or one office.
     *
     * @param nama kind or office
     * @param selesai how many are done
     * @param terbuka how many still wait
     * @param median what half of those done took at most; empty where none is
     * @param terlama the longest
     */
    public record Baris(String nama, int selesai, int terbuka, Optional<Duration> median, Duration terlama) {

        /** The median in words. */
        public String mediannya() {
            return median.map(WaktuTungguPage::kata).orElse("belum ada yang selesai");
        }

        /** The longest in words. */
        public String terlamanya() {
            return kata(terlama);
        }
    }

    /** Bars of the picture of offices. */
    public List<Baris> balok() {
        return kantor.subList(0, Math.min(BALOK, kantor.size()));
    }

    /** Length of a bar in the picture, at least one pixel. */
    public int panjang(Duration lama) {
        var terlama = balok().stream().mapToLong(b -> b.terlama().toSeconds()).max().orElse(1);
        return (int) Math.max(1, LEBAR * lama.toSeconds() / Math.max(1, terlama));
    }

    /** What is chosen, as part of an address. */
    public String pilihannya() {
        return "unit=" + unit + "&dari=" + dari + "&sampai=" + sampai;
    }

    /** A time by the clock in its two greatest units. */
    static String kata(Duration lama) {
        if (lama.toDays() > 0) {
            return lama.toDays() + " hari" + (lama.toHoursPart() > 0 ? " " + lama.toHoursPart() + " jam" : "");
        }
        if (lama.toHours() > 0) {
            return lama.toHours() + " jam" + (lama.toMinutesPart() > 0 ? " " + lama.toMinutesPart() + " menit" : "");
        }
        return lama.toMinutes() > 0 ? lama.toMinutes() + " menit" : "kurang dari satu menit";
    }
}
