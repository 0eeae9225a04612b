package id.tatakerja.akses.pengaturan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of access, {@code tatakerja.akses.*}.
 *
 * @param kunciSetelah wrong tries in a row that lock an account, 1 to 100
 * @param kunciAwal length of the first lockout; each further one is twice as long
 * @param kunciPaling longest lockout
 * @param alamatPaling wrong tries from one address within {@code alamatJendela} after which it must wait; not in demo mode
 * @param alamatJendela time over which tries of an address are counted
 * @param sesiDiam a session ends after this time without a request
 * @param sesiMutlak a session ends after this time in any case
 * @param sandiSekaliPakai how long a one-time password may be used
 * @param argonMemori memory of Argon2id in KiB, at least 19456
 * @param argonPutaran passes of Argon2id, at least 2
 * @param simpanCatatanMasuk how long tries to come in are kept
 */
@ConfigurationProperties("tatakerja.akses")
public record PengaturanAkses(
        @DefaultValue("5") int kunciSetelah,
        @DefaultValue("15m") Duration kunciAwal,
        @DefaultValue("24h") Duration kunciPaling,
        @DefaultValue("50") int alamatPaling,
        @DefaultValue("15m") Duration alamatJendela,
        @DefaultValue("30m") Duration sesiDiam,
        @DefaultValue("12h") Duration sesiMutlak,
        @DefaultValue("72h") Duration sandiSekaliPakai,
        @DefaultValue("19456") int argonMemori,
        @DefaultValue("2") int argonPutaran,
        @DefaultValue("180d") Duration simpanCatatanMasuk) {

    /** Refuses settings that would make passwords cheap to guess. */
    public PengaturanAkses {
        if (argonMemori < 19_456 || argonPutaran < 2) {
            throw new IllegalArgumentException("tatakerja.akses.argon-memori paling sedikit 19456 dan argon-putaran paling sedikit 2");
        }
        if (kunciSetelah < 1 || kunciSetelah > 100) {
            throw new IllegalArgumentException("tatakerja.akses.kunci-setelah harus 1 sampai 100");
        }
    }
}
