package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Tafsir;
import java.util.List;

/**
 * The open questions and the reading in force.
 *
 * @param paket the pack
 */
public record TafsirPage(Paket paket) {

    public String judul() {
        return "Tafsir";
    }

    /** Row numbers that rest on a reading. */
    public List<String> baris(Tafsir tafsir) {
        return paket.kedudukan().baris().stream().filter(b -> b.tafsir().contains(tafsir.kode())).map(Baris::no).distinct().toList();
    }
}
