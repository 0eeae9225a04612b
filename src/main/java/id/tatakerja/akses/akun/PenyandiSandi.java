package id.tatakerja.akses.akun;

import id.tatakerja.akses.pengaturan.PengaturanAkses;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id hashes (RFC 9106): 19 MiB, 2 passes, 1 lane by default, a salt of 16 and a hash of 32 bytes.
 * Only as many at once as there are processors, so that a flood of logins cannot fill the memory.
 */
@Component
public class PenyandiSandi {

    private final Argon2PasswordEncoder argon;
    private final Semaphore giliran = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String pembanding;

    PenyandiSandi(PengaturanAkses pengaturan) {
        argon = new Argon2PasswordEncoder(16, 32, 1, pengaturan.argonMemori(), pengaturan.argonPutaran());
        pembanding = tanpaSandi(pengaturan.argonMemori(), pengaturan.argonPutaran());
    }

    /** The hash to store. */
    public String sandikan(String sandi) {
        giliran.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(argon.encode(baku(sandi)));
        } finally {
            giliran.release();
        }
    }

    /** Whether the password is the one of the hash. */
    public boolean cocok(String sandi, String hash) {
        giliran.acquireUninterruptibly();
        try {
            return argon.matches(baku(sandi), hash);
        } finally {
            giliran.release();
        }
    }

    /** Spends the time of a comparison where there is nothing to compare with, so that time does not tell who exists. */
    public void bandingSemu(String sandi) {
        cocok(sandi, pembanding);
    }

    String pembanding() {
        return pembanding;
    }

    /** Whether the hash was made with weaker settings than those in force. */
    public boolean usang(String hash) {
        return argon.upgradeEncoding(hash);
    }

    /** A hash that no password gives, of the form and hence the cost of the others, without the second that making one takes. */
    private static String tanpaSandi(int memori, int putaran) {
        var acak = new byte[48];
        new SecureRandom().nextBytes(acak);
        Base64.Encoder basis = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(
                memori, putaran, basis.encodeToString(Arrays.copyOf(acak, 16)), basis.encodeToString(Arrays.copyOfRange(acak, 16, 48)));
    }

    /** Two keyboards may build the same letter differently. */
    private static String baku(String sandi) {
        return Normalizer.normalize(sandi.length() > AturanSandi.PALING_PANJANG ? sandi.substring(0, AturanSandi.PALING_PANJANG) : sandi, Normalizer.Form.NFC);
    }
}
