package id.tatakerja.kedudukan;

/** How proposals of an instansi are reviewed on their way to the decree. */
public enum CaraTelaahan {
    /** The regulation knows no review: proposals are decreed. */
    TANPA_TELAAHAN,
    /** Who decrees reviews; proposal, review and decree are recorded in that one act. */
    BERSAMA_PENETAPAN,
    /** The organisation section submits, the personnel section reviews, and only then may be decreed. */
    BAGIAN_KEPEGAWAIAN
}
