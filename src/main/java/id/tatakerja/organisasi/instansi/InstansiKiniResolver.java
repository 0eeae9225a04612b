package id.tatakerja.organisasi.instansi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.InstansiKini;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the instansi of a page: one's own, or the one that the administrator has chosen. */
@Component
class InstansiKiniResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String PILIHAN = "organisasi.instansi";

    private final Instansi.Pembaca instansi;

    InstansiKiniResolver(Instansi.Pembaca instansi) {
        this.instansi = instansi;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> semua) {
        semua.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == InstansiKini.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer wadah,
            NativeWebRequest permintaan,
            @Nullable WebDataBinderFactory pengikat)
            throws ModelAndViewDefiningException {
        Pelaku pelaku = pelaku();
        var http = permintaan.getNativeRequest(HttpServletRequest.class);
        Optional<String> diminta =
                Optional.ofNullable(permintaan.getParameter("instansi")).map(String::strip).filter(kode -> !kode.isEmpty());
        if (pelaku.instansi().isEmpty() && http != null) {
            diminta = diminta.or(() -> terpilih(http.getSession(false)));
        }
        if (pelaku.instansi().isEmpty() && diminta.isEmpty()) {
            // the dispatcher itself answers this one, before any advice: the administrator chooses first
            throw new ModelAndViewDefiningException(new ModelAndView("redirect:/instansi"));
        }
        Instansi kini = instansi.wajib(pelaku.instansiUntuk(diminta));
        if (pelaku.instansi().isEmpty() && http != null) {
            http.getSession().setAttribute(PILIHAN, kini.kode());
        }
        return new InstansiKini(kini, pelaku);
    }

    private static Pelaku pelaku() {
        var masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk != null && masuk.getPrincipal() instanceof Pelaku p) {
            return p;
        }
        throw Penolakan.tidakBerwenang("Halaman ini hanya untuk yang sudah masuk. Masuk lebih dahulu.").sebagaiException();
    }

    private static Optional<String> terpilih(@Nullable HttpSession sesi) {
        return sesi != null && sesi.getAttribute(PILIHAN) instanceof String kode ? Optional.of(kode) : Optional.empty();
    }
}
