package id.tatakerja.naskah.atur;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** An emblem is read as a picture and written anew on white: what else the file carried stays behind. */
final class PemeriksaLambang {

    private static final int UKURAN = 1024 * 1024;
    private static final int SISI = 3000;
    private static final int SISI_SIMPAN = 500;

    private PemeriksaLambang() {}

    static byte[] bersih(byte[] isi) {
        if (isi.length > UKURAN || isi.length < 8 || (isi[0] & 0xFF) != 0x89 || isi[1] != 'P' || isi[2] != 'N' || isi[3] != 'G') {
            throw ditolak("Lambang berupa gambar PNG paling besar 1 MB.");
        }
        try (var masukan = ImageIO.createImageInputStream(new ByteArrayInputStream(isi))) {
            var pembaca = ImageIO.getImageReadersByFormatName("png").next();
            pembaca.setInput(masukan, true, true);
            if (pembaca.getWidth(0) > SISI || pembaca.getHeight(0) > SISI) {
                throw ditolak("Lambang paling lebar dan paling tinggi 3.000 titik.");
            }
            var asli = pembaca.read(0);
            var skala = Math.min(1.0, (double) SISI_SIMPAN / Math.max(asli.getWidth(), asli.getHeight()));
            var lebar = Math.max(1, (int) (asli.getWidth() * skala));
            var tinggi = Math.max(1, (int) (asli.getHeight() * skala));
            var bersih = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
            var kuas = bersih.createGraphics();
            kuas.setColor(Color.WHITE);
            kuas.fillRect(0, 0, lebar, tinggi);
            kuas.setRenderingHint(java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            kuas.drawImage(asli, 0, 0, lebar, tinggi, null);
            kuas.dispose();
            var keluaran = new ByteArrayOutputStream();
            ImageIO.write(bersih, "png", keluaran);
            return keluaran.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException rusak) {
            throw ditolak("Gambar lambang tidak dapat dibuka. Simpan ulang sebagai PNG.");
        }
    }

    private static RuntimeException ditolak(String pesan) {
        return Penolakan.galat("LAMBANG_TIDAK_SAH", pesan, List.of(new Galat("lambang", "LAMBANG_TIDAK_SAH", pesan))).sebagaiException();
    }
}
