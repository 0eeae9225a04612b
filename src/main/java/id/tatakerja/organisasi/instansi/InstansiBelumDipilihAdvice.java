package id.tatakerja.organisasi.instansi;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads the administrator to the list of instansi; everything else is answered where all failures are. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InstansiBelumDipilihAdvice {

    @ExceptionHandler(InstansiBelumDipilihException.class)
    String pilih() {
        return "redirect:/instansi";
    }
}
