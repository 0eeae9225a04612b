package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Kosakata;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a cell that admits values of a fact: {@code A|B}, {@code !A}, empty for any. */
final class SelFakta {

    private static final Map<String, Set<String>> ALIAS = Map.of(
            "KEAHLIAN", Set.of("AHLI_UTAMA", "AHLI_MADYA", "AHLI_MUDA", "AHLI_PERTAMA"),
            "KETERAMPILAN", Set.of("PENYELIA", "MAHIR", "TERAMPIL", "PEMULA"),
            "FUNGSIONAL", Set.of(
                    "AHLI_UTAMA", "AHLI_MADYA", "AHLI_MUDA", "AHLI_PERTAMA", "PENYELIA", "MAHIR", "TERAMPIL", "PEMULA"));

    private SelFakta() {}

    /**
     * The admitted values.
     *
     * @param nilai admitted values; empty = the cell is empty and admits any
     * @param utuh whether every word was known
     */
    record Isi(Optional<Set<String>> nilai, boolean utuh) {}

    static Isi baca(BarisCsv b, Fakta fakta, Kosakata kosakata) {
        var isi = b.isi(fakta.kolom());
        if (isi.isEmpty()) {
            return new Isi(Optional.empty(), true);
        }
        var utuh = true;
        var kecuali = isi.startsWith("!");
        var disebut = new LinkedHashSet<String>();
        for (var kata : (kecuali ? isi.substring(1) : isi).split("\\|", -1)) {
            var arti = fakta == Fakta.JENJANG ? ALIAS.getOrDefault(kata, Set.of(kata)) : Set.of(kata);
            disebut.addAll(arti);
            for (var n : arti.stream().filter(n -> kosakata.urutan(fakta, n) < 0).toList()) {
                b.tidakDikenal(fakta.kolom(), n, kosakata.nilai(fakta));
                utuh = false;
            }
        }
        var nilai = new LinkedHashSet<>(kosakata.nilai(fakta));
        nilai.removeIf(n -> disebut.contains(n) == kecuali);
        if (nilai.isEmpty()) {
            b.salah("kolom " + fakta.kolom() + " tidak menyisakan nilai; kosongkan bila semua nilai boleh");
        }
        return new Isi(Optional.of(nilai), utuh);
    }
}
