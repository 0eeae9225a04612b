package id.tatakerja.akses.idempoten;

import id.tatakerja.akses.SesudahTersimpan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Runs the act of a request with a key and the noting of its answer as one transaction. */
@Component
class DalamSatuTransaksi implements SesudahTersimpan {

    private final PlatformTransactionManager pengelola;
    private final JawabanDalamTransaksi jawaban;

    DalamSatuTransaksi(PlatformTransactionManager pengelola, JawabanDalamTransaksi jawaban) {
        this.pengelola = pengelola;
        this.jawaban = jawaban;
    }

    /** The act, up to what it answers. */
    interface Tindakan {
        @Nullable Object kerjakan() throws Exception;
    }

    /**
     * Does it.
     *
     * @param status status of an answer that does not bring its own
     */
    @Nullable Object jalankan(HttpStatusCode status, Tindakan tindakan) throws Exception {
        var kunci = KunciBerjalan.KINI.get();
        kunci.mulaiSatu();
        var transaksi = pengelola.getTransaction(new DefaultTransactionDefinition());
        Object hasil;
        try {
            hasil = tindakan.kerjakan();
            catat(status, hasil);
        } catch (Exception | Error sebab) {
            pengelola.rollback(transaksi);
            throw sebab;
        }
        pengelola.commit(transaksi);
        kunci.sesudah().forEach(Runnable::run);
        return hasil;
    }

    private void catat(HttpStatusCode status, @Nullable Object hasil) {
        if (hasil instanceof ResponseEntity<?> lengkap) {
            jawaban.simpan(lengkap.getStatusCode().value(), lengkap.getBody());
        } else {
            jawaban.simpan(status.value(), hasil);
        }
    }

    @Override
    public void jalankan(Runnable kerja) {
        if (KunciBerjalan.KINI.isBound() && KunciBerjalan.KINI.get().satu()) {
            KunciBerjalan.KINI.get().sesudah(kerja);
        } else {
            kerja.run();
        }
    }
}
