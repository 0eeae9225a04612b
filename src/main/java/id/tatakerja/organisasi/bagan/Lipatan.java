package id.tatakerja.organisasi.bagan;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a box: SVG does not wrap by itself, and no font is known on the server. */
final class Lipatan {

    private Lipatan() {}

    /**
     * Lines of at most {@code lebar} pixels at a font size in pixels; what does not fit into {@code maks} lines ends in an ellipsis.
     */
    static List<String> lipat(String teks, double ukuran, int lebar, int maks) {
        var hasil = new ArrayList<String>();
        var baris = new StringBuilder();
        for (String kata : teks.strip().split("\\s+")) {
            String calon = baris.isEmpty() ? kata : baris + " " + kata;
            if (baris.isEmpty() || panjang(calon) * ukuran <= lebar) {
                baris.setLength(0);
                baris.append(calon);
            } else {
                hasil.add(baris.toString());
                baris.setLength(0);
                baris.append(kata);
            }
        }
        hasil.add(baris.toString());
        if (hasil.size() > maks) {
            hasil.set(maks - 1, hasil.get(maks - 1) + " …");
            hasil.subList(maks, hasil.size()).clear();
        }
        hasil.replaceAll(b -> potong(b, ukuran, lebar));
        return hasil;
    }

    /** Width in em, a little more than common sans-serif fonts need. */
    static double panjang(String teks) {
        return teks.chars().mapToDouble(Lipatan::huruf).sum();
    }

    private static String potong(String baris, double ukuran, int lebar) {
        if (panjang(baris) * ukuran <= lebar) {
            return baris;
        }
        var pendek = new StringBuilder(baris);
        while (pendek.length() > 1 && panjang(pendek + "…") * ukuran > lebar) {
            pendek.setLength(pendek.length() - 1);
        }
        return pendek.append('…').toString();
    }

    private static double huruf(int c) {
        if ("ijlI.,:;'|! ".indexOf(c) >= 0) {
            return .31;
        }
        if ("frt()-/[]".indexOf(c) >= 0) {
            return .4;
        }
        if ("mwMW…".indexOf(c) >= 0) {
            return .92;
        }
        return Character.isUpperCase(c) ? .73 : .6;
    }
}
