package id.tatakerja.penugasan.lintas;

import id.tatakerja.basisdata.PutaranKerja;
import id.tatakerja.naskah.NaskahDitandatangani;
import id.tatakerja.naskah.SuratAntarinstansi;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Picks up letters that did not arrive with the act that sent them: after a crash at the next start, after a failure when it is due again,
 * and letters numbered elsewhere once they have their number. Several nodes may run it; a letter arrives once all the same.
 */
@Component
class PekerjaKiriman implements SmartLifecycle {

    private final KirimanRepository repository;
    private final Pengantar pengantar;
    private final SuratAntarinstansi surat;
    private final PutaranKerja putaran;

    PekerjaKiriman(KirimanRepository repository, Pengantar pengantar, SuratAntarinstansi surat) {
        this.repository = repository;
        this.pengantar = pengantar;
        this.surat = surat;
        this.putaran = new PutaranKerja("lintas-instansi", Duration.ofSeconds(20), this::sapu);
    }

    /** A letter has its signed file or its number from outside: its copy, or itself, may go on. */
    @TransactionalEventListener(fallbackExecution = true)
    void bangun(NaskahDitandatangani baru) {
        if (baru.objek().startsWith("penugasan:")) {
            putaran.bangunkan();
        }
    }

    /** One round over all that is due; what fails in it is due again later, so there is never more to do at once. */
    private boolean sapu() {
        for (var jalur : repository.jatuhTempo()) {
            pengantar.antar(jalur);
        }
        surat.lengkapi();
        return false;
    }

    @Override
    public void start() {
        putaran.mulai();
    }

    @Override
    public void stop() {
        putaran.henti();
    }

    @Override
    public boolean isRunning() {
        return putaran.berjalan();
    }
}
