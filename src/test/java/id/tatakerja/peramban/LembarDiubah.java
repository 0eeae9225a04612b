package id.tatakerja.peramban;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A downloaded workbook in which one Pejabat Fungsional Ahli Muda was given the post of another in another dinas.
 *
 * @param nip who moves
 * @param nama name without titles
 * @param unitTujuan name of the unit moved to
 */
record LembarDiubah(String nip, String nama, String unitTujuan) {

    /** Reads the workbook, moves the first person that can be moved, writes it. */
    static LembarDiubah pindahkanSeorang(Path asli, Path diubah) throws IOException {
        var lembar = baca(asli);
        var unit = new HashMap<String, List<String>>();
        lembar.get("unit").forEach(b -> unit.put(b.get(0), b));
        var jabatan = new HashMap<String, List<String>>();
        lembar.get("jabatan").stream()
                .filter(b -> b.get(4).equals("AHLI_MUDA") && b.get(5).equals("tidak") && unit.get(b.get(2)).get(2).equals("BIDANG"))
                .forEach(b -> jabatan.put(b.get(0), b));
        var calon = lembar.get("pegawai").stream().filter(b -> jabatan.containsKey(b.get(6))).toList();
        var yang = calon.getFirst();
        var induk = unit.get(jabatan.get(yang.get(6)).get(2)).get(3);
        var tujuan = jabatan.values().stream().filter(b -> !unit.get(b.get(2)).get(3).equals(induk)).findFirst().orElseThrow();
        yang.set(6, tujuan.get(0));
        tulis(diubah, lembar);
        return new LembarDiubah(yang.get(0), yang.get(1), unit.get(tujuan.get(2)).get(1));
    }

    private static Map<String, List<List<String>>> baca(Path asli) throws IOException {
        var lembar = new HashMap<String, List<List<String>>>();
        try (var buku = new ReadableWorkbook(Files.newInputStream(asli))) {
            for (var helai : buku.getSheets().toList()) {
                var baris = new ArrayList<List<String>>();
                for (var b : helai.read()) {
                    var isi = new ArrayList<String>();
                    for (int i = 0; i < 13; i++) {
                        isi.add(b.getCellAsString(i).orElse(""));
                    }
                    if (isi.stream().anyMatch(s -> !s.isEmpty())) {
                        baris.add(isi);
                    }
                }
                lembar.put(helai.getName(), baris);
            }
        }
        return lembar;
    }

    private static void tulis(Path berkas, Map<String, List<List<String>>> lembar) throws IOException {
        try (var keluaran = Files.newOutputStream(berkas);
                var buku = new Workbook(keluaran, "Uji", "1.0")) {
            for (var nama : List.of("unit", "jabatan", "pegawai")) {
                var helai = buku.newWorksheet(nama);
                var baris = lembar.get(nama);
                for (int b = 0; b < baris.size(); b++) {
                    for (int k = 0; k < baris.get(b).size(); k++) {
                        if (!baris.get(b).get(k).isEmpty()) {
                            helai.value(b, k, baris.get(b).get(k));
                        }
                    }
                }
            }
        }
    }
}
