package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.basisdata.PutaranKerja;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works off the queue of mail on each node; without a mail server it only asks every ten seconds whether there is one. */
@Component
class PekerjaSurel implements SmartLifecycle {

    private final PutaranKerja putaran;
    private final boolean aktif;

    PekerjaSurel(
            SmtpRepository smtp, MengolahKabar mengolah, MengirimSurel mengirim, @Value("${tatakerja.surel.pekerja:ya}") String aktif) {
        this.putaran = new PutaranKerja("surel", Duration.ofSeconds(10), () -> smtp.aktif() && (mengolah.satu() || mengirim.satu()));
        this.aktif = aktif.equals("ya");
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
