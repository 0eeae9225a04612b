package id.tatakerja.organisasi.bagan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a chart shows, as its address says it; every variation is a link, so that nothing needs a script.
 *
 * @param unit code of the unit at the top, empty text for the overview of the instansi
 * @param tanggal the day, empty for today
 * @param cari words to look for, may be empty text
 * @param skala size in percent, 40 to 200
 * @param buka codes of the jabatan whose groups show their names
 * @param pola whether groups hang under who assigns them instead of who assesses them
 */
public record AlamatBagan(String unit, Optional<LocalDate> tanggal, String cari, int skala, Set<String> buka, boolean pola) {

    private static final int TERKECIL = 40;
    private static final int TERBESAR = 200;

    public AlamatBagan {
        skala = Math.clamp(skala, TERKECIL, TERBESAR);
        buka = Set.copyOf(buka);
    }

    AlamatBagan(String unit, Optional<LocalDate> tanggal, String cari, int skala, Set<String> buka) {
        this(unit, tanggal, cari, skala, buka, false);
    }

    /** The same chart with its groups under the others of the two officials. */
    public AlamatBagan denganPola(boolean penugasan) {
        return new AlamatBagan(unit, tanggal, cari, skala, Set.of(), penugasan);
    }

    /** The same chart in another size. */
    public AlamatBagan denganSkala(int persen) {
        return new AlamatBagan(unit, tanggal, cari, persen, buka, pola);
    }

    /** The chart of another unit. */
    public AlamatBagan denganUnit(String kode) {
        return new AlamatBagan(kode, tanggal, cari, skala, Set.of(), pola);
    }

    /** The same chart with the names of a group opened or closed. */
    public AlamatBagan denganAtauTanpa(String kodeJabatan) {
        var lain = new LinkedHashSet<>(buka);
        if (!lain.remove(kodeJabatan)) {
            lain.add(kodeJabatan);
        }
        return new AlamatBagan(unit, tanggal, cari, skala, lain, pola);
    }

    /** Whether a smaller size exists. */
    public boolean dapatDiperkecil() {
        return skala > TERKECIL;
    }

    /** Whether a larger size exists. */
    public boolean dapatDiperbesar() {
        return skala < TERBESAR;
    }

    /** The address to link to. */
    public String tautan() {
        var alamat = UriComponentsBuilder.fromPath("/bagan");
        if (!unit.isEmpty()) {
            alamat.queryParam("unit", unit);
        }
        tanggal.ifPresent(t -> alamat.queryParam("tanggal", t));
        if (!cari.isEmpty()) {
            alamat.queryParam("q", cari);
        }
        if (skala != 100) {
            alamat.queryParam("skala", skala);
        }
        if (pola) {
            alamat.queryParam("pola", "penugasan");
        }
        buka.stream().sorted().forEach(k -> alamat.queryParam("buka", k));
        return alamat.encode().build().toUriString();
    }
}
