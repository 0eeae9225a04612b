package id.tatakerja.naskah.templat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Lets through only the elements and attributes that a letter needs; applied to every filled layout before it is drawn. */
public final class PenyaringHtml {

    private static final Set<String> UNSUR = Set.of(
            "p", "div", "span", "h1", "h2", "h3", "strong", "em", "u", "br", "table", "thead", "tbody", "tr", "th", "td", "ol", "ul", "li", "img");
    private static final Map<String, String> ATRIBUT = Map.of(
            "class", "[a-z0-9 -]{1,80}", "scope", "row|col", "colspan", "[1-9]", "rowspan", "[1-9]", "alt", "[^<>]{1,200}", "src", "lambang|qr");

    private PenyaringHtml() {}

    /**
     * Reads a filled layout as a document and lists what may not stand in it.
     *
     * @param dokumen the document; present when it is well formed
     * @param larangan sentences, empty when everything is allowed
     */
    public record Hasil(java.util.Optional<Document> dokumen, List<String> larangan) {}

    /** Reads and checks the content of a body. */
    public static Hasil saring(String isi) {
        try {
            var dokumen = baca("<body>" + isi + "</body>");
            var larangan = new ArrayList<String>();
            periksa(dokumen.getDocumentElement(), larangan, true);
            return new Hasil(java.util.Optional.of(dokumen), larangan);
        } catch (SAXException rusak) {
            var baris = rusak instanceof SAXParseException letak ? " di sekitar baris " + letak.getLineNumber() : "";
            return new Hasil(
                    java.util.Optional.empty(),
                    List.of("Susunan tanda HTML tidak lengkap" + baris + ": setiap tanda pembuka perlu penutupnya, misalnya <p> dengan </p>."));
        }
    }

    private static void periksa(Node simpul, List<String> larangan, boolean akar) {
        if (simpul instanceof Element unsur) {
            if (!akar && !UNSUR.contains(unsur.getTagName())) {
                larangan.add("Unsur <" + unsur.getTagName() + "> tidak dapat dipakai dalam surat.");
            }
            var atribut = unsur.getAttributes();
            for (var i = 0; i < atribut.getLength(); i++) {
                var nama = atribut.item(i).getNodeName();
                var pola = ATRIBUT.get(nama);
                if (pola == null || !atribut.item(i).getNodeValue().matches(pola) || nama.equals("src") && !unsur.getTagName().equals("img")) {
                    larangan.add("Atribut " + nama + " pada <" + unsur.getTagName() + "> tidak dapat dipakai"
                            + (nama.equals("src") ? "; gambar yang tersedia hanya lambang dan qr." : "."));
                }
            }
            if (unsur.getTagName().equals("img") && unsur.getAttribute("alt").isBlank()) {
                larangan.add("Gambar perlu keterangan (alt) agar terbaca oleh semua orang.");
            }
        } else if (simpul.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE || simpul.getNodeType() == Node.COMMENT_NODE) {
            larangan.add("Komentar dan perintah tidak dapat dipakai dalam surat.");
        }
        for (var anak = simpul.getFirstChild(); anak != null; anak = anak.getNextSibling()) {
            periksa(anak, larangan, false);
        }
    }

    /** Reads XML without document types, entities or anything from outside. */
    public static Document baca(String xml) throws SAXException {
        try {
            var pabrik = DocumentBuilderFactory.newDefaultInstance();
            pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            pabrik.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            pabrik.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            pabrik.setExpandEntityReferences(false);
            var pembaca = pabrik.newDocumentBuilder();
            pembaca.setErrorHandler(new Diam());
            return pembaca.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    /** Faults come back as exceptions; nothing is printed. */
    private static final class Diam implements ErrorHandler {

        @Override
        public void warning(SAXParseException galat) {
            // a remark changes nothing
        }

        @Override
        public void error(SAXParseException galat) throws SAXException {
            throw galat;
        }

        @Override
        public void fatalError(SAXParseException galat) throws SAXException {
            throw galat;
        }
    }
}
