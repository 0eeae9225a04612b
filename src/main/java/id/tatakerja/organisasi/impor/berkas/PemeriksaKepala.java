package id.tatakerja.organisasi.impor.berkas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The header row: exact names in exact order, each deviation with a sentence of its own. */
final class PemeriksaKepala {

    private PemeriksaKepala() {}

    /** Column names by position (empty text for an empty column at the end), or empty when the header has faults. */
    static Optional<List<String>> periksa(Lembar lembar, List<String> kepala, DaftarGalat galat) {
        int sebelum = galat.jumlah();
        List<String> ada = rapikan(kepala);
        if (ada.isEmpty()) {
            galat.tambah(lembar, 1, "", "KEPALA_KOSONG", "Baris 1 kosong. Isi baris 1 dengan nama kolom: " + urutan(lembar) + ".");
            return Optional.empty();
        }
        Set<String> dilihat = new HashSet<>();
        for (int i = 0; i < ada.size(); i++) {
            periksaSatu(lembar, ada.get(i), i, dilihat, galat);
        }
        for (String perlu : lembar.wajib()) {
            if (!dilihat.contains(perlu)) {
                galat.tambah(lembar, 1, perlu, "KOLOM_KURANG", "Kolom '" + perlu + "' tidak ada. Tambahkan; urutan kolom: "
                        + urutan(lembar) + ".");
            }
        }
        if (galat.jumlah() == sebelum) {
            periksaUrutan(lembar, ada, galat);
        }
        return galat.jumlah() == sebelum ? Optional.of(ada) : Optional.empty();
    }

    private static void periksaSatu(Lembar lembar, String nama, int letak, Set<String> dilihat, DaftarGalat galat) {
        if (nama.isEmpty()) {
            galat.tambah(lembar, 1, huruf(letak), "KOLOM_TANPA_NAMA", "Sel " + huruf(letak) + "1 kosong. Hapus kolom "
                    + huruf(letak) + " atau isi namanya; urutan kolom: " + urutan(lembar) + ".");
        } else if (!lembar.wajib().contains(nama) && !lembar.pilihan().contains(nama)) {
            galat.tambah(lembar, 1, Aksara.cuplik(nama), "KOLOM_TIDAK_DIKENAL", "Kolom '" + Aksara.cuplik(nama) + "' pada sel " + huruf(letak)
                    + "1 tidak dikenal. Hapus kolom itu atau ganti namanya; kolom yang dikenal: " + dikenal(lembar) + ".");
        } else if (!dilihat.add(nama)) {
            galat.tambah(lembar, 1, nama, "KOLOM_GANDA", "Kolom '" + nama + "' muncul lebih dari sekali. Hapus yang pada sel "
                    + huruf(letak) + "1.");
        }
    }

    private static void periksaUrutan(Lembar lembar, List<String> ada, DaftarGalat galat) {
        for (int i = 0; i < lembar.wajib().size(); i++) {
            String perlu = lembar.wajib().get(i);
            if (!ada.get(i).equals(perlu)) {
                galat.tambah(lembar, 1, ada.get(i), "KOLOM_TERTUKAR", "Sel " + huruf(i) + "1 berisi '" + ada.get(i)
                        + "', seharusnya '" + perlu + "'. Susun kolom dengan urutan: " + urutan(lembar) + ".");
            }
        }
    }

    private static List<String> rapikan(List<String> kepala) {
        var hasil = new ArrayList<>(
                kepala.stream().map(k -> k.strip().toLowerCase(Locale.ROOT)).toList());
        while (!hasil.isEmpty() && hasil.getLast().isEmpty()) {
            hasil.removeLast();
        }
        return hasil;
    }

    private static String urutan(Lembar lembar) {
        return String.join(", ", lembar.wajib());
    }

    private static String dikenal(Lembar lembar) {
        return lembar.pilihan().isEmpty() ? urutan(lembar) : urutan(lembar) + ", dan bila perlu " + String.join(", ", lembar.pilihan());
    }

    /** Letter of a column as a spreadsheet shows it; 0 is A. */
    static String huruf(int kolom) {
        return kolom < 26
                ? String.valueOf((char) ('A' + kolom))
                : huruf(kolom / 26 - 1) + (char) ('A' + kolom % 26);
    }
}
