package id.tatakerja.akses;

import java.util.Collection;
import java.util.Set;

/** What other modules may ask of accounts. */
public interface Akun {

    /**
     * Creates accounts that do not exist yet, without a password (an initial one is set by the administrator or an
     * organisation section; in demo mode the common demo password works). Existing ones keep theirs; name and instansi are
     * brought up to date.
     */
    void pastikan(Collection<Baru> akun);

    /**
     * An account to make.
     *
     * @param namaPengguna user name, see {@link Pelaku}
     * @param nama name to show
     * @param instansi code of the tenant
     * @param nip NIP or empty text
     * @param peran roles
     */
    record Baru(String namaPengguna, String nama, String instansi, String nip, Set<Peran> peran) {}
}
