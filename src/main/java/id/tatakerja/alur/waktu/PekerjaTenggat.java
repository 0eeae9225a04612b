package id.tatakerja.alur.waktu;

import id.tatakerja.basisdata.PutaranKerja;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for acts whose stage has come, every half a minute on each node. */
@Component
class PekerjaTenggat implements SmartLifecycle {

    private final PutaranKerja putaran;
    private final boolean aktif;

    PekerjaTenggat(MenjadwalTenggat menjadwal, @Value("${tatakerja.alur.jadwal:ya}") String aktif) {
        this.putaran = new PutaranKerja("tenggat", Duration.ofSeconds(30), menjadwal::satu);
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
