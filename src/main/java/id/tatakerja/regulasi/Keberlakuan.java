package id.tatakerja.regulasi;

import id.tatakerja.regulasi.alur.Bentuk;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a group of steps holds.
 *
 * @param lapis layer, 1 to 999; the smallest one that matches decides
 * @param bentuk forms of assignment, never empty
 * @param pengaturan value that a setting must have, if it depends on one
 * @param syarat values of the facts that it asks for; a fact that is missing may be anything
 */
public record Keberlakuan(int lapis, Set<Bentuk> bentuk, Optional<Syarat> pengaturan, Map<Fakta, Set<String>> syarat) {

    public Keberlakuan {
        bentuk = Set.copyOf(bentuk);
        var salinan = new EnumMap<Fakta, Set<String>>(Fakta.class);
        syarat.forEach((fakta, nilai) -> salinan.put(fakta, Collections.unmodifiableSet(nilai)));
        syarat = Collections.unmodifiableMap(salinan);
    }

    /**
     * A setting with a value.
     *
     * @param kunci key of a setting of the pack
     * @param nilai one of its values
     */
    public record Syarat(String kunci, String nilai) {}

    /** Whether it admits this value of the fact. */
    public boolean menerima(Fakta fakta, String nilai) {
        var boleh = syarat.get(fakta);
        return boleh == null || boleh.contains(nilai);
    }

    /**
     * Whether it holds for an input.
     *
     * @param masukan facts of the place of work
     * @param untuk form of the assignment
     * @param nilaiPengaturan value in force of a setting of the pack, by its key
     */
    public boolean cocok(Masukan masukan, Bentuk untuk, Function<String, String> nilaiPengaturan) {
        return bentuk.contains(untuk)
                && pengaturan.map(p -> p.nilai().equals(nilaiPengaturan.apply(p.kunci()))).orElse(true)
                && syarat.entrySet().stream().allMatch(s -> s.getValue().contains(masukan.nilai(s.getKey())));
    }
}
