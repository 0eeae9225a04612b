package id.tatakerja.organisasi.impor.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook. Everything is unpacked once without being kept, so that a small file cannot grow without bound. */
final class ArsipXlsx implements AutoCloseable {

    /** 200,000 rows of ten columns stay well below this; a bomb does not. */
    private static final long BATAS_TERBUKA = 256L * 1024 * 1024;

    private static final int BATAS_ENTRI = 2_000;

    /** Rows that repeat themselves shrink to a hundredth; only a filler shrinks to less than this, and DEFLATE ends at 1,032. */
    private static final long BATAS_NISBAH = 500;

    private static final long NISBAH_MULAI = 8L * 1024 * 1024;

    private final ZipFile arsip;

    private ArsipXlsx(ZipFile arsip) {
        this.arsip = arsip;
    }

    /**
     * The archive, or empty when the bytes are no whole archive with a workbook in it.
     *
     * @throws id.tatakerja.bersama.DitolakException TERLALU_BESAR when it unpacks to more than 256 MB, holds more than 2,000 parts or
     *     a part that is nothing but filler
     */
    static Optional<ArsipXlsx> buka(byte[] isi) {
        batasi(entri(isi) <= BATAS_ENTRI);
        try {
            var arsip = new ArsipXlsx(
                    ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(isi)).get());
            return arsip.takar() && arsip.bagian("xl/workbook.xml").isPresent() ? Optional.of(arsip) : Optional.empty();
        } catch (IOException | IllegalArgumentException rusak) {
            return Optional.empty();
        }
    }

    /** The unpacked part, or empty when there is none of the name. */
    Optional<InputStream> bagian(String nama) throws IOException {
        ZipArchiveEntry entri = arsip.getEntry(nama);
        return entri == null ? Optional.empty() : Optional.ofNullable(arsip.getInputStream(entri));
    }

    @Override
    public void close() throws IOException {
        arsip.close();
    }

    /** Unpacks everything; false when a part uses a method that no workbook uses and that may need any amount of memory. */
    private boolean takar() throws IOException {
        long terbuka = 0;
        for (Enumeration<ZipArchiveEntry> semua = arsip.getEntries(); semua.hasMoreElements(); ) {
            ZipArchiveEntry satu = semua.nextElement();
            if (satu.getMethod() != ZipArchiveEntry.STORED && satu.getMethod() != ZipArchiveEntry.DEFLATED) {
                return false;
            }
            long panjang = panjang(satu, BATAS_TERBUKA - terbuka);
            terbuka += panjang;
            batasi(terbuka <= BATAS_TERBUKA
                    && (panjang < NISBAH_MULAI || panjang / Math.max(1, satu.getCompressedSize()) <= BATAS_NISBAH));
        }
        return true;
    }

    /** Bytes of the entry, counted no further than one block beyond what is left. */
    private long panjang(ZipArchiveEntry entri, long sisa) throws IOException {
        var penampung = new byte[1 << 16];
        long jumlah = 0;
        try (InputStream aliran = arsip.getInputStream(entri)) {
            for (int n = aliran.read(penampung); n > 0 && jumlah <= sisa; n = aliran.read(penampung)) {
                jumlah += n;
            }
        }
        return jumlah;
    }

    /** Entries of the directory, counted by their signatures before anything is built of them. */
    private static int entri(byte[] isi) {
        int jumlah = 0;
        for (int i = 0; i + 3 < isi.length; i++) {
            if (isi[i] == 'P' && isi[i + 1] == 'K' && isi[i + 2] == 1 && isi[i + 3] == 2) {
                jumlah++;
            }
        }
        return jumlah;
    }

    private static void batasi(boolean cukup) {
        if (!cukup) {
            throw BerkasImpor.terlaluBesar("BERKAS_TERLALU_BESAR", "Isi buku kerja ini setelah dibuka terlalu besar. Salin tiga"
                    + " lembar yang diperlukan ke buku kerja baru, tanpa gambar dan baris kosong.");
        }
    }
}
