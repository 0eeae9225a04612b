package id.tatakerja.tampilan;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, numbers and words as Indonesians write them. */
public final class Teks {

    private static final List<String> BULAN = List.of(
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember");

    private Teks() {}

    /** A date as {@code 6 Juni 2024}. */
    public static String tanggal(LocalDate tanggal) {
        return tanggal.getDayOfMonth() + " " + BULAN.get(tanggal.getMonthValue() - 1) + " " + tanggal.getYear();
    }

    /** An instant as {@code 6 Juni 2024 pukul 10.42} in the given zone. */
    public static String waktu(Instant saat, ZoneId zona) {
        var setempat = saat.atZone(zona);
        return tanggal(setempat.toLocalDate()) + " pukul " + DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT).format(setempat);
    }

    /** A number with thousand dots and decimal comma: {@code 1.234,5}. */
    public static String angka(double nilai) {
        var lambang = new DecimalFormatSymbols(Locale.ROOT);
        lambang.setGroupingSeparator('.');
        lambang.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", lambang).format(nilai);
    }

    /** A constant such as {@code AHLI_MUDA} as words: {@code Ahli muda}. */
    public static String kata(String tetapan) {
        var kecil = tetapan.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).replace('_', ' ');
        return kecil.isEmpty() ? kecil : Character.toUpperCase(kecil.charAt(0)) + kecil.substring(1);
    }

    /** A sentence with its full stop, also where it ends in an abbreviation as titles behind a name do. */
    public static String kalimat(String isi) {
        return isi.endsWith(".") ? isi : isi + ".";
    }

    /** First letters of the first two words of a name. */
    static String inisial(String nama) {
        var huruf = new StringBuilder();
        for (var kata : nama.strip().split("\\s+")) {
            if (!kata.isEmpty() && huruf.length() < 2) {
                huruf.append(Character.toUpperCase(kata.charAt(0)));
            }
        }
        return huruf.toString();
    }
}
