package id.tatakerja.organisasi.bagan;

import java.util.List;
import java.util.Optional;

/**
 * A node of the chart before it has a place.
 *
 * @param isi its box; empty for a column that only gathers boxes
 * @param anak nodes below
 */
record Simpul(Optional<Gambar.Isi> isi, List<Simpul> anak) {

    Simpul {
        anak = List.copyOf(anak);
    }

    static Simpul daun(Gambar.Isi isi) {
        return new Simpul(Optional.of(isi), List.of());
    }

    boolean tanpaCabang() {
        return anak.isEmpty();
    }

    boolean hanyaDaun() {
        return anak.stream().allMatch(Simpul::tanpaCabang);
    }
}
