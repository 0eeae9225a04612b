package id.tatakerja.akses.token;

import id.tatakerja.akses.pagar.JawabanApi;
import id.tatakerja.akses.pagar.PelakuMasuk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer ...} (RFC 6750) of the API. A bearer that is not in force is refused, never ignored. */
public final class BearerFilter extends OncePerRequestFilter {

    private static final String SKEMA = "Bearer ";
    private static final int PALING_PANJANG = 300;

    private final TokenPribadi token;
    private final JawabanApi jawaban;

    /** A filter of the API's chain. */
    public BearerFilter(TokenPribadi token, JawabanApi jawaban) {
        this.token = token;
        this.jawaban = jawaban;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse balasan, FilterChain rantai) throws ServletException, IOException {
        var kepala = permintaan.getHeader("Authorization");
        if (kepala == null) {
            rantai.doFilter(permintaan, balasan);
            return;
        }
        var bearer = kepala.regionMatches(true, 0, SKEMA, 0, SKEMA.length()) && kepala.length() <= PALING_PANJANG
                ? token.kenali(kepala.substring(SKEMA.length()).strip())
                : java.util.Optional.<id.tatakerja.akses.akun.DataAkun>empty();
        if (bearer.isEmpty()) {
            jawaban.tokenTidakSah(balasan);
            return;
        }
        var konteks = SecurityContextHolder.createEmptyContext();
        konteks.setAuthentication(new PelakuMasuk(bearer.get().pelaku(), false));
        SecurityContextHolder.setContext(konteks);
        try {
            rantai.doFilter(permintaan, balasan);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
