package id.tatakerja.akses.idempoten;

import id.tatakerja.akses.BadanTerlaluBesarException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request whose body was read once for its fingerprint and can be read again. A multipart body is fingerprinted by its
 * parts, because the boundary between them differs from call to call; the container keeps large parts on disk.
 */
final class PermintaanBerulang extends HttpServletRequestWrapper {

    private final byte[] badan;
    private final boolean bagian;
    private final byte[] sidik;

    PermintaanBerulang(HttpServletRequest asli, int palingBesar) throws IOException, ServletException {
        super(asli);
        var jenis = asli.getContentType() == null ? "" : asli.getContentType();
        var catatan = sha256();
        bagian = jenis.startsWith("multipart/") || jenis.startsWith("application/x-www-form-urlencoded");
        if (bagian) {
            badan = new byte[0];
            sidikBagian(asli, jenis.startsWith("multipart/"), catatan);
        } else {
            badan = asli.getInputStream().readNBytes(palingBesar + 1);
            if (badan.length > palingBesar) {
                throw new BadanTerlaluBesarException();
            }
            catatan.update(badan);
        }
        sidik = catatan.digest();
    }

    byte[] sidik() {
        return sidik.clone();
    }

    private static void sidikBagian(HttpServletRequest asli, boolean multipart, MessageDigest catatan) throws IOException, ServletException {
        if (multipart) {
            for (Part satu : asli.getParts()) {
                tulis(catatan, satu.getName() + "\n" + satu.getSubmittedFileName() + "\n" + satu.getSize() + "\n");
                try (InputStream isi = satu.getInputStream()) {
                    isi.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), catatan));
                }
            }
            return;
        }
        for (Map.Entry<String, String[]> satu : new TreeMap<>(asli.getParameterMap()).entrySet()) {
            tulis(catatan, satu.getKey() + "\n" + satu.getValue().length + "\n" + String.join("\n", satu.getValue()) + "\n");
        }
    }

    private static void tulis(MessageDigest catatan, String teks) {
        catatan.update(teks.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return bagian ? super.getInputStream() : new Aliran(new ByteArrayInputStream(badan));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var aksara = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(getInputStream(), aksara == null ? StandardCharsets.UTF_8 : Charset.forName(aksara)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException("Setiap JDK wajib memiliki SHA-256", mustahil);
        }
    }

    private static final class Aliran extends ServletInputStream {

        private final ByteArrayInputStream isi;

        private Aliran(ByteArrayInputStream isi) {
            this.isi = isi;
        }

        @Override
        public int read() {
            return isi.read();
        }

        @Override
        public int read(byte[] tujuan, int awal, int panjang) {
            return isi.read(tujuan, awal, panjang);
        }

        @Override
        public boolean isFinished() {
            return isi.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener pendengar) {
            throw new UnsupportedOperationException("Badan sudah terbaca seluruhnya");
        }
    }
}
