package id.tatakerja.naskah.unggah;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Says by its content what an uploaded file is; names and declared types are not believed. Pictures become PDF. */
final class PemeriksaBerkas {

    /** Largest file, bytes. */
    static final int UKURAN = 10 * 1024 * 1024;

    private static final int SISI = 12_000;
    private static final long TITIK = 60_000_000;

    private PemeriksaBerkas() {}

    /** The file as PDF: a PDF as it came, a picture on a page. */
    static byte[] pdf(byte[] isi) {
        if (isi.length == 0) {
            throw ditolak("BERKAS_KOSONG", "Pilih berkas surat yang sudah ditandatangani.");
        }
        if (isi.length > UKURAN) {
            throw ditolak("BERKAS_TERLALU_BESAR", "Berkas melebihi 10 MB. Pindai dengan ketajaman 150-200 dpi, lalu unggah lagi.");
        }
        if (berawal(isi, '%', 'P', 'D', 'F', '-')) {
            periksaPdf(isi);
            return isi;
        }
        if (berawal(isi, 0xFF, 0xD8, 0xFF) || berawal(isi, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return gambar(isi);
        }
        throw ditolak("BERKAS_TIDAK_DIKENAL", "Isi berkas ini bukan PDF, JPEG, atau PNG, apa pun namanya. Simpan ulang hasil pindai sebagai PDF.");
    }

    private static void periksaPdf(byte[] isi) {
        try (var dokumen = Loader.loadPDF(isi)) {
            if (dokumen.isEncrypted()) {
                throw ditolak("BERKAS_TERKUNCI", "PDF ini terkunci kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.");
            }
            if (dokumen.getNumberOfPages() == 0) {
                throw ditolak("BERKAS_RUSAK", "PDF ini tidak memuat halaman. Periksa kembali berkasnya.");
            }
        } catch (IOException rusak) {
            throw ditolak("BERKAS_RUSAK", "PDF ini tidak dapat dibuka, mungkin terpotong saat disalin. Simpan ulang, lalu unggah lagi.");
        }
    }

    private static byte[] gambar(byte[] isi) {
        try (var masukan = ImageIO.createImageInputStream(new ByteArrayInputStream(isi)); var dokumen = new PDDocument()) {
            var pembaca = ImageIO.getImageReaders(masukan);
            if (!pembaca.hasNext()) {
                throw ditolak("BERKAS_RUSAK", "Gambar ini tidak dapat dibuka. Pindai ulang sebagai PDF, JPEG, atau PNG.");
            }
            var satu = pembaca.next();
            satu.setInput(masukan, true, true);
            long lebar = satu.getWidth(0);
            long tinggi = satu.getHeight(0);
            if (lebar > SISI || tinggi > SISI || lebar * tinggi > TITIK) {
                throw ditolak("GAMBAR_TERLALU_BESAR", "Gambar melebihi 60 juta titik. Pindai dengan ketajaman 150-200 dpi.");
            }
            var gambar = PDImageXObject.createFromByteArray(dokumen, isi, "surat");
            var halaman = new PDPage(lebar > tinggi ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4);
            dokumen.addPage(halaman);
            var kotak = halaman.getMediaBox();
            var skala = Math.min(kotak.getWidth() / lebar, kotak.getHeight() / tinggi);
            try (var tulis = new PDPageContentStream(dokumen, halaman)) {
                tulis.drawImage(
                        gambar, (kotak.getWidth() - lebar * skala) / 2, (kotak.getHeight() - tinggi * skala) / 2, lebar * skala, tinggi * skala);
            }
            var keluaran = new ByteArrayOutputStream();
            dokumen.save(keluaran);
            return keluaran.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException rusak) {
            throw ditolak("BERKAS_RUSAK", "Gambar ini tidak dapat dibuka. Pindai ulang sebagai PDF, JPEG, atau PNG.");
        }
    }

    private static boolean berawal(byte[] isi, int... awal) {
        if (isi.length < awal.length) {
            return false;
        }
        for (var i = 0; i < awal.length; i++) {
            if ((isi[i] & 0xFF) != awal[i]) {
                return false;
            }
        }
        return true;
    }

    static RuntimeException ditolak(String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat("berkas", kode, pesan))).sebagaiException();
    }
}
