package id.tatakerja.naskah.rupa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.templat.ContohSurat;
import id.tatakerja.naskah.templat.DataSurat;
import id.tatakerja.naskah.templat.PengisiTemplat;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/** Every shape is drawn as PDF/A-2b and PDF/UA-1, says what it should, and leaves pictures to look at. */
class RupaNaskahTest {

    private static final PengisiTemplat MESIN = new PengisiTemplat();
    private static final PembuatPdf PEMBUAT = new PembuatPdf(MESIN);

    private static byte[] pdf(BentukNaskah bentuk, boolean elektronik) throws IOException {
        var surat = ContohSurat.surat(bentuk);
        var isi = MESIN.isi(bentuk, DataSurat.dari(surat, bentuk, ContohSurat.sekitar(elektronik)));
        return PEMBUAT.buat(new PembuatPdf.Bahan(
                isi, surat.hal(), surat.tanda().nama(), "Periksa", "A4", RupaNaskahTest.class.getResourceAsStream("/naskah/lambang.png").readAllBytes(),
                GambarQr.png("https://contoh.go.id/verifikasi/contoh")));
    }

    @ParameterizedTest
    @EnumSource
    void setiap_bentuk_memenuhi_pdf_a_dan_pdf_ua(BentukNaskah bentuk) throws IOException {
        var pdf = pdf(bentuk, true);
        PdfBaku.gambar(bentuk.templat(), pdf);
        PdfBaku.gambar(bentuk.templat() + "-tangan", pdf(bentuk, false));
        assertThat(PdfBaku.pelanggaran(pdf)).isEmpty();
        try (var dokumen = Loader.loadPDF(pdf)) {
            var teks = new PDFTextStripper().getText(dokumen);
            assertThat(teks).contains("800.1.11.1/12/CONTOH/VI/2024", "6 Juni 2024").doesNotContain("{{");
        }
    }

    @Test
    void huruf_di_luar_huruf_latin_dan_isi_berupa_html_tercetak_sebagai_teks_saja() throws IOException {
        var surat = ContohSurat.surat(BentukNaskah.PRIBADI);
        var data = DataSurat.dari(surat, BentukNaskah.PRIBADI, ContohSurat.sekitar(true));
        data.put("pembuka", "<script>alert(1)</script> {{hal}} 日本 😀 \u0000\u000B akhir\nbaris dua");
        var hasil = PEMBUAT.buat(new PembuatPdf.Bahan(
                MESIN.isi(BentukNaskah.PRIBADI, data), "Judul & <b>", "Penulis", "Periksa", "F4",
                RupaNaskahTest.class.getResourceAsStream("/naskah/lambang.png").readAllBytes(), GambarQr.png("x")));
        assertThat(PdfBaku.pelanggaran(hasil)).isEmpty();
        try (var dokumen = Loader.loadPDF(hasil)) {
            assertThat(new PDFTextStripper().getText(dokumen)).contains("<script>alert(1)</script> {{hal}}", "baris dua");
        }
    }

    @Test
    void tata_letak_yang_mengambil_dari_luar_tidak_digambar() {
        for (var jahat : java.util.List.of(
                "<img alt=\"x\" src=\"https://contoh.invalid/a.png\"/>", "<img alt=\"x\" src=\"file:///etc/passwd\"/>", "<script>x</script>",
                "<p style=\"background:url(x)\">a</p>", "<link rel=\"stylesheet\" href=\"x\"/>", "<object data=\"x\"></object>",
                "<p onclick=\"x\">a</p>", "<p>tidak ditutup", "<?xml-stylesheet href=\"x\"?>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;")) {
            assertThatThrownBy(() -> PEMBUAT.buat(new PembuatPdf.Bahan(jahat, "J", "P", "D", "A4", new byte[0], new byte[0])))
                    .as(jahat)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
