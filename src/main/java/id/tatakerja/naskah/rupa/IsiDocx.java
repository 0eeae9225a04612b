package id.tatakerja.naskah.rupa;

import id.tatakerja.naskah.templat.PengisiTemplat;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the body of a DOCX from a filtered layout. Use once. */
final class IsiDocx {

    private static final Set<String> TENGAH =
            Set.of("kop-1", "kop-2", "kop-3", "kop-4", "judul", "judul bergaris", "judul-antara", "nomor", "perintah", "kop-pembina");
    private static final Set<String> TEBAL = Set.of("kop-2", "kop-3", "judul", "judul bergaris", "perintah", "nama");
    private static final Set<String> BERGARIS = Set.of("daftar", "lembar");
    /** English Metric Units in a millimetre. */
    private static final int EMU = 36_000;

    private final StringBuilder keluar = new StringBuilder(16_384);
    private final String kertas;
    private int gambar;

    IsiDocx(String kertas) {
        this.kertas = kertas;
    }

    String tulis(Element badan) {
        keluar.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>");
        blok(badan, 0);
        keluar.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"").append(kertas.equals("F4") ? 18_709 : 16_838)
                .append("\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1417\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                        + "</w:sectPr></w:body></w:document>");
        return keluar.toString();
    }

    private void blok(Node induk, int masuk) {
        for (var anak = induk.getFirstChild(); anak != null; anak = anak.getNextSibling()) {
            if (anak instanceof Element unsur) {
                switch (unsur.getTagName()) {
                    case "p", "h1", "h2", "h3", "li", "span", "strong", "em", "u" -> alinea(unsur, masuk);
                    case "table" -> tabel(unsur);
                    case "img" -> alineaGambar(unsur, masuk);
                    case "br" -> keluar.append("<w:p/>");
                    default -> {
                        var kelas = unsur.getAttribute("class");
                        if (kelas.equals("lampiran")) {
                            keluar.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
                        }
                        blok(unsur, kelas.equals("tanda") || kelas.equals("ditetapkan") ? 4990 : masuk);
                    }
                }
            } else if (anak.getNodeType() == Node.TEXT_NODE && !anak.getTextContent().isBlank()) {
                keluar.append("<w:p>");
                teks(anak.getTextContent().strip(), false);
                keluar.append("</w:p>");
            }
        }
    }

    private void alinea(Element unsur, int masuk) {
        var kelas = unsur.getAttribute("class");
        var rata = TENGAH.contains(kelas) ? "center" : kelas.equals("tanggal") ? "right" : kelas.equals("alinea") ? "both" : "left";
        keluar.append("<w:p><w:pPr>");
        if (kelas.equals("ruang-tanda")) {
            keluar.append("<w:spacing w:before=\"500\" w:after=\"500\"/>");
        }
        keluar.append("<w:ind w:left=\"").append(kelas.equals("masuk") ? masuk + 450 : masuk).append('"')
                .append(kelas.equals("alinea") ? " w:firstLine=\"680\"" : "").append("/><w:jc w:val=\"").append(rata).append("\"/></w:pPr>");
        sebaris(unsur, TEBAL.contains(kelas) || unsur.getTagName().equals("strong"));
        keluar.append("</w:p>");
    }

    private void sebaris(Node induk, boolean tebal) {
        for (var anak = induk.getFirstChild(); anak != null; anak = anak.getNextSibling()) {
            if (anak instanceof Element unsur) {
                switch (unsur.getTagName()) {
                    case "br" -> keluar.append("<w:r><w:br/></w:r>");
                    case "img" -> gambar(unsur);
                    default -> sebaris(unsur, tebal || unsur.getTagName().equals("strong"));
                }
            } else if (anak.getNodeType() == Node.TEXT_NODE) {
                teks(anak.getTextContent().replaceAll("\\s+", " "), tebal);
            }
        }
    }

    private void teks(String isi, boolean tebal) {
        if (!isi.isEmpty()) {
            keluar.append("<w:r>").append(tebal ? "<w:rPr><w:b/></w:rPr>" : "").append("<w:t xml:space=\"preserve\">")
                    .append(PengisiTemplat.aman(isi)).append("</w:t></w:r>");
        }
    }

    private void tabel(Element unsur) {
        keluar.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
        if (BERGARIS.contains(unsur.getAttribute("class"))) {
            keluar.append("<w:tblBorders>");
            for (var sisi : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                keluar.append("<w:").append(sisi).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
            }
            keluar.append("</w:tblBorders>");
        }
        keluar.append("</w:tblPr><w:tblGrid/>");
        var baris = unsur.getElementsByTagName("tr");
        for (var i = 0; i < baris.getLength(); i++) {
            keluar.append("<w:tr>");
            for (var sel = baris.item(i).getFirstChild(); sel != null; sel = sel.getNextSibling()) {
                if (sel instanceof Element isi) {
                    sel(isi);
                }
            }
            keluar.append("</w:tr>");
        }
        // Two tables without a paragraph between them would become one.
        keluar.append("</w:tbl><w:p/>");
    }

    private void sel(Element sel) {
        keluar.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
        if (sel.getElementsByTagName("p").getLength() > 0) {
            blok(sel, 0);
        } else {
            keluar.append("<w:p>");
            sebaris(sel, sel.getAttribute("scope").equals("col"));
            keluar.append("</w:p>");
        }
        keluar.append("</w:tc>");
    }

    private void alineaGambar(Element unsur, int masuk) {
        keluar.append("<w:p><w:pPr><w:ind w:left=\"").append(masuk).append("\"/></w:pPr>");
        gambar(unsur);
        keluar.append("</w:p>");
    }

    private void gambar(Element unsur) {
        var lambang = unsur.getAttribute("src").equals("lambang");
        var lebar = 20 * EMU;
        var tinggi = (lambang ? 22 : 20) * EMU;
        gambar++;
        keluar.append("""
                <w:r><w:drawing><wp:inline><wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$d" name="gambar%3$d" descr="%4$s"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%3$d" name="gambar%3$d"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
                .formatted(lebar, tinggi, gambar, PengisiTemplat.aman(unsur.getAttribute("alt")), lambang ? "lambang" : "qr"));
    }
}
