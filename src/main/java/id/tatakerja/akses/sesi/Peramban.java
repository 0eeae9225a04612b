package id.tatakerja.akses.sesi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names browser and system in words that their owner recognises; the full header is not kept. */
final class Peramban {

    // in this order: later names hide inside the headers of earlier ones
    private static final List<Map.Entry<String, String>> PROGRAM = List.of(
            Map.entry("Edg/", "Edge"), Map.entry("OPR/", "Opera"), Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("UCBrowser/", "UC Browser"), Map.entry("Firefox/", "Firefox"), Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SISTEM = List.of(
            Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"), Map.entry("Mac OS", "macOS"), Map.entry("Linux", "Linux"));

    private Peramban() {}

    static String ringkas(@Nullable String kepala) {
        var teks = kepala == null ? "" : kepala;
        return pertama(PROGRAM, teks, "Peramban lain") + " di " + pertama(SISTEM, teks, "perangkat lain");
    }

    private static String pertama(List<Map.Entry<String, String>> nama, String teks, String lain) {
        return nama.stream().filter(n -> teks.contains(n.getKey())).map(Map.Entry::getValue).findFirst().orElse(lain);
    }
}
