package id.tatakerja.naskah.tanda;

import id.tatakerja.naskah.Rahasia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps private keys unreadable at rest: AES-256-GCM under a key from {@code TATAKERJA_KUNCI} (32 bytes, Base64), or from the file
 * {@code naskah.kunci} in the data folder, made at first need and readable by its owner only. The key is never logged.
 */
@Component
class KunciInduk implements Rahasia {

    private static final SecureRandom ACAK = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TANDA_BIT = 128;

    private final String dariLingkungan;
    private final Path berkas;

    KunciInduk(@Value("${tatakerja.kunci:}") String dariLingkungan, @Value("${tatakerja.data:./data}") Path data) {
        this.dariLingkungan = dariLingkungan.strip();
        this.berkas = data.resolve("naskah.kunci");
    }

    @Override
    public byte[] sandikan(byte[] isi, String guna) {
        try {
            var nonce = new byte[NONCE];
            ACAK.nextBytes(nonce);
            var sandi = Cipher.getInstance("AES/GCM/NoPadding");
            sandi.init(Cipher.ENCRYPT_MODE, kunci(), new GCMParameterSpec(TANDA_BIT, nonce));
            sandi.updateAAD(guna.getBytes(StandardCharsets.UTF_8));
            var tersandi = sandi.doFinal(isi);
            var hasil = Arrays.copyOf(nonce, NONCE + tersandi.length);
            System.arraycopy(tersandi, 0, hasil, NONCE, tersandi.length);
            return hasil;
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException("Penyandian tidak tersedia", mustahil);
        }
    }

    @Override
    public byte[] buka(byte[] tersandi, String guna) {
        try {
            var sandi = Cipher.getInstance("AES/GCM/NoPadding");
            sandi.init(Cipher.DECRYPT_MODE, kunci(), new GCMParameterSpec(TANDA_BIT, tersandi, 0, NONCE));
            sandi.updateAAD(guna.getBytes(StandardCharsets.UTF_8));
            return sandi.doFinal(tersandi, NONCE, tersandi.length - NONCE);
        } catch (GeneralSecurityException lain) {
            throw new IllegalStateException("Kunci penyandi tidak cocok dengan yang dipakai ketika rahasia ini disimpan. Pulihkan "
                    + berkas.getFileName() + " dari cadangan folder data, atau TATAKERJA_KUNCI semula.");
        }
    }

    private SecretKey kunci() {
        var teks = dariLingkungan.isEmpty() ? dariBerkas() : dariLingkungan;
        try {
            var bita = Base64.getDecoder().decode(teks);
            if (bita.length == 32) {
                return new SecretKeySpec(bita, "AES");
            }
        } catch (IllegalArgumentException bukanBase64) {
            // the sentence below says it without the value
        }
        throw new IllegalStateException("Kunci penyandi sertifikat harus 32 bita dalam Base64. Buat dengan: openssl rand -base64 32");
    }

    private String dariBerkas() {
        try {
            if (!Files.exists(berkas)) {
                buat();
            }
            return Files.readString(berkas).strip();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private void buat() throws IOException {
        Files.createDirectories(berkas.toAbsolutePath().getParent());
        var bita = new byte[32];
        ACAK.nextBytes(bita);
        var sementara = Files.createTempFile(
                berkas.toAbsolutePath().getParent(), ".naskah", "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(sementara, Base64.getEncoder().encodeToString(bita) + "\n");
            // A link is made only once: of two processes that start together, both use the first one's key.
            Files.createLink(berkas, sementara);
        } catch (FileAlreadyExistsException sudahAda) {
            // the other one was first
        } finally {
            Files.delete(sementara);
        }
    }
}
