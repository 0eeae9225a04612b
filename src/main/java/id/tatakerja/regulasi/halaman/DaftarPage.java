package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import java.util.Comparator;
import java.util.List;

/**
 * All regulations.
 *
 * @param paket packs of regions first, the national base last
 */
public record DaftarPage(List<Paket> paket) {

    static DaftarPage dari(Regulasi regulasi) {
        return new DaftarPage(berurut(regulasi));
    }

    static List<Paket> berurut(Regulasi regulasi) {
        return regulasi.semua().stream()
                .sorted(Comparator.comparing((Paket p) -> p.identitas().indukNasional().isEmpty()).thenComparing(p -> p.identitas().daerah()))
                .toList();
    }

    public String judul() {
        return "Peraturan";
    }
}
