package id.tatakerja.basisdata;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What the embedded server must know.
 *
 * @param data folder of the installation; the cluster lies in {@code pg} below it
 * @param biner folder of the unpacked binaries, one subfolder for each version; may be shared by several data folders
 * @param port TCP port on 127.0.0.1, 1 to 65535; 0 chooses a free one at the first start and keeps it
 * @param tungguKunci how long to wait for another application to leave the data folder
 */
public record PengaturanPostgres(Path data, Path biner, int port, Duration tungguKunci) {

    /** Absolute paths, because the server is started from the root folder. */
    public PengaturanPostgres {
        data = data.toAbsolutePath().normalize();
        biner = biner.toAbsolutePath().normalize();
        if (port < 0 || port > 65_535) {
            throw new GagalBasisData("Port basis data harus 0 sampai 65535, bukan " + port + ".");
        }
    }

    /** The usual settings: binaries below the data folder, any free port, three seconds of patience. */
    public static PengaturanPostgres untuk(Path data) {
        return new PengaturanPostgres(data, data.resolve("postgres"), 0, Duration.ofSeconds(3));
    }

    Path klaster() {
        return data.resolve("pg");
    }

    Path soket() {
        return data.resolve("soket");
    }

    Path catatanMulai() {
        return data.resolve("pg-mulai.log");
    }

    PengaturanPostgres denganPort(int lain) {
        return new PengaturanPostgres(data, biner, lain, tungguKunci);
    }
}
