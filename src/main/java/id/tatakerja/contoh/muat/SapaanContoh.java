package id.tatakerja.contoh.muat;

import id.tatakerja.akses.AkunContoh;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has just started the demonstration where it is and with which two accounts to begin. */
@Component
@ConditionalOnProperty(name = {"tatakerja.contoh", "tatakerja.demo"}, havingValue = "ya")
class SapaanContoh {

    private static final Logger LOG = LoggerFactory.getLogger(SapaanContoh.class);

    private final AkunContoh akun;
    private final String alamat;

    SapaanContoh(AkunContoh akun, @Value("${server.address:127.0.0.1}") String alamat) {
        this.akun = akun;
        this.alamat = alamat;
    }

    @EventListener
    void siap(WebServerInitializedEvent peristiwa) {
        LOG.info(kalimat(peristiwa.getWebServer().getPort()));
    }

    /** The address and the first two accounts: who decrees, and who manages the organisation. */
    String kalimat(int port) {
        return "Siap di http://%s:%d. Masuk sebagai %s; kata sandinya demo.".formatted(
                alamat, port, akun.daftar().stream().limit(2).map(a -> a.namaPengguna() + " (" + a.nama() + ")").collect(Collectors.joining(" atau ")));
    }
}
