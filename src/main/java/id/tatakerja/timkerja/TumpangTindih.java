package id.tatakerja.timkerja;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two active teams that share people or a target.
 *
 * @param tim the one, with the lower number
 * @param lain the other
 * @param orang names of the people in both today
 * @param target targets that both pursue
 * @param catatan what was arranged, newest first; empty while nobody has
 */
record TumpangTindih(Satu tim, Satu lain, List<String> orang, List<String> target, List<Catatan> catatan) {

    TumpangTindih {
        orang = List.copyOf(orang);
        target = List.copyOf(target);
        catatan = List.copyOf(catatan);
    }

    /** A team with its owning unit by name, and whether the reader leads that. */
    record Satu(long id, String nama, String unit, boolean milik) {}

    /** What was arranged, by whom and when. */
    record Catatan(String catatan, String sebutan, String nama, Instant waktu) {}

    /** Whether somebody has arranged it. */
    boolean terkoordinasi() {
        return !catatan.isEmpty();
    }

    /** The newest note. */
    Optional<Catatan> terbaru() {
        return catatan.stream().findFirst();
    }
}
