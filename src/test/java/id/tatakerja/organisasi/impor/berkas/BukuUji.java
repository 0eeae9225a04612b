package id.tatakerja.organisasi.impor.berkas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that any part of it can be wrong. */
public final class BukuUji {

    private final Map<String, String> bagian = new LinkedHashMap<>();

    /** A faultless workbook with one unit (row 2) and one person (row 2) whose cells can be replaced. */
    public BukuUji() {
        bagian.put("xl/_rels/workbook.xml.rels", "<Relationships>" + hubungan(1) + hubungan(2) + hubungan(3) + "</Relationships>");
        bagian.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"unit\" r:id=\"s1\"/><sheet name=\"jabatan\" r:id=\"s2\"/>"
                + "<sheet name=\"pegawai\" r:id=\"s3\"/></sheets></workbook>");
        bagian.put("xl/sharedStrings.xml", "<sst><si><t>Dinas Bersama</t></si></sst>");
        lembar(Lembar.UNIT, baris(2, teks("A2", "D") + teks("B2", "Dinas") + teks("C2", "DINAS") + teks("E2", "1")));
        lembar(Lembar.JABATAN, "");
        lembar(Lembar.PEGAWAI, baris(2, teks("A2", "198501012010012001") + teks("B2", "Siti") + teks("E2", "PNS")));
    }

    private static String hubungan(int nomor) {
        return "<Relationship Id=\"s" + nomor + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet" + nomor + ".xml\"/>";
    }

    /** Rows below the header of a sheet. */
    public BukuUji lembar(Lembar lembar, String baris) {
        var kepala = new StringBuilder();
        for (int i = 0; i < lembar.wajib().size(); i++) {
            kepala.append(teks((char) ('A' + i) + "1", lembar.wajib().get(i)));
        }
        return bagian("xl/worksheets/sheet" + (lembar.ordinal() + 1) + ".xml",
                "<worksheet><sheetData>" + baris(1, kepala.toString()) + baris + "</sheetData></worksheet>");
    }

    /** A person in row 2 with this cell besides; it stands where the address says. */
    public static String orang(String sel) {
        return baris(2, teks("A2", "198501012010012001") + teks("B2", "Siti") + teks("E2", "PNS") + sel);
    }

    /** Any part. */
    public BukuUji bagian(String nama, String isi) {
        bagian.put(nama, isi);
        return this;
    }

    public static String baris(int nomor, String sel) {
        return "<row r=\"" + nomor + "\">" + sel + "</row>";
    }

    public static String teks(String alamat, String isi) {
        return "<c r=\"" + alamat + "\" t=\"inlineStr\"><is><t>" + isi + "</t></is></c>";
    }

    /** The file. */
    public byte[] jadi() {
        var keluar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluar)) {
            for (var satu : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return keluar.toByteArray();
    }
}
