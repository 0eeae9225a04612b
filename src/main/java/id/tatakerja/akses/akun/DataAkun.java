package id.tatakerja.akses.akun;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An account as it is stored.
 *
 * @param namaPengguna user name
 * @param nama name to show
 * @param instansi code of the tenant, {@code *} for the administrator of the installation
 * @param nip NIP or empty text
 * @param sandi Argon2id hash of the password, empty while none was set
 * @param wajibGanti whether the password is a one-time one
 * @param sandiBerlakuSampai until when a one-time password may be used
 * @param terkunciSampai end of the lockout after wrong tries, in the past when over
 * @param aktif false when locked by hand
 * @param berakhir from when on the owner is no longer a pegawai, also in the future
 * @param peran roles
 */
public record DataAkun(
        String namaPengguna,
        String nama,
        String instansi,
        String nip,
        Optional<String> sandi,
        boolean wajibGanti,
        Optional<Instant> sandiBerlakuSampai,
        Optional<Instant> terkunciSampai,
        boolean aktif,
        Optional<Instant> berakhir,
        Set<Peran> peran) {

    /** Tenant code of what belongs to no instansi. */
    public static final String INSTALASI = "*";

    /** The account as the principal of a request. */
    public Pelaku pelaku() {
        return new Pelaku(
                namaPengguna,
                nama,
                instansi.equals(INSTALASI) ? Optional.empty() : Optional.of(instansi),
                nip.isEmpty() ? Optional.empty() : Optional.of(nip),
                peran);
    }

    /** Whether the account opens anything at this moment: not locked by hand, and its owner still a pegawai. */
    public boolean terbuka(Instant saat) {
        return aktif && !sudahBerakhir(saat);
    }

    /** Whether the owner is no longer a pegawai at this moment. */
    public boolean sudahBerakhir(Instant saat) {
        return berakhir.filter(akhir -> !saat.isBefore(akhir)).isPresent();
    }

    /** Whether the account is locked after wrong tries at this moment. */
    public boolean terkunci(Instant saat) {
        return terkunciSampai.filter(saat::isBefore).isPresent();
    }
}
