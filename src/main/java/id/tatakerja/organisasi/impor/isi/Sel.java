package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of one row and remembers whether all were good. */
final class Sel {

    static final int PANJANG_KODE = 60;
    static final int PANJANG_NAMA = 250;

    private static final int PANJANG_TEKS = 4000;
    private static final Map<String, Integer> PANJANG = Map.of(
            "gelar_depan", 60, "gelar_belakang", 120, "golongan", 20, "surel", 254, "kompetensi", 1000, "dasar_pengangkatan", 500,
            "bidang_keahlian", 250);
    private static final Pattern KODE = Pattern.compile("[^\\s/\\\\?#%;,]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern INDONESIA = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private final Lembar lembar;
    private final Baris baris;
    private final DaftarGalat galat;
    private boolean baik = true;

    Sel(Lembar lembar, Baris baris, DaftarGalat galat) {
        this.lembar = lembar;
        this.baris = baris;
        this.galat = galat;
    }

    boolean baik() {
        return baik;
    }

    void salah(String kolom, String kode, String pesan) {
        baik = false;
        galat.tambah(lembar, baris.nomor(), kolom, kode, pesan);
    }

    /** Text of a column that may be empty. */
    String teks(String kolom) {
        String nilai = baris.teks(kolom);
        if (nilai.equals(Baris.TERLAPOR)) {
            baik = false;
            return "";
        }
        if (nilai.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            salah(kolom, "KARAKTER_TERLARANG", "Kolom " + kolom + " memuat karakter yang tidak dapat disimpan. Ketik ulang isinya.");
            return "";
        }
        int batas = PANJANG.getOrDefault(kolom, PANJANG_TEKS);
        if (nilai.length() > batas) {
            salah(kolom, "TERLALU_PANJANG", "Kolom " + kolom + " berisi " + nilai.length() + " karakter, paling banyak " + batas
                    + ". Persingkat isinya.");
            return "";
        }
        return nilai;
    }

    /** Text of a column that must be filled. */
    String wajib(String kolom, int panjang) {
        String nilai = teks(kolom);
        if (nilai.isEmpty()) {
            if (!baris.teks(kolom).equals(Baris.TERLAPOR)) {
                salah(kolom, "WAJIB_DIISI", "Kolom " + kolom + " kosong. Isi nilainya.");
            }
        } else if (nilai.length() > panjang) {
            salah(kolom, "TERLALU_PANJANG", "Kolom " + kolom + " berisi " + nilai.length() + " karakter, paling banyak " + panjang
                    + ". Persingkat isinya.");
        }
        return nilai;
    }

    /** A code that must be filled. */
    String kode() {
        String nilai = wajib("kode", PANJANG_KODE);
        if (!nilai.isEmpty() && !KODE.matcher(nilai).matches()) {
            salah("kode", "KODE_TIDAK_SAH", "Kode '" + nilai + "' memuat spasi atau salah satu tanda / \\ ? # % ; ,. Pakai huruf, angka,"
                    + " titik, garis bawah, atau tanda hubung.");
        }
        return nilai;
    }

    /** A word of a closed list; empty when it is none of them. */
    <E extends Enum<E>> Optional<E> pilihan(String kolom, E[] semua, boolean harus, String kodeGalat) {
        String nilai = harus ? wajib(kolom, PANJANG_NAMA) : teks(kolom);
        if (nilai.isEmpty()) {
            return Optional.empty();
        }
        String besar = nilai.toUpperCase(Locale.ROOT);
        Optional<E> cocok = Arrays.stream(semua).filter(e -> e.name().equals(besar)).findFirst();
        if (cocok.isEmpty()) {
            salah(kolom, kodeGalat, "Nilai '" + nilai + "' pada kolom " + kolom + " tidak dikenal. Pilih salah satu: "
                    + Arrays.stream(semua).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return cocok;
    }

    /** {@code ya} or {@code tidak}. */
    boolean yaTidak(String kolom) {
        String nilai = wajib(kolom, PANJANG_NAMA).toLowerCase(Locale.ROOT);
        if (!nilai.isEmpty() && !nilai.equals("ya") && !nilai.equals("tidak")) {
            salah(kolom, "BUKAN_YA_TIDAK", "Kolom " + kolom + " berisi '" + nilai + "'. Tulis ya atau tidak.");
        }
        return nilai.equals("ya");
    }

    /** A whole number within bounds, or empty. */
    Optional<Integer> angka(String kolom, int terkecil, int terbesar) {
        String nilai = teks(kolom);
        if (nilai.isEmpty()) {
            return Optional.empty();
        }
        if (nilai.matches("[0-9]{1,6}")) {
            int angka = Integer.parseInt(nilai);
            if (angka >= terkecil && angka <= terbesar) {
                return Optional.of(angka);
            }
        }
        salah(kolom, "ANGKA_TIDAK_SAH", "Kolom " + kolom + " berisi '" + nilai + "'. Tulis bilangan bulat dari " + terkecil + " sampai "
                + terbesar + ", atau kosongkan.");
        return Optional.empty();
    }

    /** A date as {@code 2024-03-15} or {@code 15-03-2024}, or empty. */
    Optional<LocalDate> tanggal(String kolom) {
        String nilai = teks(kolom);
        if (nilai.isEmpty()) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(nilai);
        Matcher indonesia = INDONESIA.matcher(nilai);
        try {
            if (iso.matches()) {
                return Optional.of(hari(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (indonesia.matches()) {
                return Optional.of(hari(indonesia.group(3), indonesia.group(2), indonesia.group(1)));
            }
        } catch (DateTimeException tidakAda) {
            salah(kolom, "TANGGAL_TIDAK_ADA", "Tanggal '" + nilai + "' pada kolom " + kolom
                    + " tidak ada dalam kalender. Periksa tanggal, bulan, dan tahunnya (1945 sampai 2100).");
            return Optional.empty();
        }
        salah(kolom, "TANGGAL_TIDAK_TERBACA", "Tanggal '" + nilai + "' pada kolom " + kolom
                + " tidak terbaca. Tulis tahun-bulan-tanggal, misalnya 2024-03-15.");
        return Optional.empty();
    }

    /** Items separated by semicolons. */
    List<String> daftar(String kolom) {
        return Arrays.stream(teks(kolom).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }

    private static LocalDate hari(String tahun, String bulan, String tanggal) {
        var hari = LocalDate.of(Integer.parseInt(tahun), Integer.parseInt(bulan), Integer.parseInt(tanggal));
        if (hari.getYear() < 1945 || hari.getYear() > 2100) {
            throw new DateTimeException("di luar rentang");
        }
        return hari;
    }
}
