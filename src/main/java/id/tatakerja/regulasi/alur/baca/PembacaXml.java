package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.baca.Catatan;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;

/** Reads the text of a BPMN file: first every element and attribute against the closed list, then the model by the library. */
final class PembacaXml {

    private static final int TERBESAR = 400_000;

    private final String berkas;
    private final String teks;
    private final Catatan catatan;
    private final List<Integer> awalBaris = new ArrayList<>(List.of(0));
    private final Map<String, Integer> barisId = new HashMap<>();
    private final Map<String, List<Integer>> barisAnak = new HashMap<>();
    private boolean salah;

    private PembacaXml(String berkas, String teks, Catatan catatan) {
        this.berkas = berkas;
        this.teks = teks;
        this.catatan = catatan;
        for (var i = teks.indexOf('\n'); i >= 0; i = teks.indexOf('\n', i + 1)) {
            awalBaris.add(i + 1);
        }
    }

    /**
     * A model with the lines of its elements.
     *
     * @param model what the library read
     * @param barisId line of each element with an id
     * @param barisAnak lines of our elements, in order, by id of the element around them
     */
    record Isi(BpmnModel model, Map<String, Integer> barisId, Map<String, List<Integer>> barisAnak) {

        int baris(String id) {
            return barisId.getOrDefault(id, 1);
        }

        int barisAnak(String id, int ke) {
            var baris = barisAnak.getOrDefault(id, List.of());
            return ke < baris.size() ? baris.get(ke) : baris(id);
        }
    }

    /** The model; empty, with the faults noted, when the file is no XML or holds what a mechanism may not use. */
    static Optional<Isi> baca(String berkas, String teks, Catatan catatan) {
        if (teks.length() > TERBESAR) {
            catatan.salah(berkas, 0, "berkas lebih dari " + TERBESAR + " huruf; pecah menjadi beberapa mekanisme");
            return Optional.empty();
        }
        var pembaca = new PembacaXml(berkas, teks, catatan);
        if (!pembaca.sahkan()) {
            return Optional.empty();
        }
        try {
            var model = new BpmnXMLConverter().convertToBpmnModel(pabrik().createXMLStreamReader(new StringReader(teks)));
            return Optional.of(new Isi(model, pembaca.barisId, pembaca.barisAnak));
        } catch (XMLStreamException | RuntimeException tidakTerbaca) {
            catatan.salah(berkas, 1, "BPMN tidak terbaca (" + tidakTerbaca.getMessage() + "); buka di penyunting BPMN dan simpan ulang");
            return Optional.empty();
        }
    }

    // the reader of the JDK, whatever other readers lie on the class path; no DTD, no entities, nothing from outside
    private static XMLInputFactory pabrik() {
        var pabrik = XMLInputFactory.newDefaultFactory();
        pabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        pabrik.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        pabrik.setXMLResolver((umum, sistem, alas, ruang) -> {
            throw new XMLStreamException("rujukan ke luar berkas tidak diizinkan");
        });
        return pabrik;
    }

    private boolean sahkan() {
        var atas = new ArrayDeque<String>();
        var idAtas = new ArrayDeque<String>();
        try {
            var xml = pabrik().createXMLStreamReader(new StringReader(teks));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        mulai(xml, atas.isEmpty() ? "" : atas.peek(), idAtas.isEmpty() ? "" : idAtas.peek());
                        atas.push(xml.getLocalName());
                        var id = Objects.requireNonNullElse(xml.getAttributeValue(null, "id"), "");
                        idAtas.push(id.isEmpty() && !idAtas.isEmpty() ? idAtas.peek() : id);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        atas.pop();
                        idAtas.pop();
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        salah(xml.getLocation().getLineNumber(), "DOCTYPE dan entitas tidak diizinkan; hapus");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        salah(xml.getLocation().getLineNumber(), "instruksi pemrosesan tidak diizinkan; hapus");
                    default -> { /* text and comments say nothing of the structure */ }
                }
            }
        } catch (XMLStreamException tidakTerbaca) {
            var letak = tidakTerbaca.getLocation();
            salah(letak == null ? 1 : Math.max(1, letak.getLineNumber()), "XML tidak terbaca; periksa tanda kurung siku, tanda kutip, dan penutup elemen");
        }
        return !salah;
    }

    private void mulai(XMLStreamReader xml, String induk, String idInduk) {
        var ruang = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        var nama = xml.getLocalName();
        var baris = baris(xml);
        if (!Kaidah.elemen(ruang, nama, induk)) {
            salah(baris, "elemen \"" + nama + "\" tidak dikenal di sini; elemen yang boleh dipakai tertulis dalam docs/alur-bpmn.md");
            return;
        }
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var ruangAtribut = Objects.requireNonNullElse(xml.getAttributeNamespace(i), "");
            if (!Kaidah.atribut(ruang, nama, ruangAtribut, xml.getAttributeLocalName(i))) {
                salah(baris, "atribut \"" + xml.getAttributeLocalName(i) + "\" pada " + nama + " tidak dikenal; hapus atau perbaiki namanya");
            }
        }
        var id = Objects.requireNonNullElse(xml.getAttributeValue(null, "id"), "");
        if (!id.isEmpty()) {
            var lama = barisId.putIfAbsent(id, baris);
            if (lama != null) {
                salah(baris, "id \"" + id + "\" sudah dipakai pada baris " + lama + "; beri id lain");
            }
        }
        if (ruang.equals(Kaidah.TK)) {
            barisAnak.computeIfAbsent(idInduk, k -> new ArrayList<>()).add(baris);
        }
    }

    /** Line on which the tag begins; the reader only knows where it ends. */
    private int baris(XMLStreamReader xml) {
        var letak = xml.getLocation();
        var akhir = Math.min(teks.length() - 1, awalBaris.get(letak.getLineNumber() - 1) + letak.getColumnNumber() - 2);
        var awal = teks.lastIndexOf('<', akhir);
        var ketemu = java.util.Collections.binarySearch(awalBaris, awal);
        return ketemu >= 0 ? ketemu + 1 : -ketemu - 1;
    }

    private void salah(int baris, String alasan) {
        salah = true;
        catatan.salah(berkas, baris, alasan);
    }
}
