package id.tatakerja.naskah.rupa;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The embedded typeface: Liberation Sans, of the same widths as Arial (licence beside the files). */
final class Huruf {

    private static final byte[] TEGAK = baca("Regular");
    private static final byte[] TEBAL = baca("Bold");
    private static final byte[] MIRING = baca("Italic");
    private static final byte[] TEBAL_MIRING = baca("BoldItalic");

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
            return isi.readAllBytes();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }
}
