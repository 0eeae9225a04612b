package id.tatakerja.tampilan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what fails before it reaches a handler, in the same words as everything else. */
@Controller
@Hak(Hak.Siapa.PUBLIK)
class GalatController implements ErrorController {

    private final GalatAdvice advice;

    GalatController(GalatAdvice advice) {
        this.advice = advice;
    }

    @RequestMapping("/error")
    Object galat(HttpServletRequest permintaan) {
        var status = permintaan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer kode ? kode : 404;
        var asal = permintaan.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String s ? s : permintaan.getRequestURI();
        if (permintaan.getAttribute(Penolakan.class.getName()) instanceof Penolakan penolakan) {
            return advice.jawab(Tanggapan.dari(penolakan), new PermintaanAsal(permintaan, asal));
        }
        return advice.jawab(Tanggapan.status(status), new PermintaanAsal(permintaan, asal));
    }

    /** The failed request under its own path, so that an API caller gets JSON. */
    private static final class PermintaanAsal extends jakarta.servlet.http.HttpServletRequestWrapper {

        private final String alamat;

        PermintaanAsal(HttpServletRequest permintaan, String alamat) {
            super(permintaan);
            this.alamat = alamat;
        }

        @Override
        public String getRequestURI() {
            return alamat;
        }
    }
}
