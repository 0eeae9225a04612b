package id.tatakerja.bersama;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Something begun early on another thread, which a bean takes over by its type.
 *
 * @param <T> what becomes of it
 */
public interface Janji<T> {

    /** The work under way. */
    CompletableFuture<T> hasil();

    /** Waits for the end; what failed comes out as it was thrown there, so that a start fails with the same words as without haste. */
    default T tunggu() {
        try {
            return hasil().join();
        } catch (CompletionException gagal) {
            if (gagal.getCause() instanceof RuntimeException sebab) {
                throw sebab;
            }
            throw gagal;
        }
    }
}
