package id.tatakerja.jejak;

/** What the check of one chain found. */
public sealed interface HasilPeriksa {

    /** The chain that was checked. */
    String instansi();

    /**
     * Every entry is there, unchanged and in its place.
     *
     * @param jumlah number of entries
     * @param hash hash of the last entry; noted outside the database it proves later that nothing before it was rewritten
     */
    record Utuh(String instansi, long jumlah, String hash) implements HasilPeriksa {}

    /**
     * The chain is broken; entries before the named one are unchanged.
     *
     * @param urut number of the first entry that does not fit
     * @param sebab Indonesian sentence that says what does not fit
     */
    record Rusak(String instansi, long urut, String sebab) implements HasilPeriksa {}
}
