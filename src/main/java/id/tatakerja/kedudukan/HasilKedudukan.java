package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Fakta;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the regulation gives for one post: the same for everybody who holds a post of the same unit and jenjang.
 *
 * @param status kind of result
 * @param aturan row number in the decision table, e.g. {@code K-15}
 * @param dasar citations
 * @param penilai code of the jabatan of the Pejabat Penilai Kinerja: by rule, preselected, or proposed; empty in a true gap
 * @param pimpinan code of the jabatan of the Pimpinan Unit Organisasi
 * @param penjelasan a sentence for the employee
 * @param pilihan candidates, the preselected one first; suggestions in a gap
 * @param alternatif further jabatan that an explicit decision may name
 * @param fakta facts on which the row was chosen
 * @param tafsir codes of the readings used
 */
public record HasilKedudukan(
        StatusKedudukan status,
        String aturan,
        List<Kutipan> dasar,
        Optional<String> penilai,
        Optional<String> pimpinan,
        String penjelasan,
        List<CalonPenilai> pilihan,
        List<String> alternatif,
        Map<Fakta, String> fakta,
        List<String> tafsir) {

    public HasilKedudukan {
        dasar = List.copyOf(dasar);
        pilihan = List.copyOf(pilihan);
        alternatif = List.copyOf(alternatif);
        fakta = Map.copyOf(fakta);
        tafsir = List.copyOf(tafsir);
    }
}
