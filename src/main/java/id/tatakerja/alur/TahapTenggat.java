package id.tatakerja.alur;

/** What happens around the last day of an act. */
public enum TahapTenggat {
    /** Some working days before. */
    PENGINGAT,
    /** The last day itself. */
    HARI_INI,
    /** The day after; who stands above the office hears of it too. Nothing is decided by itself. */
    LEWAT
}
