package id.tatakerja.jejak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has to enter, kept until it is about to commit: the head of the chain, which all acts of an instansi wait
 * for, is then held for two statements and the commit alone. A commit that cannot write the trail fails.
 */
final class EntriTertunda implements TransactionSynchronization {

    private final List<Peristiwa> menunggu = new ArrayList<>();
    private final Consumer<List<Peristiwa>> tulis;
    private boolean berakhir;

    private EntriTertunda(Consumer<List<Peristiwa>> tulis) {
        this.tulis = tulis;
    }

    /** Enters it with the running transaction; a transaction within it that stands alone has its own. */
    static void tambah(Peristiwa peristiwa, Consumer<List<Peristiwa>> tulis) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(EntriTertunda.class::isInstance)
                .map(EntriTertunda.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var baru = new EntriTertunda(tulis);
                    TransactionSynchronizationManager.registerSynchronization(baru);
                    return baru;
                })
                .tambah(peristiwa);
    }

    private void tambah(Peristiwa peristiwa) {
        if (berakhir) {
            // somebody else who acts just before the commit
            tulis.accept(List.of(peristiwa));
        } else {
            menunggu.add(peristiwa);
        }
    }

    @Override
    public int getOrder() {
        // after all others, so that what they do before the commit does not wait with the head held
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean bacaSaja) {
        berakhir = true;
        tulis.accept(menunggu);
    }
}
