package id.tatakerja.tampilan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A refused form is not a success, also for those who read the status only. */
final class StatusFormulir implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest permintaan, HttpServletResponse jawaban, Object penangan, @Nullable ModelAndView halaman) {
        if (halaman != null
                && permintaan.getMethod().equals("POST")
                && jawaban.getStatus() == HttpServletResponse.SC_OK
                && halaman.getModel().get("page") instanceof HalamanFormulir formulir
                && !formulir.galat().isEmpty()) {
            jawaban.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
    }
}
