package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Through whose hands a result goes until it is accepted. The loader has proved that every place of work and every form of
 * assignment has exactly one chain, or a row that says that the regulation is silent.
 *
 * @param rantai chains in file order
 */
public record TabelRantai(List<Rantai> rantai) {

    /** Setting: who may send a result back. */
    public static final String KUNCI_PENGEMBALIAN = "pengembalianHasil";
    /** Value: only officials to whom the text gives it. */
    public static final String PENGEMBALIAN_TERTULIS = "PENINJAU_TERTULIS";
    /** Value: also those to whom a reading gives it. */
    public static final String PENGEMBALIAN_MENURUT_BACAAN = "PENINJAU_MENURUT_BACAAN";
    /** Value: every reviewer. */
    public static final String PENGEMBALIAN_SEMUA = "SEMUA_PENINJAU";

    public TabelRantai {
        rantai = List.copyOf(rantai);
    }

    /** What an official does with a result. */
    public enum TindakanRantai {
        /** Review it: pass it on, or send it back with notes where that is allowed. */
        TINJAU,
        /** Review it for the last time and accept it. */
        TERIMA_HASIL,
        /** The regulation says nothing for this place. */
        TIDAK_DIATUR
    }

    /** Whether a reviewer may send a result back. */
    public enum Pengembalian {
        /** The text says so. */
        TERTULIS,
        /** A reading says so; the setting {@link #KUNCI_PENGEMBALIAN} can take it away. */
        MENURUT_BACAAN,
        /** Passes on or accepts only. */
        TIDAK
    }

    /** What a result must meet to go on. */
    public enum Ukuran {
        /** The target. */
        TARGET,
        /** The target or the expectation. */
        SALAH_SATU,
        /** The target and the expectation. */
        KEDUANYA;

        /** Whether a result that meets the one and the other as stated may go on. */
        public boolean terpenuhi(boolean target, boolean ekspektasi) {
            return switch (this) {
                case TARGET -> target;
                case SALAH_SATU -> target || ekspektasi;
                case KEDUANYA -> target && ekspektasi;
            };
        }
    }

    /**
     * One chain.
     *
     * @param kode code within the pack
     * @param berlaku where it holds
     * @param langkah steps in order; several with the same number act side by side; empty where the regulation is silent
     * @param dasar citations of all its rows, in order
     * @param tafsir readings of all its rows, in order
     * @param penjelasan sentence of its first row
     * @param barisBerkas line of its first row in {@code rantai-evaluasi.csv}, from 2
     */
    public record Rantai(
            String kode, Keberlakuan berlaku, List<Langkah> langkah, List<Kutipan> dasar, List<String> tafsir, String penjelasan, int barisBerkas) {

        public Rantai {
            langkah = List.copyOf(langkah);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }

        /** Whether the regulation says who reviews here. */
        public boolean diatur() {
            return !langkah.isEmpty();
        }
    }

    /**
     * One step of a chain.
     *
     * @param nomor place in the order, from 1
     * @param peran who acts
     * @param tindakan what is done, never TIDAK_DIATUR
     * @param pengembalian whether the result may be sent back from here
     * @param ukuran what the result must meet to go on from here
     * @param diberitahu who is only told that the result has arrived here
     * @param dasar citations, never empty
     * @param tafsir readings used
     * @param penjelasan a sentence for people
     * @param barisBerkas line in {@code rantai-evaluasi.csv}, from 2
     */
    public record Langkah(
            int nomor, Pelaku peran, TindakanRantai tindakan, Pengembalian pengembalian, Ukuran ukuran, List<Pelaku> diberitahu, List<Kutipan> dasar,
            List<String> tafsir, String penjelasan, int barisBerkas) {

        public Langkah {
            diberitahu = List.copyOf(diberitahu);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }

        /** Whether the result may be sent back from here under this value of {@link #KUNCI_PENGEMBALIAN}. */
        public boolean bolehMengembalikan(String nilaiPengaturan) {
            return switch (pengembalian) {
                case TERTULIS -> true;
                case MENURUT_BACAAN -> !nilaiPengaturan.equals(PENGEMBALIAN_TERTULIS);
                case TIDAK -> nilaiPengaturan.equals(PENGEMBALIAN_SEMUA);
            };
        }
    }

    /**
     * The chain of a place of work and a form.
     *
     * @param masukan facts of the place of work
     * @param bentuk form of the assignment
     * @param nilaiPengaturan value in force of a setting of the pack, by its key
     */
    public Rantai untuk(Masukan masukan, Bentuk bentuk, Function<String, String> nilaiPengaturan) {
        return cocok(masukan, bentuk, nilaiPengaturan).min(Comparator.comparingInt(r -> r.berlaku().lapis())).orElseThrow();
    }

    private Stream<Rantai> cocok(Masukan masukan, Bentuk bentuk, Function<String, String> nilaiPengaturan) {
        return rantai.stream().filter(r -> r.berlaku().cocok(masukan, bentuk, nilaiPengaturan));
    }
}
