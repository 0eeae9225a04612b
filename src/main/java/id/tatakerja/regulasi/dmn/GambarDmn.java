package id.tatakerja.regulasi.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The decision requirements diagram: inputs below, decisions above, so that an editor shows a picture at once. */
final class GambarDmn {

    private static final int LEBAR = 150;
    private static final int TINGGI = 50;
    private static final int JARAK = 30;
    private static final int LANTAI = 140;

    private final Map<String, int[]> letak = new LinkedHashMap<>();
    private final Map<String, String[]> garis = new LinkedHashMap<>();

    /** Puts elements side by side; {@code lantai} counts from the top. */
    GambarDmn baris(int lantai, List<String> unsur) {
        for (var i = 0; i < unsur.size(); i++) {
            letak.put(unsur.get(i), new int[] {JARAK + i * (LEBAR + JARAK), JARAK + lantai * LANTAI});
        }
        return this;
    }

    /** Draws a requirement from an element up to another. */
    GambarDmn garis(String id, String dari, String ke) {
        garis.put(id, new String[] {dari, ke});
        return this;
    }

    void tulis(XmlDmn xml) throws XMLStreamException {
        xml.unsur("dmndi:DMNDI", () -> xml.unsur("dmndi:DMNDiagram", () -> {
            xml.atribut("id", "diagram");
            for (var satu : letak.entrySet()) {
                xml.unsur("dmndi:DMNShape", () -> {
                    xml.atribut("id", "bentuk-" + satu.getKey());
                    xml.atribut("dmnElementRef", satu.getKey());
                    xml.unsur("dc:Bounds", () -> {
                        xml.atribut("x", "" + satu.getValue()[0]);
                        xml.atribut("y", "" + satu.getValue()[1]);
                        xml.atribut("width", "" + LEBAR);
                        xml.atribut("height", "" + TINGGI);
                    });
                });
            }
            for (var satu : garis.entrySet()) {
                xml.unsur("dmndi:DMNEdge", () -> {
                    xml.atribut("id", "garis-" + satu.getKey());
                    xml.atribut("dmnElementRef", satu.getKey());
                    titik(xml, satu.getValue()[0], 0);
                    titik(xml, satu.getValue()[1], TINGGI);
                });
            }
        }));
    }

    private void titik(XmlDmn xml, String unsur, int turun) throws XMLStreamException {
        var awal = letak.getOrDefault(unsur, new int[] {0, 0});
        xml.unsur("di:waypoint", () -> {
            xml.atribut("x", "" + (awal[0] + LEBAR / 2));
            xml.atribut("y", "" + (awal[1] + turun));
        });
    }
}
