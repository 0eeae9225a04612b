package id.tatakerja.akses.pagar;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Who may call which endpoint: {@link Hak} on the method, else on its class; without one nobody. */
public final class AturanHak {

    /** Endpoints of libraries, which cannot carry our annotation, by package of the handler. */
    private static final Map<String, Hak.Siapa> PUSTAKA = Map.of(
            "org.springdoc.", Hak.Siapa.PUBLIK,
            // answers OPTIONS with the methods of an address, which 405 tells everybody anyway
            "org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping$HttpOptionsHandler", Hak.Siapa.PUBLIK,
            // only health is exposed (application.yaml); who may see which is decided there
            "org.springframework.boot.", Hak.Siapa.PUBLIK);

    private AturanHak() {}

    /** The rule of a handler, empty when it has none and nobody may call it. */
    public static Optional<Hak.Siapa> hak(HandlerMethod titik) {
        var padaMetode = AnnotatedElementUtils.findMergedAnnotation(titik.getMethod(), Hak.class);
        if (padaMetode != null) {
            return Optional.of(padaMetode.value());
        }
        var padaKelas = AnnotatedElementUtils.findMergedAnnotation(titik.getBeanType(), Hak.class);
        if (padaKelas != null) {
            return Optional.of(padaKelas.value());
        }
        return PUSTAKA.entrySet().stream()
                .filter(pustaka -> titik.getMethod().getDeclaringClass().getName().startsWith(pustaka.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the rule lets this person through. */
    static boolean boleh(Hak.Siapa siapa, Optional<Pelaku> pelaku) {
        return switch (siapa) {
            case PUBLIK -> true;
            case MASUK -> pelaku.isPresent();
            case PENGELOLA -> adalah(pelaku, Peran.ADMINISTRATOR, Peran.BAGIAN_ORGANISASI, Peran.BAGIAN_KEPEGAWAIAN);
            case BAGIAN_ORGANISASI -> adalah(pelaku, Peran.ADMINISTRATOR, Peran.BAGIAN_ORGANISASI);
            case PENGELOLA_ATAU_PEMBINA -> adalah(
                    pelaku, Peran.ADMINISTRATOR, Peran.BAGIAN_ORGANISASI, Peran.BAGIAN_KEPEGAWAIAN, Peran.PEJABAT_PEMBINA_KEPEGAWAIAN);
            case PEMERIKSA_JEJAK -> adalah(pelaku, Peran.ADMINISTRATOR, Peran.BAGIAN_ORGANISASI, Peran.PEJABAT_PEMBINA_KEPEGAWAIAN);
            case PEMBINA -> adalah(pelaku, Peran.PEJABAT_PEMBINA_KEPEGAWAIAN);
            case ADMINISTRATOR -> adalah(pelaku, Peran.ADMINISTRATOR);
        };
    }

    private static boolean adalah(Optional<Pelaku> pelaku, Peran... salahSatu) {
        for (var peran : salahSatu) {
            if (pelaku.filter(p -> p.adalah(peran)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
