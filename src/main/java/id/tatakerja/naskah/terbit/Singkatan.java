package id.tatakerja.naskah.terbit;

import id.tatakerja.organisasi.UnitSusunan;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Short form of an office for numbers, until the instansi sets its own. Two offices with the same form share one counter. */
final class Singkatan {

    private Singkatan() {}

    static String unit(UnitSusunan unit) {
        return switch (unit.jenis()) {
            case SEKRETARIAT_DAERAH -> "SETDA";
            case SEKRETARIAT_DPRD -> "SETWAN";
            case INSPEKTORAT -> "ITDA";
            case RSUD -> "RSUD";
            case DINAS -> "DIN" + potong(kata(unit.nama(), 1), 3);
            case KECAMATAN -> "KEC-" + potong(kata(unit.nama(), 1), 6);
            case KELURAHAN -> "KEL-" + potong(kata(unit.nama(), 1), 6);
            default -> Arrays.stream(unit.nama().split("[^\\p{L}]+"))
                    .filter(k -> k.length() > 2 && !k.equalsIgnoreCase("dan"))
                    .map(k -> k.substring(0, 1))
                    .limit(8)
                    .collect(Collectors.joining())
                    .toUpperCase(Locale.ROOT);
        };
    }

    static String pembina(String sebutan) {
        return potong(kata(sebutan, 0), 3);
    }

    private static String kata(String nama, int ke) {
        var semua = nama.strip().split("[^\\p{L}]+");
        return semua[Math.min(ke, semua.length - 1)].toUpperCase(Locale.ROOT);
    }

    private static String potong(String teks, int panjang) {
        return teks.substring(0, Math.min(panjang, teks.length()));
    }
}
