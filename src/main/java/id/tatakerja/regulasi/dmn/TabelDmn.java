package id.tatakerja.regulasi.dmn;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * One decision table on its way to DMN.
 *
 * @param nama name of the decision
 * @param label label for people
 * @param kebijakan hit policy
 * @param masukan names of the input data, in order
 * @param keluaran outputs: name to type
 * @param aturan rules
 */
record TabelDmn(
        String nama, String label, String kebijakan, List<String> masukan, Map<String, String> keluaran, List<Aturan> aturan) {

    /**
     * One rule.
     *
     * @param syarat unary tests by input
     * @param hasil FEEL expressions by output
     * @param dasar citations, for people
     * @param penjelasan explanation, for people
     */
    record Aturan(List<String> syarat, List<String> hasil, String dasar, String penjelasan) {}

    void tulis(XmlDmn xml, String jenisHasil) throws XMLStreamException {
        xml.unsur("decision", () -> {
            xml.atribut("id", nama);
            xml.atribut("name", nama);
            xml.unsur("variable", () -> {
                xml.atribut("name", nama);
                xml.atribut("typeRef", jenisHasil);
            });
            for (var satu : masukan) {
                xml.unsur("informationRequirement", () -> {
                    xml.atribut("id", nama + "-" + satu);
                    xml.unsur("requiredInput", () -> xml.atribut("href", "#masukan-" + satu));
                });
            }
            xml.unsur("decisionTable", () -> isi(xml));
        });
    }

    private void isi(XmlDmn xml) throws XMLStreamException {
        xml.atribut("id", "tabel-" + nama);
        xml.atribut("hitPolicy", kebijakan);
        xml.atribut("outputLabel", label);
        for (var satu : masukan) {
            xml.unsur("input", () -> xml.unsur("inputExpression", () -> {
                xml.atribut("typeRef", "string");
                xml.teks("text", satu);
            }));
        }
        for (var satu : keluaran.entrySet()) {
            xml.unsur("output", () -> {
                xml.atribut("name", satu.getKey());
                xml.atribut("typeRef", satu.getValue());
            });
        }
        xml.unsur("annotation", () -> xml.atribut("name", "dasar"));
        xml.unsur("annotation", () -> xml.atribut("name", "penjelasan"));
        for (var satu : aturan) {
            xml.unsur("rule", () -> {
                for (var syarat : satu.syarat()) {
                    xml.sel("inputEntry", syarat);
                }
                for (var hasil : satu.hasil()) {
                    xml.sel("outputEntry", hasil);
                }
                xml.sel("annotationEntry", satu.dasar());
                xml.sel("annotationEntry", satu.penjelasan());
            });
        }
    }
}
