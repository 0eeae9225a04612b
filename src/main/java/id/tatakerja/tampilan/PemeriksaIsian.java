package id.tatakerja.tampilan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Looks at every parameter, field of a form and part of an address once, after the right to call and before the handler. */
final class PemeriksaIsian implements HandlerInterceptor {

    /** Most characters behind the question mark of an address, still encoded. */
    private static final int PALING_PANJANG = 8_000;

    @Override
    public boolean preHandle(HttpServletRequest permintaan, HttpServletResponse jawaban, Object penangan) {
        if (permintaan.getDispatcherType() == DispatcherType.REQUEST && penangan instanceof HandlerMethod) {
            var galat = semua(permintaan);
            if (!galat.isEmpty()) {
                throw tolak(galat);
            }
        }
        return true;
    }

    static RuntimeException tolak(List<Galat> galat) {
        return Penolakan.galat(galat.getFirst().kode(), galat.getFirst().pesan(), galat).sebagaiException();
    }

    private static Galat terlaluPanjang(HttpServletRequest permintaan) {
        var bidang = permintaan.getParameterMap().entrySet().stream()
                .max(Comparator.comparingInt(satu -> satu.getKey().length() + Arrays.stream(satu.getValue()).mapToInt(String::length).sum()))
                .map(satu -> TeksTerlarang.nama(satu.getKey()))
                .orElse("alamat");
        return new Galat(bidang, "TERLALU_PANJANG", "Isian '" + bidang + "' terlalu panjang untuk sebuah alamat. Perpendek lalu kirim lagi.");
    }

    private static List<Galat> semua(HttpServletRequest permintaan) {
        var kueri = permintaan.getQueryString();
        if (kueri != null && kueri.length() > PALING_PANJANG) {
            return List.of(terlaluPanjang(permintaan));
        }
        var formulir = permintaan.getMethod().equals("POST") && !permintaan.getRequestURI().startsWith("/api/");
        var isian = permintaan.getParameterMap().entrySet().stream()
                .flatMap(satu -> Stream.concat(
                        TeksTerlarang.galat(TeksTerlarang.nama(satu.getKey()), satu.getKey(), true).stream(),
                        Arrays.stream(satu.getValue()).flatMap(n -> TeksTerlarang.galat(satu.getKey(), n, !formulir).stream())));
        var alamat = permintaan.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> bagian
                ? bagian.entrySet().stream().flatMap(b -> TeksTerlarang.galat(
                        String.valueOf(b.getKey()), String.valueOf(b.getValue()), true).stream())
                : Stream.<Galat>empty();
        return Stream.concat(alamat, isian).distinct().limit(20).toList();
    }
}
