package id.tatakerja.naskah.tanda;

import id.tatakerja.naskah.rupa.AlamatPublik;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The installation's own authority (EC P-256): made at first need, it gives each official a certificate of two years. */
@Component
public class OtoritasSertifikat {

    /** Name of the authority, printed on letters. */
    public static final String NAMA = "Otoritas Sertifikat Tatakerja";

    private static final SecureRandom ACAK = new SecureRandom();
    private static final Duration MASA_OTORITAS = Duration.ofDays(20 * 365L);
    private static final Duration MASA = Duration.ofDays(2 * 365L);

    private final SertifikatRepository repository;
    private final KunciInduk kunci;
    private final AlamatPublik alamat;

    OtoritasSertifikat(SertifikatRepository repository, KunciInduk kunci, AlamatPublik alamat) {
        this.repository = repository;
        this.kunci = kunci;
        this.alamat = alamat;
    }

    /**
     * A certificate ready to sign.
     *
     * @param sertifikat of the official
     * @param kunci private key
     * @param otoritas certificate of the authority
     */
    record Siap(X509Certificate sertifikat, PrivateKey kunci, X509Certificate otoritas) {

        @Override
        public String toString() {
            return "Siap[" + sertifikat.getSerialNumber().toString(16) + "]";
        }
    }

    /** The certificate of the owner, made when there is none in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    Siap untuk(String instansi, String namaInstansi, String pemilik, String nama) {
        var otoritas = otoritas();
        var kini = Instant.now();
        repository.kunci(instansi, pemilik);
        var ada = repository.berlaku(instansi, pemilik, nama, kini);
        var tersimpan = ada.orElseGet(() -> terbitkan(otoritas, instansi, namaInstansi, pemilik, nama, kini));
        return new Siap(
                sertifikat(tersimpan.sertifikat()), privat(kunci.buka(tersimpan.kunci(), "sertifikat " + instansi + " " + pemilik)),
                otoritas.sertifikat());
    }

    /** The certificate of the authority, for readers that want to trust it. */
    @Transactional
    public X509Certificate sertifikatOtoritas() {
        return otoritas().sertifikat();
    }

    /** The list of ended certificates (RFC 5280), signed by the authority, good for seven days; to be asked for the whole installation. */
    @Transactional
    public byte[] daftarCabut() {
        var otoritas = otoritas();
        var kini = Instant.now();
        try {
            var pembuat = new JcaX509v2CRLBuilder(otoritas.sertifikat(), Date.from(kini.minus(Duration.ofMinutes(5))));
            pembuat.setNextUpdate(Date.from(kini.plus(Duration.ofDays(7))));
            for (var dicabut : repository.dicabut()) {
                pembuat.addCRLEntry(new BigInteger(dicabut.serial(), 16), Date.from(dicabut.pada()), CRLReason.cessationOfOperation);
            }
            pembuat.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(otoritas.sertifikat()));
            pembuat.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(kini.getEpochSecond())));
            return pembuat.build(new JcaContentSignerBuilder("SHA256withECDSA").build(otoritas.kunci())).getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException mustahil) {
            throw new IllegalStateException("Daftar sertifikat yang dicabut tidak dapat dibuat", mustahil);
        }
    }

    private record Otoritas(X509Certificate sertifikat, PrivateKey kunci) {}

    private Otoritas otoritas() {
        var tersimpan = repository.otoritas().orElseGet(() -> {
            var pasangan = pasangan();
            var nama = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "ID").addRDN(BCStyle.O, "Tatakerja").addRDN(BCStyle.CN, NAMA).build();
            var dibuat = buat(nama, nama, pasangan, pasangan, Instant.now(), MASA_OTORITAS, true);
            repository.simpanOtoritas(new SertifikatRepository.Tersimpan(der(dibuat), kunci.sandikan(pasangan.getPrivate().getEncoded(), "otoritas")));
            return repository.otoritas().orElseThrow();
        });
        return new Otoritas(sertifikat(tersimpan.sertifikat()), privat(kunci.buka(tersimpan.kunci(), "otoritas")));
    }

    private SertifikatRepository.Tersimpan terbitkan(
            Otoritas otoritas, String instansi, String namaInstansi, String pemilik, String nama, Instant kini) {
        var pasangan = pasangan();
        // No NIP in the certificate: it travels with every letter, and a NIP tells the day of birth.
        var subjek = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "ID").addRDN(BCStyle.O, namaInstansi).addRDN(BCStyle.CN, nama).build();
        var penerbit = X500Name.getInstance(otoritas.sertifikat().getSubjectX500Principal().getEncoded());
        var dibuat = buat(
                subjek, penerbit, pasangan, new KeyPair(otoritas.sertifikat().getPublicKey(), otoritas.kunci()), kini, MASA, false);
        var tersimpan = new SertifikatRepository.Tersimpan(
                der(dibuat), kunci.sandikan(pasangan.getPrivate().getEncoded(), "sertifikat " + instansi + " " + pemilik));
        repository.simpan(
                instansi, pemilik, nama, dibuat.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), tersimpan,
                dibuat.getNotBefore().toInstant(), dibuat.getNotAfter().toInstant());
        return tersimpan;
    }

    private X509Certificate buat(
            X500Name subjek, X500Name penerbit, KeyPair milik, KeyPair penanda, Instant kini, Duration masa, boolean otoritas) {
        try {
            var pembuat = new JcaX509v3CertificateBuilder(
                    penerbit, new BigInteger(159, ACAK).setBit(158), Date.from(kini.minus(Duration.ofMinutes(5))), Date.from(kini.plus(masa)), subjek,
                    milik.getPublic());
            var bantu = new JcaX509ExtensionUtils();
            pembuat.addExtension(Extension.basicConstraints, true, otoritas ? new BasicConstraints(0) : new BasicConstraints(false));
            pembuat.addExtension(Extension.keyUsage, true, new KeyUsage(
                    otoritas ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            pembuat.addExtension(Extension.subjectKeyIdentifier, false, bantu.createSubjectKeyIdentifier(milik.getPublic()));
            pembuat.addExtension(Extension.authorityKeyIdentifier, false, bantu.createAuthorityKeyIdentifier(penanda.getPublic()));
            if (!otoritas) {
                var letak = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, alamat.daftarCabut()));
                pembuat.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(
                        new DistributionPoint[] {new DistributionPoint(new DistributionPointName(letak), null, null)}));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(pembuat.build(new JcaContentSignerBuilder("SHA256withECDSA").build(penanda.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException mustahil) {
            throw new IllegalStateException("Sertifikat tidak dapat dibuat", mustahil);
        }
    }

    private static KeyPair pasangan() {
        try {
            var pembuat = KeyPairGenerator.getInstance("EC");
            pembuat.initialize(new ECGenParameterSpec("secp256r1"), ACAK);
            return pembuat.generateKeyPair();
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    private static byte[] der(X509Certificate sertifikat) {
        try {
            return sertifikat.getEncoded();
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    private static X509Certificate sertifikat(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException rusak) {
            throw new IllegalStateException("Sertifikat tersimpan tidak terbaca", rusak);
        }
    }

    private static PrivateKey privat(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException rusak) {
            throw new IllegalStateException("Kunci tersimpan tidak terbaca", rusak);
        }
    }
}
