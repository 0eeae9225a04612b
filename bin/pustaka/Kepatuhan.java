import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the state of every requirement from the proofs of a full test run. Run by bin/uji with the folder of proofs as its
 * argument. Fails when a test names an unknown requirement, when a proof of a requirement failed, or when a requirement that
 * was proved before has no passing test any more.
 */
class Kepatuhan {

    private record Bukti(boolean lulus, String uji) {}

    public static void main(String[] args) throws IOException {
        var bukti = baca(Path.of(args[0]));
        var dikenal = new HashSet<String>();
        var masalah = new ArrayList<String>();
        var jumlah = new TreeMap<String, Integer>();
        try (var paket = Files.list(Path.of("peraturan"))) {
            for (var folder : paket.filter(Files::isDirectory).sorted().toList()) {
                tulis(folder, bukti, dikenal, masalah, jumlah);
            }
        }
        bukti.keySet().stream().filter(id -> !dikenal.contains(id)).forEach(id -> masalah.add(
                id + " disebut oleh " + bukti.get(id).uji() + " tetapi tidak ada dalam persyaratan.csv mana pun; perbaiki nomornya"));
        System.out.println("Persyaratan: " + dikenal.size() + " " + jumlah);
        masalah.forEach(System.err::println);
        if (!masalah.isEmpty()) {
            System.exit(1);
        }
    }

    private static void tulis(Path folder, Map<String, Bukti> bukti, Set<String> dikenal, List<String> masalah, Map<String, Integer> jumlah)
            throws IOException {
        var sasaran = folder.resolve("kepatuhan.csv");
        var dulu = Files.exists(sasaran) ? teruji(Files.readAllLines(sasaran)) : Set.<String>of();
        var hasil = new ArrayList<String>(List.of("id,keadaan,uji"));
        for (var baris : Files.readAllLines(folder.resolve("persyaratan.csv"))) {
            var sel = sel(baris);
            if (sel.isEmpty() || sel.getFirst().equals("id")) {
                continue;
            }
            var id = sel.getFirst();
            dikenal.add(id);
            var ada = bukti.get(id);
            var lulus = ada != null && ada.lulus();
            var keadaan = sel.size() > 4 && sel.get(4).equals("SEBAGIAN") ? "SEBAGIAN" : lulus ? "TERUJI" : "BELUM";
            if (dulu.contains(id) && !keadaan.equals("TERUJI")) {
                masalah.add(id + " pernah TERUJI tetapi kini tidak dibuktikan uji yang lulus; perbaiki ujinya atau catat SEBAGIAN dengan alasan");
            }
            if (keadaan.equals("SEBAGIAN") && (sel.size() < 6 || sel.get(5).isBlank())) {
                masalah.add(id + " SEBAGIAN tanpa alasan; tulis alasannya dalam persyaratan.csv");
            }
            jumlah.merge(keadaan, 1, Integer::sum);
            hasil.add(id + "," + keadaan + "," + (lulus ? kutip(ada.uji()) : ""));
        }
        Files.write(sasaran, hasil);
    }

    /** What each JVM of the tests noted; a failure anywhere outweighs what passed elsewhere. */
    private static Map<String, Bukti> baca(Path folder) throws IOException {
        var bukti = new HashMap<String, Bukti>();
        try (var berkas = Files.list(folder)) {
            for (var satu : berkas.filter(b -> b.getFileName().toString().startsWith("bukti-")).sorted().toList()) {
                for (var baris : Files.readAllLines(satu)) {
                    var sel = baris.split(",", 3);
                    bukti.merge(sel[0], new Bukti(sel[1].equals("LULUS"), sel[2]), Kepatuhan::gabung);
                }
            }
        }
        return bukti;
    }

    private static Bukti gabung(Bukti a, Bukti b) {
        if (a.lulus() != b.lulus()) {
            return a.lulus() ? b : a;
        }
        var uji = new TreeSet<String>(List.of(a.uji().split(";")));
        uji.addAll(List.of(b.uji().split(";")));
        return new Bukti(a.lulus(), String.join(";", uji));
    }

    private static Set<String> teruji(List<String> baris) {
        var hasil = new HashSet<String>();
        baris.stream().map(Kepatuhan::sel).filter(s -> s.size() > 1 && s.get(1).equals("TERUJI")).forEach(s -> hasil.add(s.getFirst()));
        return hasil;
    }

    private static String kutip(String teks) {
        return teks.contains(",") || teks.contains("\"") ? "\"" + teks.replace("\"", "\"\"") + "\"" : teks;
    }

    /** Cells of one CSV line; a quoted cell may hold commas. */
    private static List<String> sel(String baris) {
        var hasil = new ArrayList<String>();
        var kini = new StringBuilder();
        var dalamKutip = false;
        for (var i = 0; i < baris.length(); i++) {
            var c = baris.charAt(i);
            if (c == '"' && dalamKutip && i + 1 < baris.length() && baris.charAt(i + 1) == '"') {
                kini.append('"');
                i++;
            } else if (c == '"') {
                dalamKutip = !dalamKutip;
            } else if (c == ',' && !dalamKutip) {
                hasil.add(kini.toString());
                kini.setLength(0);
            } else {
                kini.append(c);
            }
        }
        hasil.add(kini.toString());
        return hasil;
    }
}
