package id.tatakerja.regulasi.baca;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with its header.
 *
 * @param kolom names of the columns, in order
 * @param baris rows
 */
record Csv(List<String> kolom, List<BarisCsv> baris) {

    private static final CSVFormat BENTUK = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** Reads the file; rows that do not fit the header are noted and left out. */
    static Csv baca(Berkas berkas, Catatan catatan) {
        var teks = berkas.teks(catatan);
        var hasil = new Csv(new ArrayList<>(), new ArrayList<>());
        if (teks.isEmpty()) {
            return hasil;
        }
        var mulai = 1;
        try (var pengurai = CSVParser.parse(new StringReader(teks.get()), BENTUK)) {
            var isi = pengurai.iterator();
            while (true) {
                mulai = (int) pengurai.getCurrentLineNumber() + 1;
                if (!isi.hasNext()) {
                    break;
                }
                hasil.terima(isi.next(), mulai, berkas.nama(), catatan);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException tidakTerbaca) {
            catatan.salah(berkas.nama(), mulai, "CSV tidak terbaca; periksa tanda petik ganda pada baris ini");
        }
        if (hasil.kolom.isEmpty()) {
            catatan.salah(berkas.nama(), 1, "berkas kosong; baris pertama harus berisi nama kolom");
        }
        return hasil;
    }

    private void terima(CSVRecord rekaman, int mulai, String berkas, Catatan catatan) {
        if (kolom.isEmpty()) {
            kolom.addAll(rekaman.toList());
            var dilihat = new HashSet<String>();
            kolom.stream().filter(k -> !dilihat.add(k)).forEach(k -> catatan.salah(berkas, mulai, "kolom \"" + k + "\" tertulis dua kali"));
        } else if (rekaman.size() == 1 && rekaman.get(0).isEmpty()) {
            catatan.salah(berkas, mulai, "baris kosong; hapus");
        } else if (rekaman.size() != kolom.size()) {
            catatan.salah(berkas, mulai, "berisi " + rekaman.size() + " sel sedangkan kepala tabel " + kolom.size()
                    + " kolom; periksa koma dan tanda petik");
        } else {
            var sel = new LinkedHashMap<String, String>();
            for (var i = 0; i < kolom.size(); i++) {
                sel.put(kolom.get(i), rekaman.get(i));
            }
            baris.add(new BarisCsv(berkas, catatan, mulai, sel));
        }
    }

    /** Notes a fault unless the columns are exactly these. */
    boolean berkolom(List<String> harus, String berkas, Catatan catatan) {
        if (kolom.isEmpty() || kolom.equals(harus)) {
            return !kolom.isEmpty();
        }
        kolom.stream().filter(k -> !harus.contains(k)).forEach(k -> catatan.salah(
                berkas, 1, "kolom \"" + k + "\" tidak dikenal; kolomnya: " + String.join(",", harus)));
        harus.stream().filter(k -> !kolom.contains(k)).forEach(k -> catatan.salah(berkas, 1, "kolom \"" + k + "\" tidak ada; tambahkan"));
        if (kolom.size() == harus.size() && kolom.containsAll(harus)) {
            catatan.salah(berkas, 1, "urutan kolom harus " + String.join(",", harus));
        }
        return false;
    }
}
