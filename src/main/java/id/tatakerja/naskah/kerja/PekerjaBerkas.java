package id.tatakerja.naskah.kerja;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.naskah.terbit.MenerbitkanNaskah;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes waiting files one after the other, at once when a letter is issued and every few seconds in any case: work left by a crash or by
 * another node is found again. Several nodes may run it; each row has one worker at a time.
 */
@Component
class PekerjaBerkas implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PekerjaBerkas.class);
    private static final long JEDA_DETIK = 5;

    private final MembuatBerkas membuat;
    private final ApplicationEventPublisher peristiwa;
    private final boolean aktif;
    private final Semaphore ada = new Semaphore(0);
    private volatile boolean berjalan;
    private volatile Thread[] pekerja = {};

    PekerjaBerkas(
            MembuatBerkas membuat, ApplicationEventPublisher peristiwa, @Value("${tatakerja.naskah.pekerja:ya}") String aktif) {
        this.membuat = membuat;
        this.peristiwa = peristiwa;
        this.aktif = aktif.equals("ya");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void bangun(MenerbitkanNaskah.AdaAntrean baru) {
        if (ada.availablePermits() < 2) {
            ada.release();
        }
    }

    @Override
    public void start() {
        if (!aktif) {
            return;
        }
        berjalan = true;
        pekerja = new Thread[] {Thread.ofVirtual().name("naskah-berkas").start(this::putaran)};
    }

    private void putaran() {
        while (berjalan) {
            try {
                while (berjalan && satu()) {
                    // until nothing is due
                }
                if (ada.tryAcquire(JEDA_DETIK, TimeUnit.SECONDS)) {
                    ada.drainPermits();
                }
            } catch (InterruptedException berhenti) {
                return;
            } catch (RuntimeException gagal) {
                if (berjalan) {
                    LOG.warn("Antrean berkas naskah tidak terbaca: {}", gagal.getMessage());
                    tunggu();
                }
            }
        }
    }

    private boolean satu() {
        var hasil = Penyewa.<MembuatBerkas.Hasil, RuntimeException>seluruhInstalasi(membuat::satu);
        hasil.ditandatangani().ifPresent(d -> Penyewa.<Boolean, RuntimeException>sebagai(d.instansi(), () -> {
            peristiwa.publishEvent(d);
            return true;
        }));
        return hasil.ada();
    }

    private static void tunggu() {
        try {
            Thread.sleep(1000 * JEDA_DETIK);
        } catch (InterruptedException berhenti) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        berjalan = false;
        ada.release();
        for (var satu : pekerja) {
            try {
                satu.join(10_000);
            } catch (InterruptedException terputus) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return berjalan;
    }
}
