package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.List;
import java.util.Set;

/**
 * Who decrees a team: by distance, by whether a law orders a Keputusan, and by purpose.
 *
 * @param baris rows; each input has exactly one
 */
public record TabelPenetapanTim(List<Baris> baris) {

    public TabelPenetapanTim {
        baris = List.copyOf(baris);
    }

    /** What the team is for. */
    public enum Tujuan {
        /** Target of the owner at the perangkat daerah that carries the function, or a strategic programme. */
        PEMILIK_ATAU_STRATEGIS,
        /** Any other target. */
        TARGET_LAIN
    }

    /** How a team comes to be. */
    public enum Cara {
        /** By the letter that assigns its members, without a decree of its own. */
        SURAT_PENUGASAN,
        /** By a decree. */
        KEPUTUSAN,
        /** The regulation does not offer teams at this distance. */
        TIDAK_TERSEDIA
    }

    /**
     * One row.
     *
     * @param lingkup distances it covers
     * @param perintah whether a law orders a Keputusan: the answers it covers
     * @param tujuan purposes it covers
     * @param cara how the team comes to be
     * @param oleh who may sign, the first unless another is chosen; empty without a decree
     * @param naskah kinds of letters that may carry it; empty where not offered
     * @param dasar citations, never empty
     * @param tafsir readings used
     * @param penjelasan a sentence for people
     * @param barisBerkas line in {@code penetapan-tim.csv}, from 2
     */
    public record Baris(
            Set<Lingkup> lingkup, Set<Boolean> perintah, Set<Tujuan> tujuan, Cara cara, List<PeranAlur> oleh, List<JenisNaskah> naskah,
            List<Kutipan> dasar, List<String> tafsir, String penjelasan, int barisBerkas) {

        public Baris {
            lingkup = Set.copyOf(lingkup);
            perintah = Set.copyOf(perintah);
            tujuan = Set.copyOf(tujuan);
            oleh = List.copyOf(oleh);
            naskah = List.copyOf(naskah);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }

        /** Whether a decree is needed. */
        public boolean ditetapkan() {
            return cara == Cara.KEPUTUSAN;
        }

        /** Whether the row covers an input. */
        public boolean cocok(Lingkup jarak, boolean diperintah, Tujuan untuk) {
            return lingkup.contains(jarak) && perintah.contains(diperintah) && tujuan.contains(untuk);
        }
    }

    /** The row for an input. */
    public Baris untuk(Lingkup lingkup, boolean perintah, Tujuan tujuan) {
        return baris.stream().filter(b -> b.cocok(lingkup, perintah, tujuan)).findFirst().orElseThrow();
    }
}
