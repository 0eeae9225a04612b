package id.tatakerja.tampilan;

import id.tatakerja.bersama.Galat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no field of any form, address or document may hold, said in one place for all of them. */
final class TeksTerlarang {

    /** First and last year that anybody can mean. */
    static final int TAHUN_AWAL = 1900;

    static final int TAHUN_AKHIR = 2100;

    private static final Pattern HARI = Pattern.compile("([+-]?\\d{4,12})-\\d{2}-\\d{2}");

    private TeksTerlarang() {}

    /**
     * The fault in a text, if there is one.
     *
     * @param bidang name of the field
     * @param teks what was given
     * @param hariKetat whether a day of four digits outside 1900 to 2100 is a fault too; a form of a page says that beside its own field
     */
    static Optional<Galat> galat(String bidang, String teks, boolean hariKetat) {
        if (teks.codePoints().anyMatch(TeksTerlarang::terlarang)) {
            return Optional.of(new Galat(bidang, "KARAKTER_TERLARANG",
                    "Isian '" + nama(bidang) + "' memuat karakter yang tidak dapat dibaca. Ketik ulang isinya tanpa menyalin dari tempat lain."));
        }
        var hari = HARI.matcher(teks.strip());
        if (!hari.matches() || !diLuarBatas(hari.group(1), hariKetat)) {
            return Optional.empty();
        }
        return Optional.of(new Galat(bidang, "TANGGAL_TIDAK_WAJAR",
                "Tanggal pada '" + nama(bidang) + "' di luar batas. Pakai tahun " + TAHUN_AWAL + " sampai " + TAHUN_AKHIR + ", misalnya 2026-03-15."));
    }

    /** Control characters, half a pair of surrogates, and marks that turn the direction of reading; lines and tabs are text. */
    private static boolean terlarang(int huruf) {
        return Character.isISOControl(huruf) && huruf != '\n' && huruf != '\r' && huruf != '\t'
                || huruf >= Character.MIN_SURROGATE && huruf <= Character.MAX_SURROGATE
                || huruf >= 0x202A && huruf <= 0x202E
                || huruf >= 0x2066 && huruf <= 0x2069;
    }

    private static boolean diLuarBatas(String tahun, boolean hariKetat) {
        if (tahun.length() != 4) {
            return true;
        }
        var angka = Integer.parseInt(tahun);
        return hariKetat && (angka < TAHUN_AWAL || angka > TAHUN_AKHIR);
    }

    /** A name of a field can hold such characters itself, and any number of them. */
    static String nama(String bidang) {
        var bersih = new StringBuilder();
        bidang.codePoints().limit(60).forEach(h -> bersih.appendCodePoint(terlarang(h) ? 0xFFFD : h));
        return bersih.toString();
    }
}
