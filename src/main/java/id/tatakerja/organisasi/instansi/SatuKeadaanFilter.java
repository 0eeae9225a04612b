package id.tatakerja.organisasi.instansi;

import id.tatakerja.organisasi.SelamaKeadaan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A request that only reads asks once in which state the instansi is, whatever its page shows. */
@Component
class SatuKeadaanFilter extends OncePerRequestFilter {

    private final SelamaKeadaan keadaan;

    SatuKeadaanFilter(SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return !permintaan.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai) throws ServletException, IOException {
        try {
            keadaan.<Boolean, Exception>membaca(() -> {
                rantai.doFilter(permintaan, jawaban);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException diteruskan) {
            throw diteruskan;
        } catch (Exception mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
