package id.tatakerja.akses.pagar;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Opens the tenant of the request: the person's own instansi; for the administrator of the installation all, or the one
 * named by {@code ?instansi=}. Without a person there is no tenant and nothing of any tenant can be read.
 */
final class PenyewaFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai) throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PelakuMasuk masuk)) {
            rantai.doFilter(permintaan, jawaban);
            return;
        }
        Penyewa.Kerja<Boolean, Exception> terus = () -> {
            rantai.doFilter(permintaan, jawaban);
            return true;
        };
        try {
            buka(masuk.getPrincipal(), permintaan, terus);
        } catch (IOException | ServletException | RuntimeException sebab) {
            throw sebab;
        } catch (Exception mustahil) {
            throw new ServletException(mustahil);
        }
    }

    private static boolean buka(Pelaku pelaku, HttpServletRequest permintaan, Penyewa.Kerja<Boolean, Exception> terus) throws Exception {
        if (pelaku.instansi().isPresent()) {
            return Penyewa.<Boolean, Exception>sebagai(pelaku.instansi().get(), terus);
        }
        if (!pelaku.adalah(Peran.ADMINISTRATOR)) {
            return terus.kerjakan();
        }
        var dipilih = dipilih(permintaan);
        return dipilih.isPresent()
                ? Penyewa.<Boolean, Exception>sebagai(dipilih.get(), terus)
                : Penyewa.<Boolean, Exception>seluruhInstalasi(terus);
    }

    /** From the address alone: reading parameters would read the body. */
    private static Optional<String> dipilih(HttpServletRequest permintaan) {
        var kueri = permintaan.getQueryString();
        if (kueri == null || !kueri.contains("instansi=")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(UriComponentsBuilder.newInstance().query(kueri).build().getQueryParams().getFirst("instansi"))
                    .map(nilai -> org.springframework.web.util.UriUtils.decode(nilai, java.nio.charset.StandardCharsets.UTF_8).strip())
                    // what cannot be a code is refused in words behind this filter
                    .filter(nilai -> !nilai.isEmpty() && !nilai.equals("*") && nilai.chars().noneMatch(Character::isISOControl));
        } catch (IllegalArgumentException tidakTerbaca) {
            return Optional.empty();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
