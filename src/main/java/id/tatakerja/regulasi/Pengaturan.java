package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * A setting that the text leaves open.
 *
 * @param kunci key, e.g. {@code pimpinanUnitOrganisasi}
 * @param lingkup whether one unit may differ from its instansi
 * @param label name for people
 * @param pilihan allowed values, never empty
 * @param bawaan value until somebody decides; one of {@code pilihan}
 * @param dasar citations, never empty
 * @param tafsir codes of the readings that recommend the default, never empty
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
     */
    public record Pilihan(String nilai, String label) {}

    /** Whether the value is one of the choices. */
    public boolean menerima(String nilai) {
        return pilihan.stream().anyMatch(p -> p.nilai().equals(nilai));
    }
}
