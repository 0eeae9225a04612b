package id.tatakerja.organisasi.kalender;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.HariLibur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Dated days of rest as a list in CSV: {@code tanggal,jenis,nama}, a header row allowed.
 *
 * @param isi the days that were read
 * @param galat every fault, with its line
 */
record DaftarLibur(List<HariLibur> isi, List<Galat> galat) {

    static final int TERBANYAK = 500;

    private static final CSVFormat BENTUK = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    /**
     * Holidays that the law ties to a date of the civil calendar, the same every year: 1 January, 1 May, 1 June, 17 August, 25 December.
     * All others move with another calendar or are set each year by joint decision of the ministers, and are entered from it.
     */
    static String bertanggalTetap(int tahun) {
        return tahun + "-01-01,LIBUR_NASIONAL,Tahun Baru Masehi\n" + tahun + "-05-01,LIBUR_NASIONAL,Hari Buruh Internasional\n" + tahun
                + "-06-01,LIBUR_NASIONAL,Hari Lahir Pancasila\n" + tahun + "-08-17,LIBUR_NASIONAL,Proklamasi Kemerdekaan\n" + tahun
                + "-12-25,LIBUR_NASIONAL,Hari Raya Natal\n";
    }

    static DaftarLibur baca(String teks) {
        var isi = new ArrayList<HariLibur>();
        var galat = new ArrayList<Galat>();
        try (var pembaca = BENTUK.parse(new StringReader(teks.strip().replace("\uFEFF", "")))) {
            var sudah = new HashSet<LocalDate>();
            for (var baris : pembaca) {
                if (baris.getRecordNumber() == 1 && baris.get(0).equalsIgnoreCase("tanggal")) {
                    continue;
                }
                if (isi.size() >= TERBANYAK) {
                    galat.add(salah(baris, "TERLALU_BANYAK", "paling banyak " + TERBANYAK + " hari sekaligus."));
                    break;
                }
                satu(baris, galat).ifPresent(h -> {
                    if (sudah.add(h.tanggal())) {
                        isi.add(h);
                    } else {
                        galat.add(salah(baris, "TANGGAL_BERULANG", "tanggal " + h.tanggal() + " sudah disebut di atasnya. Hapus salah satunya."));
                    }
                });
            }
        } catch (IOException | UncheckedIOException | IllegalStateException tidakTerbaca) {
            galat.add(new Galat("csv", "CSV_TIDAK_TERBACA", "Daftar tidak terbaca. Periksa tanda kutip yang belum ditutup."));
        }
        return new DaftarLibur(List.copyOf(isi), List.copyOf(galat));
    }

    private static Optional<HariLibur> satu(CSVRecord baris, List<Galat> galat) {
        if (baris.size() != 3) {
            galat.add(salah(baris, "KOLOM_SALAH", "tulis tiga kolom dengan koma: tanggal,jenis,nama."));
            return Optional.empty();
        }
        return satu(baris.get(0), baris.get(1), baris.get(2), g -> galat.add(salah(baris, g.kode(), g.pesan())));
    }

    /** One day of three texts; faults are handed on without their place. */
    static Optional<HariLibur> satu(String tanggal, String jenis, String nama, java.util.function.Consumer<Galat> galat) {
        var hari = hari(tanggal);
        var apa = Arrays.stream(HariLibur.Jenis.values())
                .filter(j -> j.name().equals(jenis.strip().toUpperCase(Locale.ROOT).replace(' ', '_'))).findFirst();
        if (hari.isEmpty()) {
            galat.accept(new Galat("tanggal", "TANGGAL_TIDAK_ADA", "tulis tanggal yang ada sebagai TTTT-BB-HH, tahun 2000 sampai 2100."));
        }
        if (apa.isEmpty()) {
            galat.accept(new Galat("jenis", "JENIS_TIDAK_DIKENAL", "jenis salah satu dari LIBUR_NASIONAL, CUTI_BERSAMA, LIBUR_DAERAH."));
        }
        var bersih = nama.strip();
        var namaSah = !bersih.isEmpty() && bersih.length() <= 120 && bersih.chars().noneMatch(Character::isISOControl);
        if (!namaSah) {
            galat.accept(new Galat("nama", "NAMA_TIDAK_SAH", "tulis nama hari dalam satu baris, paling panjang 120 karakter."));
        }
        return namaSah ? hari.flatMap(h -> apa.map(j -> new HariLibur(h, j, bersih))) : Optional.empty();
    }

    static Optional<LocalDate> hari(String teks) {
        try {
            return Optional.of(LocalDate.parse(teks.strip())).filter(h -> h.getYear() >= 2000 && h.getYear() <= 2100);
        } catch (DateTimeException tidakAda) {
            return Optional.empty();
        }
    }

    private static Galat salah(CSVRecord baris, String kode, String pesan) {
        return new Galat("csv", kode, "Baris " + baris.getRecordNumber() + ": " + pesan);
    }
}
