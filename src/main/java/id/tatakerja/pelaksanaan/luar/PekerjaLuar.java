package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.basisdata.PutaranKerja;
import id.tatakerja.pelaksanaan.BerubahBagiLuar;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries over at once what an act has left behind for the other side, where the act itself could not: after a crash the next round finds what was
 * sent, and the hourly look at all work finds what has changed.
 */
@Component
class PekerjaLuar implements SmartLifecycle {

    /** Something was written down to be sent; published within the transaction that wrote it. */
    private record AdaKiriman() {}

    private final LuarRepository repository;
    private final MengantarLuar mengantar;
    private final ApplicationEventPublisher peristiwa;
    private final ConcurrentLinkedQueue<BerubahBagiLuar> berubah = new ConcurrentLinkedQueue<>();
    private final PutaranKerja putaran;

    PekerjaLuar(LuarRepository repository, MengantarLuar mengantar, ApplicationEventPublisher peristiwa) {
        this.repository = repository;
        this.mengantar = mengantar;
        this.peristiwa = peristiwa;
        this.putaran = new PutaranKerja("pekerjaan-luar", Duration.ofSeconds(20), this::satu);
    }

    /** Sends after the running transaction what it has written down. */
    void adaKiriman() {
        peristiwa.publishEvent(new AdaKiriman());
    }

    @TransactionalEventListener
    void kirim(AdaKiriman baru) {
        putaran.bangunkan();
    }

    @TransactionalEventListener
    void berubah(BerubahBagiLuar b) {
        berubah.add(b);
        putaran.bangunkan();
    }

    private boolean satu() {
        var kabar = Optional.ofNullable(berubah.poll());
        kabar.ifPresent(b -> mengantar.sebarkan(b.instansi(), b.penugasan()));
        var kiriman = repository.belumDicoba();
        kiriman.ifPresent(k -> mengantar.antar(k.getKey(), k.getValue()));
        return kabar.isPresent() || kiriman.isPresent();
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
