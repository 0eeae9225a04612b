package id.tatakerja.akses;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** What other modules may ask of accounts. */
public interface Akun {

    /**
     * Creates accounts that do not exist yet, without a password (an initial one is set by the administrator or an
     * organisation section; in demo mode the common demo password works). Existing ones keep theirs; the name is brought up to
     * date, and an ended account of a person who is a pegawai again opens.
     */
    void pastikan(Collection<Baru> akun);

    /**
     * Takes in people who come from another instansi: an account that the former one has ended by the day follows, without its
     * sessions, tokens and roles of sections. Accounts that are not there, or not let go, are left alone.
     *
     * @param mulai when the people begin
     */
    void ikutPindah(String instansi, Collection<String> namaPengguna, Instant mulai, String pelaku);

    /**
     * Ends accounts: from the moment on nobody comes in with them, and sessions and tokens no longer open anything.
     *
     * @param sejak when the people are no longer pegawai, also in the future
     */
    void akhiri(String instansi, Collection<String> namaPengguna, Instant sejak, String pelaku);

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
