package id.tatakerja.tampilan;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * 503 in words when no connection to the database was free in time. Outside of everything, since the session, the frame of a page and the
 * page of errors ask the database too; a form comes back with what was typed, ready to be sent again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TanpaSambunganFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TanpaSambunganFilter.class);
    private static final String TUNGGU_DETIK = "10";
    private static final int TERBANYAK = 400;

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse balasan, FilterChain rantai) throws ServletException, IOException {
        try {
            rantai.doFilter(permintaan, balasan);
        } catch (ServletException | RuntimeException sebab) {
            if (!tanpaSambungan(sebab) || balasan.isCommitted()) {
                throw sebab;
            }
            LOG.warn("Tidak ada sambungan basis data yang bebas: {} {}", permintaan.getMethod(), permintaan.getRequestURI());
            jawab(permintaan, balasan);
        }
    }

    /** Whether a failure comes from the pool, which had nothing to give; nothing has been written then. */
    static boolean tanpaSambungan(Throwable sebab) {
        return Stream.<Throwable>iterate(sebab, Objects::nonNull, Throwable::getCause).limit(20).anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    private static void jawab(HttpServletRequest permintaan, HttpServletResponse balasan) throws IOException {
        var api = JawabanPolos.program(permintaan.getRequestURI());
        var polos = new JawabanPolos(Tanggapan.sibuk(), api, api ? "" : kirimLagi(permintaan));
        balasan.reset();
        balasan.setStatus(polos.tanggapan().status().value());
        balasan.setHeader("Retry-After", TUNGGU_DETIK);
        JawabanPolos.KEPALA.forEach(balasan::setHeader);
        balasan.setContentType(polos.jenis());
        balasan.getOutputStream().write(polos.isi());
    }

    /** The form as it was sent, to be sent again; not where it holds a secret or a file, which the page that was left still has. */
    private static String kirimLagi(HttpServletRequest permintaan) {
        var isian = permintaan.getContentType();
        if (!permintaan.getMethod().equals("POST") || isian == null || !isian.startsWith("application/x-www-form-urlencoded")) {
            return "";
        }
        var semua = permintaan.getParameterMap();
        var rahasia = semua.keySet().stream().map(n -> n.toLowerCase(Locale.ROOT)).anyMatch(n -> n.contains("sandi") || n.contains("token"));
        if (rahasia || semua.size() > TERBANYAK) {
            return "";
        }
        var medan = semua.entrySet().stream()
                .flatMap(e -> Stream.of(e.getValue()).map(v -> "<input type=\"hidden\" name=\"" + HtmlUtils.htmlEscape(e.getKey()) + "\" value=\"" + HtmlUtils.htmlEscape(v) + "\">"))
                .collect(Collectors.joining());
        return "<form method=\"post\" action=\"" + HtmlUtils.htmlEscape(permintaan.getRequestURI()) + "\">" + medan
                + "<p>Isian Anda ikut pada halaman ini.</p><p><button class=\"btn btn-primary\" type=\"submit\">Kirim lagi</button></p></form>";
    }
}
