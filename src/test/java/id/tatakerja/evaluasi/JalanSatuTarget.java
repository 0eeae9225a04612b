package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * One target of a unit from its perjanjian kinerja to the acceptance of the result. Nobody is told where to look: whoever is concerned opens the own home
 * page again and again and does what it names; the play ends when the work is over, and fails when nobody finds anything to do.
 */
final class JalanSatuTarget implements AutoCloseable {

    private static final int PUTARAN = 90;

    private final RuangEvaluasi r;
    private final String unit;
    private final String bentuk;
    private final Function<String, Layar> beranda;
    private final Function<String, Layar> tindakan;
    private final Map<String, Layar> mencari = new HashMap<>();
    private final Map<String, Layar> bertindak = new HashMap<>();
    private final Map<String, Integer> pernah = new HashMap<>();
    private final LakuSatuTarget laku;
    private final Set<String> terlibat = new LinkedHashSet<>();
    final List<String> jejak = new ArrayList<>();

    /**
     * @param bentuk of the target
     * @param beranda how a person looks for what there is to do
     * @param tindakan how a person does it
     */
    JalanSatuTarget(RuangEvaluasi r, String unit, String bentuk, Function<String, Layar> beranda, Function<String, Layar> tindakan) {
        this.r = r;
        this.unit = unit;
        this.bentuk = bentuk;
        this.beranda = beranda;
        this.tindakan = tindakan;
        this.laku = new LakuSatuTarget(bentuk);
    }

    /** Plays it; gives the number of the assignment. */
    long mainkan() {
        var orang = r.orangDi(unit);
        for (var n = 0; n < PUTARAN && !selesai(); n++) {
            // those who had something before look first; the others when none of them has
            var ada = List.copyOf(terlibat).stream().filter(this::giliran).count() > 0 || orang.stream().filter(o -> !terlibat.contains(o)).anyMatch(this::giliran);
            assertThat(ada).as("tidak seorang pun menemukan langkahnya di beranda sesudah %s\n%s", String.join("\n", jejak), laku.penugasan() == 0 ? "" : r.organisasi().ambil("/penugasan/" + laku.penugasan()).mentah()).isTrue();
        }
        assertThat(selesai()).as("selesai sesudah %s", String.join("\n", jejak)).isTrue();
        return laku.penugasan();
    }

    private boolean selesai() {
        return laku.penugasan() > 0 && r.status(laku.penugasan()).equals("SELESAI");
    }

    /** The person looks at the home page and does the first thing there that belongs to the play. */
    private boolean giliran(String nip) {
        var cari = mencari.computeIfAbsent(nip, beranda);
        cari.buka("/");
        var semua = new LinkedHashMap<String, String>();
        cari.halaman().select("main a.ingat").forEach((Element a) -> semua.put(a.attr("href"), a.text()));
        for (var satu : semua.entrySet()) {
            if (satu.getValue().startsWith("Susun perjanjian kinerja") && !nip.equals(r.nipKepala(unit))) {
                continue;
            }
            if (pernah.merge(nip + satu, 1, Integer::sum) > 4) {
                continue;
            }
            jejak.add(nip + " " + satu.getValue() + " " + satu.getKey());
            var layar = bertindak.computeIfAbsent(nip, tindakan);
            layar.buka("/");
            layar.buka(satu.getKey());
            terlibat.add(nip);
            laku.kerjakan(layar, satu.getKey().replaceAll("#.*", ""), satu.getValue());
            assertThat(Layar.galat(layar.halaman())).as("%s", jejak).isEmpty();
            if (laku.tahap.contains("kemajuan") && !laku.sudahDiminta()) {
                assertThat(r.orangDi(unit).stream().filter(n -> !n.startsWith("bupati")).anyMatch(n -> laku.mintaLaporan(bertindak.computeIfAbsent(n, tindakan)))).isTrue();
            }
            return true;
        }
        return false;
    }

    LakuSatuTarget laku() {
        return laku;
    }

    @Override
    public void close() {
        mencari.values().forEach(Layar::close);
        bertindak.values().forEach(Layar::close);
    }
}
