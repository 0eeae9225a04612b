package id.tatakerja.naskah.rupa;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.tatakerja.naskah.templat.PengisiTemplat;
import id.tatakerja.naskah.templat.PenyaringHtml;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.transform.TransformerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a filled layout as PDF/A-2b and PDF/UA-1. It fetches nothing: the only pictures are the emblem and the QR code given to it. */
@Component
public class PembuatPdf {

    private static final String SKEMA = "naskah";
    private static final byte[] WARNA = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
        // The metadata is written by the JDK's own; else every letter looks for another one through all libraries, a fifth of its time.
        System.setProperty("javax.xml.transform.TransformerFactory", TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private final PengisiTemplat mesin;

    PembuatPdf(PengisiTemplat mesin) {
        this.mesin = mesin;
    }

    /**
     * What is drawn.
     *
     * @param isi filled layout, content of the body
     * @param judul title of the document
     * @param penulis office or person
     * @param penjelasan how to check it, stands in the metadata
     * @param kertas {@code A4} or {@code F4}
     * @param lambang emblem as PNG
     * @param qr QR code as PNG
     */
    public record Bahan(String isi, String judul, String penulis, String penjelasan, String kertas, byte[] lambang, byte[] qr) {}

    /**
     * Draws.
     *
     * @throws IllegalArgumentException when something stands in the layout that may not
     */
    public byte[] buat(Bahan bahan) {
        var hasil = PenyaringHtml.saring(bahan.isi());
        if (!hasil.larangan().isEmpty()) {
            throw new IllegalArgumentException(hasil.larangan().getFirst());
        }
        var gambar = Map.of(SKEMA + ":lambang", bahan.lambang(), SKEMA + ":qr", bahan.qr());
        var keluaran = new ByteArrayOutputStream(100_000);
        var pembuat = new PdfRendererBuilder();
        Huruf.pasang(pembuat);
        try {
            pembuat.useFastMode()
                    .usePdfVersion(1.7f)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(WARNA)
                    .withProducer("Tatakerja")
                    .useReplacementText("?")
                    .useUriResolver((dasar, alamat) -> SKEMA + ":" + alamat)
                    .useProtocolsStreamImplementation(alamat -> new Aliran(gambar.getOrDefault(alamat, new byte[0])), SKEMA)
                    .useExternalResourceAccessControl(
                            (alamat, jenis) -> jenis == ExternalResourceType.IMAGE_RASTER && gambar.containsKey(alamat),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useDefaultPageSize(210, bahan.kertas().equals("F4") ? 330 : 297, PageSizeUnits.MM)
                    .withW3cDocument(bingkai(hasil.dokumen().orElseThrow(), bahan), SKEMA + ":/")
                    .toStream(keluaran);
            pembuat.run();
            return keluaran.toByteArray();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private Document bingkai(Document dokumen, Bahan bahan) {
        var badan = dokumen.getDocumentElement();
        dokumen.removeChild(badan);
        var html = dokumen.createElement("html");
        html.setAttribute("lang", "id");
        dokumen.appendChild(html);
        var kepala = anak(html, "head");
        anak(kepala, "title").setTextContent(bahan.judul());
        meta(kepala, "subject", bahan.judul());
        meta(kepala, "author", bahan.penulis());
        meta(kepala, "description", bahan.penjelasan());
        anak(kepala, "style").setTextContent(mesin.bawaan("naskah.css"));
        html.appendChild(badan);
        return dokumen;
    }

    private static Element anak(Element induk, String nama) {
        var baru = induk.getOwnerDocument().createElement(nama);
        induk.appendChild(baru);
        return baru;
    }

    private static void meta(Element kepala, String nama, String isi) {
        var baru = anak(kepala, "meta");
        baru.setAttribute("name", nama);
        baru.setAttribute("content", isi);
    }

    private record Aliran(byte[] isi) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(isi);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
