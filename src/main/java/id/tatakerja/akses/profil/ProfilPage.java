package id.tatakerja.akses.profil;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.masuk.CatatanMasukRepository.Catatan;
import id.tatakerja.akses.sesi.DaftarSesi;
import id.tatakerja.akses.token.DataToken;
import id.tatakerja.bersama.Galat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The page of one's own account.
 *
 * @param pelaku whose
 * @param peran roles as words
 * @param sesi running sessions
 * @param token tokens that were not revoked
 * @param catatan last tries to come in
 * @param tokenBaru secret of the token just made, shown this once
 * @param namaToken name as typed
 * @param galat faults of the token form
 * @param saat moment of the page
 * @param zona zone of the times shown
 */
public record ProfilPage(
        Pelaku pelaku,
        List<String> peran,
        List<DaftarSesi.Sesi> sesi,
        List<DataToken> token,
        List<Catatan> catatan,
        Optional<String> tokenBaru,
        String namaToken,
        List<Galat> galat,
        Instant saat,
        ZoneId zona) {

    /**
     * The page on which the password is changed.
     *
     * @param wajib whether it must be changed before anything else
     * @param galat faults by field
     * @param palingPendek fewest characters
     */
    public record Sandi(boolean wajib, List<Galat> galat, int palingPendek) {}
}
