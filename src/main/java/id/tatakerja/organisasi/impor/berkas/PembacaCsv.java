package id.tatakerja.organisasi.impor.berkas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** CSV in UTF-8 with or without byte order mark; anything else is named and refused. */
final class PembacaCsv {

    private static final CSVFormat BENTUK =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrim(false).get();

    /** Columns that a spreadsheet can hold. */
    private static final int KOLOM_TERBANYAK = 16_384;

    private PembacaCsv() {}

    static Map<Lembar, List<Baris>> baca(Map<Lembar, byte[]> isi, DaftarGalat galat) {
        var hasil = new EnumMap<Lembar, List<Baris>>(Lembar.class);
        int jumlah = 0;
        for (Lembar lembar : Lembar.values()) {
            Optional<String> teks = urai(lembar, isi.getOrDefault(lembar, new byte[0]), galat);
            Optional<List<Baris>> baris = teks.flatMap(t -> bacaLembar(lembar, t, galat));
            if (baris.isPresent()) {
                jumlah += baris.get().size();
                BerkasImpor.periksaJumlah(jumlah);
                hasil.put(lembar, baris.get());
            }
        }
        return hasil;
    }

    private static Optional<String> urai(Lembar lembar, byte[] isi, DaftarGalat galat) {
        if (isi.length >= 2 && (isi[0] == (byte) 0xFF && isi[1] == (byte) 0xFE || isi[0] == (byte) 0xFE && isi[1] == (byte) 0xFF)) {
            return pengodean(lembar, 1, "UTF-16", galat);
        }
        if (isi.length >= 4 && isi[0] == 'P' && isi[1] == 'K' && isi[2] == 3 && isi[3] == 4) {
            galat.tambah(lembar, 0, "", "BUKAN_CSV", "Bagian '" + lembar.nama() + "' adalah buku kerja .xlsx, bukan CSV. Unggah"
                    + " berkas .xlsx pada isian 'berkas', atau simpan lembar ini sebagai CSV UTF-8.");
            return Optional.empty();
        }
        for (int i = 0; i < isi.length; i++) {
            if (isi[i] == 0) {
                return pengodean(lembar, baris(isi, i), "UTF-16 atau UTF-32", galat);
            }
        }
        var masukan = ByteBuffer.wrap(isi);
        try {
            String teks = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(masukan)
                    .toString();
            return Optional.of(teks.startsWith("\uFEFF") ? teks.substring(1) : teks);
        } catch (CharacterCodingException bukanUtf8) {
            return pengodean(lembar, baris(isi, masukan.position()), "Windows-1252 atau ISO-8859-1", galat);
        }
    }

    private static Optional<String> pengodean(Lembar lembar, int baris, String dugaan, DaftarGalat galat) {
        galat.tambah(lembar, baris, "", "PENGODEAN_SALAH", "Bagian '" + lembar.nama() + "' tidak disimpan sebagai UTF-8 (tampaknya "
                + dugaan + "). Simpan ulang dengan pilihan 'CSV UTF-8', lalu unggah lagi.");
        return Optional.empty();
    }

    private static int baris(byte[] isi, int sampai) {
        int nomor = 1;
        for (int i = 0; i < sampai; i++) {
            if (isi[i] == '\n') {
                nomor++;
            }
        }
        return nomor;
    }

    private static Optional<List<Baris>> bacaLembar(Lembar lembar, String teks, DaftarGalat galat) {
        String kepala = teks.lines().findFirst().orElse("");
        if (!kepala.contains(",") && (kepala.contains(";") || kepala.contains("\t"))) {
            galat.tambah(lembar, 1, "", "PEMISAH_SALAH", "Kolom pada bagian '" + lembar.nama() + "' dipisahkan dengan "
                    + (kepala.contains(";") ? "titik koma" : "tab") + ". Simpan ulang dengan pemisah koma, atau unggah .xlsx.");
            return Optional.empty();
        }
        OptionalInt lebar = barisTerlaluLebar(teks);
        if (lebar.isPresent()) {
            galat.tambah(lembar, lebar.getAsInt(), "", "KOLOM_BERLEBIH", "Baris ini mempunyai lebih dari " + KOLOM_TERBANYAK
                    + " kolom. Hapus tanda koma yang berlebih; teks yang memuat koma harus diapit tanda petik ganda.");
            return Optional.empty();
        }
        var baris = new ArrayList<Baris>();
        Optional<List<String>> kolom = Optional.empty();
        int nomor = 0;
        try (var pengurai = BENTUK.parse(new StringReader(teks))) {
            for (CSVRecord catatan : pengurai) {
                nomor = (int) catatan.getRecordNumber();
                BerkasImpor.periksaJumlah(nomor - 1);
                if (nomor == 1) {
                    kolom = PemeriksaKepala.periksa(lembar, catatan.toList(), galat);
                    if (kolom.isEmpty()) {
                        return Optional.empty();
                    }
                } else {
                    tambah(lembar, nomor, catatan, kolom.orElse(List.of()), baris, galat);
                }
            }
        } catch (IOException | UncheckedIOException kutip) {
            galat.tambah(lembar, nomor + 1, "", "CSV_RUSAK", "Baris ini tidak terbaca sebagai CSV. Periksa tanda petik ganda: teks yang"
                    + " memuat koma atau tanda petik harus diapit tanda petik, dan tanda petik di dalamnya ditulis dua kali.");
            return Optional.empty();
        }
        if (nomor == 0) {
            return PemeriksaKepala.periksa(lembar, List.of(), galat).map(k -> baris);
        }
        return Optional.of(baris);
    }

    /** Number of the record that would become millions of cells: the parser would keep them all. Quotes open only at the start of a cell. */
    private static OptionalInt barisTerlaluLebar(String teks) {
        int nomor = 1;
        int kolom = 1;
        boolean dalamPetik = false;
        boolean mulaiSel = true;
        for (int i = 0; i < teks.length(); i++) {
            char huruf = teks.charAt(i);
            if (dalamPetik) {
                // a doubled quote closes and opens again
                dalamPetik = huruf != '"';
                mulaiSel = huruf == '"';
                continue;
            }
            dalamPetik = huruf == '"' && mulaiSel;
            mulaiSel = huruf == ',' || huruf == '\n' || huruf == '\r';
            if (huruf == '\n' || huruf == '\r') {
                nomor += huruf == '\n' && i > 0 && teks.charAt(i - 1) == '\r' ? 0 : 1;
                kolom = 1;
            } else if (huruf == ',' && ++kolom > KOLOM_TERBANYAK) {
                return OptionalInt.of(nomor);
            }
        }
        return OptionalInt.empty();
    }

    private static void tambah(
            Lembar lembar, int nomor, CSVRecord catatan, List<String> kolom, List<Baris> baris, DaftarGalat galat) {
        var isi = new HashMap<String, String>(kolom.size() * 2);
        boolean lebih = false;
        for (int i = 0; i < catatan.size(); i++) {
            String nilai = catatan.get(i).strip().replace("\r\n", "\n").replace('\r', '\n');
            if (nilai.isEmpty()) {
                continue;
            }
            if (i < kolom.size()) {
                isi.put(kolom.get(i), nilai);
            } else {
                lebih = true;
            }
        }
        if (lebih) {
            galat.tambah(lembar, nomor, "", "KOLOM_BERLEBIH", "Baris ini mempunyai " + catatan.size() + " kolom, seharusnya "
                    + kolom.size() + ". Teks yang memuat koma harus diapit tanda petik ganda.");
        } else if (!isi.isEmpty()) {
            baris.add(new Baris(nomor, isi));
        }
    }
}
