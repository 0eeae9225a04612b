package id.tatakerja.penugasan;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One kept connection over HTTP/1.1 that costs almost nothing itself, for measuring; used by one thread at a time. */
final class KlienSoket implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final long PALING_LAMA_MENGANGGUR = 5_000_000_000L;

    private final int port;
    private Socket soket;
    private InputStream masuk;
    private boolean ditutup;
    private long terakhir = System.nanoTime();

    KlienSoket(int port) throws IOException {
        this.port = port;
        soket = new Socket("127.0.0.1", port);
        masuk = siap();
    }

    private InputStream siap() throws IOException {
        soket.setTcpNoDelay(true);
        soket.setSoTimeout(60_000);
        return new BufferedInputStream(soket.getInputStream(), 16_384);
    }

    /** A server ends a kept connection after some calls and says so, or when it was idle for long. */
    private void sambungLagi() throws IOException {
        var menganggur = System.nanoTime() - terakhir;
        terakhir = System.nanoTime();
        if (ditutup || menganggur > PALING_LAMA_MENGANGGUR) {
            soket.close();
            soket = new Socket("127.0.0.1", port);
            masuk = siap();
            ditutup = false;
        }
    }

    /** Status and body. */
    record Balasan(int status, byte[] isi) {

        JsonNode json() {
            return JSON.readTree(isi);
        }

        /** The body, where the call went well. */
        JsonNode berhasil() {
            if (status < 200 || status > 299) {
                throw new AssertionError(status + " " + new String(isi, StandardCharsets.UTF_8));
            }
            return json();
        }
    }

    Balasan ambil(String token, String jalur) throws IOException {
        return kirim("GET", token, jalur, new byte[0]);
    }

    Balasan kirim(String token, String jalur, Object isi) throws IOException {
        return kirim("POST", token, jalur, isi instanceof byte[] b ? b : JSON.writeValueAsBytes(isi));
    }

    private Balasan kirim(String cara, String token, String jalur, byte[] badan) throws IOException {
        var kepala = cara + " " + jalur + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                + "\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: " + badan.length + "\r\n\r\n";
        var semua = new ByteArrayOutputStream(kepala.length() + badan.length);
        semua.writeBytes(kepala.getBytes(StandardCharsets.US_ASCII));
        semua.writeBytes(badan);
        sambungLagi();
        soket.getOutputStream().write(semua.toByteArray());
        return baca();
    }

    private Balasan baca() throws IOException {
        var status = Integer.parseInt(baris().split(" ")[1]);
        var panjang = 0;
        var potongan = false;
        for (var satu = baris(); !satu.isEmpty(); satu = baris()) {
            var kecil = satu.toLowerCase(Locale.ROOT);
            if (kecil.startsWith("content-length:")) {
                panjang = Integer.parseInt(kecil.substring(15).strip());
            } else if (kecil.startsWith("transfer-encoding:")) {
                potongan = kecil.contains("chunked");
            } else if (kecil.startsWith("connection:")) {
                ditutup = kecil.contains("close");
            }
        }
        return new Balasan(status, potongan ? potongan() : tepat(panjang));
    }

    private byte[] potongan() throws IOException {
        var hasil = new ByteArrayOutputStream();
        for (var banyak = Integer.parseInt(baris(), 16); banyak > 0; banyak = Integer.parseInt(baris(), 16)) {
            hasil.writeBytes(tepat(banyak));
            baris();
        }
        baris();
        return hasil.toByteArray();
    }

    private byte[] tepat(int panjang) throws IOException {
        var isi = masuk.readNBytes(panjang);
        if (isi.length < panjang) {
            throw new EOFException("jawaban terpotong");
        }
        return isi;
    }

    private String baris() throws IOException {
        var hasil = new StringBuilder();
        for (var satu = masuk.read(); satu != '\n'; satu = masuk.read()) {
            if (satu < 0) {
                throw new EOFException("sambungan ditutup");
            }
            if (satu != '\r') {
                hasil.append((char) satu);
            }
        }
        return hasil.toString();
    }

    @Override
    public void close() throws IOException {
        soket.close();
    }
}
