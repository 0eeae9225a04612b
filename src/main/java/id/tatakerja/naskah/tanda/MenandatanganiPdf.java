package id.tatakerja.naskah.tanda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs a PDF as PAdES baseline B (ETSI EN 319 142-1), added behind the document so that it stays as it was drawn. */
@Component
public class MenandatanganiPdf {

    private static final int RUANG = 12_288;

    private final OtoritasSertifikat otoritas;

    MenandatanganiPdf(OtoritasSertifikat otoritas) {
        this.otoritas = otoritas;
    }

    /**
     * Who signs.
     *
     * @param instansi code of the tenant
     * @param namaInstansi its name
     * @param pemilik owner of the certificate: NIP, or the key of the Pejabat Pembina Kepegawaian
     * @param nama name with titles
     * @param jabatan title of the day, or empty
     * @param tempat place
     * @param alamatPeriksa address of the verification page, stands readable in the signature
     */
    public record Penanda(String instansi, String namaInstansi, String pemilik, String nama, String jabatan, String tempat, String alamatPeriksa) {

        @Override
        public String toString() {
            return "Penanda[" + instansi + ", " + jabatan + "]";
        }
    }

    /** Signs with the owner's certificate. */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] tandai(byte[] pdf, Penanda penanda, Instant saat) {
        var siap = otoritas.untuk(penanda.instansi(), penanda.namaInstansi(), penanda.pemilik(), penanda.nama());
        try (var dokumen = Loader.loadPDF(pdf); var pilihan = new SignatureOptions()) {
            var tanda = new PDSignature();
            tanda.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            tanda.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            tanda.setName(penanda.nama());
            tanda.setLocation(penanda.tempat());
            tanda.setContactInfo(penanda.alamatPeriksa());
            tanda.setReason(penanda.jabatan().isEmpty() ? "Menandatangani surat" : "Menandatangani sebagai " + penanda.jabatan());
            tanda.setSignDate(GregorianCalendar.from(saat.atZone(ZoneOffset.UTC)));
            tanda.getSignDate().setTimeZone(TimeZone.getTimeZone("UTC"));
            pilihan.setPreferredSignatureSize(RUANG);
            dokumen.addSignature(tanda, pilihan);
            rapikan(dokumen);
            var keluaran = new ByteArrayOutputStream(pdf.length + 2 * RUANG + 8_192);
            var luar = dokumen.saveIncrementalForExternalSigning(keluaran);
            luar.setSignature(cms(luar.getContent().readAllBytes(), siap));
            return keluaran.toByteArray();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /** The field is named for readers and stands outside the page: what one sees is drawn in the letter itself. */
    private static void rapikan(PDDocument dokumen) throws IOException {
        var formulir = dokumen.getDocumentCatalog().getAcroForm(null);
        var medan = formulir.getFields().getFirst();
        medan.setAlternateFieldName("Tanda tangan elektronik");
        var letak = medan.getWidgets().getFirst();
        letak.setRectangle(new PDRectangle(-20, -20, 0, 0));
        letak.setPrinted(true);
        var halaman = dokumen.getPage(0);
        halaman.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        halaman.getCOSObject().setNeedToBeUpdated(true);
    }

    private static byte[] cms(byte[] isi, OtoritasSertifikat.Siap siap) {
        try {
            var sidik = MessageDigest.getInstance("SHA-256").digest(siap.sertifikat().getEncoded());
            var atribut = new ASN1EncodableVector();
            atribut.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(sidik)}))));
            var info = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            info.setSignedAttributeGenerator(new AtributPades(new AttributeTable(atribut)));
            var pembuat = new CMSSignedDataGenerator();
            pembuat.addSignerInfoGenerator(
                    info.build(new JcaContentSignerBuilder("SHA256withECDSA").build(siap.kunci()), siap.sertifikat()));
            pembuat.addCertificates(new JcaCertStore(List.of(siap.sertifikat(), siap.otoritas())));
            return pembuat.generate(new CMSProcessableByteArray(isi), false).getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException gagal) {
            throw new IllegalStateException("Surat tidak dapat ditandatangani", gagal);
        }
    }

    /** PAdES keeps the time in the PDF and forbids it inside the signature. */
    private static final class AtributPades extends DefaultSignedAttributeTableGenerator {

        AtributPades(AttributeTable tabel) {
            super(tabel);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        public AttributeTable getAttributes(Map parameter) {
            return super.getAttributes(parameter).remove(CMSAttributes.signingTime).remove(CMSAttributes.cmsAlgorithmProtect);
        }
    }
}
