package id.tatakerja.regulasi.alur;

/** Form of an assignment. */
public enum Bentuk {
    /** One or more persons, each on their own. */
    INDIVIDU,
    /** A Tim Kerja. */
    TIM
}
