package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of the decision table.
 *
 * @param no row number, e.g. {@code K-15}; several rows may share it
 * @param lapis layer; the smallest one with a matching row decides
 * @param syarat allowed values of each fact that the row asks for; a fact that is missing may be anything
 * @param keadaan what the row means
 * @param penilai candidates for Pejabat Penilai Kinerja, may be empty in a gap
 * @param pimpinan how the Pimpinan Unit Organisasi is found
 * @param alternatif further officials that an explicit decree may name; in a gap, empty = any JPT Pratama, Administrator, Pengawas
 * @param dasar citations, never empty
 * @param tafsir codes of the readings used
 * @param penjelasan a sentence for the employee
 * @param barisBerkas line in {@code kedudukan.csv}, from 2
 */
public record Baris(
        String no,
        int lapis,
        Map<Fakta, Set<String>> syarat,
        Keadaan keadaan,
        List<Calon> penilai,
        Pimpinan pimpinan,
        List<Calon> alternatif,
        List<Kutipan> dasar,
        List<String> tafsir,
        String penjelasan,
        int barisBerkas) {

    public Baris {
        var salinan = new EnumMap<Fakta, Set<String>>(Fakta.class);
        syarat.forEach((fakta, nilai) -> salinan.put(fakta, Collections.unmodifiableSet(nilai)));
        syarat = Collections.unmodifiableMap(salinan);
        penilai = List.copyOf(penilai);
        alternatif = List.copyOf(alternatif);
        dasar = List.copyOf(dasar);
        tafsir = List.copyOf(tafsir);
    }

    /** Whether the row admits this value of the fact. */
    public boolean menerima(Fakta fakta, String nilai) {
        var boleh = syarat.get(fakta);
        return boleh == null || boleh.contains(nilai);
    }
}
