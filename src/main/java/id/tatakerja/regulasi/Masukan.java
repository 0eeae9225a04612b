package id.tatakerja.regulasi;

import java.util.EnumMap;
import java.util.Map;

/**
 * The facts about one post, all fifteen, packed into one number: immutable, equal by value, cheap to make by the million.
 * The value of a fact is kept as its place in the vocabulary of the pack.
 */
public final class Masukan {

    private static final int SEMUA = (1 << Fakta.values().length) - 1;
    private static final int[] GESER = new int[Fakta.values().length];
    private static final int[] TOPENG = new int[Fakta.values().length];

    static {
        var geser = 0;
        for (var fakta : Fakta.values()) {
            // the two lists that come from the pack may be long; together exactly 64 bits
            var lebar = fakta == Fakta.MODEL || fakta == Fakta.ASISTEN ? 6 : 4;
            GESER[fakta.ordinal()] = geser;
            TOPENG[fakta.ordinal()] = (1 << lebar) - 1;
            geser += lebar;
        }
    }

    private final Kosakata kosakata;
    private final long kode;

    private Masukan(Kosakata kosakata, long kode) {
        this.kosakata = kosakata;
        this.kode = kode;
    }

    /** Starts an input; every fact must be filled in before it is made. */
    public static Penyusun penyusun(Kosakata kosakata) {
        return new Penyusun(kosakata);
    }

    /**
     * An input from named values.
     *
     * @throws IllegalArgumentException when a fact is missing or a value unknown
     */
    public static Masukan dari(Kosakata kosakata, Map<Fakta, String> nilai) {
        var penyusun = penyusun(kosakata);
        nilai.forEach(penyusun::isi);
        return penyusun.jadi();
    }

    /** Value of a fact. */
    public String nilai(Fakta fakta) {
        return kosakata.nilai(fakta).get(urutan(fakta));
    }

    /** The same input with one fact changed. */
    public Masukan dengan(Fakta fakta, String nilai) {
        var bersih = kode & ~((long) TOPENG[fakta.ordinal()] << GESER[fakta.ordinal()]);
        return new Masukan(kosakata, bersih | bit(kosakata, fakta, nilai));
    }

    /** All facts by name, for the ground of a decision and for people. */
    public Map<Fakta, String> semua() {
        var peta = new EnumMap<Fakta, String>(Fakta.class);
        for (var fakta : Fakta.values()) {
            peta.put(fakta, nilai(fakta));
        }
        return peta;
    }

    int urutan(Fakta fakta) {
        return (int) (kode >>> GESER[fakta.ordinal()]) & TOPENG[fakta.ordinal()];
    }

    private static long bit(Kosakata kosakata, Fakta fakta, String nilai) {
        var urutan = kosakata.urutan(fakta, nilai);
        if (urutan < 0) {
            throw new IllegalArgumentException(fakta.kolom() + " tidak mengenal nilai " + nilai);
        }
        return (long) urutan << GESER[fakta.ordinal()];
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof Masukan m && m.kode == kode && m.kosakata == kosakata;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(kode);
    }

    @Override
    public String toString() {
        return semua().toString();
    }

    /** Collects the facts of one input; may be reused after {@link #jadi()}. */
    public static final class Penyusun {

        private final Kosakata kosakata;
        private long kode;
        private int terisi;

        private Penyusun(Kosakata kosakata) {
            this.kosakata = kosakata;
        }

        /**
         * States a fact.
         *
         * @throws IllegalArgumentException when the value is unknown, or the fact stated already
         */
        public Penyusun isi(Fakta fakta, String nilai) {
            if ((terisi & 1 << fakta.ordinal()) != 0) {
                throw new IllegalArgumentException(fakta.kolom() + " diisi dua kali");
            }
            kode |= bit(kosakata, fakta, nilai);
            terisi |= 1 << fakta.ordinal();
            return this;
        }

        /** States a fact with the values YA and TIDAK. */
        public Penyusun isi(Fakta fakta, boolean nilai) {
            return isi(fakta, nilai ? "YA" : "TIDAK");
        }

        /**
         * The input; the collector is empty again.
         *
         * @throws IllegalArgumentException when a fact is missing
         */
        public Masukan jadi() {
            if (terisi != SEMUA) {
                var kurang = Fakta.values()[Integer.numberOfTrailingZeros(~terisi)];
                throw new IllegalArgumentException(kurang.kolom() + " belum diisi");
            }
            var hasil = new Masukan(kosakata, kode);
            kode = 0;
            terisi = 0;
            return hasil;
        }
    }
}
