package id.tatakerja.kedudukan;

/** What the regulation says of one person's place. */
public enum StatusKedudukan {
    /** The rule names one official. */
    SESUAI_ATURAN,
    /** The text names several; one must be chosen. */
    PERLU_PILIHAN,
    /** The text is silent; an explicit decision is needed. */
    TIDAK_DIATUR,
    /** Decided explicitly, or by delegated authority. */
    DITETAPKAN_KHUSUS
}
