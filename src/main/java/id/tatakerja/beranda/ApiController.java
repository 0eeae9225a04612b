package id.tatakerja.beranda;

import id.tatakerja.akses.Hak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A page that people can read about the API; its list is made from the endpoints that really answer. */
@Controller
public class ApiController {

    private final RequestMappingHandlerMapping titikMasuk;

    ApiController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping titikMasuk) {
        this.titikMasuk = titikMasuk;
    }

    /**
     * One endpoint.
     *
     * @param cara HTTP method
     * @param alamat path
     * @param siapa who may call it
     */
    public record TitikMasuk(String cara, String alamat, String siapa) {}

    @GetMapping("/api")
    @Hak(Hak.Siapa.PUBLIK)
    String api(Model model) {
        var semua = new ArrayList<TitikMasuk>();
        titikMasuk.getHandlerMethods().forEach((pola, penangan) -> pola.getPatternValues().stream()
                .filter(alamat -> alamat.startsWith("/api/v1"))
                .forEach(alamat -> semua.add(new TitikMasuk(
                        pola.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.joining(", ")),
                        alamat,
                        siapa(AnnotatedElementUtils.findMergedAnnotation(penangan.getMethod(), Hak.class),
                                AnnotatedElementUtils.findMergedAnnotation(penangan.getBeanType(), Hak.class))))));
        semua.sort(Comparator.comparing(TitikMasuk::alamat).thenComparing(TitikMasuk::cara));
        model.addAttribute("titikMasuk", List.copyOf(semua));
        return "beranda/api";
    }

    private static String siapa(@org.jspecify.annotations.Nullable Hak metode, @org.jspecify.annotations.Nullable Hak kelas) {
        var hak = metode != null ? metode : kelas;
        if (hak == null) {
            return "tidak seorang pun";
        }
        return switch (hak.value()) {
            case PUBLIK -> "semua orang";
            case MASUK -> "semua yang masuk";
            case PENGELOLA -> "administrator, bagian organisasi, bagian kepegawaian";
            case BAGIAN_ORGANISASI -> "administrator dan bagian organisasi";
            case PEMERIKSA_JEJAK -> "administrator, bagian organisasi, Pejabat Pembina Kepegawaian";
            case PENGELOLA_ATAU_PEMBINA -> "pengelola dan Pejabat Pembina Kepegawaian";
            case PEMBINA -> "Pejabat Pembina Kepegawaian";
            case ADMINISTRATOR -> "administrator";
        };
    }
}
