package id.tatakerja.organisasi.impor;

/** Hears how far an import is. */
@FunctionalInterface
interface Kemajuan {

    /** Nobody listens. */
    Kemajuan DIAM = (persen, langkah) -> {};

    /**
     * Tells the state.
     *
     * @param persen 0 to 100
     * @param langkah what is being done, for the page
     */
    void sampai(int persen, String langkah);
}
