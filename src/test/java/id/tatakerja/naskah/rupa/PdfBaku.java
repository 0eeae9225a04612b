package id.tatakerja.naskah.rupa;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a PDF is worth, said by veraPDF, and how it looks, as pictures under target/gambar/naskah. */
public final class PdfBaku {

    private PdfBaku() {}

    /** Rules of PDF/A-2b and PDF/UA-1 that the file breaks; empty when it keeps both. */
    public static List<String> pelanggaran(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var hasil = new ArrayList<String>();
        for (var baku : List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1)) {
            try (var pembaca = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), baku);
                    var penguji = Foundries.defaultInstance().createValidator(baku, false)) {
                penguji.validate(pembaca).getTestAssertions().stream()
                        .filter(t -> t.getStatus() == org.verapdf.pdfa.results.TestAssertion.Status.FAILED)
                        .map(t -> baku.getId() + " " + t.getRuleId().getClause() + "-" + t.getRuleId().getTestNumber() + " " + t.getMessage() + " @"
                                + t.getLocation().getContext())
                        .forEach(hasil::add);
            } catch (VeraPDFException | IOException gagal) {
                throw new IllegalStateException(gagal);
            }
        }
        return hasil;
    }

    /** Draws the pages as {@code nama-1.png}, ...; gives their number. */
    public static int gambar(String nama, byte[] pdf) {
        try (var dokumen = Loader.loadPDF(pdf)) {
            var folder = Files.createDirectories(Path.of("target/gambar/naskah"));
            Files.write(folder.resolve(nama + ".pdf"), pdf);
            var penggambar = new PDFRenderer(dokumen);
            for (var i = 0; i < Math.min(3, dokumen.getNumberOfPages()); i++) {
                BufferedImage halaman = penggambar.renderImageWithDPI(i, 70);
                ImageIO.write(halaman, "png", folder.resolve(nama + "-" + (i + 1) + ".png").toFile());
            }
            return dokumen.getNumberOfPages();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }
}
