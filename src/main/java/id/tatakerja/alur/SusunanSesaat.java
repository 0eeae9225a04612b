package id.tatakerja.alur;

import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The structure of today, read once for each request; nothing that is asked about an assignment changes it meanwhile. */
@Component
public class SusunanSesaat {

    private static final String KUNCI = SusunanSesaat.class.getName() + ':';

    private final MembacaSusunan pembaca;

    SusunanSesaat(MembacaSusunan pembaca) {
        this.pembaca = pembaca;
    }

    /**
     * The structure; outside a request it is read anew.
     *
     * @param instansi code of the tenant
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when no such instansi is visible
     */
    public Susunan kini(String instansi) {
        var permintaan = RequestContextHolder.getRequestAttributes();
        if (permintaan == null) {
            return pembaca.kini(instansi);
        }
        if (permintaan.getAttribute(KUNCI + instansi, RequestAttributes.SCOPE_REQUEST) instanceof Susunan sudah) {
            return sudah;
        }
        var dibaca = pembaca.kini(instansi);
        permintaan.setAttribute(KUNCI + instansi, dibaca, RequestAttributes.SCOPE_REQUEST);
        return dibaca;
    }
}
