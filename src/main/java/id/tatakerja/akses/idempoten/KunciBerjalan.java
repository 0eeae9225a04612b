package id.tatakerja.akses.idempoten;

/** The key of the request that runs on this thread, and whether a transaction has noted on it what it stored. */
final class KunciBerjalan {

    static final ScopedValue<KunciBerjalan> KINI = ScopedValue.newInstance();

    final String pengguna;
    final String kunci;
    private boolean tercatat;

    KunciBerjalan(String pengguna, String kunci) {
        this.pengguna = pengguna;
        this.kunci = kunci;
    }

    boolean tercatat() {
        return tercatat;
    }

    void catat(boolean hasil) {
        tercatat = hasil;
    }
}
