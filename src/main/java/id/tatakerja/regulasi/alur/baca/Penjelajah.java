package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.alur.Arah;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Graf;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Langkah;
import id.tatakerja.regulasi.alur.Penanda;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every marking that a mechanism can reach in one form, with two persons, and every step between them. */
public final class Penjelajah {

    /** Most markings followed; the mechanisms of a regulation have a few dozen. */
    private static final int TERBANYAK = 20_000;

    private final Graf graf;
    private final Data data;
    private final Map<Penanda, List<Lompatan>> keadaan = new LinkedHashMap<>();
    private final List<Langkah> langkah = new ArrayList<>();

    /**
     * A step between two markings.
     *
     * @param simpul what was done
     * @param hasil its outcome
     * @param langkah what came of it
     */
    public record Lompatan(Simpul simpul, Hasil hasil, Langkah langkah) {}

    private Penjelajah(Graf graf, Data data) {
        this.graf = graf;
        this.data = data;
    }

    /** Explores a graph in one form. */
    public static Penjelajah jelajah(Graf graf, Bentuk bentuk) {
        var penjelajah = new Penjelajah(graf, new Data(bentuk, 2));
        penjelajah.ikuti();
        return penjelajah;
    }

    private void ikuti() {
        var mula = graf.mulai(data);
        langkah.add(mula);
        var antre = new ArrayDeque<Penanda>(List.of(mula.penanda()));
        while (!antre.isEmpty() && keadaan.size() < TERBANYAK) {
            var kini = antre.remove();
            if (keadaan.containsKey(kini)) {
                continue;
            }
            var lompatan = new ArrayList<Lompatan>();
            for (var simpul : new HashSet<>(graf.terbuka(kini))) {
                for (var hasil : simpul.hasil()) {
                    var berikut = graf.maju(kini, simpul.id(), hasil, data);
                    lompatan.add(new Lompatan(simpul, hasil, berikut));
                    langkah.add(berikut);
                    antre.add(berikut.penanda());
                }
            }
            keadaan.put(kini, lompatan);
        }
    }

    /** All reachable markings with the steps out of each. */
    public Map<Penanda, List<Lompatan>> keadaan() {
        return keadaan;
    }

    /** All steps, the start first. */
    public List<Langkah> langkah() {
        return langkah;
    }

    /** Whether the exploration came to its end. */
    boolean terbatas() {
        return keadaan.size() < TERBANYAK;
    }

    /** Markings from which the end can no longer be reached. */
    Set<Penanda> buntu() {
        var sampai = new HashSet<Penanda>();
        keadaan.keySet().stream().filter(Penanda::kosong).forEach(sampai::add);
        for (var tumbuh = true; tumbuh; ) {
            tumbuh = false;
            for (var e : keadaan.entrySet()) {
                if (!sampai.contains(e.getKey()) && e.getValue().stream().anyMatch(l -> sampai.contains(l.langkah().penanda()))) {
                    tumbuh = sampai.add(e.getKey());
                }
            }
        }
        var buntu = new HashSet<>(keadaan.keySet());
        buntu.removeAll(sampai);
        return buntu;
    }

    /** Whether an end was reached while something else was still open. */
    List<Arah.Akhir> akhirBersisa() {
        return langkah.stream().filter(l -> l.akhir().isPresent() && !l.penanda().kosong()).map(l -> l.akhir().get()).distinct().toList();
    }
}
