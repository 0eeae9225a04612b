package id.tatakerja.naskah.terbit;

import id.tatakerja.organisasi.PegawaiSusunan;
import java.util.Map;

/** Ranks of PNS as letters print them: "Pembina Tingkat I (IV/b)"; PPPK have a golongan only. */
final class Pangkat {

    private static final Map<String, String> NAMA = Map.ofEntries(
            Map.entry("I/a", "Juru Muda"), Map.entry("I/b", "Juru Muda Tingkat I"), Map.entry("I/c", "Juru"),
            Map.entry("I/d", "Juru Tingkat I"), Map.entry("II/a", "Pengatur Muda"), Map.entry("II/b", "Pengatur Muda Tingkat I"),
            Map.entry("II/c", "Pengatur"), Map.entry("II/d", "Pengatur Tingkat I"), Map.entry("III/a", "Penata Muda"),
            Map.entry("III/b", "Penata Muda Tingkat I"), Map.entry("III/c", "Penata"), Map.entry("III/d", "Penata Tingkat I"),
            Map.entry("IV/a", "Pembina"), Map.entry("IV/b", "Pembina Tingkat I"), Map.entry("IV/c", "Pembina Utama Muda"),
            Map.entry("IV/d", "Pembina Utama Madya"), Map.entry("IV/e", "Pembina Utama"));

    private Pangkat() {}

    static String tercetak(PegawaiSusunan orang) {
        if (orang.golongan().isEmpty()) {
            return "";
        }
        return switch (orang.status()) {
            case PNS -> NAMA.containsKey(orang.golongan()) ? NAMA.get(orang.golongan()) + " (" + orang.golongan() + ")" : orang.golongan();
            case PPPK -> "Golongan " + orang.golongan();
        };
    }
}
