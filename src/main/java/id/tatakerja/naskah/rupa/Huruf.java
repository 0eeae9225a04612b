package id.tatakerja.naskah.rupa;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The embedded typeface: Liberation Sans, of the same widths as Arial (licence beside the files). */
final class Huruf {

    private static final byte[] TEGAK = baca("Regular");
    private static final byte[] TEBAL = baca("Bold");
    private static final byte[] MIRING = baca("Italic");
    private static final byte[] TEBAL_MIRING = baca("BoldItalic");

    /** "GSUB". */
    private static final int PADUAN = 0x47535542;

    private Huruf() {}

    static void pasang(PdfRendererBuilder pembuat) {
        pasang(pembuat, TEGAK, 400, FontStyle.NORMAL);
        pasang(pembuat, TEBAL, 700, FontStyle.NORMAL);
        pasang(pembuat, MIRING, 400, FontStyle.ITALIC);
        pasang(pembuat, TEBAL_MIRING, 700, FontStyle.ITALIC);
    }

    private static void pasang(PdfRendererBuilder pembuat, byte[] isi, int berat, FontStyle gaya) {
        pembuat.useFont(() -> new ByteArrayInputStream(isi), "Naskah", berat, gaya, true);
    }

    private static byte[] baca(String rupa) {
        try (var isi = Huruf.class.getResourceAsStream("/naskah/huruf/LiberationSans-" + rupa + ".ttf")) {
            if (isi == null) {
                throw new IllegalStateException("Berkas huruf " + rupa + " tidak ada");
            }
            return tanpaPaduan(isi.readAllBytes());
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /**
     * The font without its table of joined letters (GSUB): Indonesian needs none, and the search for them took a third of the time of a
     * letter. The table stays in the file under a tag that nobody asks for (OpenType, "Table Directory").
     */
    private static byte[] tanpaPaduan(byte[] huruf) {
        var isi = ByteBuffer.wrap(huruf);
        var banyak = isi.getShort(4);
        for (var n = 0; n < banyak; n++) {
            if (isi.getInt(12 + 16 * n) == PADUAN) {
                isi.putInt(12 + 16 * n, PADUAN | 0x20202020);
            }
        }
        return huruf;
    }
}
