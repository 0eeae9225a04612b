package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Paket;
import java.util.List;

/**
 * The decision table and its two smaller companions.
 *
 * @param paket the pack
 * @param jenis kind of organisation filtered by, or empty text
 * @param jenjang jenjang filtered by, or empty text
 * @param baris rows that admit both, in file order
 */
public record TabelPage(Paket paket, String jenis, String jenjang, List<BarisTampil> baris) {

    static TabelPage dari(Paket paket, String jenis, String jenjang) {
        var j = dikenal(paket, Fakta.JENIS, jenis);
        var g = dikenal(paket, Fakta.JENJANG, jenjang);
        return new TabelPage(paket, j, g, paket.kedudukan().baris().stream()
                .filter(b -> (j.isEmpty() || b.menerima(Fakta.JENIS, j)) && (g.isEmpty() || b.menerima(Fakta.JENJANG, g)))
                .map(b -> BarisTampil.dari(paket, b))
                .toList());
    }

    // a word that is no value filters nothing: the form then shows "semua"
    static String dikenal(Paket paket, Fakta fakta, String nilai) {
        return paket.kosakata().urutan(fakta, nilai) < 0 ? "" : nilai;
    }

    public String judul() {
        return "Tabel kedudukan";
    }

    /** Choices of the filter. */
    public List<String> semuaJenis() {
        return Fakta.JENIS.nilai(paket);
    }

    /** Choices of the filter. */
    public List<String> semuaJenjang() {
        return Fakta.JENJANG.nilai(paket);
    }
}
