package id.tatakerja.akses.sesi;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Looks the session up only when somebody asks who is there, and only once. */
final class KonteksTertunda implements DeferredSecurityContext {

    private final Supplier<SecurityContext> sumber;
    private Optional<SecurityContext> konteks = Optional.empty();

    KonteksTertunda(Supplier<SecurityContext> sumber) {
        this.sumber = sumber;
    }

    @Override
    public SecurityContext get() {
        if (konteks.isEmpty()) {
            konteks = Optional.of(sumber.get());
        }
        return konteks.get();
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
