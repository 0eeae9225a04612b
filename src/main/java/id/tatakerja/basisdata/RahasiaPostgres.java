package id.tatakerja.basisdata;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and port of the embedded server, kept in {@code pg.rahasia}, readable only by the owner (mode 0600). */
record RahasiaPostgres(String sandiPemilik, String sandiAplikasi, int port) {

    private static final SecureRandom ACAK = new SecureRandom();

    static Path berkas(Path data) {
        return data.resolve("pg.rahasia");
    }

    static RahasiaPostgres bacaAtauBuat(PengaturanPostgres pengaturan) throws IOException {
        Path berkas = berkas(pengaturan.data());
        if (Files.exists(berkas)) {
            Properties isi = new Properties();
            isi.load(new StringReader(Files.readString(berkas)));
            return new RahasiaPostgres(
                    wajib(isi, "pemilik", berkas),
                    wajib(isi, "aplikasi", berkas),
                    Integer.parseInt(wajib(isi, "port", berkas)));
        }
        if (Files.exists(pengaturan.klaster())) {
            throw new GagalBasisData("Berkas kata sandi " + berkas + " hilang, padahal basis data di "
                    + pengaturan.klaster() + " sudah ada. Pulihkan berkas itu dari cadangan.");
        }
        RahasiaPostgres baru = new RahasiaPostgres(sandi(), sandi(), 0);
        baru.simpan(pengaturan.data());
        return baru;
    }

    RahasiaPostgres denganPort(int lain) {
        return new RahasiaPostgres(sandiPemilik, sandiAplikasi, lain);
    }

    void simpan(Path data) throws IOException {
        Path sementara = Files.createTempFile(
                data, ".rahasia", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String isi = "# Rahasia: kata sandi PostgreSQL milik folder data ini\npemilik=%s\naplikasi=%s\nport=%d\n"
                .formatted(sandiPemilik, sandiAplikasi, port);
        Files.writeString(sementara, isi, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
        Files.move(sementara, berkas(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "RahasiaPostgres[port=" + port + "]";
    }

    private static String sandi() {
        byte[] bita = new byte[24];
        ACAK.nextBytes(bita);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bita);
    }

    private static String wajib(Properties isi, String kunci, Path berkas) {
        String nilai = isi.getProperty(kunci);
        if (nilai == null || nilai.isBlank()) {
            throw new GagalBasisData("Berkas " + berkas + " rusak: baris \"" + kunci + "\" tidak ada. Pulihkan dari cadangan.");
        }
        return nilai.strip();
    }
}
