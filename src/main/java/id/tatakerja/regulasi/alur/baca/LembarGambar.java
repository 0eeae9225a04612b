package id.tatakerja.regulasi.alur.baca;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a written mechanism out on a grid: a column for each place, a row for each lane; writes it as a BPMN diagram. */
final class LembarGambar {

    private static final int KIRI = 40;
    private static final int KEPALA = 60;
    private static final int TINGGI = 130;
    private static final int LANGKAH = 110;
    private static final int LEBAR_TINDAK = 130;
    private static final int TINGGI_TINDAK = 80;

    private record Kotak(int x, int y, int lebar, int tinggi, String label) {

        int kanan() {
            return x + lebar;
        }

        int tengahX() {
            return x + lebar / 2;
        }

        int tengahY() {
            return y + tinggi / 2;
        }
    }

    private record Garis(String dari, String ke, String label, boolean lewatAtas) {}

    private final Map<String, Kotak> kotak = new LinkedHashMap<>();
    private final Map<String, Garis> garis = new LinkedHashMap<>();
    private int kolomTerakhir;

    void tindak(String id, int kolom, int baris) {
        taruh(id, kolom, baris, LEBAR_TINDAK, TINGGI_TINDAK, "");
    }

    void bundar(String id, int kolom, int baris, String label) {
        taruh(id, kolom, baris, 36, 36, label);
    }

    void gerbang(String id, int kolom, int baris) {
        taruh(id, kolom, baris, 50, 50, "");
    }

    private void taruh(String id, int kolom, int baris, int lebar, int tinggi, String label) {
        var x = KIRI + KEPALA + 60 + kolom * LANGKAH + kolom * 50 - lebar / 2 + 40;
        var y = 40 + baris * TINGGI + TINGGI / 2 - tinggi / 2;
        kotak.put(id, new Kotak(x, y, lebar, tinggi, label));
        kolomTerakhir = Math.max(kolomTerakhir, x + lebar + 60);
    }

    void garis(String id, String dari, String ke, String label, boolean lewatAtas) {
        garis.put(id, new Garis(dari, ke, label, lewatAtas));
    }

    String tulis(List<String> jalur) {
        var hasil = new StringBuilder("  <bpmndi:BPMNDiagram id=\"gambar\">\n    <bpmndi:BPMNPlane id=\"bidang\" bpmnElement=\"kerja-sama\">\n");
        bentuk(hasil, "kolam", KIRI, 40, kolomTerakhir - KIRI, jalur.size() * TINGGI, " isHorizontal=\"true\"", "");
        for (var i = 0; i < jalur.size(); i++) {
            bentuk(hasil, jalur.get(i), KIRI + 30, 40 + i * TINGGI, kolomTerakhir - KIRI - 30, TINGGI, " isHorizontal=\"true\"", "");
        }
        kotak.forEach((id, k) -> bentuk(hasil, id, k.x(), k.y(), k.lebar(), k.tinggi(), "", label(k)));
        garis.forEach((id, g) -> tepi(hasil, id, g));
        return hasil.append("    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>\n").toString();
    }

    private static String label(Kotak k) {
        return k.label().isEmpty() ? "" : batas("          ", k.tengahX() - 45, k.y() + k.tinggi() + 2, 90, 28);
    }

    private static void bentuk(StringBuilder ke, String id, int x, int y, int lebar, int tinggi, String tambahan, String label) {
        ke.append("      <bpmndi:BPMNShape id=\"").append(id).append("-gambar\" bpmnElement=\"").append(id).append('"').append(tambahan).append(">\n")
                .append(batas("        ", x, y, lebar, tinggi));
        if (!label.isEmpty()) {
            ke.append("        <bpmndi:BPMNLabel>\n").append(label).append("        </bpmndi:BPMNLabel>\n");
        }
        ke.append("      </bpmndi:BPMNShape>\n");
    }

    private static String batas(String sisip, int x, int y, int lebar, int tinggi) {
        return sisip + "<dc:Bounds x=\"" + x + "\" y=\"" + y + "\" width=\"" + lebar + "\" height=\"" + tinggi + "\"/>\n";
    }

    private void tepi(StringBuilder ke, String id, Garis g) {
        var a = java.util.Objects.requireNonNull(kotak.get(g.dari()));
        var b = java.util.Objects.requireNonNull(kotak.get(g.ke()));
        ke.append("      <bpmndi:BPMNEdge id=\"").append(id).append("-gambar\" bpmnElement=\"").append(id).append("\">\n");
        int labelX;
        int labelY;
        if (g.lewatAtas()) {
            // up out of the choice, then along the first lane
            titik(ke, a.tengahX(), a.y());
            titik(ke, a.tengahX(), b.tengahY());
            titik(ke, b.x(), b.tengahY());
            labelX = a.tengahX() + 4;
            labelY = a.y() - 24;
        } else if (a.tengahY() == b.tengahY()) {
            titik(ke, a.kanan(), a.tengahY());
            titik(ke, b.x(), b.tengahY());
            labelX = a.kanan();
            labelY = a.tengahY() - 18;
        } else {
            var belok = b.x() - 14;
            titik(ke, a.kanan(), a.tengahY());
            titik(ke, belok, a.tengahY());
            titik(ke, belok, b.tengahY());
            titik(ke, b.x(), b.tengahY());
            labelX = a.kanan();
            labelY = a.tengahY() + 4;
        }
        if (!g.label().isEmpty()) {
            ke.append("        <bpmndi:BPMNLabel>\n").append(batas("          ", labelX, labelY, 80, 14)).append("        </bpmndi:BPMNLabel>\n");
        }
        ke.append("      </bpmndi:BPMNEdge>\n");
    }

    private static void titik(StringBuilder ke, int x, int y) {
        ke.append("        <di:waypoint x=\"").append(x).append("\" y=\"").append(y).append("\"/>\n");
    }
}
