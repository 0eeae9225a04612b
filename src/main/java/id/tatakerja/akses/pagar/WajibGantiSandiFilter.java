package id.tatakerja.akses.pagar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who came in with a one-time password goes nowhere before setting an own one. */
final class WajibGantiSandiFilter extends OncePerRequestFilter {

    private static final Set<String> TERBUKA = Set.of("/profil/sandi", "/keluar");

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai) throws ServletException, IOException {
        var masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk instanceof PelakuMasuk ada && ada.wajibGanti() && !TERBUKA.contains(permintaan.getRequestURI())) {
            jawaban.sendRedirect("/profil/sandi");
            return;
        }
        rantai.doFilter(permintaan, jawaban);
    }
}
