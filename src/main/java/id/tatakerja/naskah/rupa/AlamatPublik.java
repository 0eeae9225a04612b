package id.tatakerja.naskah.rupa;

import id.tatakerja.tampilan.AlamatAplikasi;
import org.springframework.stereotype.Component;

/** How others reach this installation, for addresses that leave it. */
@Component
public class AlamatPublik {

    private final AlamatAplikasi alamat;

    AlamatPublik(AlamatAplikasi alamat) {
        this.alamat = alamat;
    }

    /** The verification page of a code. */
    public String verifikasi(String kode) {
        return alamat.mutlak("/verifikasi/" + kode);
    }

    /** The list of certificates that were ended. */
    public String daftarCabut() {
        return alamat.mutlak("/verifikasi/otoritas.crl");
    }
}
