package id.tatakerja.regulasi.alur;

/** Side of an assignment across a border. */
public enum SisiAlur {
    /** Owns the performance. */
    PEMILIK,
    /** Where the person sits. */
    ASAL,
    /** Within one government, or an office that either side has. */
    KEDUANYA
}
