package id.tatakerja.akses.pagar;

import id.tatakerja.akses.Pelaku;
import java.util.Objects;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who has come in, by session or by token. */
public final class PelakuMasuk extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Pelaku pelaku;
    private final boolean wajibGanti;

    /**
     * A person who has come in.
     *
     * @param wajibGanti whether the person came in with a one-time password and must set an own one first
     */
    public PelakuMasuk(Pelaku pelaku, boolean wajibGanti) {
        super(pelaku.peran().stream().map(peran -> new SimpleGrantedAuthority("ROLE_" + peran.name())).toList());
        this.pelaku = pelaku;
        this.wajibGanti = wajibGanti;
        setAuthenticated(true);
    }

    /** Whether nothing but setting an own password is open. */
    public boolean wajibGanti() {
        return wajibGanti;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Pelaku getPrincipal() {
        return pelaku;
    }

    @Override
    public String getName() {
        return pelaku.namaPengguna();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object lain) {
        return lain instanceof PelakuMasuk masuk && masuk.pelaku.equals(pelaku) && masuk.wajibGanti == wajibGanti;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pelaku, wajibGanti);
    }
}
