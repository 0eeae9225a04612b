package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A setting with its value (kontrak-api section 3).
 *
 * @param kunci key
 * @param nilai value in force
 * @param bawaan value while nobody has set one
 * @param diatur whether it was set for the asked unit or instansi itself
 * @param pilihan allowed values; empty where the answer is a text
 * @param labelPilihan what each value means
 * @param pertimbangan what was weighed before the value of this very unit or instansi, where the regulation asks for it
 * @param label words to show
 * @param dasar citations
 * @param tafsir readings that recommend the default
 */
public record ButirPengaturan(
        String kunci,
        String nilai,
        String bawaan,
        boolean diatur,
        List<String> pilihan,
        Map<String, String> labelPilihan,
        Optional<Pertimbangan> pertimbangan,
        String label,
        List<Kutipan> dasar,
        List<Bacaan> tafsir) {

    /**
     * A reading of a doubtful sentence.
     *
     * @param kode its code
     * @param pertanyaan the question
     * @param bacaan the reading in force
     */
    public record Bacaan(String kode, String pertanyaan, String bacaan) {}
}
