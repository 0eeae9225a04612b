package id.tatakerja.akses.pagar;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the handler that would answer and asks its {@link Hak}, before anything of the request is read. */
@Component
class PenjagaTitikMasuk implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(PenjagaTitikMasuk.class);

    private final SingletonSupplier<List<HandlerMapping>> pemeta;

    PenjagaTitikMasuk(ObjectProvider<HandlerMapping> pemeta) {
        // they are made after this one, and then stay the same
        this.pemeta = SingletonSupplier.of(() -> pemeta.orderedStream().toList());
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> masuk, RequestAuthorizationContext konteks) {
        var penangan = penangan(konteks.getRequest());
        if (!(penangan.orElse(null) instanceof HandlerMethod titik)) {
            // files, and addresses that nobody answers: the dispatcher says 404 or 405
            return new AuthorizationDecision(true);
        }
        var hak = AturanHak.hak(titik);
        if (hak.isEmpty()) {
            LOG.error("Titik masuk tanpa @Hak ditolak: {}", titik.getShortLogMessage());
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(hak.get() == Hak.Siapa.PUBLIK || AturanHak.boleh(hak.get(), pelaku(masuk.get())));
    }

    private static Optional<Pelaku> pelaku(@Nullable Authentication masuk) {
        return masuk instanceof PelakuMasuk ada ? Optional.of(ada.getPrincipal()) : Optional.empty();
    }

    private Optional<Object> penangan(HttpServletRequest asli) {
        var permintaan = new PermintaanPeriksa(asli);
        ServletRequestPathUtils.parseAndCache(permintaan);
        for (var satu : pemeta.obtain()) {
            try {
                var rantai = satu.getHandler(permintaan);
                if (rantai != null) {
                    return Optional.of(rantai.getHandler());
                }
            } catch (Exception caraAtauJenisTidakDidukung) {
                // the dispatcher will meet the same exception and answer 405, 406 or 415 without calling a handler
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
