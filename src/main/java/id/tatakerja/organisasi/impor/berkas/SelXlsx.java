package id.tatakerja.organisasi.impor.berkas;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Cells to text. A formula is refused: what it shows depends on who opens the file. */
final class SelXlsx {

    /** Far beyond every header; a row that claims more cells is not read. */
    private static final int BATAS_KOLOM = 200;

    private SelXlsx() {}

    static List<String> kepala(Row baris) {
        var hasil = new ArrayList<String>();
        for (int i = 0; i < Math.min(baris.getCellCount(), BATAS_KOLOM); i++) {
            Cell sel = sel(baris, i);
            hasil.add(sel == null ? "" : mentah(sel));
        }
        return hasil;
    }

    /** Puts the texts of the row into {@code isi}; false when the row is empty. */
    static boolean baca(Lembar lembar, Row baris, List<String> kolom, Map<String, String> isi, DaftarGalat galat) {
        boolean berisi = false;
        for (int i = 0; i < Math.min(baris.getCellCount(), BATAS_KOLOM); i++) {
            Cell sel = sel(baris, i);
            if (sel == null || sel.getType() == CellType.EMPTY) {
                continue;
            }
            String nama = i < kolom.size() ? kolom.get(i) : "";
            if (sel.getType() == CellType.FORMULA) {
                galat.tambah(lembar, baris.getRowNum(), nama, "RUMUS", "Sel " + tempat(i, baris) + " berisi rumus. Salin sel itu lalu"
                        + " tempel sebagai nilai.");
                berisi = true;
                isi.put(nama, Baris.TERLAPOR);
                continue;
            }
            String nilai = nilai(lembar, nama, sel, i, baris, galat);
            if (nilai.isEmpty()) {
                continue;
            }
            berisi = true;
            if (i < kolom.size()) {
                isi.put(nama, nilai);
            } else {
                galat.tambah(lembar, baris.getRowNum(), PemeriksaKepala.huruf(i), "KOLOM_BERLEBIH", "Sel " + tempat(i, baris)
                        + " berada di luar kolom yang dikenal. Kosongkan sel itu.");
            }
        }
        return berisi;
    }

    private static String nilai(Lembar lembar, String nama, Cell sel, int kolom, Row baris, DaftarGalat galat) {
        if (sel.getType() == CellType.ERROR) {
            galat.tambah(lembar, baris.getRowNum(), nama, "SEL_GALAT", "Sel " + tempat(kolom, baris)
                    + " berisi tanda galat lembar kerja. Isi ulang sel itu.");
            return Baris.TERLAPOR;
        }
        if (sel.getType() != CellType.NUMBER) {
            return mentah(sel);
        }
        if (nama.equals("nip")) {
            return nip(lembar, sel, kolom, baris, galat);
        }
        return nama.equals("tmt") ? tanggal(sel) : angka(sel);
    }

    private static String nip(Lembar lembar, Cell sel, int kolom, Row baris, DaftarGalat galat) {
        String mentah = Objects.requireNonNullElse(sel.getRawValue(), "");
        if (mentah.matches("[0-9]+")) {
            return mentah;
        }
        galat.tambah(lembar, baris.getRowNum(), "nip", "NIP_BERUPA_ANGKA", "Sel " + tempat(kolom, baris) + " menyimpan NIP sebagai"
                + " bilangan sehingga angka terakhirnya hilang. Ubah format kolom nip menjadi Teks, lalu ketik ulang NIP itu.");
        return Baris.TERLAPOR;
    }

    private static String tanggal(Cell sel) {
        try {
            LocalDateTime saat = sel.asDate();
            return saat == null ? "" : saat.toLocalDate().toString();
        } catch (ExcelReaderException bukanTanggal) {
            return angka(sel);
        }
    }

    private static String angka(Cell sel) {
        @Nullable BigDecimal nilai = sel.asNumber();
        if (nilai == null) {
            return "";
        }
        // Written out, a number with such an exponent would fill the memory.
        return Math.abs((long) nilai.scale()) > 60 ? Objects.requireNonNullElse(sel.getRawValue(), "") : nilai.stripTrailingZeros().toPlainString();
    }

    private static String mentah(Cell sel) {
        return Objects.requireNonNullElse(sel.getText(), "").strip();
    }

    private static @Nullable Cell sel(Row baris, int kolom) {
        return baris.getOptionalCell(kolom).orElse(null);
    }

    private static String tempat(int kolom, Row baris) {
        return PemeriksaKepala.huruf(kolom) + baris.getRowNum();
    }
}
