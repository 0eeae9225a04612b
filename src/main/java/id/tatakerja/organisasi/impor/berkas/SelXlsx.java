package id.tatakerja.organisasi.impor.berkas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells to text. A formula is refused: what it shows depends on who opens the file. */
final class SelXlsx {

    /** Far beyond every header; names behind it are not read. */
    private static final int BATAS_KOLOM = 200;

    /** Written out, a number with a greater exponent would fill the memory. */
    private static final int BATAS_PANGKAT = 30;

    private static final Pattern BILANGAN = Pattern.compile("[+-]?[0-9.]{1,40}([eE][+-]?[0-9]{1,3})?");
    private static final Pattern HARI = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ][0-9:.Z+-]{0,30})?");

    /** 31 December 9999, the last day of a spreadsheet. */
    private static final int HARI_TERAKHIR = 2_958_465;

    private final Lembar lembar;
    private final boolean sejak1904;
    private final DaftarGalat galat;

    SelXlsx(Lembar lembar, boolean sejak1904, DaftarGalat galat) {
        this.lembar = lembar;
        this.sejak1904 = sejak1904;
        this.galat = galat;
    }

    static List<String> kepala(List<SelBuku> sel) {
        var hasil = new ArrayList<String>();
        for (SelBuku satu : sel) {
            if (satu.kolom() >= 0 && satu.kolom() < BATAS_KOLOM) {
                while (hasil.size() < satu.kolom()) {
                    hasil.add("");
                }
                hasil.add(satu.isi().strip());
            }
        }
        return hasil;
    }

    /** Puts the texts of the row into {@code isi}; false when the row is empty. */
    boolean baca(int nomor, List<SelBuku> sel, List<String> kolom, Map<String, String> isi) {
        boolean berisi = false;
        for (SelBuku satu : sel) {
            boolean dikenal = satu.kolom() >= 0 && satu.kolom() < kolom.size();
            String nama = dikenal ? kolom.get(satu.kolom()) : "";
            String nilai = nilai(nama, satu, nomor).strip();
            if (nilai.isEmpty()) {
                continue;
            }
            berisi = true;
            if (dikenal) {
                isi.put(nama, nilai);
            } else if (!nilai.equals(Baris.TERLAPOR)) {
                salah(nomor, PemeriksaKepala.huruf(satu.kolom()), "KOLOM_BERLEBIH", satu, "berada di luar kolom yang dikenal. Kosongkan sel itu.");
            }
        }
        return berisi;
    }

    private String nilai(String nama, SelBuku sel, int nomor) {
        return switch (sel.jenis()) {
            case TEKS -> sel.isi().replace("\r\n", "\n").replace('\r', '\n');
            case TANGGAL -> Optional.of(HARI.matcher(sel.isi())).filter(m -> m.matches()).map(m -> m.group(1)).orElse(sel.isi());
            case BILANGAN -> bilangan(nama, sel, nomor);
            case RUMUS -> salah(nomor, nama, "RUMUS", sel, "berisi rumus. Salin sel itu lalu tempel sebagai nilai.");
            case GALAT -> salah(nomor, nama, "SEL_GALAT", sel, "berisi tanda galat lembar kerja. Isi ulang sel itu.");
            case JENIS_ASING -> salah(nomor, nama, "XLSX_JENIS_SEL", sel, "berjenis '" + sel.isi() + "' yang tidak dikenal. Ketik ulang sel"
                    + " itu sebagai teks.");
            case TEKS_TIDAK_ADA -> salah(nomor, nama, "XLSX_TEKS_TIDAK_ADA", sel, "menunjuk teks nomor '" + sel.isi() + "' yang tidak ada"
                    + " dalam buku kerja ini. Ketik ulang sel itu.");
            case ALAMAT_SALAH -> {
                galat.tambah(lembar, nomor, "", "XLSX_ALAMAT_SEL", "Baris " + nomor + " memuat sel beralamat '" + Aksara.cuplik(sel.isi())
                        + "' yang tidak ada, ganda, atau tidak urut; alamat terakhir sebuah lembar adalah XFD1048576. Salin isi lembar ini ke"
                        + " lembar baru, lalu unggah lagi.");
                yield Baris.TERLAPOR;
            }
        };
    }

    private String bilangan(String nama, SelBuku sel, int nomor) {
        if (nama.equals("nip")) {
            return sel.isi().matches("[0-9]{1,30}")
                    ? sel.isi()
                    : salah(nomor, nama, "NIP_BERUPA_ANGKA", sel, "menyimpan NIP sebagai bilangan sehingga angka terakhirnya hilang. Ubah"
                            + " format kolom nip menjadi Teks, lalu ketik ulang NIP itu.");
        }
        Optional<BigDecimal> angka = angka(sel.isi());
        if (angka.isEmpty()) {
            return salah(nomor, nama, "XLSX_BILANGAN", sel, "berisi '" + Aksara.cuplik(sel.isi()) + "', bukan bilangan yang dapat dibaca."
                    + " Ketik ulang sel itu.");
        }
        if (!nama.equals("tmt")) {
            return angka.get().stripTrailingZeros().toPlainString();
        }
        return tanggal(angka.get())
                .map(LocalDate::toString)
                .orElseGet(() -> salah(nomor, nama, "XLSX_TANGGAL", sel, "berisi bilangan '" + Aksara.cuplik(sel.isi()) + "' yang bukan"
                        + " tanggal. Tulis tahun-bulan-tanggal, misalnya 2024-03-15."));
    }

    private static Optional<BigDecimal> angka(String tertulis) {
        if (!BILANGAN.matcher(tertulis).matches()) {
            return Optional.empty();
        }
        try {
            var angka = new BigDecimal(tertulis);
            return Math.abs(angka.scale()) > BATAS_PANGKAT ? Optional.empty() : Optional.of(angka);
        } catch (NumberFormatException bukanBilangan) {
            return Optional.empty();
        }
    }

    /** Days of a spreadsheet count from 1 January 1900 and know a 29 February of that year, or from 1904. */
    private Optional<LocalDate> tanggal(BigDecimal angka) {
        if (angka.compareTo(BigDecimal.ONE) < 0 || angka.compareTo(BigDecimal.valueOf(HARI_TERAKHIR)) > 0) {
            return Optional.empty();
        }
        int hari = angka.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (sejak1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(hari));
        }
        return Optional.of(LocalDate.of(1899, 12, hari < 60 ? 31 : 30).plusDays(hari));
    }

    private String salah(int nomor, String nama, String kode, SelBuku sel, String lanjutan) {
        galat.tambah(lembar, nomor, nama, kode, "Sel " + PemeriksaKepala.huruf(sel.kolom()) + nomor + " " + lanjutan);
        return Baris.TERLAPOR;
    }
}
