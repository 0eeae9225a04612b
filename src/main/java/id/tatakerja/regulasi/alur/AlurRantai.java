package id.tatakerja.regulasi.alur;

import id.tatakerja.regulasi.TabelRantai;
import id.tatakerja.regulasi.TabelRantai.Rantai;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A chain of review as a mechanism: written as BPMN from the rows of {@code rantai-evaluasi.csv}, compiled and proved sound like any
 * other. It serves one delivery; what is sent back is delivered anew and begins anew.
 *
 * @param kode code of the process
 * @param rantai the rows
 * @param pengembalian value of {@link TabelRantai#KUNCI_PENGEMBALIAN} under which it was written
 * @param graf the compiled graph
 * @param gambar the diagram
 * @param bpmn text of the BPMN file
 */
public record AlurRantai(String kode, Rantai rantai, String pengembalian, Graf graf, GambarAlur gambar, String bpmn) {

    /** Place of the delivery. */
    public static final String SERAHKAN = "serahkan";

    private static final String LANGKAH = "langkah-";

    /** Code of the process of a chain under a value of the setting. */
    public static String kode(Rantai rantai, String pengembalian) {
        var akhiran = switch (pengembalian) {
            case TabelRantai.PENGEMBALIAN_TERTULIS -> "-tertulis";
            case TabelRantai.PENGEMBALIAN_SEMUA -> "-semua";
            default -> "";
        };
        return "evaluasi-" + rantai.kode().toLowerCase(java.util.Locale.ROOT) + akhiran;
    }

    /** Place of a step, by its place among the rows from 0. */
    public static String simpul(int ke) {
        return LANGKAH + (ke + 1);
    }

    /** The step of a place; empty for the delivery. */
    public Optional<TabelRantai.Langkah> langkah(String simpul) {
        return IntStream.range(0, rantai.langkah().size()).filter(i -> simpul(i).equals(simpul)).mapToObj(rantai.langkah()::get).findFirst();
    }

    /** The reviews, in order. */
    public List<Simpul.Tindak> peninjauan() {
        return graf.simpul().stream().map(Simpul.Tindak.class::cast).filter(t -> !t.id().equals(SERAHKAN)).toList();
    }

    /** The place with this code. */
    public Simpul.Tindak tindak(String simpul) {
        return graf.simpul(simpul).map(Simpul.Tindak.class::cast).orElseThrow();
    }
}
