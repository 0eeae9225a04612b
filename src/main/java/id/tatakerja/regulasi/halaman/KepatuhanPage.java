package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Persyaratan.Keadaan;
import id.tatakerja.regulasi.kepatuhan.ButirKepatuhan;
import java.util.Arrays;
import java.util.List;

/**
 * The state of every requirement.
 *
 * @param paket the pack
 * @param semua all requirements
 * @param keadaan state filtered by, or empty text
 * @param bagian section filtered by, 0 = all
 * @param halaman number of the page, from 1
 */
public record KepatuhanPage(Paket paket, List<ButirKepatuhan> semua, String keadaan, int bagian, int halaman) {

    /** Requirements on one page. */
    public static final int UKURAN = 50;

    static KepatuhanPage dari(Paket paket, List<ButirKepatuhan> semua, String keadaan, int bagian, int halaman) {
        var dikenal = Arrays.stream(Keadaan.values()).anyMatch(k -> k.name().equals(keadaan)) ? keadaan : "";
        return new KepatuhanPage(paket, semua, dikenal, bagian, Math.clamp(halaman, 1, semua.size() / UKURAN + 1));
    }

    public String judul() {
        return "Kepatuhan";
    }

    /** Number of requirements in a state. */
    public long jumlah(Keadaan yang) {
        return semua.stream().filter(b -> b.keadaan() == yang).count();
    }

    /** Requirements that pass the filter. */
    public List<ButirKepatuhan> tersaring() {
        return semua.stream()
                .filter(b -> keadaan.isEmpty() || b.keadaan().name().equals(keadaan))
                .filter(b -> bagian == 0 || b.persyaratan().bagian() == bagian)
                .toList();
    }

    /** Requirements on this page. */
    public List<ButirKepatuhan> isi() {
        return tersaring().stream().skip((halaman - 1L) * UKURAN).limit(UKURAN).toList();
    }

    /** Sections that occur. */
    public List<Integer> semuaBagian() {
        return semua.stream().map(b -> b.persyaratan().bagian()).distinct().sorted().toList();
    }

    /** Link to another page of the same filter; the number is appended. */
    public String tautan() {
        return "/regulasi/" + paket.kode() + "/kepatuhan?keadaan=" + keadaan + "&bagian=" + bagian + "&halaman=";
    }
}
