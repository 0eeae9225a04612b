package id.tatakerja.basisdata;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What one request asks the database several times and may as well ask once: who the caller is today, which instansi it is. Kept with the
 * request and the tenant alone, so the next request asks anew; outside a request nothing is kept.
 */
public final class SekaliPermintaan {

    private SekaliPermintaan() {}

    private record Kunci(String penyewa, Class<?> milik, List<Object> apa) {

        String teks() {
            return SekaliPermintaan.class.getName() + ':' + milik.getName() + ':' + penyewa + ':' + apa;
        }
    }

    /** The value, asked for at most once in a request. */
    public static <T> T tanya(Class<?> milik, List<Object> apa, Class<T> jenis, Supplier<T> asal) {
        var permintaan = RequestContextHolder.getRequestAttributes();
        if (permintaan == null) {
            return asal.get();
        }
        var kunci = new Kunci(Penyewa.kini(), milik, apa).teks();
        var ada = Optional.ofNullable(permintaan.getAttribute(kunci, RequestAttributes.SCOPE_REQUEST));
        if (ada.isPresent()) {
            return jenis.cast(ada.get());
        }
        var baru = asal.get();
        permintaan.setAttribute(kunci, baru, RequestAttributes.SCOPE_REQUEST);
        return baru;
    }

    /** Forgets all that the class has asked in this request, because the request changes it. */
    public static void lupakan(Class<?> milik) {
        var permintaan = RequestContextHolder.getRequestAttributes();
        if (permintaan != null) {
            var awal = SekaliPermintaan.class.getName() + ':' + milik.getName() + ':';
            for (var nama : permintaan.getAttributeNames(RequestAttributes.SCOPE_REQUEST)) {
                if (nama.startsWith(awal)) {
                    permintaan.removeAttribute(nama, RequestAttributes.SCOPE_REQUEST);
                }
            }
        }
    }
}
