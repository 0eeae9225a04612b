package id.tatakerja.basisdata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked once for each version from the archive on the class path. */
final class BinerPostgres {

    /** Version of the archive on the class path; a test compares it with what the program says. */
    static final String VERSI = "18.4.0";

    static final int VERSI_UTAMA = 18;

    private BinerPostgres() {}

    /** Returns the folder with {@code bin}, {@code lib} and {@code share}; two that start at once end with the same one. */
    static Path siapkan(Path induk) throws IOException {
        Path tujuan = induk.resolve(VERSI);
        if (Files.isDirectory(tujuan)) {
            return tujuan;
        }
        Files.createDirectories(induk);
        Path sementara = Files.createTempDirectory(induk, "." + VERSI + "-");
        try {
            bongkar(arsip(), sementara);
            Files.setPosixFilePermissions(sementara, PosixFilePermissions.fromString("rwxr-xr-x"));
            pindahkan(sementara, tujuan);
        } finally {
            hapus(sementara);
        }
        return tujuan;
    }

    private static void pindahkan(Path dari, Path ke) throws IOException {
        try {
            Files.move(dari, ke, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException salah) {
            throw salah;
        } catch (FileSystemException didahului) {
            // Another start was faster: a folder only ever appears here complete.
            if (!Files.isDirectory(ke)) {
                throw didahului;
            }
        }
    }

    private static String arsip() {
        String mesin = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String sistem = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (sistem.startsWith("linux") && (mesin.equals("amd64") || mesin.equals("x86_64"))) {
            return "postgres-linux-x86_64.txz";
        }
        if (sistem.startsWith("linux") && mesin.equals("aarch64")) {
            return "postgres-linux-arm_64.txz";
        }
        throw new GagalBasisData("PostgreSQL tertanam tidak tersedia untuk " + sistem + " " + mesin
                + ". Pasang PostgreSQL 18 sendiri dan isi TATAKERJA_DB_URL, TATAKERJA_DB_USER, dan TATAKERJA_DB_PASSWORD.");
    }

    private static void bongkar(String nama, Path tujuan) throws IOException {
        InputStream sumber = BinerPostgres.class.getResourceAsStream("/" + nama);
        if (sumber == null) {
            throw new GagalBasisData("Arsip " + nama + " tidak ada dalam aplikasi ini. Bangun ulang dengan bin/jalan.");
        }
        try (sumber;
                var tar = new TarArchiveInputStream(
                        new BufferedInputStream(new XZCompressorInputStream(new BufferedInputStream(sumber)), 1 << 16))) {
            for (TarArchiveEntry isi = tar.getNextEntry(); isi != null; isi = tar.getNextEntry()) {
                Path letak = tujuan.resolve(isi.getName()).normalize();
                if (!letak.startsWith(tujuan)) {
                    throw new IOException("Entri keluar dari folder: " + isi.getName());
                }
                tulis(tar, isi, letak);
            }
        }
    }

    private static void tulis(TarArchiveInputStream tar, TarArchiveEntry isi, Path letak) throws IOException {
        if (isi.isDirectory()) {
            Files.createDirectories(letak);
        } else if (isi.isSymbolicLink()) {
            Files.createDirectories(letak.resolveSibling("."));
            Files.createSymbolicLink(letak, Path.of(isi.getLinkName()));
        } else {
            Files.createDirectories(letak.resolveSibling("."));
            Files.copy(tar, letak);
            boolean program = (isi.getMode() & 0100) != 0;
            // Readable by everyone: the server may run as another, weaker, user than the application.
            Files.setPosixFilePermissions(letak, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    static void hapus(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> semua = Files.walk(folder)) {
            for (Path satu : semua.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(satu);
            }
        }
    }
}
