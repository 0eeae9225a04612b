package id.tatakerja.naskah.rupa;

import id.tatakerja.naskah.templat.PengisiTemplat;
import id.tatakerja.naskah.templat.PenyaringHtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same filled layout as a plain DOCX (ECMA-376): paragraphs, tables and pictures that any word processor can edit. */
final class PembuatDocx {

    private static final String JENIS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """;
    private static final String AKAR = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """;
    private static final String HUBUNGAN = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="gaya" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="lambang" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/lambang.png"/><Relationship Id="qr" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/qr.png"/></Relationships>
            """;
    private static final String GAYA = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>
            """;

    private PembuatDocx() {}

    static byte[] buat(PembuatPdf.Bahan bahan) {
        var hasil = PenyaringHtml.saring(bahan.isi());
        if (!hasil.larangan().isEmpty()) {
            throw new IllegalArgumentException(hasil.larangan().getFirst());
        }
        var isi = new IsiDocx(bahan.kertas()).tulis(hasil.dokumen().orElseThrow().getDocumentElement());
        var inti = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>id-ID</dc:language></cp:coreProperties>
                """.formatted(PengisiTemplat.aman(bahan.judul()), PengisiTemplat.aman(bahan.penulis()));
        var keluaran = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluaran)) {
            for (var bagian : Map.of(
                            "[Content_Types].xml", JENIS, "_rels/.rels", AKAR, "word/_rels/document.xml.rels", HUBUNGAN, "word/styles.xml", GAYA,
                            "word/document.xml", isi, "docProps/core.xml", inti)
                    .entrySet()) {
                tulis(zip, bagian.getKey(), bagian.getValue().strip().getBytes(StandardCharsets.UTF_8));
            }
            tulis(zip, "word/media/lambang.png", bahan.lambang());
            tulis(zip, "word/media/qr.png", bahan.qr());
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
        return keluaran.toByteArray();
    }

    private static void tulis(ZipOutputStream zip, String nama, byte[] isi) throws IOException {
        zip.putNextEntry(new ZipEntry(nama));
        zip.write(isi);
        zip.closeEntry();
    }
}
