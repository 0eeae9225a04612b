package id.tatakerja.basisdata;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up work from a queue in the database, one piece after the other and for the whole installation, on a virtual thread: at once when
 * it is woken, and after a pause in any case, so that work left by a crash or by another node is found.
 */
public final class PutaranKerja {

    private static final Logger LOG = LoggerFactory.getLogger(PutaranKerja.class);
    private static final long HENTI_MILIDETIK = 10_000;

    private final String nama;
    private final Duration jeda;
    private final BooleanSupplier satu;
    private final Semaphore bangun = new Semaphore(0);
    private volatile boolean berjalan;
    private volatile Thread utas = Thread.ofVirtual().unstarted(() -> {});

    /**
     * A loop that does not run yet.
     *
     * @param nama name of the thread and of the queue in the log
     * @param jeda pause when nothing is due
     * @param satu does one piece, false when there was none
     */
    public PutaranKerja(String nama, Duration jeda, BooleanSupplier satu) {
        this.nama = nama;
        this.jeda = jeda;
        this.satu = satu;
    }

    /** Starts it. */
    public void mulai() {
        berjalan = true;
        utas = Thread.ofVirtual().name(nama).start(this::putaran);
    }

    /** Ends the pause. */
    public void bangunkan() {
        if (bangun.availablePermits() == 0) {
            bangun.release();
        }
    }

    /** Lets the running piece end and stops. */
    public void henti() {
        berjalan = false;
        bangun.release();
        try {
            utas.join(HENTI_MILIDETIK);
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it runs. */
    public boolean berjalan() {
        return berjalan;
    }

    private void putaran() {
        while (berjalan) {
            try {
                while (berjalan && Penyewa.<Boolean, RuntimeException>seluruhInstalasi(satu::getAsBoolean)) {
                    // until nothing is due
                }
            } catch (RuntimeException gagal) {
                if (berjalan) {
                    LOG.warn("Antrean {} belum dapat dikerjakan: {}", nama, gagal.getMessage());
                }
            }
            try {
                if (bangun.tryAcquire(jeda.toMillis(), TimeUnit.MILLISECONDS)) {
                    bangun.drainPermits();
                }
            } catch (InterruptedException berhenti) {
                return;
            }
        }
    }
}
