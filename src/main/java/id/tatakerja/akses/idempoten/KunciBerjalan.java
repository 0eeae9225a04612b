package id.tatakerja.akses.idempoten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The key of the request that runs on this thread, and whether a transaction has noted on it what it stored. */
final class KunciBerjalan {

    static final ScopedValue<KunciBerjalan> KINI = ScopedValue.newInstance();

    final String pengguna;
    final String kunci;
    private final List<Runnable> sesudah = new ArrayList<>();
    private Optional<Isi> menunggu = Optional.empty();
    private Optional<Isi> tersimpan = Optional.empty();
    private boolean tercatat;
    private boolean satu;

    /** An answer. */
    record Isi(int status, byte[] badan) {}

    KunciBerjalan(String pengguna, String kunci) {
        this.pengguna = pengguna;
        this.kunci = kunci;
    }

    boolean tercatat() {
        return tercatat;
    }

    /** An answer for a transaction that has not written anything yet. */
    Optional<Isi> menunggu() {
        return menunggu;
    }

    void tunda(Isi isi) {
        menunggu = Optional.of(isi);
    }

    /** Whether the transaction has noted the key, and with which answer. */
    void catat(boolean hasil, Optional<Isi> jawaban) {
        menunggu = Optional.empty();
        tercatat = hasil;
        tersimpan = jawaban.filter(_ -> hasil);
    }

    /** Whether exactly this is stored already as the first answer. */
    boolean menyimpan(int status, byte[] badan) {
        return tersimpan.filter(t -> t.status() == status && Arrays.equals(t.badan(), badan)).isPresent();
    }

    /** The handler runs as one transaction from here on. */
    void mulaiSatu() {
        satu = true;
    }

    boolean satu() {
        return satu;
    }

    void sesudah(Runnable kerja) {
        sesudah.add(kerja);
    }

    /** What waits for the commit, handed out once; from now on nothing waits. */
    List<Runnable> sesudah() {
        satu = false;
        var semua = List.copyOf(sesudah);
        sesudah.clear();
        return semua;
    }
}
