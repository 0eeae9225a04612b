package id.tatakerja.organisasi.impor.berkas;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that cells of a workbook share and name by number. */
final class TeksBersama {

    /** Distinct texts of 200,000 rows stay below this. */
    private static final int BATAS = 1_000_000;

    private final List<String> isi = new ArrayList<>();

    /** Reads the part, empty where the workbook has none. */
    static TeksBersama baca(Optional<InputStream> bagian, Takaran takaran) throws XMLStreamException {
        var hasil = new TeksBersama();
        if (bagian.isEmpty()) {
            return hasil;
        }
        try (var xml = new PenelusurXml(bagian.get())) {
            while (xml.maju()) {
                if (xml.membuka("si")) {
                    hasil.tambah(xml.teksKaya("si"), takaran);
                }
            }
        }
        return hasil;
    }

    private void tambah(String teks, Takaran takaran) {
        if (isi.size() == BATAS) {
            throw new SalahXlsx("XLSX_TEKS_TERLALU_BANYAK", "Buku kerja ini menyimpan lebih dari 1.000.000 teks. Salin tiga lembar yang"
                    + " diperlukan ke buku kerja baru, lalu unggah lagi.");
        }
        takaran.tambah(teks);
        isi.add(teks);
    }

    /** The text of the number as the cell gives it, or empty when there is none. */
    Optional<String> nomor(String nomor) {
        if (!nomor.strip().matches("[0-9]{1,8}")) {
            return Optional.empty();
        }
        int letak = Integer.parseInt(nomor.strip());
        return letak < isi.size() ? Optional.of(isi.get(letak)) : Optional.empty();
    }
}
