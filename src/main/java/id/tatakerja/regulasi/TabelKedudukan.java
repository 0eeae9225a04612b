package id.tatakerja.regulasi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of one pack. Each value of each input column has a bit mask of the rows that admit it; an input is
 * answered by ANDing one mask per column. Answers are kept by input where the space is small enough, so that a second equal
 * input costs one array read. Safe for use by many threads.
 */
public final class TabelKedudukan {

    private static final int SIMPANAN_TERBESAR = 1 << 20;

    private final List<Fakta> masukan;
    private final List<Baris> baris;
    private final Baris[] urut;
    private final long[][][] topeng;
    private final int[] ukuran;
    private final Fakta[] kolom;
    private final @Nullable List<Baris> @Nullable [] simpanan;

    /**
     * A table over the vocabulary of its pack; the loader has proved that it covers its input space.
     *
     * @param kosakata values of the facts
     * @param masukan the input columns in file order
     * @param baris the rows in file order
     */
    public TabelKedudukan(Kosakata kosakata, List<Fakta> masukan, List<Baris> baris) {
        this.masukan = List.copyOf(masukan);
        this.baris = List.copyOf(baris);
        this.kolom = masukan.toArray(Fakta[]::new);
        this.ukuran = new int[kolom.length];
        this.urut = baris.stream().sorted(Comparator.comparingInt(Baris::lapis)).toArray(Baris[]::new);
        this.topeng = new long[kolom.length][][];
        var ruang = 1L;
        for (var k = 0; k < kolom.length; k++) {
            var nilai = kosakata.nilai(kolom[k]);
            ukuran[k] = nilai.size();
            topeng[k] = new long[nilai.size()][(urut.length + 63) / 64];
            for (var n = 0; n < nilai.size(); n++) {
                for (var b = 0; b < urut.length; b++) {
                    if (urut[b].menerima(kolom[k], nilai.get(n))) {
                        topeng[k][n][b >> 6] |= 1L << b;
                    }
                }
            }
            ruang = Math.min(ruang * nilai.size(), Integer.MAX_VALUE);
        }
        this.simpanan = ruang <= SIMPANAN_TERBESAR ? wadah((int) ruang) : null;
    }

    // answers are immutable lists, published safely by their final fields: a race only computes one twice
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Baris>[] wadah(int ruang) {
        return (List<Baris>[]) new List[ruang];
    }

    /** All rows in file order. */
    public List<Baris> baris() {
        return baris;
    }

    /** The facts that the table asks for, in column order. */
    public List<Fakta> masukan() {
        return masukan;
    }

    /**
     * The rows that decide: all matching ones of the smallest layer that has any, in file order.
     *
     * @return never empty
     */
    public List<Baris> putuskan(Masukan m) {
        if (simpanan == null) {
            return hitung(m);
        }
        var letak = 0;
        for (var k = 0; k < kolom.length; k++) {
            letak = letak * ukuran[k] + m.urutan(kolom[k]);
        }
        var ada = simpanan[letak];
        if (ada == null) {
            ada = hitung(m);
            simpanan[letak] = ada;
        }
        return ada;
    }

    private List<Baris> hitung(Masukan m) {
        var cocok = new ArrayList<Baris>(2);
        for (var kata = 0; kata * 64 < urut.length; kata++) {
            var sisa = -1L;
            for (var k = 0; k < kolom.length && sisa != 0; k++) {
                sisa &= topeng[k][m.urutan(kolom[k])][kata];
            }
            for (; sisa != 0; sisa &= sisa - 1) {
                var letak = kata * 64 + Long.numberOfTrailingZeros(sisa);
                if (letak >= urut.length || !cocok.isEmpty() && urut[letak].lapis() != cocok.getFirst().lapis()) {
                    return hasil(cocok, m);
                }
                cocok.add(urut[letak]);
            }
        }
        return hasil(cocok, m);
    }

    private static List<Baris> hasil(List<Baris> cocok, Masukan m) {
        if (cocok.isEmpty()) {
            throw new IllegalStateException("Tabel tidak mencakup " + m);
        }
        return List.copyOf(cocok);
    }
}
