package id.tatakerja.akses.pagar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A look at the request that leaves no attribute behind: finding the handler writes some, and the dispatcher writes its own. */
final class PermintaanPeriksa extends HttpServletRequestWrapper {

    private final Map<String, Optional<Object>> catatan = new HashMap<>();

    PermintaanPeriksa(HttpServletRequest asli) {
        super(asli);
    }

    @Override
    public @Nullable Object getAttribute(String nama) {
        var ditulis = catatan.get(nama);
        return ditulis == null ? super.getAttribute(nama) : ditulis.orElse(null);
    }

    @Override
    public void setAttribute(String nama, @Nullable Object nilai) {
        catatan.put(nama, Optional.ofNullable(nilai));
    }

    @Override
    public void removeAttribute(String nama) {
        catatan.put(nama, Optional.empty());
    }
}
