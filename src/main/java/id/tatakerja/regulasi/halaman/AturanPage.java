package id.tatakerja.regulasi.halaman;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.BagianAturan;
import id.tatakerja.regulasi.BagianAturan.Kelompok;
import id.tatakerja.regulasi.BagianAturan.Komponen;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Persyaratan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a regulation, sorted into the two parts of its system and the components of the first.
 *
 * @param paket the pack
 * @param isi the parts that have rules
 */
public record AturanPage(Paket paket, List<Satu> isi) {

    /**
     * A component, or the part without components.
     *
     * @param kelompok part of the system
     * @param komponen component
     * @param dasar citations
     * @param aturan its rules
     */
    public record Satu(Kelompok kelompok, Optional<Komponen> komponen, List<Kutipan> dasar, List<Persyaratan> aturan) {

        /** What it is called. */
        public String sebutan() {
            return komponen.map(Komponen::sebutan).orElse(kelompok.sebutan());
        }

        /** Fragment of its address. */
        public String tanda() {
            return komponen.map(Komponen::name).orElse(kelompok.name());
        }
    }

    static AturanPage dari(Paket paket) {
        var komponen = Arrays.stream(Komponen.values()).map(k -> satu(paket, Kelompok.MEKANISME_KERJA, Optional.of(k)));
        return new AturanPage(paket, java.util.stream.Stream.concat(komponen, java.util.stream.Stream.of(satu(paket, Kelompok.PROSES_BISNIS, Optional.empty())))
                .filter(s -> !s.aturan().isEmpty()).toList());
    }

    private static Satu satu(Paket paket, Kelompok kelompok, Optional<Komponen> komponen) {
        var bagian = paket.bagian().stream().filter(b -> b.kelompok() == kelompok && b.komponen().equals(komponen)).toList();
        return new Satu(
                kelompok, komponen, bagian.stream().flatMap(b -> b.dasar().stream()).distinct().toList(),
                paket.persyaratan().stream().filter(p -> bagian.stream().map(BagianAturan::bagian).anyMatch(n -> n == p.bagian())).toList());
    }

    /** Number of rules in a part. */
    public int jumlah(Kelompok yang) {
        return isi.stream().filter(s -> s.kelompok() == yang).mapToInt(s -> s.aturan().size()).sum();
    }
}
