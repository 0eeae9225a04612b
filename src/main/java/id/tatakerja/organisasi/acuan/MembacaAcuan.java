package id.tatakerja.organisasi.acuan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Regulasi;
import org.springframework.stereotype.Component;

/** Finds the pack of an instansi. */
@Component
public class MembacaAcuan {

    private final Regulasi regulasi;

    MembacaAcuan(Regulasi regulasi) {
        this.regulasi = regulasi;
    }

    /**
     * The pack of the code.
     *
     * @throws id.tatakerja.bersama.DitolakException REGULASI_TIDAK_DIKENAL
     */
    public Acuan acuan(String kode) {
        return regulasi.paket(kode)
                .map(Acuan::new)
                .orElseThrow(() -> Penolakan.tidakMemenuhi(
                                "REGULASI_TIDAK_DIKENAL",
                                "Paket peraturan '" + kode + "' tidak ada. Pilih salah satu: "
                                        + String.join(", ", regulasi.semua().stream().map(p -> p.kode()).toList()) + ".")
                        .sebagaiException());
    }
}
