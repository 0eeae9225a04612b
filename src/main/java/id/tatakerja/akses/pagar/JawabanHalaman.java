package id.tatakerja.akses.pagar;

import id.tatakerja.bersama.Penolakan;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a browser gets that may not pass: the login page and the way back, or a page with a sentence. */
@Component
class JawabanHalaman {

    /** Request attribute that carries a {@link Penolakan} to the error page. */
    static final String PENOLAKAN = Penolakan.class.getName();

    void belumMasuk(HttpServletRequest permintaan, HttpServletResponse jawaban, AuthenticationException sebab) throws IOException {
        var tujuan = kembali(permintaan).map(jalur -> "/masuk?lanjut=" + URLEncoder.encode(jalur, StandardCharsets.UTF_8)).orElse("/masuk");
        if (permintaan.getHeader("HX-Request") != null) {
            // a redirect would put the login page into the middle of this one
            jawaban.setHeader("HX-Redirect", tujuan);
            jawaban.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        jawaban.sendRedirect(tujuan);
    }

    void ditolak(HttpServletRequest permintaan, HttpServletResponse jawaban, AccessDeniedException sebab) throws IOException {
        if (sebab instanceof CsrfException && terlaluBesar(permintaan)) {
            jawaban.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        permintaan.setAttribute(PENOLAKAN, sebab instanceof CsrfException
                ? new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "FORMULIR_KEDALUWARSA",
                        "Formulir ini sudah kedaluwarsa dan tidak ada yang disimpan. Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi.",
                        List.of(), List.of())
                : Penolakan.tidakBerwenang(
                        "Peran Anda tidak berwenang membuka halaman ini. Mintalah bagian organisasi instansi Anda bila seharusnya berwenang."));
        jawaban.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** An upload beyond the limit loses its form fields, and with them the token. */
    private static boolean terlaluBesar(HttpServletRequest permintaan) {
        var jenis = permintaan.getContentType();
        if (jenis == null || !jenis.startsWith("multipart/form-data")) {
            return false;
        }
        try {
            permintaan.getParts();
            return false;
        } catch (IOException | ServletException | RuntimeException melampauiBatas) {
            return true;
        }
    }

    /** Where to go after login: the page asked for, or the page from which a form was sent. */
    private static Optional<String> kembali(HttpServletRequest permintaan) {
        if (permintaan.getMethod().equals("GET") && permintaan.getHeader("HX-Request") == null) {
            var kueri = permintaan.getQueryString();
            return AlamatKembali.aman(permintaan.getRequestURI() + (kueri == null ? "" : "?" + kueri));
        }
        var asal = Optional.ofNullable(permintaan.getHeader("HX-Current-URL")).or(() -> Optional.ofNullable(permintaan.getHeader("Referer")));
        return asal.flatMap(alamat -> jalurSitusIni(alamat, permintaan)).flatMap(AlamatKembali::aman);
    }

    private static Optional<String> jalurSitusIni(String alamat, HttpServletRequest permintaan) {
        try {
            var uri = URI.create(alamat);
            var sini = permintaan.getServerName().equals(uri.getHost());
            return sini ? Optional.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())) : Optional.empty();
        } catch (IllegalArgumentException bukanAlamat) {
            return Optional.empty();
        }
    }
}
