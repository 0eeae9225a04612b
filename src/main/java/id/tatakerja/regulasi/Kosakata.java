package id.tatakerja.regulasi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The closed values of every fact in one pack, each with its place in the order. Immutable. */
public final class Kosakata {

    /** Most values that one fact may have, a bound of the packing in {@link Masukan}. */
    public static final int TERBANYAK = 64;

    private final EnumMap<Fakta, List<String>> nilai = new EnumMap<>(Fakta.class);
    private final EnumMap<Fakta, Map<String, Integer>> urutan = new EnumMap<>(Fakta.class);

    /**
     * Vocabulary of a pack.
     *
     * @param model codes of its models, without TANPA
     * @param kelompokAsisten its groups of Asisten, without LAIN and TIDAK_ADA
     */
    public Kosakata(Collection<String> model, Collection<String> kelompokAsisten) {
        for (var fakta : Fakta.values()) {
            isi(fakta, fakta.tetap());
        }
        isi(Fakta.MODEL, tambah(model, "TANPA"));
        isi(Fakta.ASISTEN, tambah(kelompokAsisten, "LAIN", "TIDAK_ADA"));
    }

    private static List<String> tambah(Collection<String> awal, String... akhir) {
        var semua = new ArrayList<>(awal);
        semua.addAll(List.of(akhir));
        return semua;
    }

    private void isi(Fakta fakta, List<String> daftar) {
        if (daftar.size() > TERBANYAK) {
            throw new IllegalArgumentException(fakta.kolom() + " mempunyai lebih dari " + TERBANYAK + " nilai");
        }
        var peta = new HashMap<String, Integer>();
        daftar.forEach(n -> peta.put(n, peta.size()));
        nilai.put(fakta, List.copyOf(daftar));
        urutan.put(fakta, peta);
    }

    /** Values of a fact, in order. */
    public List<String> nilai(Fakta fakta) {
        return nilai.getOrDefault(fakta, List.of());
    }

    /** Place of a value in the order, or -1 when it is none. */
    public int urutan(Fakta fakta, String yang) {
        return urutan.getOrDefault(fakta, Map.of()).getOrDefault(yang, -1);
    }
}
