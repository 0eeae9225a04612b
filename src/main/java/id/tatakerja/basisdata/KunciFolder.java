package id.tatakerja.basisdata;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a second application away from a data folder; the kernel drops the lock when the process dies, however it dies. */
final class KunciFolder implements AutoCloseable {

    private final FileChannel saluran;

    private KunciFolder(FileChannel saluran) {
        this.saluran = saluran;
    }

    static KunciFolder ambil(Path data, Duration tunggu) throws IOException {
        FileChannel saluran =
                FileChannel.open(data.resolve("kunci"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long batas = System.nanoTime() + tunggu.toNanos();
        while (true) {
            if (coba(saluran) != null) {
                return new KunciFolder(saluran);
            }
            if (System.nanoTime() > batas) {
                saluran.close();
                throw new GagalBasisData("Folder data " + data + " sedang dipakai aplikasi Tatakerja yang lain. "
                        + "Hentikan dahulu aplikasi itu, atau pilih folder lain dengan TATAKERJA_DATA.");
            }
            Jeda.tidur(100);
        }
    }

    private static @Nullable FileLock coba(FileChannel saluran) throws IOException {
        try {
            return saluran.tryLock();
        } catch (OverlappingFileLockException dipegangJvmIni) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        saluran.close();
    }
}
