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

    /** What holds where a regulation says nothing: proposals are decreed. */
    public static final AturanPenetapan BIASA =
            new AturanPenetapan(List.of(Tahap.USULAN, Tahap.PENETAPAN), List.of(), List.of(), List.of());

    /** Stages of a decree. */
    public enum Tahap {
        /** The organisation section proposes. */
        USULAN,
        /** The personnel section reviews. */
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

    /** Whether a proposal is reviewed before it may be decreed. */
    public boolean pakaiTelaahan() {
        return tahap.contains(Tahap.TELAAHAN);
    }
}
