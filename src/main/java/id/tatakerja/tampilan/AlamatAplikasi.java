package id.tatakerja.tampilan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How others reach this installation, for addresses that leave it. */
@Component
public class AlamatAplikasi {

    private final String dasar;

    AlamatAplikasi(
            @Value("${tatakerja.alamat-publik:}") String alamatPublik, @Value("${server.address:127.0.0.1}") String server,
            @Value("${server.port:8080}") String port) {
        this.dasar = alamatPublik.isBlank() ? "http://" + server + ":" + port : alamatPublik.strip().replaceAll("/+$", "");
    }

    /** The full address of a path of this application. */
    public String mutlak(String jalur) {
        return dasar + jalur;
    }
}
