package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * A setting that the text leaves open.
 *
 * @param kunci key, e.g. {@code pimpinanUnitOrganisasi}
 * @param lingkup whether one unit may differ from its instansi
 * @param label name for people
 * @param pilihan allowed values; empty where the answer is a text in one's own words
 * @param bawaan value until somebody decides; one of {@code pilihan}, or empty text where the answer is a text
 * @param dasar citations, never empty
 * @param tafsir codes of the readings that recommend the default, never empty
 * @param berdampak whether the application already acts by it; only then it is shown and can be set
 * @param baris line in {@code peraturan.yaml}, from 1
 */
public record Pengaturan(
        String kunci,
        Lingkup lingkup,
        String label,
        List<Pilihan> pilihan,
        String bawaan,
        List<Kutipan> dasar,
        List<String> tafsir,
        boolean berdampak,
        int baris) {

    public Pengaturan {
        pilihan = List.copyOf(pilihan);
        dasar = List.copyOf(dasar);
        tafsir = List.copyOf(tafsir);
    }

    /** Where a setting may be set. */
    public enum Lingkup {
        /** For the whole instansi only. */
        INSTANSI,
        /** For the instansi and, differing, for a unit and what is below it. */
        UNIT
    }

    /**
     * One allowed value.
     *
     * @param nilai the value
     * @param label what it means
     * @param dasarPertimbangan provision by which workload and span of control are weighed in writing before this value is chosen;
     *     empty where nothing of the kind is asked
     */
    public record Pilihan(String nilai, String label, List<Kutipan> dasarPertimbangan) {

        public Pilihan {
            dasarPertimbangan = List.copyOf(dasarPertimbangan);
        }
    }

    /** Whether the answer is a text in one's own words. */
    public boolean isian() {
        return pilihan.isEmpty();
    }

    /** The provision by which the value asks for a written consideration; empty where it asks for none. */
    public List<Kutipan> dasarPertimbangan(String nilai) {
        return pilihan.stream().filter(p -> p.nilai().equals(nilai)).flatMap(p -> p.dasarPertimbangan().stream()).toList();
    }

    /** Whether the value is one of the choices, or a text of 5 to 500 characters where one writes in one's own words. */
    public boolean menerima(String nilai) {
        return isian() ? nilai.strip().length() >= 5 && nilai.length() <= 500 : pilihan.stream().anyMatch(p -> p.nilai().equals(nilai));
    }
}
