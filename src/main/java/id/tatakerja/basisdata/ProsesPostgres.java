package id.tatakerja.basisdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A postmaster that lives on our cluster.
 *
 * @param pid process id
 * @param port TCP port it listens on, 0 while it has not said
 * @param siap accepts connections
 * @param program path of the running program
 */
record ProsesPostgres(long pid, int port, boolean siap, String program) {

    private static final Duration BATAS = Duration.ofSeconds(60);

    static Path berkasPid(Path klaster) {
        return klaster.resolve("postmaster.pid");
    }

    /** The live postmaster of this cluster; empty when the pid file is absent or speaks of a dead or foreign process. */
    static Optional<ProsesPostgres> cari(Path klaster) throws IOException {
        if (!Files.exists(berkasPid(klaster))) {
            return Optional.empty();
        }
        List<String> baris = Files.readString(berkasPid(klaster)).lines().map(String::strip).toList();
        long pid = baris.isEmpty() ? 0 : angka(baris.getFirst());
        Path perintah = Path.of("/proc", Long.toString(pid), "cmdline");
        if (pid <= 0 || !Files.exists(perintah)) {
            return Optional.empty();
        }
        List<String> kata = kata(perintah);
        boolean kita = kata.getFirst().endsWith("/postgres") && kata.contains(klaster.toString());
        if (!kita) {
            return Optional.empty();
        }
        int port = baris.size() > 3 ? (int) angka(baris.get(3)) : 0;
        boolean siap = baris.size() > 7 && baris.get(7).equals("ready");
        return Optional.of(new ProsesPostgres(pid, port, siap, kata.getFirst()));
    }

    /** Still runs; a dead process that its parent has not collected yet has no command line any more. */
    boolean hidup() {
        return !kata(Path.of("/proc", Long.toString(pid), "cmdline")).getFirst().isEmpty();
    }

    /** Waits until the postmaster is ready (and returns it) or gone. */
    static Optional<ProsesPostgres> tungguSiap(Path klaster) throws IOException {
        long batas = System.nanoTime() + BATAS.toNanos();
        while (System.nanoTime() < batas) {
            Optional<ProsesPostgres> proses = cari(klaster);
            if (proses.isEmpty() || proses.get().siap()) {
                return proses;
            }
            Jeda.tidur(50);
        }
        throw new GagalBasisData("PostgreSQL di " + klaster + " hidup tetapi tidak kunjung siap. Periksa catatannya di "
                + klaster.resolve("log") + ".");
    }

    /**
     * Removes the pid file of a dead postmaster, and the lock of its socket. Its children may outlive it for a moment and still write: the
     * file is what protects them, so it goes only when the last of them is gone. The lock would stop the next server where the number in it
     * is in use again, or where nobody has collected the dead process yet (a first process of a container may never do so).
     */
    static void bersihkan(Path klaster, Path soket) throws IOException {
        if (!Files.exists(berkasPid(klaster))) {
            return;
        }
        long batas = System.nanoTime() + BATAS.toNanos();
        while (adaPenghuni(klaster)) {
            if (System.nanoTime() > batas) {
                throw new GagalBasisData("Masih ada proses PostgreSQL yang memakai " + klaster
                        + " walaupun induknya mati. Hentikan proses itu, lalu mulai lagi.");
            }
            Jeda.tidur(50);
        }
        if (Files.isDirectory(soket)) {
            try (DirectoryStream<Path> sisa = Files.newDirectoryStream(soket, ".s.PGSQL.*")) {
                for (Path satu : sisa) {
                    Files.deleteIfExists(satu);
                }
            }
        }
        Files.deleteIfExists(berkasPid(klaster));
    }

    private static boolean adaPenghuni(Path klaster) throws IOException {
        Path nyata = klaster.toRealPath();
        try (DirectoryStream<Path> semua = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path satu : semua) {
                if (tempat(satu).filter(nyata::equals).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Path> tempat(Path proses) {
        try {
            return Optional.of(Files.readSymbolicLink(proses.resolve("cwd")));
        } catch (IOException | SecurityException milikOrangAtauSudahPergi) {
            return Optional.empty();
        }
    }

    private static List<String> kata(Path perintah) {
        try {
            return Arrays.asList(new String(Files.readAllBytes(perintah), StandardCharsets.UTF_8).split("\0"));
        } catch (IOException sudahPergi) {
            return List.of("");
        }
    }

    private static long angka(String teks) {
        try {
            return Long.parseLong(teks);
        } catch (NumberFormatException rusak) {
            return 0;
        }
    }
}
