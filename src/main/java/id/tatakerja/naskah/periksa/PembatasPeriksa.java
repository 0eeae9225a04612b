package id.tatakerja.naskah.periksa;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Slows down who tries codes: so many checks from one address in ten minutes. Off in demo mode. */
@Component
class PembatasPeriksa {

    private static final Duration JENDELA = Duration.ofMinutes(10);
    private static final int ALAMAT_PALING = 10_000;

    private final Map<String, Hitungan> hitungan = new ConcurrentHashMap<>();
    private final int paling;

    PembatasPeriksa(@Value("${tatakerja.naskah.periksa-paling:60}") int paling, @Value("${tatakerja.demo:tidak}") String demo) {
        this.paling = demo.equals("ya") || demo.equals("true") ? Integer.MAX_VALUE : paling;
    }

    private record Hitungan(Instant mulai, int kali) {}

    /** Counts one check; false when the address has to wait. */
    boolean boleh(String alamat) {
        var kini = Instant.now();
        if (hitungan.size() > ALAMAT_PALING) {
            hitungan.values().removeIf(h -> h.mulai().plus(JENDELA).isBefore(kini));
        }
        return hitungan.merge(alamat, new Hitungan(kini, 1), (lama, _) ->
                                lama.mulai().plus(JENDELA).isBefore(kini) ? new Hitungan(kini, 1) : new Hitungan(lama.mulai(), lama.kali() + 1))
                        .kali()
                <= paling;
    }
}
