package id.tatakerja.contoh.muat;

import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has just started the demonstration where it is and with which two accounts to begin. */
@Component
class SapaanContoh {

    private static final Logger LOG = LoggerFactory.getLogger(SapaanContoh.class);

    private final ModeContoh mode;
    private final String alamat;

    SapaanContoh(ModeContoh mode, @Value("${server.address:127.0.0.1}") String alamat) {
        this.mode = mode;
        this.alamat = alamat;
    }

    @EventListener
    void siap(WebServerInitializedEvent peristiwa) {
        if (mode.terbuka()) {
            LOG.info(kalimat(peristiwa.getWebServer().getPort()));
        }
    }

    /** The address and the first two accounts: who decrees, and who manages the organisation. */
    String kalimat(int port) {
        return "Siap di http://%s:%d. Masuk sebagai %s; kata sandinya demo.".formatted(
                alamat, port, DaftarAkunContoh.pengelola(KabupatenContoh.values()[0]).limit(2).map(a -> a.namaPengguna() + " (" + a.nama() + ")").collect(Collectors.joining(" atau ")));
    }
}
