package id.tatakerja.akses.sesi;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions of which the last access is written at most once a minute instead of with every request; all else that changes is written at
 * once. Who lies idle is therefore logged out up to a minute early, never late.
 *
 * @param <S> sessions as they are stored
 */
final class SesiHemat<S extends Session> implements FindByIndexNameSessionRepository<SesiHemat.Sesi<S>> {

    static final Duration JARAK = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> asal;

    SesiHemat(FindByIndexNameSessionRepository<S> asal) {
        this.asal = asal;
    }

    @Override
    public Sesi<S> createSession() {
        var baru = new Sesi<>(asal.createSession());
        baru.berubah = true;
        return baru;
    }

    @Override
    public void save(Sesi<S> sesi) {
        if (sesi.berubah) {
            asal.save(sesi.isi);
            sesi.berubah = false;
        }
        if (SatuSesiFilter.DITULIS.isBound()) {
            SatuSesiFilter.DITULIS.get().put(sesi.getId(), sesi);
        }
    }

    @Override
    @SuppressWarnings({"NullAway", "unchecked"}) // the interface gives null for a session that is not there; what is remembered was handed in here
    public @Nullable Sesi<S> findById(String id) {
        if (SatuSesiFilter.DITULIS.isBound() && SatuSesiFilter.DITULIS.get().get(id) instanceof Sesi<?> ditulis) {
            return (Sesi<S>) ditulis;
        }
        var ada = asal.findById(id);
        return ada == null ? null : new Sesi<>(ada);
    }

    @Override
    public void deleteById(String id) {
        if (SatuSesiFilter.DITULIS.isBound()) {
            SatuSesiFilter.DITULIS.get().remove(id);
        }
        asal.deleteById(id);
    }

    @Override
    public Map<String, Sesi<S>> findByIndexNameAndIndexValue(String nama, String nilai) {
        return asal.findByIndexNameAndIndexValue(nama, nilai).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> new Sesi<>(e.getValue())));
    }

    /** A session that knows whether it has to be written. */
    static final class Sesi<S extends Session> implements Session {

        private final S isi;
        private boolean berubah;

        private Sesi(S isi) {
            this.isi = isi;
        }

        @Override
        public String getId() {
            return isi.getId();
        }

        @Override
        public String changeSessionId() {
            berubah = true;
            return isi.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String nama) {
            return isi.getAttribute(nama);
        }

        @Override
        public Set<String> getAttributeNames() {
            return isi.getAttributeNames();
        }

        @Override
        public void setAttribute(String nama, Object nilai) {
            berubah = true;
            isi.setAttribute(nama, nilai);
        }

        @Override
        public void removeAttribute(String nama) {
            berubah = true;
            isi.removeAttribute(nama);
        }

        @Override
        public Instant getCreationTime() {
            return isi.getCreationTime();
        }

        @Override
        public void setLastAccessedTime(Instant saat) {
            if (berubah || !saat.isBefore(isi.getLastAccessedTime().plus(JARAK))) {
                berubah = true;
                isi.setLastAccessedTime(saat);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return isi.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration lama) {
            berubah = true;
            isi.setMaxInactiveInterval(lama);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return isi.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return isi.isExpired();
        }
    }
}
