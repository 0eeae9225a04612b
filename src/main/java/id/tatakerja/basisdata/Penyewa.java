package id.tatakerja.basisdata;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For which instansi the running work reads and writes. Every connection carries this name, and row level security
 * shows nothing else; work that names nobody sees nothing. Bound to the scope of a call, so it cannot be forgotten set.
 */
public final class Penyewa {

    /** Value of {@code tatakerja.instansi} that sees every instansi. */
    static final String SELURUH = "*";

    private static final ScopedValue<String> KINI = ScopedValue.newInstance();

    private Penyewa() {}

    /**
     * Work done for a tenant.
     *
     * @param <T> its result
     * @param <X> what it throws
     */
    @FunctionalInterface
    public interface Kerja<T extends @Nullable Object, X extends Exception> {
        /** Does the work. */
        T kerjakan() throws X;
    }

    /**
     * Does the work for one instansi.
     *
     * @throws IllegalArgumentException if the code is blank or {@code *}
     * @throws IllegalStateException if a transaction of another tenant is running on this thread
     */
    public static <T extends @Nullable Object, X extends Exception> T sebagai(
            String instansi, Kerja<? extends T, ? extends X> kerja) throws X {
        if (instansi.isBlank() || instansi.equals(SELURUH)) {
            throw new IllegalArgumentException("Kode instansi tidak boleh kosong atau '*'");
        }
        return dalam(instansi, kerja);
    }

    /**
     * Does the work over all instansi: migration, the administrator of the installation, timed work.
     *
     * @throws IllegalStateException if a transaction of one instansi is running on this thread
     */
    public static <T extends @Nullable Object, X extends Exception> T seluruhInstalasi(
            Kerja<? extends T, ? extends X> kerja) throws X {
        return dalam(SELURUH, kerja);
    }

    /** The tenant now: kode instansi, {@code *} for all, empty text for nobody. */
    public static String kini() {
        return KINI.orElse("");
    }

    private static <T extends @Nullable Object, X extends Exception> T dalam(
            String instansi, Kerja<? extends T, ? extends X> kerja) throws X {
        // A connection bound to this thread keeps its tenant to the end: the switch would silently not happen.
        if (TransactionSynchronizationManager.isSynchronizationActive() && !instansi.equals(kini())) {
            throw new IllegalStateException("Penyewa tidak boleh berganti dari '" + kini() + "' ke '" + instansi
                    + "' di dalam transaksi yang berjalan; mulai transaksi di dalam Penyewa.sebagai");
        }
        return ScopedValue.where(KINI, instansi).<T, X>call(kerja::kerjakan);
    }
}
