package id.tatakerja.penugasan;

/** Whether work recurs. */
enum SifatPenugasan {
    /** Part of the ordinary work. */
    RUTIN,
    /** For one occasion, always with its period. */
    INSIDENTAL
}
