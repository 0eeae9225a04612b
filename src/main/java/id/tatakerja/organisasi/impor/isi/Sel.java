package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.impor.berkas.Aksara;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of one row and remembers whether all were good. */
final class Sel {

    private static final int PANJANG_NAMA = 250;

    private static final int TAHUN_TERKECIL = 1945;
    private static final int TAHUN_TERBESAR = 2100;
    private static final int PANJANG_PILIHAN = 60;
    private static final int PANJANG_BUTIR = 100;

    /** Longest text of each column in characters; letters and lists are laid out for these. */
    private static final Map<String, Integer> PANJANG = Map.ofEntries(
            Map.entry("nama", PANJANG_NAMA), Map.entry("gelar_depan", 60), Map.entry("gelar_belakang", 120), Map.entry("golongan", 20),
            Map.entry("surel", 254), Map.entry("kompetensi", 1000), Map.entry("dasar_pengangkatan", 500), Map.entry("bidang_keahlian", 250),
            Map.entry("uraian_tugas", 2000), Map.entry("urusan", 1000));

    /** Columns in which a line break means something; elsewhere it is a blank. */
    private static final Set<String> BERBARIS = Set.of("uraian_tugas", "dasar_pengangkatan");

    private static final Pattern RUMUS = Pattern.compile("^[\\s\\h]*([=+@\uFF1D\uFF0B\uFF20]|[-\uFF0D](?=[^0-9]))", Pattern.DOTALL);
    private static final Pattern LIPAT = Pattern.compile("\\s*[\\n\\r\\t]\\s*");
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
        int batas = PANJANG.getOrDefault(kolom, PANJANG_PILIHAN);
        if (nilai.length() > batas) {
            salah(kolom, "TERLALU_PANJANG", "Kolom " + kolom + " berisi " + nilai.length() + " karakter, paling banyak " + batas
                    + ". Persingkat isinya.");
            return "";
        }
        OptionalInt terlarang = Aksara.terlarang(nilai);
        if (terlarang.isPresent()) {
            salah(kolom, "KARAKTER_TERLARANG", "Kolom " + kolom + " memuat karakter yang tidak terlihat atau tidak dapat disimpan (U+%04X)"
                    .formatted(terlarang.getAsInt()) + ". Hapus isinya lalu ketik ulang, jangan ditempel.");
            return "";
        }
        return bukanRumus(kolom, nilai) ? BERBARIS.contains(kolom) ? nilai : LIPAT.matcher(nilai).replaceAll(" ") : "";
    }

    /** A text that a spreadsheet would work out, in this file or in one made of what is stored. */
    private boolean bukanRumus(String kolom, String nilai) {
        Matcher rumus = RUMUS.matcher(nilai);
        if (rumus.find()) {
            salah(kolom, "RUMUS", "Kolom " + kolom + " diawali tanda " + rumus.group(1) + " sehingga dibaca sebagai rumus oleh aplikasi"
                    + " lembar kerja. Hapus tanda itu; awali isinya dengan huruf atau angka.");
            return false;
        }
        return true;
    }

    /** Text of a column that must be filled. */
    String wajib(String kolom) {
        String nilai = teks(kolom);
        if (baris.teks(kolom).isEmpty()) {
            salah(kolom, "WAJIB_DIISI", "Kolom " + kolom + " kosong. Isi nilainya.");
        }
        return nilai;
    }

    /** A code that must be filled. */
    String kode() {
        String nilai = wajib("kode");
        if (!nilai.isEmpty() && !KODE.matcher(nilai).matches()) {
            salah("kode", "KODE_TIDAK_SAH", "Kode '" + Aksara.cuplik(nilai) + "' memuat spasi atau salah satu tanda / \\ ? # % ; ,. Pakai huruf, angka,"
                    + " titik, garis bawah, atau tanda hubung.");
        }
        return nilai;
    }

    /** A word of a closed list; empty when it is none of them. */
    <E extends Enum<E>> Optional<E> pilihan(String kolom, E[] semua, boolean harus, String kodeGalat) {
        String nilai = harus ? wajib(kolom) : teks(kolom);
        if (nilai.isEmpty()) {
            return Optional.empty();
        }
        String besar = nilai.toUpperCase(Locale.ROOT);
        Optional<E> cocok = Arrays.stream(semua).filter(e -> e.name().equals(besar)).findFirst();
        if (cocok.isEmpty()) {
            salah(kolom, kodeGalat, "Nilai '" + Aksara.cuplik(nilai) + "' pada kolom " + kolom + " tidak dikenal. Pilih salah satu: "
                    + Arrays.stream(semua).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return cocok;
    }

    /** {@code ya} or {@code tidak}. */
    boolean yaTidak(String kolom) {
        String nilai = wajib(kolom).toLowerCase(Locale.ROOT);
        if (!nilai.isEmpty() && !nilai.equals("ya") && !nilai.equals("tidak")) {
            salah(kolom, "BUKAN_YA_TIDAK", "Kolom " + kolom + " berisi '" + Aksara.cuplik(nilai) + "'. Tulis ya atau tidak.");
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
        salah(kolom, "ANGKA_TIDAK_SAH", "Kolom " + kolom + " berisi '" + Aksara.cuplik(nilai) + "'. Tulis bilangan bulat dari " + terkecil + " sampai "
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
                return hari(kolom, iso.group(1), iso.group(2), iso.group(3));
            }
            if (indonesia.matches()) {
                return hari(kolom, indonesia.group(3), indonesia.group(2), indonesia.group(1));
            }
        } catch (DateTimeException tidakAda) {
            salah(kolom, "TANGGAL_TIDAK_ADA", "Tanggal '" + Aksara.cuplik(nilai) + "' pada kolom " + kolom
                    + " tidak ada dalam kalender. Periksa tanggal dan bulannya.");
            return Optional.empty();
        }
        salah(kolom, "TANGGAL_TIDAK_TERBACA", "Tanggal '" + Aksara.cuplik(nilai) + "' pada kolom " + kolom
                + " tidak terbaca. Tulis tahun-bulan-tanggal, misalnya 2024-03-15.");
        return Optional.empty();
    }

    /** Items separated by semicolons. */
    List<String> daftar(String kolom) {
        List<String> semua = Arrays.stream(teks(kolom).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        semua.stream().filter(s -> s.length() > PANJANG_BUTIR).findFirst().ifPresent(s -> salah(kolom, "TERLALU_PANJANG", "Butir '"
                + Aksara.cuplik(s) + "' pada kolom " + kolom + " berisi " + s.length() + " karakter, paling banyak " + PANJANG_BUTIR
                + ". Persingkat, atau pisahkan dengan titik koma."));
        return semua.stream().allMatch(s -> bukanRumus(kolom, s)) ? semua : List.of();
    }

    private Optional<LocalDate> hari(String kolom, String tahun, String bulan, String tanggal) {
        var hari = LocalDate.of(Integer.parseInt(tahun), Integer.parseInt(bulan), Integer.parseInt(tanggal));
        if (hari.getYear() < TAHUN_TERKECIL || hari.getYear() > TAHUN_TERBESAR) {
            salah(kolom, "TANGGAL_DI_LUAR_RENTANG", "Tahun " + hari.getYear() + " pada kolom " + kolom + " di luar " + TAHUN_TERKECIL
                    + " sampai " + TAHUN_TERBESAR + ". Periksa tahunnya pada SK.");
            return Optional.empty();
        }
        return Optional.of(hari);
    }
}
