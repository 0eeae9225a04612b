package id.tatakerja.organisasi.bagan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.organisasi.bagan.Gambar.Isi;
import id.tatakerja.organisasi.bagan.Gambar.Kotak;
import id.tatakerja.organisasi.bagan.Gambar.Tulisan;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TataLetakTest {

    @Property(tries = 300)
    void kotak_tidak_pernah_bertumpang_tindih(@ForAll("pohon") Simpul akar) {
        Gambar gambar = TataLetak.susun(akar);

        for (Kotak a : gambar.kotak()) {
            for (Kotak b : gambar.kotak()) {
                assertThat(a == b || !bersinggungan(a, b)).as("%s dan %s", a, b).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void setiap_kotak_di_dalam_gambar_dan_anak_di_bawah_induk(@ForAll("pohon") Simpul akar) {
        Gambar gambar = TataLetak.susun(akar);
        Map<String, Kotak> menurutId =
                gambar.kotak().stream().collect(Collectors.toMap(k -> k.isi().id(), Function.identity()));

        assertThat(gambar.kotak()).allMatch(k -> k.x() >= 0 && k.y() >= 0
                && k.x() + k.lebar() <= gambar.lebar() && k.y() + k.tinggi() <= gambar.tinggi());
        induk(akar, new HashMap<>()).forEach((anak, induk) -> {
            Kotak atas = Objects.requireNonNull(menurutId.get(induk));
            assertThat(Objects.requireNonNull(menurutId.get(anak)).y()).isGreaterThanOrEqualTo(atas.y() + atas.tinggi());
        });
    }

    @Property(tries = 100)
    void semua_simpul_tergambar_tepat_sekali(@ForAll("pohon") Simpul akar) {
        assertThat(TataLetak.susun(akar).kotak()).hasSize(1 + induk(akar, new HashMap<>()).size());
    }

    @Provide
    Arbitrary<Simpul> pohon() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(60).map(TataLetakTest::tumbuhkan);
    }

    /** Each number names the parent of the next node, counted back from it. */
    private static Simpul tumbuhkan(List<Integer> mundur) {
        var anak = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < mundur.size(); i++) {
            anak.computeIfAbsent(Math.max(0, i - mundur.get(i)), k -> new java.util.ArrayList<>()).add(i + 1);
        }
        return simpul(0, anak);
    }

    private static Simpul simpul(int nomor, Map<Integer, List<Integer>> anak) {
        var tulisan = Collections.nCopies(1 + nomor % 5, new Tulisan("x", Gambar.Gaya.ORANG));
        return new Simpul(
                Optional.of(new Isi("n" + nomor, Gambar.Rupa.UNIT, "", "", tulisan, false)),
                anak.getOrDefault(nomor, List.of()).stream().map(n -> simpul(n, anak)).toList());
    }

    private static Map<String, String> induk(Simpul s, Map<String, String> hasil) {
        for (Simpul anak : s.anak()) {
            hasil.put(anak.isi().orElseThrow().id(), s.isi().orElseThrow().id());
            induk(anak, hasil);
        }
        return hasil;
    }

    private static boolean bersinggungan(Kotak a, Kotak b) {
        return a.x() < b.x() + b.lebar() && b.x() < a.x() + a.lebar() && a.y() < b.y() + b.tinggi() && b.y() < a.y() + a.tinggi();
    }
}
