package id.tatakerja.naskah.kerja;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.basisdata.PutaranKerja;
import id.tatakerja.naskah.terbit.MenerbitkanNaskah;
import java.time.Duration;
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

    private final MembuatBerkas membuat;
    private final ApplicationEventPublisher peristiwa;
    private final PutaranKerja putaran;
    private final boolean aktif;

    PekerjaBerkas(
            MembuatBerkas membuat, ApplicationEventPublisher peristiwa, @Value("${tatakerja.naskah.pekerja:ya}") String aktif) {
        this.membuat = membuat;
        this.peristiwa = peristiwa;
        this.putaran = new PutaranKerja("naskah-berkas", Duration.ofSeconds(5), this::satu);
        this.aktif = aktif.equals("ya");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void bangun(MenerbitkanNaskah.AdaAntrean baru) {
        putaran.bangunkan();
    }

    private boolean satu() {
        var hasil = membuat.satu();
        hasil.ditandatangani().ifPresent(d -> Penyewa.<Boolean, RuntimeException>sebagai(d.instansi(), () -> {
            peristiwa.publishEvent(d);
            return true;
        }));
        return hasil.ada();
    }

    @Override
    public void start() {
        if (aktif) {
            putaran.mulai();
        }
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
