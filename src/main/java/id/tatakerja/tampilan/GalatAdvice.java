package id.tatakerja.tampilan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns every failure into a sentence: a problem document under /api, a page elsewhere. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GalatAdvice {

    private final PembuatBingkai pembuat;

    GalatAdvice(PembuatBingkai pembuat) {
        this.pembuat = pembuat;
    }

    @ExceptionHandler(Exception.class)
    Object galat(Exception sebab, HttpServletRequest permintaan) throws Exception {
        // who may enter is answered by the security filters, with their own entry point
        // and where no connection is free, by the outermost filter, since a page of errors would ask for one too
        if (sebab instanceof AccessDeniedException || sebab instanceof AuthenticationException || TanpaSambunganFilter.tanpaSambungan(sebab)) {
            throw sebab;
        }
        return jawab(PenyusunTanggapan.tanggapan(sebab), permintaan);
    }

    Object jawab(Tanggapan tanggapan, HttpServletRequest permintaan) {
        if (permintaan.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(tanggapan.status())
                    .headers(kepala -> tanggapan.kepala().forEach(kepala::addAll))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Jawaban.masalah(tanggapan));
        }
        var halaman = new ModelAndView("galat");
        halaman.setStatus(tanggapan.status());
        halaman.addObject("bingkai", pembuat.untuk(permintaan, Optional.empty()));
        halaman.addObject("judul", tanggapan.judul());
        halaman.addObject("penolakan", tanggapan.penolakan());
        halaman.addObject("diketik", diketik(tanggapan, permintaan));
        return halaman;
    }

    /** A form refused as a whole comes back with what was typed, so that nobody writes it twice; secrets never do. */
    private static Map<String, String> diketik(Tanggapan tanggapan, HttpServletRequest permintaan) {
        var hasil = new TreeMap<String, String>();
        if (permintaan.getMethod().equals("POST") && tanggapan.status().value() == 422) {
            permintaan.getParameterMap().forEach((nama, nilai) -> {
                var kecil = nama.toLowerCase(Locale.ROOT);
                if (!nama.startsWith("_") && !kecil.contains("sandi") && !kecil.contains("token")) {
                    hasil.put(TeksTerlarang.nama(nama), String.join(", ", nilai));
                }
            });
            hasil.values().removeIf(String::isBlank);
        }
        return hasil;
    }
}
