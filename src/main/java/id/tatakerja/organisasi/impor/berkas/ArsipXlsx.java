package id.tatakerja.organisasi.impor.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a workbook once without keeping anything, so that a small file cannot grow without bound in memory. */
final class ArsipXlsx {

    /** 200,000 rows of ten columns stay well below this; a bomb does not. */
    private static final long BATAS_TERBUKA = 256L * 1024 * 1024;

    private static final int BATAS_ENTRI = 2_000;

    private ArsipXlsx() {}

    /**
     * Whether the bytes are a whole archive with a workbook in it, read by its directory as the reader of the workbook does.
     *
     * @throws id.tatakerja.bersama.DitolakException TERLALU_BESAR when it unpacks to more than 256 MB
     */
    static boolean periksa(byte[] isi) {
        try (var arsip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(isi))
                .get()) {
            long terbuka = 0;
            int jumlah = 0;
            for (Enumeration<ZipArchiveEntry> semua = arsip.getEntries(); semua.hasMoreElements(); ) {
                jumlah++;
                terbuka += buka(arsip, semua.nextElement(), BATAS_TERBUKA - terbuka);
                if (terbuka > BATAS_TERBUKA || jumlah > BATAS_ENTRI) {
                    throw BerkasImpor.terlaluBesar("BERKAS_TERLALU_BESAR", "Isi buku kerja ini setelah dibuka terlalu besar. Salin tiga"
                            + " lembar yang diperlukan ke buku kerja baru, tanpa gambar dan baris kosong.");
                }
            }
            return arsip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | IllegalArgumentException rusak) {
            return false;
        }
    }

    /** Bytes of the entry, counted no further than one block beyond what is left. */
    private static long buka(ZipFile arsip, ZipArchiveEntry entri, long sisa) throws IOException {
        var penampung = new byte[1 << 16];
        long jumlah = 0;
        try (InputStream aliran = arsip.getInputStream(entri)) {
            for (int n = aliran.read(penampung); n > 0 && jumlah <= sisa; n = aliran.read(penampung)) {
                jumlah += n;
            }
        }
        return jumlah;
    }
}
