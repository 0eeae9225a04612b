package id.tatakerja.organisasi.impor.berkas;

import id.tatakerja.bersama.DitolakException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook with the sheets unit, jabatan and pegawai, read as a stream after a look at its true size. */
final class PembacaXlsx {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private PembacaXlsx() {}

    static Map<Lembar, List<Baris>> baca(byte[] isi, DaftarGalat galat) {
        var hasil = new EnumMap<Lembar, List<Baris>>(Lembar.class);
        if (berawal(isi, OLE2)) {
            berkas(galat, "BUKAN_XLSX", "Berkas ini buku kerja lama (.xls) atau dikunci dengan kata sandi. Simpan ulang sebagai .xlsx"
                    + " tanpa kata sandi.");
            return hasil;
        }
        if (!berawal(isi, ZIP) || !ArsipXlsx.periksa(isi)) {
            berkas(galat, "BUKAN_XLSX", "Berkas ini bukan buku kerja .xlsx yang utuh. Buka dengan aplikasi lembar kerja, simpan"
                    + " sebagai .xlsx, lalu unggah lagi; untuk CSV pakai isian unit, jabatan, dan pegawai.");
            return hasil;
        }
        try (var buku = new ReadableWorkbook(new ByteArrayInputStream(isi), new ReadingOptions(true, true))) {
            bacaBuku(buku, hasil, galat);
        } catch (DitolakException ditolak) {
            throw ditolak;
        } catch (IOException | RuntimeException rusak) {
            // The library meets a broken part with whatever exception comes first.
            berkas(galat, "XLSX_RUSAK", "Buku kerja ini rusak dan tidak dapat dibaca. Buka dengan aplikasi lembar kerja, simpan ulang,"
                    + " lalu unggah lagi.");
        }
        return hasil;
    }

    private static void bacaBuku(ReadableWorkbook buku, Map<Lembar, List<Baris>> hasil, DaftarGalat galat) throws IOException {
        int jumlah = 0;
        for (Lembar lembar : Lembar.values()) {
            Optional<Sheet> lembarBuku = buku.getSheets()
                    .filter(s -> s.getName().strip().toLowerCase(Locale.ROOT).equals(lembar.nama()))
                    .findFirst();
            if (lembarBuku.isEmpty()) {
                galat.tambah(lembar, 0, "", "LEMBAR_TIDAK_ADA", "Lembar '" + lembar.nama() + "' tidak ada. Buku kerja harus mempunyai"
                        + " lembar unit, jabatan, dan pegawai.");
                continue;
            }
            try (Stream<Row> aliran = lembarBuku.get().openStream()) {
                Optional<List<Baris>> baris = bacaLembar(lembar, aliran.iterator(), jumlah, galat);
                if (baris.isPresent()) {
                    jumlah += baris.get().size();
                    hasil.put(lembar, baris.get());
                }
            }
        }
    }

    private static Optional<List<Baris>> bacaLembar(Lembar lembar, Iterator<Row> aliran, int jumlah, DaftarGalat galat) {
        Optional<List<String>> kolom = Optional.empty();
        var hasil = new ArrayList<Baris>();
        while (aliran.hasNext()) {
            Row baris = aliran.next();
            if (kolom.isEmpty()) {
                // Rows above the header may be missing altogether: the first row must be row 1.
                kolom = PemeriksaKepala.periksa(
                        lembar, baris.getRowNum() == 1 ? SelXlsx.kepala(baris) : List.of(), galat);
                if (kolom.isEmpty()) {
                    return Optional.empty();
                }
                continue;
            }
            var isi = new HashMap<String, String>(kolom.get().size() * 2);
            if (SelXlsx.baca(lembar, baris, kolom.get(), isi, galat)) {
                hasil.add(new Baris(baris.getRowNum(), isi));
                BerkasImpor.periksaJumlah(jumlah + hasil.size());
            }
        }
        if (kolom.isEmpty()) {
            PemeriksaKepala.periksa(lembar, List.of(), galat);
            return Optional.empty();
        }
        return Optional.of(hasil);
    }

    private static boolean berawal(byte[] isi, byte[] tanda) {
        if (isi.length < tanda.length) {
            return false;
        }
        for (int i = 0; i < tanda.length; i++) {
            if (isi[i] != tanda[i]) {
                return false;
            }
        }
        return true;
    }

    private static void berkas(DaftarGalat galat, String kode, String pesan) {
        galat.tambah(new GalatImpor("berkas", 0, "", kode, pesan));
    }
}
