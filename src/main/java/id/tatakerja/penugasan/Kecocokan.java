package id.tatakerja.penugasan;

import java.util.List;
import java.util.Locale;

/** Holds the competences asked for against those on record: a warning, never a bar. */
final class Kecocokan {

    private Kecocokan() {}

    /** What is asked for and not on record. */
    static List<String> kurang(List<String> diminta, List<String> milik) {
        return diminta.stream().filter(d -> milik.stream().noneMatch(m -> serupa(m, d))).toList();
    }

    private static boolean serupa(String milik, String diminta) {
        var a = milik.toLowerCase(Locale.ROOT);
        var b = diminta.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a) && !a.isBlank();
    }
}
