package id.tatakerja.pelaksanaan.bukti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files in the data folder under their hash, one folder for each instansi; nothing there is reached by an address of the web. */
@Component
class GudangBukti {

    private final Path akar;
    private final PemindaiBerkas pemindai;

    GudangBukti(@Value("${tatakerja.data:./data}") Path data, PemindaiBerkas pemindai) {
        this.akar = data.resolve("bukti");
        this.pemindai = pemindai;
    }

    /** What was kept: SHA-256 in hexadecimal, and whether a scanner has looked at it. */
    record Tersimpan(String sidik, boolean dipindai) {}

    /**
     * Keeps the file once it is clean. A file that stays behind because the transaction failed is found again under the same hash.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 as {@link PemindaiBerkas#pindai}
     */
    Tersimpan simpan(String instansi, byte[] isi) {
        var sidik = sidik(isi);
        var tujuan = tempat(instansi, sidik);
        try {
            Files.createDirectories(tujuan.getParent());
            var sementara = Files.createTempFile(tujuan.getParent(), "masuk-", ".tmp");
            try {
                Files.write(sementara, isi);
                var dipindai = pemindai.pindai(sementara);
                Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return new Tersimpan(sidik, dipindai);
            } finally {
                Files.deleteIfExists(sementara);
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /** The file, if it is there and unchanged. */
    Optional<byte[]> ambil(String instansi, String sidik) {
        try {
            var tempat = tempat(instansi, sidik);
            return Files.exists(tempat) ? Optional.of(Files.readAllBytes(tempat)).filter(isi -> sidik(isi).equals(sidik)) : Optional.empty();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private Path tempat(String instansi, String sidik) {
        if (!instansi.matches("[a-z0-9-]{1,40}") || !sidik.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Bukan tempat berkas");
        }
        return akar.resolve(instansi).resolve(sidik.substring(0, 2)).resolve(sidik);
    }

    static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
