package id.tatakerja.jejak;

import id.tatakerja.jejak.JejakRepository.Kepala;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Heads of chains that the running transaction has locked: nobody else can move them before it ends, so they are read once. */
final class KepalaTerkunci implements TransactionSynchronization {

    private final Map<String, Kepala> kepala = new HashMap<>();

    private KepalaTerkunci() {}

    /** Those of the running transaction; a transaction within it that stands alone has its own. */
    static KepalaTerkunci transaksiIni() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(KepalaTerkunci.class::isInstance)
                .map(KepalaTerkunci.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var baru = new KepalaTerkunci();
                    TransactionSynchronizationManager.registerSynchronization(baru);
                    return baru;
                });
    }

    Kepala kepala(String instansi, Function<String, Kepala> kunci) {
        return kepala.computeIfAbsent(instansi, kunci);
    }

    /** The entry was appended. */
    void maju(EntriJejak entri) {
        kepala.put(entri.instansi(), new Kepala(entri.urut(), entri.hash()));
    }
}
