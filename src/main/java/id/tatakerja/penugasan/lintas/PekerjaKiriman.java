package id.tatakerja.penugasan.lintas;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.naskah.NaskahDitandatangani;
import id.tatakerja.naskah.SuratAntarinstansi;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Picks up letters that did not arrive with the act that sent them: after a crash at the next start, after a failure when it is due again,
 * and letters numbered elsewhere once they have their number. Several nodes may run it; a letter arrives once all the same.
 */
@Component
class PekerjaKiriman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PekerjaKiriman.class);
    private static final long JEDA_DETIK = 20;

    private final KirimanRepository repository;
    private final Pengantar pengantar;
    private final SuratAntarinstansi surat;
    private final Semaphore ada = new Semaphore(0);
    private volatile boolean berjalan;
    private volatile Thread[] pekerja = {};

    PekerjaKiriman(KirimanRepository repository, Pengantar pengantar, SuratAntarinstansi surat) {
        this.repository = repository;
        this.pengantar = pengantar;
        this.surat = surat;
    }

    /** A letter has its signed file or its number from outside: its copy, or itself, may go on. */
    @TransactionalEventListener(fallbackExecution = true)
    void bangun(NaskahDitandatangani baru) {
        if (baru.objek().startsWith("penugasan:") && ada.availablePermits() == 0) {
            ada.release();
        }
    }

    /** One round; how many letters arrived. */
    int sapu() {
        var sampai = 0;
        for (var jalur : Penyewa.seluruhInstalasi(() -> repository.jatuhTempo())) {
            sampai += pengantar.antar(jalur.instansi(), jalur.hubungan());
        }
        return sampai + surat.lengkapi();
    }

    @Override
    public void start() {
        berjalan = true;
        pekerja = new Thread[] {Thread.ofVirtual().name("lintas-instansi").start(this::putaran)};
    }

    private void putaran() {
        while (berjalan) {
            try {
                sapu();
                if (ada.tryAcquire(JEDA_DETIK, TimeUnit.SECONDS)) {
                    ada.drainPermits();
                }
            } catch (InterruptedException berhenti) {
                return;
            } catch (RuntimeException gagal) {
                if (berjalan) {
                    LOG.warn("Surat lintas instansi tidak terbaca: {}", gagal.getMessage());
                    tunggu();
                }
            }
        }
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
