package id.tatakerja.organisasi.impor.berkas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a workbook once without keeping anything, so that a small file cannot grow without bound in memory. */
final class ArsipXlsx {

    /** 200,000 rows of ten columns stay well below this; a bomb does not. */
    private static final long BATAS_TERBUKA = 256L * 1024 * 1024;

    private static final int BATAS_ENTRI = 2_000;

    private ArsipXlsx() {}

    /**
     * Whether the bytes are a whole archive with a workbook in it.
     *
     * @throws id.tatakerja.bersama.DitolakException TERLALU_BESAR when it unpacks to more than 256 MB
     */
    static boolean periksa(byte[] isi) {
        boolean buku = false;
        long terbuka = 0;
        int entri = 0;
        var penampung = new byte[1 << 16];
        try (var arsip = new ZipInputStream(new ByteArrayInputStream(isi))) {
            for (ZipEntry satu = arsip.getNextEntry(); satu != null; satu = arsip.getNextEntry()) {
                buku |= satu.getName().equals("xl/workbook.xml");
                entri++;
                for (int n = arsip.read(penampung); n > 0; n = arsip.read(penampung)) {
                    terbuka += n;
                    if (terbuka > BATAS_TERBUKA) {
                        throw BerkasImpor.terlaluBesar("BERKAS_TERLALU_BESAR", "Isi buku kerja ini setelah dibuka melebihi 256 MB. Hapus"
                                + " lembar, gambar, dan baris kosong yang tidak perlu.");
                    }
                }
                if (entri > BATAS_ENTRI) {
                    throw BerkasImpor.terlaluBesar("BERKAS_TERLALU_BESAR", "Buku kerja ini memuat terlalu banyak bagian. Salin tiga"
                            + " lembar yang diperlukan ke buku kerja baru.");
                }
            }
        } catch (IOException | IllegalArgumentException rusak) {
            return false;
        }
        return buku;
    }
}
