package id.tatakerja.akses.sesi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers for one request the session that it has handed in to be written: the framework hands it in twice, when the answer begins and
 * when it ends, and looks the session up again between the two. The next request looks it up anew.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class SatuSesiFilter extends OncePerRequestFilter {

    static final ScopedValue<Map<String, Session>> DITULIS = ScopedValue.newInstance();

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse balasan, FilterChain rantai) throws ServletException, IOException {
        try {
            ScopedValue.where(DITULIS, new HashMap<String, Session>()).<Boolean, Exception>call(() -> {
                rantai.doFilter(permintaan, balasan);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException diteruskan) {
            throw diteruskan;
        } catch (Exception mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
