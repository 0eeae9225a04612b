package id.tatakerja.regulasi.alur.baca;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;

/** Checks how the elements hang together before they are compiled: ends of flows, ways in and out, everything reachable. */
final class PemeriksaSusunan {

    private final Lembar lembar;
    private final Process proses;
    private boolean utuh = true;

    PemeriksaSusunan(Lembar lembar, Process proses) {
        this.lembar = lembar;
        this.proses = proses;
    }

    /** Whether it can be compiled at all; faults are noted. */
    boolean utuh() {
        for (var alir : proses.findFlowElementsOfType(SequenceFlow.class)) {
            ujung(alir, alir.getSourceRef());
            ujung(alir, alir.getTargetRef());
        }
        var awal = proses.findFlowElementsOfType(StartEvent.class);
        if (awal.size() != 1) {
            salah(lembar.isi().baris(proses.getId()), "proses harus punya tepat satu awal, ada " + awal.size());
        }
        if (!utuh) {
            return false;
        }
        proses.findFlowElementsOfType(FlowNode.class).forEach(this::jalan);
        if (utuh) {
            var tercapai = tercapai(awal.getFirst());
            proses.findFlowElementsOfType(FlowNode.class).stream()
                    .filter(n -> !(n instanceof BoundaryEvent) && !tercapai.contains(n.getId()))
                    .forEach(n -> salah(lembar.isi().baris(n.getId()), sebut(n) + " tidak pernah tercapai dari awal; sambungkan atau hapus"));
        }
        return utuh;
    }

    private void ujung(SequenceFlow alir, String ref) {
        if (!(proses.getFlowElement(ref) instanceof FlowNode)) {
            salah(lembar.isi().baris(alir.getId()), "alir \"" + alir.getId() + "\" menunjuk \"" + ref + "\" yang tidak ada; perbaiki sourceRef atau targetRef");
        }
    }

    private void jalan(FlowNode n) {
        var masuk = n.getIncomingFlows().size();
        var keluar = n.getOutgoingFlows().size();
        var benar = switch (n) {
            case StartEvent awal -> masuk == 0 && keluar == 1;
            case EndEvent akhir -> masuk >= 1 && keluar == 0;
            case BoundaryEvent tepi -> masuk == 0 && keluar == 0;
            case ExclusiveGateway pilihan -> masuk >= 1 && keluar >= 1 && masuk + keluar >= 3;
            case ParallelGateway serentak -> (masuk == 1 && keluar >= 2) || (masuk >= 2 && keluar == 1);
            default -> masuk >= 1 && keluar == 1;
        };
        if (!benar) {
            salah(lembar.isi().baris(n.getId()), sebut(n) + " punya " + masuk + " alir masuk dan " + keluar + " alir keluar; "
                    + "tindakan dan surat punya satu jalan keluar, gerbang membuka atau menggabung");
        }
        if (!(n instanceof ExclusiveGateway && keluar > 1)) {
            n.getOutgoingFlows().stream().filter(a -> a.getConditionExpression() != null).forEach(
                    a -> salah(lembar.isi().baris(a.getId()), "syarat hanya boleh pada alir keluar gerbang pilihan; hapus"));
        }
    }

    private Set<String> tercapai(StartEvent awal) {
        var hasil = new HashSet<String>(Set.of(awal.getId()));
        var antre = new ArrayDeque<FlowNode>(Set.of(awal));
        while (!antre.isEmpty()) {
            for (var alir : antre.remove().getOutgoingFlows()) {
                if (hasil.add(alir.getTargetRef()) && proses.getFlowElement(alir.getTargetRef()) instanceof FlowNode n) {
                    antre.add(n);
                }
            }
        }
        return hasil;
    }

    static String sebut(FlowNode n) {
        return n.getName() == null || n.getName().isBlank() ? "\"" + n.getId() + "\"" : "\"" + n.getName() + "\"";
    }

    private void salah(int baris, String alasan) {
        utuh = false;
        lembar.salah(baris, alasan);
    }
}
