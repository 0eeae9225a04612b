package id.tatakerja.contoh.susun;

import id.tatakerja.organisasi.Jenjang;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * So many people of one jenjang (none: Pelaksana) in a unit.
 *
 * @param jenjang step of a Jabatan Fungsional, empty for Pelaksana
 * @param jumlah how many, at least 1
 */
public record Isi(Optional<Jenjang> jenjang, int jumlah) {

    private static final Map<String, Optional<Jenjang>> SINGKATAN = Map.of(
            "UT", Optional.of(Jenjang.AHLI_UTAMA),
            "MD", Optional.of(Jenjang.AHLI_MADYA),
            "MU", Optional.of(Jenjang.AHLI_MUDA),
            "PR", Optional.of(Jenjang.AHLI_PERTAMA),
            "PY", Optional.of(Jenjang.PENYELIA),
            "MH", Optional.of(Jenjang.MAHIR),
            "TR", Optional.of(Jenjang.TERAMPIL),
            "PM", Optional.of(Jenjang.PEMULA),
            "PL", Optional.empty());

    /**
     * Reads the short form of the resource files: {@code "MD1 MU2 PL3"} is one ahli madya, two ahli muda and three Pelaksana
     * (UT ahli utama, PR ahli pertama, PY penyelia, MH mahir, TR terampil, PM pemula).
     */
    public static List<Isi> urai(String teks) {
        var hasil = new ArrayList<Isi>();
        for (String kata : teks.strip().split("\\s+")) {
            if (!kata.isEmpty()) {
                Optional<Jenjang> jenjang = SINGKATAN.get(kata.substring(0, 2));
                if (jenjang == null) {
                    throw new IllegalArgumentException("Isi '" + kata + "' tidak dikenal");
                }
                hasil.add(new Isi(jenjang, Integer.parseInt(kata.substring(2))));
            }
        }
        return hasil;
    }
}
