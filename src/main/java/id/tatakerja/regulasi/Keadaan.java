package id.tatakerja.regulasi;

/** What a row of the decision table means for the result. */
public enum Keadaan {
    /** The rule names one official: SESUAI_ATURAN. */
    ATURAN,
    /** Several may be lawful; the candidates of all matching rows are collected and narrowed to officials that exist. */
    PILIHAN,
    /** A reading: always PERLU_PILIHAN. */
    KONFIRMASI,
    /** The annex is silent but the general rule yields an official, shown as proposal: TIDAK_DIATUR. */
    CELAH_ATURAN_UMUM,
    /** Not regulated: TIDAK_DIATUR, at most a suggestion. */
    CELAH,
    /** Decided by something else that must be on record: delegation, other legislation. */
    KHUSUS
}
