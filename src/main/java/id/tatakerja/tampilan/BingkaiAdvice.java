package id.tatakerja.tampilan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame into the model of every page; API calls go without. */
@ControllerAdvice
class BingkaiAdvice {

    private final PembuatBingkai pembuat;

    BingkaiAdvice(PembuatBingkai pembuat) {
        this.pembuat = pembuat;
    }

    @ModelAttribute
    void bingkai(HttpServletRequest permintaan, Model model) {
        if (!permintaan.getRequestURI().startsWith("/api/")) {
            var pesan = model.getAttribute("pesan") instanceof String s ? Optional.of(s) : Optional.<String>empty();
            model.addAttribute("bingkai", pembuat.untuk(permintaan, pesan));
        }
    }
}
