package id.tatakerja.naskah.rupa;

import id.tatakerja.naskah.atur.KopRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** The emblem of a letterhead: the instansi's own, or the neutral one that comes with the application. */
@Component
public class Lambang {

    private final KopRepository kop;
    private final byte[] netral;

    Lambang(KopRepository kop) {
        this.kop = kop;
        try (var isi = Lambang.class.getResourceAsStream("/naskah/lambang.png")) {
            if (isi == null) {
                throw new IllegalStateException("Lambang bawaan tidak ada");
            }
            netral = isi.readAllBytes();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /** PNG of a row of letterheads, the neutral one for 0. */
    public byte[] png(long baris) {
        return baris == 0 ? netral : kop.lambang(baris).orElse(netral);
    }
}
