package id.tatakerja.regulasi.alur.baca;

import java.util.Map;
import java.util.Set;

/** The part of BPMN 2.0 that a mechanism may use, and our own extension; anything else is refused. */
final class Kaidah {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String TK = "urn:tatakerja:alur:1";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> GAMBAR = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI", "http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI");
    private static final Set<String> GAMBAR_ELEMEN = Set.of(
            "BPMNDiagram", "BPMNPlane", "BPMNShape", "BPMNEdge", "BPMNLabel", "BPMNLabelStyle", "Bounds", "Font", "waypoint");

    /** Attributes without namespace, by element of BPMN. */
    private static final Map<String, Set<String>> ELEMEN = Map.ofEntries(
            Map.entry("definitions", Set.of("id", "name", "targetNamespace", "exporter", "exporterVersion", "expressionLanguage", "typeLanguage")),
            Map.entry("message", Set.of("id", "name")),
            Map.entry("collaboration", Set.of("id", "name")),
            Map.entry("participant", Set.of("id", "name", "processRef")),
            Map.entry("messageFlow", Set.of("id", "name", "sourceRef", "targetRef")),
            Map.entry("process", Set.of("id", "name", "isExecutable", "processType", "isClosed")),
            Map.entry("documentation", Set.of("id", "textFormat")),
            Map.entry("extensionElements", Set.of()),
            Map.entry("laneSet", Set.of("id", "name")),
            Map.entry("lane", Set.of("id", "name")),
            Map.entry("flowNodeRef", Set.of()),
            Map.entry("startEvent", Set.of("id", "name", "isInterrupting")),
            Map.entry("endEvent", Set.of("id", "name")),
            Map.entry("terminateEventDefinition", Set.of("id")),
            Map.entry("intermediateCatchEvent", Set.of("id", "name")),
            Map.entry("intermediateThrowEvent", Set.of("id", "name")),
            Map.entry("messageEventDefinition", Set.of("id", "messageRef")),
            Map.entry("boundaryEvent", Set.of("id", "name", "attachedToRef", "cancelActivity")),
            Map.entry("timerEventDefinition", Set.of("id")),
            Map.entry("timeDuration", Set.of("id")),
            Map.entry("userTask", Set.of("id", "name")),
            Map.entry("multiInstanceLoopCharacteristics", Set.of("id", "isSequential")),
            Map.entry("loopCardinality", Set.of("id")),
            Map.entry("exclusiveGateway", Set.of("id", "name", "gatewayDirection")),
            Map.entry("parallelGateway", Set.of("id", "name", "gatewayDirection")),
            Map.entry("sequenceFlow", Set.of("id", "name", "sourceRef", "targetRef")),
            Map.entry("conditionExpression", Set.of("id", "language")),
            Map.entry("incoming", Set.of()),
            Map.entry("outgoing", Set.of()));

    /** Our attributes, by element of BPMN. */
    private static final Map<String, Set<String>> TAMBAHAN = Map.of(
            "userTask", Set.of("tindakan", "peran", "dasar", "tafsir", "hanyaDaftar"),
            "boundaryEvent", Set.of("dasar"),
            "intermediateThrowEvent", Set.of("hasil"),
            "endEvent", Set.of("akhir", "hasil"));

    /** Our elements with their attributes. */
    private static final Map<String, Set<String>> MILIK_KITA = Map.of(
            "naskah", Set.of("jenis", "kepada", "tembusan", "tembusanAnjuran", "isi", "anjuran", "hasil", "bentuk", "setiapPegawai", "dasar"),
            "pengisi", Set.of("peran", "lingkup", "oleh", "dasar", "tafsir"));

    private Kaidah() {}

    /** Whether an element may stand in the file, under the element right above it. */
    static boolean elemen(String ruang, String nama, String induk) {
        if (ruang.equals(BPMN)) {
            return ELEMEN.containsKey(nama) && !induk.equals("extensionElements");
        }
        if (ruang.equals(TK)) {
            return MILIK_KITA.containsKey(nama) && induk.equals("extensionElements");
        }
        return GAMBAR.contains(ruang) && GAMBAR_ELEMEN.contains(nama);
    }

    /** Whether an element may have an attribute; tools may leave their own in the diagram. */
    static boolean atribut(String ruangElemen, String elemen, String ruang, String nama) {
        if (GAMBAR.contains(ruangElemen) || ruang.equals(XSI)) {
            return true;
        }
        if (ruangElemen.equals(TK)) {
            return ruang.isEmpty() && MILIK_KITA.getOrDefault(elemen, Set.of()).contains(nama);
        }
        return switch (ruang) {
            case "" -> ELEMEN.getOrDefault(elemen, Set.of()).contains(nama);
            case TK -> TAMBAHAN.getOrDefault(elemen, Set.of()).contains(nama);
            default -> elemen.equals("definitions");
        };
    }
}
