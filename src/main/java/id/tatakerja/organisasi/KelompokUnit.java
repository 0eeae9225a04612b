package id.tatakerja.organisasi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Units to choose from, below the name of their perangkat daerah: "Sekretariat" alone says nothing in a regency with thirty of them.
 *
 * @param nama name of the perangkat daerah or other unit at the top
 * @param unit the top itself, then its units by name
 */
public record KelompokUnit(String nama, List<UnitSusunan> unit) {

    public KelompokUnit {
        unit = List.copyOf(unit);
    }

    /** All units of the day in groups, by name. */
    public static List<KelompokUnit> dari(Susunan susunan) {
        var kelompok = new TreeMap<String, List<UnitSusunan>>();
        for (var unit : susunan.unit()) {
            kelompok.computeIfAbsent(puncak(susunan, unit).kode(), _ -> new ArrayList<>()).add(unit);
        }
        return kelompok.entrySet().stream()
                .map(e -> {
                    var kode = e.getKey();
                    var isi = e.getValue();
                    isi.sort(Comparator.comparing((UnitSusunan u) -> !u.kode().equals(kode)).thenComparing(UnitSusunan::nama));
                    return new KelompokUnit(isi.getFirst().nama(), isi);
                })
                .sorted(Comparator.comparing(KelompokUnit::nama))
                .toList();
    }

    private static UnitSusunan puncak(Susunan susunan, UnitSusunan unit) {
        return susunan.garis(unit.kode()).stream().reduce((_, atas) -> atas).orElse(unit);
    }
}
