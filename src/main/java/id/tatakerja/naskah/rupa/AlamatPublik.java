package id.tatakerja.naskah.rupa;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How others reach this installation, for addresses that leave it. */
@Component
public class AlamatPublik {

    private final String dasar;

    AlamatPublik(
            @Value("${tatakerja.alamat-publik:}") String alamatPublik, @Value("${server.address:127.0.0.1}") String server,
            @Value("${server.port:8080}") String port) {
        this.dasar = alamatPublik.isBlank() ? "http://" + server + ":" + port : alamatPublik.strip().replaceAll("/+$", "");
    }

    /** The verification page of a code. */
    public String verifikasi(String kode) {
        return dasar + "/verifikasi/" + kode;
    }

    /** The list of certificates that were ended. */
    public String daftarCabut() {
        return dasar + "/verifikasi/otoritas.crl";
    }
}
