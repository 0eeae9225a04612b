package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.alur.GambarAlur;
import id.tatakerja.regulasi.alur.GambarAlur.Garis;
import id.tatakerja.regulasi.alur.GambarAlur.Jalur;
import id.tatakerja.regulasi.alur.GambarAlur.Jenis;
import id.tatakerja.regulasi.alur.GambarAlur.Lambang;
import id.tatakerja.regulasi.alur.GambarAlur.Tulisan;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.Lane;
import org.flowable.bpmn.model.MessageEventDefinition;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TerminateEventDefinition;
import org.flowable.bpmn.model.ThrowEvent;
import org.flowable.bpmn.model.UserTask;
import org.jspecify.annotations.Nullable;

/** Takes the layout from the file's diagram; whatever is not drawn is a fault. */
final class PembacaGambar {

    private static final int TEPI = 20;
    private static final double LEBAR_HURUF = 6.3;
    private static final int TINGGI_BARIS = 14;

    private final Lembar lembar;
    private final BpmnModel model;
    private final Process proses;
    private final List<Jalur> jalur = new ArrayList<>();
    private final List<Garis> garis = new ArrayList<>();
    private final List<Lambang> lambang = new ArrayList<>();

    PembacaGambar(Lembar lembar, Process proses) {
        this.lembar = lembar;
        this.model = lembar.isi().model();
        this.proses = proses;
    }

    GambarAlur baca() {
        model.getPools().forEach(k -> jalur(k, k.getName(), true, k.getProcessRef() == null));
        proses.getLanes().forEach(j -> jalur(j, j.getName(), false, false));
        proses.getLanes().forEach(this::periksaJalur);
        proses.findFlowElementsOfType(SequenceFlow.class).forEach(a -> garis(a, a.getName(), false));
        model.getMessageFlows().values().forEach(s -> garis(s, s.getName(), true));
        proses.findFlowElementsOfType(FlowNode.class).forEach(this::lambang);
        return geser();
    }

    private void jalur(BaseElement elemen, @Nullable String nama, boolean kolam, boolean tertutup) {
        var g = letak(elemen);
        if (g != null) {
            if (tertutup) {
                jalur.add(new Jalur((int) g.getX(), (int) g.getY(), (int) g.getWidth(), (int) g.getHeight(), kolam, true,
                        susun(potong(nama, (int) g.getWidth()), (int) (g.getX() + g.getWidth() / 2), (int) (g.getY() + g.getHeight() / 2))));
                return;
            }
            var baris = potong(nama, (int) (g.getHeight() - 8));
            var tengah = (int) (g.getY() + g.getHeight() / 2);
            var tulisan = new ArrayList<Tulisan>();
            for (var i = 0; i < baris.size(); i++) {
                tulisan.add(new Tulisan((int) g.getX() + 15 - (baris.size() - 1) * TINGGI_BARIS / 2 + i * TINGGI_BARIS + 4, tengah, baris.get(i)));
            }
            jalur.add(new Jalur((int) g.getX(), (int) g.getY(), (int) g.getWidth(), (int) g.getHeight(), kolam, false, tulisan));
        }
    }

    // a picture that shows another role than the file says would deceive whoever reads only the picture
    private void periksaJalur(Lane jalurnya) {
        for (var id : jalurnya.getFlowReferences()) {
            if (proses.getFlowElement(id) instanceof UserTask tugas) {
                var jabatan = Lembar.pisah(Lembar.atribut(tugas, "jabatan")).stream().findFirst()
                        .filter(j -> Arrays.stream(Pelaku.values()).anyMatch(k -> k.name().equals(j)));
                jabatan.or(() -> Lembar.pisah(Lembar.atribut(tugas, "peran")).stream().findFirst()
                                .filter(p -> Arrays.stream(PeranAlur.values()).anyMatch(k -> k.name().equals(p))))
                        .map(p -> "jalur-" + p.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .filter(harus -> !harus.equals(jalurnya.getId()))
                        .ifPresent(harus -> lembar.salah(tugas, "\"" + tugas.getName() + "\" digambar pada jalur \"" + jalurnya.getId()
                                + "\", padahal peran pertamanya berjalur \"" + harus + "\"; pindahkan gambarnya atau perbaiki perannya"));
            }
        }
    }

    private void garis(BaseElement elemen, @Nullable String nama, boolean surat) {
        var titik = model.getFlowLocationGraphicInfo(elemen.getId());
        if (titik == null || titik.size() < 2) {
            lembar.salah(elemen, "alir \"" + elemen.getId() + "\" tidak digambar; tambahkan BPMNEdge dengan waypoint");
            return;
        }
        garis.add(new Garis(
                elemen.getId(), titik.stream().map(t -> (int) t.getX() + "," + (int) t.getY()).collect(Collectors.joining(" ")), surat,
                label(elemen, nama)));
    }

    private void lambang(FlowNode n) {
        var g = letak(n);
        if (g == null) {
            return;
        }
        var x = (int) g.getX();
        var y = (int) g.getY();
        var lebar = (int) g.getWidth();
        var tinggi = (int) g.getHeight();
        var tulisan = n instanceof UserTask
                ? susun(potong(n.getName(), lebar - 16), x + lebar / 2, y + tinggi / 2)
                : label(n, n.getName());
        lambang.add(new Lambang(n.getId(), jenis(n), x, y, lebar, tinggi, tulisan));
    }

    private static Jenis jenis(FlowNode n) {
        return switch (n) {
            case UserTask tindak -> Jenis.TINDAK;
            case StartEvent awal -> awal.getEventDefinitions().isEmpty() ? Jenis.MULAI : Jenis.MULAI_PESAN;
            case EndEvent akhir -> akhir.getEventDefinitions().stream().map(d -> switch (d) {
                case MessageEventDefinition surat -> Jenis.AKHIR_PESAN;
                case TerminateEventDefinition henti -> Jenis.AKHIR_HENTI;
                default -> Jenis.AKHIR;
            }).findFirst().orElse(Jenis.AKHIR);
            case BoundaryEvent batas -> Jenis.BATAS;
            case ThrowEvent kirim -> Jenis.KIRIM;
            case IntermediateCatchEvent tunggu -> Jenis.TUNGGU;
            case ExclusiveGateway pilihan -> Jenis.PILIHAN;
            default -> Jenis.SERENTAK;
        };
    }

    private @Nullable GraphicInfo letak(BaseElement elemen) {
        var g = model.getGraphicInfo(elemen.getId());
        if (g == null) {
            lembar.salah(elemen, "\"" + elemen.getId() + "\" tidak digambar; tambahkan BPMNShape dengan Bounds");
        }
        return g;
    }

    private List<Tulisan> label(BaseElement elemen, @Nullable String nama) {
        var g = model.getLabelGraphicInfo(elemen.getId());
        if (nama == null || nama.isBlank() || g == null) {
            return List.of();
        }
        return susun(potong(nama, (int) g.getWidth()), (int) (g.getX() + g.getWidth() / 2), (int) (g.getY() + g.getHeight() / 2));
    }

    private static List<Tulisan> susun(List<String> baris, int x, int tengah) {
        var hasil = new ArrayList<Tulisan>();
        for (var i = 0; i < baris.size(); i++) {
            hasil.add(new Tulisan(x, tengah + 4 - (baris.size() - 1) * TINGGI_BARIS / 2 + i * TINGGI_BARIS, baris.get(i)));
        }
        return hasil;
    }

    private static List<String> potong(@Nullable String teks, int lebar) {
        var hasil = new ArrayList<String>();
        var muat = Math.max(4, (int) (lebar / LEBAR_HURUF));
        for (var kata : teks == null || teks.isBlank() ? new String[0] : teks.strip().split("\\s+")) {
            if (!hasil.isEmpty() && hasil.getLast().length() + 1 + kata.length() <= muat) {
                hasil.set(hasil.size() - 1, hasil.getLast() + " " + kata);
            } else {
                hasil.add(kata);
            }
        }
        return hasil;
    }

    // a drawing begins at its own edge, wherever the modeller put it on the sheet
    private GambarAlur geser() {
        var semua = new ArrayList<int[]>();
        jalur.forEach(j -> semua.add(new int[] {j.x(), j.y(), j.x() + j.lebar(), j.y() + j.tinggi()}));
        lambang.forEach(l -> semua.add(new int[] {l.x(), l.y(), l.x() + l.lebar(), l.y() + l.tinggi()}));
        var kiri = semua.stream().mapToInt(k -> k[0]).min().orElse(0) - TEPI;
        var atas = semua.stream().mapToInt(k -> k[1]).min().orElse(0) - TEPI;
        var lebar = semua.stream().mapToInt(k -> k[2]).max().orElse(0) + TEPI - kiri;
        var tinggi = semua.stream().mapToInt(k -> k[3]).max().orElse(0) + TEPI - atas;
        return new GambarAlur(
                lebar, tinggi,
                jalur.stream().map(j -> new Jalur(j.x() - kiri, j.y() - atas, j.lebar(), j.tinggi(), j.kolam(), j.tertutup(), geser(j.tulisan(), kiri, atas))).toList(),
                garis.stream().map(g -> new Garis(g.id(), geser(g.titik(), kiri, atas), g.surat(), geser(g.tulisan(), kiri, atas))).toList(),
                lambang.stream().map(l -> new Lambang(l.id(), l.jenis(), l.x() - kiri, l.y() - atas, l.lebar(), l.tinggi(), geser(l.tulisan(), kiri, atas))).toList());
    }

    private static List<Tulisan> geser(List<Tulisan> tulisan, int kiri, int atas) {
        return tulisan.stream().map(t -> new Tulisan(t.x() - kiri, t.y() - atas, t.isi())).toList();
    }

    private static String geser(String titik, int kiri, int atas) {
        return Arrays.stream(titik.split(" ")).map(t -> {
            var koma = t.indexOf(',');
            return (Integer.parseInt(t.substring(0, koma)) - kiri) + "," + (Integer.parseInt(t.substring(koma + 1)) - atas);
        }).collect(Collectors.joining(" "));
    }
}
