package id.tatakerja.regulasi.baca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a CSV file.
 *
 * @param berkas file
 * @param catatan where faults go
 * @param baris line on which the row begins, from 1
 * @param sel cells by column
 */
record BarisCsv(String berkas, Catatan catatan, int baris, Map<String, String> sel) {

    void salah(String alasan) {
        catatan.salah(berkas, baris, alasan);
    }

    /** The cell, which may be empty. */
    String isi(String kolom) {
        var nilai = sel.getOrDefault(kolom, "");
        if (!nilai.equals(nilai.strip())) {
            salah("kolom " + kolom + " berisi spasi di tepi; hapus spasinya");
        }
        return nilai.strip();
    }

    /** The cell, which must hold something. */
    String teks(String kolom) {
        var nilai = isi(kolom);
        if (nilai.isEmpty()) {
            salah("kolom " + kolom + " kosong; isi");
        }
        return nilai;
    }

    /** The parts of a cell; none for an empty cell. */
    List<String> bagi(String kolom, char pemisah) {
        var nilai = isi(kolom);
        var hasil = new ArrayList<String>();
        for (var awal = 0; !nilai.isEmpty() && awal <= nilai.length(); ) {
            var akhir = nilai.indexOf(pemisah, awal);
            akhir = akhir < 0 ? nilai.length() : akhir;
            hasil.add(nilai.substring(awal, akhir));
            awal = akhir + 1;
        }
        return hasil;
    }

    /** A whole number from 1 to 999; empty, with the fault noted, for anything else. */
    Optional<Integer> angka(String kolom) {
        var nilai = teks(kolom);
        if (nilai.matches("[1-9][0-9]{0,2}")) {
            return Optional.of(Integer.valueOf(nilai));
        }
        if (!nilai.isEmpty()) {
            salah("kolom " + kolom + " harus bilangan bulat mulai 1, tertulis \"" + nilai + "\"");
        }
        return Optional.empty();
    }

    /** One constant of an enum; empty, with the fault noted, for anything else. */
    <E extends Enum<E>> Optional<E> pilih(String kolom, Class<E> jenis) {
        var nilai = teks(kolom);
        return nilai.isEmpty() ? Optional.empty() : kata(kolom, nilai, jenis);
    }

    /** One constant of an enum in a cell. */
    <E extends Enum<E>> Optional<E> kata(String kolom, String nilai, Class<E> jenis) {
        var ada = Arrays.stream(jenis.getEnumConstants()).filter(e -> e.name().equals(nilai)).findFirst();
        if (ada.isEmpty()) {
            tidakDikenal(kolom, nilai, Arrays.stream(jenis.getEnumConstants()).map(Enum::name).toList());
        }
        return ada;
    }

    /** Notes a word outside a closed list. */
    void tidakDikenal(String kolom, String nilai, List<String> dikenal) {
        salah("kolom " + kolom + " memuat \"" + nilai + "\" yang tidak dikenal; yang dikenal: " + String.join(", ", dikenal));
    }
}
