package id.tatakerja.akses.idempoten;

import id.tatakerja.akses.JawabanPertama;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes on the running key, in the transaction itself, that it has written something. Of a request with a key this costs one statement, or
 * two where the answer is known before the transaction has written anything: then it is asked again at the end. Of any other request none.
 */
@Component
class JawabanDalamTransaksi implements JawabanPertama, TransactionExecutionListener {

    private static final byte[] KOSONG = new byte[0];

    private final KunciIdempotenRepository repository;
    private final JsonMapper json;

    JawabanDalamTransaksi(KunciIdempotenRepository repository, JsonMapper json) {
        this.repository = repository;
        this.json = json;
    }

    @Override
    public void catat(int status, Object badan) {
        simpan(status, badan);
    }

    /** The same, also for an answer without a body. */
    void simpan(int status, @Nullable Object badan) {
        belum().ifPresent(k -> {
            var isi = new KunciBerjalan.Isi(status, badan == null ? KOSONG : json.writeValueAsBytes(badan));
            k.catat(repository.catat(k.pengguna, k.kunci, isi.status(), isi.badan()), Optional.of(isi));
            if (!k.tercatat()) {
                k.tunda(isi);
            }
        });
    }

    @Override
    public void beforeCommit(TransactionExecution transaksi) {
        if (transaksi.isNewTransaction() && !transaksi.isReadOnly()) {
            belum().ifPresent(k -> {
                var isi = k.menunggu();
                k.catat(isi.map(m -> repository.catat(k.pengguna, k.kunci, m.status(), m.badan())).orElseGet(() -> repository.catat(k.pengguna, k.kunci)), isi);
            });
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaksi, @Nullable Throwable sebab) {
        if (transaksi.isNewTransaction() && KunciBerjalan.KINI.isBound()) {
            KunciBerjalan.KINI.get().catat(false, Optional.empty());
        }
    }

    private static Optional<KunciBerjalan> belum() {
        return KunciBerjalan.KINI.isBound() ? Optional.of(KunciBerjalan.KINI.get()).filter(k -> !k.tercatat()) : Optional.empty();
    }
}
