package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * How kedudukan comes to be decreed under a regulation.
 *
 * @param tahap stages in order; the last is always {@link Tahap#PENETAPAN}
 * @param dasarTahap provision that asks for the stages before the decree; empty where the regulation names none
 * @param dasarRentang provision that has a changed span of control weighed in writing; empty where it asks for no such thing
 * @param dasarPemimpinFungsional provision by which a Pejabat Fungsional leads a unit only after an appointment that is recorded;
 *     empty where the regulation does not say so
 */
public record AturanPenetapan(
        List<Tahap> tahap, List<Kutipan> dasarTahap, List<Kutipan> dasarRentang, List<Kutipan> dasarPemimpinFungsional) {

    /** Key of the setting by which an instansi says who reviews, where the regulation asks for a review and names nobody. */
    public static final String KUNCI_TELAAHAN = "telaahanPenetapan";

    /** Value of {@link #KUNCI_TELAAHAN}: the personnel section reviews before the decree. */
    public static final String TELAAHAN_TERPISAH = "BAGIAN_KEPEGAWAIAN";

    /** Value of {@link #KUNCI_TELAAHAN}: who decrees reviews, and all stages are recorded in that one act. */
    public static final String TELAAHAN_BERSAMA = "BERSAMA_PENETAPAN";

    /** What holds where a regulation says nothing: proposals are decreed. */
    public static final AturanPenetapan BIASA =
            new AturanPenetapan(List.of(Tahap.USULAN, Tahap.PENETAPAN), List.of(), List.of(), List.of());

    /** Stages of a decree. */
    public enum Tahap {
        /** The organisation section proposes. */
        USULAN,
        /** The proposal is reviewed, by the personnel section or together with the decree. */
        TELAAHAN,
        /** The Pejabat Pembina Kepegawaian decrees. */
        PENETAPAN
    }

    public AturanPenetapan {
        tahap = List.copyOf(tahap);
        dasarTahap = List.copyOf(dasarTahap);
        dasarRentang = List.copyOf(dasarRentang);
        dasarPemimpinFungsional = List.copyOf(dasarPemimpinFungsional);
    }

    /** Whether a review belongs to the way to the decree. */
    public boolean pakaiTelaahan() {
        return tahap.contains(Tahap.TELAAHAN);
    }
}
