package id.tatakerja.akses.idempoten;

import id.tatakerja.akses.JawabanPertama;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes on the running key, in the transaction itself, that it has written something. Of a request with a key this costs one statement, of
 * any other none.
 */
@Component
class JawabanDalamTransaksi implements JawabanPertama, TransactionExecutionListener {

    private final KunciIdempotenRepository repository;
    private final JsonMapper json;

    JawabanDalamTransaksi(KunciIdempotenRepository repository, JsonMapper json) {
        this.repository = repository;
        this.json = json;
    }

    @Override
    public void catat(int status, Object badan) {
        belum().ifPresent(k -> {
            var isi = json.writeValueAsBytes(badan);
            k.catat(repository.catat(k.pengguna, k.kunci, status, isi));
            if (!k.tercatat()) {
                k.tunda(status, isi);
            }
        });
    }

    @Override
    public void beforeCommit(TransactionExecution transaksi) {
        if (transaksi.isNewTransaction() && !transaksi.isReadOnly()) {
            belum().ifPresent(k -> k.catat(k.menunggu()
                    .map(m -> repository.catat(k.pengguna, k.kunci, m.status(), m.badan()))
                    .orElseGet(() -> repository.catat(k.pengguna, k.kunci))));
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaksi, @Nullable Throwable sebab) {
        if (transaksi.isNewTransaction() && KunciBerjalan.KINI.isBound()) {
            KunciBerjalan.KINI.get().catat(false);
        }
    }

    private static Optional<KunciBerjalan> belum() {
        return KunciBerjalan.KINI.isBound() ? Optional.of(KunciBerjalan.KINI.get()).filter(k -> !k.tercatat()) : Optional.empty();
    }
}
