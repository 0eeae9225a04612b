package id.tatakerja.organisasi.impor.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What a workbook says about itself (ECMA-376 part 1, 18.2).
 *
 * @param lembar name of a sheet in lower case to the name of its part
 * @param teksBersama name of the part with the shared texts
 * @param sejak1904 whether its days count from 1904
 */
record BukuXlsx(Map<String, String> lembar, String teksBersama, boolean sejak1904) {

    private static final int BATAS_LEMBAR = 1_000;

    static BukuXlsx baca(ArsipXlsx arsip) throws IOException, XMLStreamException {
        var bagian = new HashMap<String, String>();
        String teks = "xl/sharedStrings.xml";
        Optional<InputStream> hubungan = arsip.bagian("xl/_rels/workbook.xml.rels");
        if (hubungan.isPresent()) {
            try (var xml = new PenelusurXml(hubungan.get())) {
                while (xml.maju()) {
                    if (xml.membuka("Relationship") && bagian.size() < BATAS_LEMBAR) {
                        String tujuan = letak(isi(xml, "Target"));
                        bagian.put(isi(xml, "Id"), tujuan);
                        teks = isi(xml, "Type").endsWith("/sharedStrings") ? tujuan : teks;
                    }
                }
            }
        }
        return lembar(arsip, bagian, teks);
    }

    private static BukuXlsx lembar(ArsipXlsx arsip, Map<String, String> bagian, String teks) throws IOException, XMLStreamException {
        var lembar = new HashMap<String, String>();
        boolean sejak1904 = false;
        try (var xml = new PenelusurXml(arsip.bagian("xl/workbook.xml").orElseThrow())) {
            while (xml.maju()) {
                if (xml.membuka("sheet") && lembar.size() < BATAS_LEMBAR) {
                    lembar.putIfAbsent(
                            isi(xml, "name").strip().toLowerCase(Locale.ROOT), bagian.getOrDefault(isi(xml, "id"), ""));
                } else if (xml.membuka("workbookPr")) {
                    String nilai = isi(xml, "date1904");
                    sejak1904 = nilai.equals("1") || nilai.equals("true");
                }
            }
        }
        return new BukuXlsx(lembar, teks, sejak1904);
    }

    /** Targets are relative to the workbook unless they begin with a slash. */
    private static String letak(String tujuan) {
        return tujuan.startsWith("/") ? tujuan.substring(1) : "xl/" + tujuan;
    }

    private static String isi(PenelusurXml xml, String atribut) {
        return Objects.requireNonNullElse(xml.atribut(atribut), "");
    }
}
