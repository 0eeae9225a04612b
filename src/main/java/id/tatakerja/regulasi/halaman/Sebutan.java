package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.Teks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of facts as people say them. */
public final class Sebutan {

    private static final Map<String, String> KHUSUS = Map.ofEntries(
            Map.entry("SEKRETARIAT_DAERAH", "Sekretariat Daerah"),
            Map.entry("SEKRETARIAT_DPRD", "Sekretariat DPRD"),
            Map.entry("RSUD", "Rumah Sakit Umum Daerah"),
            Map.entry("UPT", "UPT"),
            Map.entry("JPT_PRATAMA", "Pejabat Pimpinan Tinggi Pratama"),
            Map.entry("ADMINISTRATOR", "Pejabat Administrator"),
            Map.entry("PENGAWAS", "Pejabat Pengawas"),
            Map.entry("FUNGSIONAL", "Pejabat Fungsional"),
            Map.entry("TIDAK_ADA", "tidak ada"),
            Map.entry("INSPEKTUR_PEMBANTU", "Inspektur Pembantu"),
            Map.entry("SATU", "satu tingkat"),
            Map.entry("DUA", "dua tingkat"),
            Map.entry("LEBIH", "lebih dari dua tingkat"),
            Map.entry("LEVEL_I", "Level I"),
            Map.entry("LEVEL_II", "Level II"),
            Map.entry("BELUM", "belum ditetapkan"),
            Map.entry("YA", "ya"),
            Map.entry("TIDAK", "tidak"),
            Map.entry("TANPA", "tanpa model"),
            Map.entry("LAIN", "Asisten lain"));
    private static final Map<String, List<String>> KELOMPOK = kelompok();

    private Sebutan() {}

    private static Map<String, List<String>> kelompok() {
        var keahlian = List.of("AHLI_UTAMA", "AHLI_MADYA", "AHLI_MUDA", "AHLI_PERTAMA");
        var keterampilan = List.of("PENYELIA", "MAHIR", "TERAMPIL", "PEMULA");
        var semua = new ArrayList<>(keahlian);
        semua.addAll(keterampilan);
        var hasil = new LinkedHashMap<String, List<String>>();
        hasil.put("semua jenjang fungsional", semua);
        hasil.put("kategori keahlian", keahlian);
        hasil.put("kategori keterampilan", keterampilan);
        return hasil;
    }

    /** One value. */
    public static String nilai(String nilai) {
        return KHUSUS.getOrDefault(nilai, Teks.kata(nilai));
    }

    /** One value of a fact; a model is shown by its name. */
    static String nilai(Paket paket, Fakta fakta, String nilai) {
        return fakta == Fakta.MODEL ? paket.model(nilai).map(m -> m.nama()).orElse(nilai(nilai)) : nilai(nilai);
    }

    /** A set of values: named groups of jenjang, and "selain" where fewer are left out than named. */
    static String kumpulan(Paket paket, Fakta fakta, Collection<String> nilai) {
        var kecuali = new ArrayList<>(fakta.nilai(paket));
        kecuali.removeAll(nilai);
        if (fakta != Fakta.JENJANG && kecuali.size() < nilai.size() && nilai.size() > 2) {
            return "selain " + gabung(paket, fakta, kecuali);
        }
        return gabung(paket, fakta, nilai);
    }

    private static String gabung(Paket paket, Fakta fakta, Collection<String> nilai) {
        var sisa = new ArrayList<>(nilai);
        var kata = new ArrayList<String>();
        if (fakta == Fakta.JENJANG) {
            KELOMPOK.forEach((sebutan, anggota) -> {
                if (sisa.containsAll(anggota)) {
                    sisa.removeAll(anggota);
                    kata.add(sebutan);
                }
            });
        }
        sisa.forEach(n -> kata.add(nilai(paket, fakta, n)));
        return kata.stream().collect(Collectors.joining(", "));
    }
}
