package id.tatakerja.arsitektur;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.pagar.AturanHak;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method at one address of the application, with values in the places of its variables. */
record TitikMasuk(String cara, String pola, Hak.Siapa siapa, HandlerMethod penangan) {

    private static final Pattern VARIABEL = Pattern.compile("\\{\\*?(\\w+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    /** Every one that the application answers by itself, and none of the libraries. */
    static List<TitikMasuk> semua(List<RequestMappingHandlerMapping> pemeta) {
        return pemeta.stream()
                .flatMap(p -> p.getHandlerMethods().entrySet().stream())
                .filter(e -> e.getValue().getBeanType().getName().startsWith("id.tatakerja."))
                .flatMap(e -> dari(e.getKey(), e.getValue()))
                .sorted(java.util.Comparator.comparing(TitikMasuk::toString))
                .toList();
    }

    private static Stream<TitikMasuk> dari(RequestMappingInfo info, HandlerMethod penangan) {
        Set<RequestMethod> cara = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream().flatMap(pola -> (cara.isEmpty() ? Set.of(RequestMethod.GET) : cara).stream()
                .map(satu -> new TitikMasuk(satu.name(), pola, AturanHak.hak(penangan).orElseThrow(), penangan)));
    }

    boolean api() {
        return pola.startsWith("/api/");
    }

    /** The address with these values; a variable that is not named gets one that leads nowhere. */
    String jalur(Map<String, String> nilai) {
        return VARIABEL.matcher(pola).replaceAll(m -> {
            String aturan = Optional.ofNullable(m.group(2)).orElse("");
            String dipilih = nilai.getOrDefault(m.group(1), "1");
            if (aturan.startsWith("[0-9a-f-]")) {
                return UUID.nameUUIDFromBytes(new byte[0]).toString();
            }
            return aturan.isEmpty() || dipilih.matches(aturan) ? dipilih : aturan.contains("|") ? aturan.substring(0, aturan.indexOf('|')) : dipilih;
        });
    }

    boolean bervariabel() {
        return VARIABEL.matcher(pola).results().anyMatch(m -> m.group(2) == null);
    }

    /** Names of the parameters that the handler reads, and one that any may get. */
    Set<String> parameter() {
        var hasil = new LinkedHashSet<String>();
        for (var p : penangan.getMethod().getParameters()) {
            var nama = p.getAnnotation(org.springframework.web.bind.annotation.RequestParam.class);
            if (nama != null && !p.getType().getName().contains("Multipart")) {
                hasil.add(nama.name().isEmpty() ? p.getName() : nama.name());
            }
        }
        hasil.add("q");
        return hasil;
    }

    /** Type of the body, where there is one. */
    Optional<Class<?>> badan() {
        return Arrays.stream(penangan.getMethod().getParameters())
                .filter(p -> p.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(java.lang.reflect.Parameter::getType)
                .findFirst();
    }

    @Override
    public String toString() {
        return cara + " " + pola;
    }
}
