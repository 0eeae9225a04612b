package id.tatakerja.akses.idempoten;

import java.util.Optional;

/** The key of the request that runs on this thread, and whether a transaction has noted on it what it stored. */
final class KunciBerjalan {

    static final ScopedValue<KunciBerjalan> KINI = ScopedValue.newInstance();

    final String pengguna;
    final String kunci;
    private Optional<Menunggu> menunggu = Optional.empty();
    private boolean tercatat;

    /** An answer for a transaction that has not written anything yet. */
    record Menunggu(int status, byte[] badan) {}

    KunciBerjalan(String pengguna, String kunci) {
        this.pengguna = pengguna;
        this.kunci = kunci;
    }

    boolean tercatat() {
        return tercatat;
    }

    Optional<Menunggu> menunggu() {
        return menunggu;
    }

    void tunda(int status, byte[] badan) {
        menunggu = Optional.of(new Menunggu(status, badan));
    }

    void catat(boolean hasil) {
        menunggu = Optional.empty();
        tercatat = hasil;
    }
}
