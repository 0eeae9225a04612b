package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.baca.Catatan;
import id.tatakerja.regulasi.baca.Rujukan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.ExtensionElement;
import org.jspecify.annotations.Nullable;

/**
 * The file being read: notes faults, reads words of closed lists and citations.
 *
 * @param berkas file within the pack
 * @param isi model and lines
 * @param catatan where faults go
 * @param rujukan resolves citations and readings
 */
record Lembar(String berkas, PembacaXml.Isi isi, Catatan catatan, Rujukan rujukan) {

    void salah(int baris, String alasan) {
        catatan.salah(berkas, baris, alasan);
    }

    void salah(BaseElement elemen, String alasan) {
        salah(isi.baris(elemen.getId()), alasan);
    }

    /** One of our attributes on an element of BPMN, empty text without it. */
    static String atribut(BaseElement elemen, String nama) {
        return teks(elemen.getAttributeValue(Kaidah.TK, nama));
    }

    /** An attribute of one of our elements, empty text without it. */
    static String milik(ExtensionElement elemen, String nama) {
        return teks(elemen.getAttributeValue(null, nama));
    }

    private static String teks(@Nullable String nilai) {
        return Objects.requireNonNullElse(nilai, "").strip();
    }

    static List<String> pisah(String nilai) {
        return nilai.isBlank() ? List.of() : Arrays.stream(nilai.strip().split("\\s+")).toList();
    }

    /** The constant of a word; empty, with the fault noted, for a word outside the closed list. */
    <E extends Enum<E>> Optional<E> kata(int baris, String apa, String nilai, Class<E> jenis) {
        var ada = Arrays.stream(jenis.getEnumConstants()).filter(e -> e.name().equals(nilai)).findFirst();
        if (ada.isEmpty()) {
            salah(baris, nilai.isEmpty()
                    ? apa + " kosong; isi dengan salah satu dari " + Arrays.toString(jenis.getEnumConstants())
                    : apa + " memuat \"" + nilai + "\" yang tidak dikenal; yang dikenal: " + Arrays.toString(jenis.getEnumConstants()));
        }
        return ada;
    }

    /** The constants of several words, each once. */
    <E extends Enum<E>> List<E> kumpulan(int baris, String apa, String nilai, Class<E> jenis) {
        var hasil = pisah(nilai).stream().flatMap(k -> kata(baris, apa, k, jenis).stream()).toList();
        if (hasil.stream().distinct().count() < hasil.size()) {
            salah(baris, apa + " menyebut kata yang sama dua kali; hapus salah satu");
        }
        return hasil;
    }

    List<Kutipan> dasar(int baris, String nilai) {
        return rujukan.kutipWajib(berkas, baris, pisah(nilai));
    }

    List<String> tafsir(int baris, String nilai) {
        return rujukan.tafsir(berkas, baris, pisah(nilai));
    }
}
