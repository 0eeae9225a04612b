package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.alur.Arah;
import id.tatakerja.regulasi.alur.AkhirAlur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Graf;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Kiriman;
import id.tatakerja.regulasi.alur.Pesan;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.MessageEventDefinition;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TerminateEventDefinition;
import org.flowable.bpmn.model.ThrowEvent;
import org.flowable.bpmn.model.UserTask;

/** Compiles a checked process to a graph of waits and what follows each. */
final class PenyusunGraf {

    private final Lembar lembar;
    private final Process proses;
    private final PembacaSimpul pembaca;
    private final Map<String, Simpul> simpul = new LinkedHashMap<>();
    private final Map<String, Integer> tempat = new LinkedHashMap<>();
    private final List<String> gabungan = new ArrayList<>();
    private boolean utuh = true;

    PenyusunGraf(Lembar lembar, Process proses, PembacaSimpul pembaca) {
        this.lembar = lembar;
        this.proses = proses;
        this.pembaca = pembaca;
    }

    /** The graph; empty when a fault keeps it from being whole. */
    Optional<Graf> susun() {
        var awal = proses.findFlowElementsOfType(StartEvent.class).getFirst();
        urutkan(awal, new HashSet<>());
        var pemicu = awal.getEventDefinitions().isEmpty() ? Optional.<Pesan>empty() : pesan(awal);
        simpul.keySet().forEach(id -> tempat.put(id, tempat.size()));
        for (var id : gabungan) {
            node(id).getIncomingFlows().forEach(a -> tempat.put(a.getId(), tempat.size()));
        }
        if (!utuh) {
            return Optional.empty();
        }
        var mula = lanjut(awal, Optional.empty(), Set.of());
        var sesudah = simpul.entrySet().stream().map(e -> lanjut(node(e.getKey()), Optional.of(e.getValue()), Set.of())).toList();
        var temu = gabungan.stream().map(id -> new Graf.Gabungan(
                node(id).getIncomingFlows().stream().map(a -> letak(a.getId())).toList(), lanjut(node(id), Optional.empty(), Set.of()))).toList();
        return utuh ? Optional.of(new Graf(pemicu, mula, List.copyOf(simpul.values()), sesudah, temu, tempat.size())) : Optional.empty();
    }

    private FlowNode node(String id) {
        return (FlowNode) proses.getFlowElement(id);
    }

    private int letak(String id) {
        return tempat.getOrDefault(id, 0);
    }

    // waits in the order in which a case that is never refused meets them
    private void urutkan(FlowNode n, Set<String> dilihat) {
        if (n instanceof ParallelGateway g && !g.getIncomingFlows().stream().map(SequenceFlow::getSourceRef).allMatch(dilihat::contains)) {
            return; // comes when the last of its ways has come
        }
        if (!dilihat.add(n.getId())) {
            return;
        }
        if (n instanceof UserTask tugas) {
            pembaca.tindak(tugas).ifPresentOrElse(t -> simpul.put(n.getId(), t), () -> utuh = false);
        } else if (n instanceof IntermediateCatchEvent tunggu) {
            pesan(tunggu).ifPresent(p -> simpul.put(n.getId(), new Simpul.Tunggu(n.getId(), String.valueOf(n.getName()), p, lembar.isi().baris(n.getId()))));
        } else if (n instanceof ParallelGateway && n.getIncomingFlows().size() > 1) {
            gabungan.add(n.getId());
        }
        n.getOutgoingFlows().stream().sorted(Comparator.comparingInt(PenyusunGraf::urutan)).forEach(a -> urutkan(node(a.getTargetRef()), dilihat));
    }

    private static int urutan(SequenceFlow alir) {
        return switch (Syarat.baca(alir.getConditionExpression()).orElse(new Syarat.Dalam(Bentuk.TIM))) {
            case Syarat.Menurut(var hasil) -> hasil.ordinal();
            case Syarat.Dalam(var bentuk) -> bentuk == Bentuk.TIM ? 0 : 1;
        };
    }

    private Arah lanjut(FlowNode n, Optional<Simpul> dari, Set<String> jalan) {
        return ke(n.getOutgoingFlows().getFirst(), dari, jalan);
    }

    private Arah ke(SequenceFlow alir, Optional<Simpul> dari, Set<String> jalan) {
        var n = node(alir.getTargetRef());
        var ada = simpul.get(n.getId());
        if (dari.isPresent() && dari.get() instanceof Simpul.Tindak t && t.mengikat() && jalan.isEmpty()
                && !(n instanceof ExclusiveGateway g && g.getOutgoingFlows().size() > 1)) {
            salah(n, t.tindakan() + " berakhir " + t.hasil() + " dan harus langsung diikuti gerbang menurut hasil");
        }
        if (ada != null) {
            return new Arah.Singgah(letak(n.getId()), ada instanceof Simpul.Tindak t && t.perPegawai());
        }
        if (jalan.contains(n.getId())) {
            return salah(n, "alir berputar tanpa tindakan di antaranya; hapus putarannya");
        }
        var terus = new HashSet<>(jalan);
        terus.add(n.getId());
        return switch (n) {
            case ExclusiveGateway g when g.getOutgoingFlows().size() > 1 -> pilihan(g, dari, terus);
            case ExclusiveGateway g -> lanjut(g, Optional.empty(), terus);
            case ParallelGateway g when g.getIncomingFlows().size() > 1 -> new Arah.Singgah(letak(alir.getId()), false);
            case ParallelGateway g -> new Arah.Serentak(g.getOutgoingFlows().stream().map(a -> ke(a, Optional.empty(), terus)).toList());
            case ThrowEvent kirim -> kiriman(kirim).<Arah>map(k -> new Arah.Kirim(k, lanjut(kirim, Optional.empty(), terus))).orElseGet(() -> salah(kirim, "surat keluar tanpa pesan; isi messageRef"));
            case EndEvent akhir -> akhir(akhir);
            default -> salah(n, "elemen ini tidak dapat ditempuh");
        };
    }

    private Arah pilihan(ExclusiveGateway g, Optional<Simpul> dari, Set<String> jalan) {
        var menurutHasil = new LinkedHashMap<Hasil, Arah>();
        var menurutBentuk = new LinkedHashMap<Bentuk, Arah>();
        for (var alir : g.getOutgoingFlows()) {
            var syarat = Syarat.baca(alir.getConditionExpression());
            var ganda = syarat.map(s -> switch (s) {
                case Syarat.Menurut(var hasil) -> menurutHasil.put(hasil, ke(alir, Optional.empty(), jalan)) != null;
                case Syarat.Dalam(var bentuk) -> menurutBentuk.put(bentuk, ke(alir, Optional.empty(), jalan)) != null;
            });
            if (ganda.isEmpty()) {
                return salah(lembar.isi().baris(alir.getId()), "syarat alir \"" + alir.getId() + "\" harus berbentuk ${hasil == 'SETUJU'} atau ${bentuk == 'TIM'}");
            }
            if (ganda.get()) {
                return salah(lembar.isi().baris(alir.getId()), "dua alir dari gerbang yang sama bersyarat sama; bedakan");
            }
        }
        if (menurutHasil.isEmpty()) {
            return menurutBentuk.size() == Bentuk.values().length ? new Arah.MenurutBentuk(menurutBentuk)
                    : salah(g, "gerbang menurut bentuk harus punya jalan bagi INDIVIDU dan TIM");
        }
        if (!menurutBentuk.isEmpty()) {
            return salah(g, "satu gerbang memilih menurut hasil atau menurut bentuk, jangan keduanya");
        }
        if (dari.isEmpty() || g.getIncomingFlows().size() > 1) {
            return salah(g, "gerbang menurut hasil harus tepat sesudah satu tindakan atau surat masuk");
        }
        if (!menurutHasil.keySet().equals(Set.copyOf(dari.get().hasil()))) {
            return salah(g, "gerbang sesudah \"" + dari.get().nama() + "\" harus punya jalan bagi tepat " + dari.get().hasil());
        }
        return new Arah.MenurutHasil(menurutHasil);
    }

    private Arah akhir(EndEvent akhir) {
        var keadaan = lembar.kata(lembar.isi().baris(akhir.getId()), "akhir", Lembar.atribut(akhir, "akhir"), AkhirAlur.class);
        var henti = akhir.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
        var surat = akhir.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance) ? kiriman(akhir) : Optional.<Kiriman>empty();
        if (keadaan.isEmpty()) {
            utuh = false;
        }
        return new Arah.Akhir(akhir.getId(), String.valueOf(akhir.getName()), keadaan.orElse(AkhirAlur.DITOLAK), henti, surat);
    }

    private Optional<Kiriman> kiriman(Event kirim) {
        var baris = lembar.isi().baris(kirim.getId());
        return pesan(kirim).flatMap(p -> {
            var kata = Lembar.atribut(kirim, "hasil");
            if (p.hasil().size() == 1 && kata.isEmpty()) {
                return Optional.of(new Kiriman(kirim.getId(), p, p.hasil().getFirst()));
            }
            var hasil = lembar.kata(baris, "hasil", kata, Hasil.class).filter(h -> {
                if (!p.hasil().contains(h)) {
                    lembar.salah(baris, "hasil " + h + " tidak mungkin pada pesan " + p + "; yang mungkin: " + p.hasil());
                }
                return p.hasil().contains(h);
            });
            utuh &= hasil.isPresent();
            return hasil.map(h -> new Kiriman(kirim.getId(), p, h));
        });
    }

    private Optional<Pesan> pesan(Event event) {
        var ref = event.getEventDefinitions().stream().filter(MessageEventDefinition.class::isInstance).map(MessageEventDefinition.class::cast)
                .map(MessageEventDefinition::getMessageRef).findFirst().orElse("");
        var pesan = lembar.kata(lembar.isi().baris(event.getId()), "messageRef", ref, Pesan.class);
        if (pesan.isEmpty()) {
            utuh = false;
        }
        return pesan;
    }

    private Arah salah(FlowNode n, String alasan) {
        return salah(lembar.isi().baris(n.getId()), alasan);
    }

    private Arah salah(int baris, String alasan) {
        utuh = false;
        lembar.salah(baris, alasan);
        return new Arah.Serentak(List.of());
    }
}
