package id.tatakerja.regulasi.dmn;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML; text and attributes are escaped by the platform's writer. */
final class XmlDmn {

    private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private static final String DMNDI = "https://www.omg.org/spec/DMN/20230324/DMNDI/";
    private static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String DI = "http://www.omg.org/spec/DMN/20180521/DI/";

    private final StringWriter hasil = new StringWriter();
    private final XMLStreamWriter tulis;
    private int dalam;

    private XmlDmn() throws XMLStreamException {
        tulis = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(hasil);
    }

    /** What is written inside an element. */
    interface Isi {
        void tulis() throws XMLStreamException;
    }

    /** What is written inside the root element. */
    interface IsiAkar {
        void tulis(XmlDmn xml) throws XMLStreamException;
    }

    /** A DMN document with this name in the namespace of its pack. */
    static String dokumen(String paket, String nama, String uraian, IsiAkar isi) {
        try {
            var xml = new XmlDmn();
            xml.tulis.writeStartDocument("UTF-8", "1.0");
            xml.unsur("definitions", () -> {
                xml.tulis.writeDefaultNamespace(DMN);
                xml.tulis.writeNamespace("dmndi", DMNDI);
                xml.tulis.writeNamespace("dc", DC);
                xml.tulis.writeNamespace("di", DI);
                xml.atribut("id", "definisi-" + nama);
                xml.atribut("name", nama);
                xml.atribut("namespace", "urn:tatakerja:regulasi:" + paket + ":" + nama);
                xml.atribut("exporter", "Tatakerja");
                xml.teks("description", uraian);
                isi.tulis(xml);
            });
            xml.tulis.writeEndDocument();
            xml.tulis.flush();
            return xml.hasil + "\n";
        } catch (XMLStreamException gagal) {
            throw new IllegalStateException(gagal);
        }
    }

    void unsur(String nama, Isi isi) throws XMLStreamException {
        tulis.writeCharacters("\n" + "  ".repeat(dalam));
        tulis.writeStartElement(nama);
        dalam++;
        isi.tulis();
        dalam--;
        tulis.writeEndElement();
    }

    void atribut(String nama, String nilai) throws XMLStreamException {
        tulis.writeAttribute(nama, nilai);
    }

    void teks(String nama, String isi) throws XMLStreamException {
        unsur(nama, () -> tulis.writeCharacters(isi));
    }

    /** An element that only wraps a {@code <text>}. */
    void sel(String nama, String isi) throws XMLStreamException {
        unsur(nama, () -> teks("text", isi));
    }

    /** A text as a FEEL string. */
    static String kutip(String teks) {
        return "\"" + teks.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Texts as a FEEL list. */
    static String daftar(List<String> teks) {
        return "[" + String.join(", ", teks.stream().map(XmlDmn::kutip).toList()) + "]";
    }
}
