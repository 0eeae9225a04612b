package id.tatakerja.naskah;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.security.cert.X509Certificate;

/** What EU DSS says about the signature of a PDF, with the installation's authority trusted and its list of ended certificates known. */
public record TandaTanganDss(int jumlah, boolean sah, String sebab, SignatureLevel tingkat, String penanda) {

    public static TandaTanganDss periksa(byte[] pdf, X509Certificate otoritas, byte[] daftarCabut) {
        var dipercaya = new CommonTrustedCertificateSource();
        dipercaya.addCertificate(new CertificateToken(otoritas));
        var penguji = new CommonCertificateVerifier(true);
        penguji.setTrustedCertSources(dipercaya);
        penguji.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(daftarCabut)));
        var pemeriksa = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        pemeriksa.setCertificateVerifier(penguji);
        var laporan = pemeriksa.validateDocument().getSimpleReport();
        var id = laporan.getFirstSignatureId();
        if (id == null) {
            return new TandaTanganDss(0, false, "tidak ada tanda tangan", SignatureLevel.PDF_NOT_ETSI, "");
        }
        return new TandaTanganDss(
                laporan.getSignaturesCount(), laporan.getIndication(id) == Indication.TOTAL_PASSED,
                laporan.getIndication(id) + " " + laporan.getSubIndication(id) + " " + laporan.getAdESValidationErrors(id).stream()
                        .map(m -> m.getValue()).toList(),
                laporan.getSignatureFormat(id), laporan.getSignedBy(id));
    }
}
