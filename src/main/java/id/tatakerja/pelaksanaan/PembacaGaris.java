package id.tatakerja.pelaksanaan;

import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.regulasi.Regulasi;
import org.springframework.stereotype.Component;

/** Lays the table of planning of a regulation over an instansi of today. */
@Component
public class PembacaGaris {

    private final SusunanSesaat susunan;
    private final MembacaAtasan atasan;
    private final Regulasi regulasi;

    PembacaGaris(SusunanSesaat susunan, MembacaAtasan atasan, Regulasi regulasi) {
        this.susunan = susunan;
        this.atasan = atasan;
        this.regulasi = regulasi;
    }

    /**
     * The table over the instansi.
     *
     * @param instansi code of the tenant
     */
    public GarisPerencanaan kini(String instansi) {
        var s = susunan.kini(instansi);
        return new GarisPerencanaan(regulasi.paket(s.regulasi()).orElseThrow(), s, atasan);
    }
}
