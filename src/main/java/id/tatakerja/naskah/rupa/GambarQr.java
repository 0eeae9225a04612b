package id.tatakerja.naskah.rupa;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as PNG, readable with a quarter of it soiled. */
public final class GambarQr {

    private GambarQr() {}

    /** The picture of a text, black on white, four pixels for each module. */
    public static byte[] png(String isi) {
        try {
            var matriks = new QRCodeWriter()
                    .encode(isi, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 1));
            var kali = 4;
            var gambar = new BufferedImage(matriks.getWidth() * kali, matriks.getHeight() * kali, BufferedImage.TYPE_BYTE_GRAY);
            for (var y = 0; y < gambar.getHeight(); y++) {
                for (var x = 0; x < gambar.getWidth(); x++) {
                    gambar.setRGB(x, y, matriks.get(x / kali, y / kali) ? 0xFF000000 : 0xFFFFFFFF);
                }
            }
            var keluaran = new ByteArrayOutputStream();
            ImageIO.write(gambar, "png", keluaran);
            return keluaran.toByteArray();
        } catch (WriterException | IOException gagal) {
            throw new UncheckedIOException(new IOException(gagal));
        }
    }
}
