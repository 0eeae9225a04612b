package id.tatakerja.organisasi.impor.berkas;

import id.tatakerja.bersama.DitolakException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A workbook with the sheets unit, jabatan and pegawai, read as a stream after a look at its true size. */
final class PembacaXlsx {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<Lembar, List<Baris>> hasil = new EnumMap<>(Lembar.class);
    private final Takaran takaran = new Takaran();
    private final DaftarGalat galat;

    private PembacaXlsx(DaftarGalat galat) {
        this.galat = galat;
    }

    static Map<Lembar, List<Baris>> baca(byte[] isi, DaftarGalat galat) {
        var pembaca = new PembacaXlsx(galat);
        if (berawal(isi, OLE2)) {
            pembaca.berkas("BUKAN_XLSX", "Berkas ini buku kerja lama (.xls) atau dikunci dengan kata sandi. Simpan ulang sebagai .xlsx"
                    + " tanpa kata sandi.");
            return pembaca.hasil;
        }
        Optional<ArsipXlsx> arsip = berawal(isi, ZIP) ? ArsipXlsx.buka(isi) : Optional.empty();
        if (arsip.isEmpty()) {
            pembaca.berkas("BUKAN_XLSX", "Berkas ini bukan buku kerja .xlsx yang utuh. Buka dengan aplikasi lembar kerja, simpan"
                    + " sebagai .xlsx, lalu unggah lagi; untuk CSV pakai isian unit, jabatan, dan pegawai.");
            return pembaca.hasil;
        }
        try (var terbuka = arsip.get()) {
            pembaca.bacaBuku(terbuka);
        } catch (DitolakException ditolak) {
            throw ditolak;
        } catch (SalahXlsx salah) {
            pembaca.berkas(salah.kode(), salah.pesan());
        } catch (IOException | XMLStreamException | RuntimeException rusak) {
            // The parser meets a broken part with whatever exception comes first.
            pembaca.berkas("XLSX_RUSAK", "Buku kerja ini rusak dan tidak dapat dibaca. Buka dengan aplikasi lembar kerja, simpan ulang,"
                    + " lalu unggah lagi.");
        }
        return pembaca.hasil;
    }

    private void bacaBuku(ArsipXlsx arsip) throws IOException, XMLStreamException {
        var buku = BukuXlsx.baca(arsip);
        var bersama = TeksBersama.baca(arsip.bagian(buku.teksBersama()), takaran);
        int jumlah = 0;
        for (Lembar lembar : Lembar.values()) {
            var bagian = arsip.bagian(buku.lembar().getOrDefault(lembar.nama(), ""));
            if (bagian.isEmpty()) {
                galat.tambah(lembar, 0, "", "LEMBAR_TIDAK_ADA", "Lembar '" + lembar.nama() + "' tidak ada. Buku kerja harus mempunyai"
                        + " lembar unit, jabatan, dan pegawai.");
                continue;
            }
            try (var xml = new PenelusurXml(bagian.get())) {
                var helai = new HelaiXlsx(xml, bersama, takaran);
                Optional<List<Baris>> baris = bacaHelai(lembar, helai, new SelXlsx(lembar, buku.sejak1904(), galat), jumlah);
                if (baris.isPresent()) {
                    jumlah += baris.get().size();
                    hasil.put(lembar, baris.get());
                }
            }
        }
    }

    private Optional<List<Baris>> bacaHelai(Lembar lembar, HelaiXlsx helai, SelXlsx sel, int jumlah) {
        try {
            return bacaBaris(lembar, helai, sel, jumlah);
        } catch (DitolakException ditolak) {
            throw ditolak;
        } catch (SalahXlsx salah) {
            galat.tambah(lembar, helai.nomor(), "", salah.kode(), salah.pesan());
        } catch (XMLStreamException | RuntimeException rusak) {
            galat.tambah(lembar, helai.nomor(), "", "XLSX_RUSAK", "Lembar '" + lembar.nama() + "' rusak " + (helai.nomor() == 0
                    ? "sebelum baris pertama" : "pada atau sesudah baris " + helai.nomor()) + ". Buka dengan aplikasi lembar kerja, simpan"
                    + " ulang, lalu unggah lagi.");
        }
        return Optional.empty();
    }

    private Optional<List<Baris>> bacaBaris(Lembar lembar, HelaiXlsx helai, SelXlsx sel, int jumlah) throws XMLStreamException {
        var isiLembar = new ArrayList<Baris>();
        Optional<List<SelBuku>> baris = helai.berikut();
        // Rows above the header may be missing altogether: the first row must be row 1.
        Optional<List<String>> kolom = PemeriksaKepala.periksa(
                lembar, helai.nomor() == 1 ? SelXlsx.kepala(baris.orElse(List.of())) : List.of(), galat);
        if (kolom.isEmpty()) {
            return Optional.empty();
        }
        for (baris = helai.berikut(); baris.isPresent(); baris = helai.berikut()) {
            var isi = new HashMap<String, String>(kolom.get().size() * 2);
            if (sel.baca(helai.nomor(), baris.get(), kolom.get(), isi)) {
                isiLembar.add(new Baris(helai.nomor(), isi));
                BerkasImpor.periksaJumlah(jumlah + isiLembar.size());
            }
        }
        return Optional.of(isiLembar);
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

    private void berkas(String kode, String pesan) {
        galat.tambah(new GalatImpor("berkas", 0, "", kode, pesan));
    }
}
