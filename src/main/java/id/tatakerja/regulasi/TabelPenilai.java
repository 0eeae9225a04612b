package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Set;

/**
 * Which kinds of official may be Pejabat Penilai Kinerja at all, by kind of organisation and model.
 *
 * @param baris rows in file order; each pair of kind and model matches exactly one
 */
public record TabelPenilai(List<Baris> baris) {

    public TabelPenilai {
        baris = List.copyOf(baris);
    }

    /**
     * One row.
     *
     * @param jenis kind of organisation
     * @param model models it is for, already expanded; never empty
     * @param penilai candidates, never empty
     * @param dasar citations, never empty
     * @param tafsir codes of the readings used
     * @param barisBerkas line in {@code penilai.csv}, from 2
     */
    public record Baris(
            String jenis, Set<String> model, List<Calon> penilai, List<Kutipan> dasar, List<String> tafsir, int barisBerkas) {

        public Baris {
            penilai = List.copyOf(penilai);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }

        /**
         * Whether the row lets this office assess. Without a list in the text the row holds {@code *_GARIS} words and admits every
         * office; SEKRETARIS and SEKRETARIS_ORGANISASI are one office looked for in two ways.
         */
        public boolean mengizinkan(Calon calon) {
            return penilai.contains(calon)
                    || penilai.stream().anyMatch(Calon::garis)
                    || sekretaris(calon) && penilai.stream().anyMatch(Baris::sekretaris);
        }

        private static boolean sekretaris(Calon calon) {
            return calon == Calon.SEKRETARIS || calon == Calon.SEKRETARIS_ORGANISASI;
        }
    }

    /**
     * The row for an organisation.
     *
     * @throws IllegalArgumentException for a kind or model that the pack does not know
     */
    public Baris untuk(String jenis, String model) {
        return baris.stream()
                .filter(b -> b.jenis().equals(jenis) && b.model().contains(model))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("penilai.csv tidak mengenal " + jenis + " " + model));
    }
}
