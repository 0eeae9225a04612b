package id.tatakerja.basisdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cluster on disk: made by initdb, configured, started and stopped by pg_ctl. */
final class KlasterPostgres {

    /** A unix socket address holds 107 bytes (sun_path without its closing zero). */
    private static final int BATAS_SOKET = 107;

    private final PengaturanPostgres pengaturan;
    private final Path biner;
    private final Penjalan penjalan;
    private final FileTime dibuat = FileTime.from(Instant.now());

    KlasterPostgres(PengaturanPostgres pengaturan, Path biner, Penjalan penjalan) {
        this.pengaturan = pengaturan;
        this.biner = biner;
        this.penjalan = penjalan;
    }

    /** Makes the cluster where there is none; a half-made one never bears the final name. */
    void buatBilaBelumAda(String sandiPemilik) throws IOException {
        Path klaster = pengaturan.klaster();
        if (Files.exists(klaster)) {
            periksaVersi(klaster);
            if (penjalan.uid() >= 0 && Penjalan.uid(klaster) != penjalan.uid()) {
                penjalan.serahkan(klaster);
            }
            return;
        }
        Path baru = klaster.resolveSibling("pg.baru");
        BinerPostgres.hapus(baru);
        Files.createDirectory(baru, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path sandi = berkasPribadi(sandiPemilik);
        try {
            penjalan.serahkan(baru);
            penjalan.serahkan(sandi);
            List<String> initdb = initdb(baru, sandi);
            if (!berhasil(initdb) && !berhasil(denganNama(initdb))) {
                throw gagal("Basis data baru di " + klaster + " tidak dapat dibuat.");
            }
            Files.writeString(
                    baru.resolve("postgresql.conf"), "\ninclude 'tatakerja.conf'\n", StandardOpenOption.APPEND);
            Files.move(baru, klaster, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(sandi);
        }
    }

    private List<String> initdb(Path baru, Path sandi) {
        return List.of(
                biner.resolve("bin/initdb").toString(), "-D", baru.toString(), "-U", PostgresTertanam.PEMILIK,
                "--pwfile=" + sandi, "--auth-local=scram-sha-256", "--auth-host=scram-sha-256",
                "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                "--data-checksums", "--no-instructions");
    }

    /** Containers run under numbers that no user has, which initdb refuses; in a user namespace it meets {@code nobody}. */
    private static List<String> denganNama(List<String> perintah) {
        List<String> semua = new ArrayList<>(List.of("unshare", "-U", "--"));
        semua.addAll(perintah);
        return semua;
    }

    private boolean berhasil(List<String> perintah) {
        try {
            return penjalan.jalankan(perintah, pengaturan.catatanMulai().toFile()) == 0;
        } catch (IOException tidakAda) {
            return false;
        }
    }

    private static void periksaVersi(Path klaster) throws IOException {
        Path berkas = klaster.resolve("PG_VERSION");
        String versi = Files.exists(berkas) ? Files.readString(berkas).strip() : "tidak dikenal";
        if (!versi.equals(Integer.toString(BinerPostgres.VERSI_UTAMA))) {
            throw new GagalBasisData("Basis data di " + klaster + " bukan PostgreSQL " + BinerPostgres.VERSI_UTAMA
                    + " (versi " + versi + "). Pindahkan isinya dengan pg_dump, atau pilih TATAKERJA_DATA yang lain.");
        }
    }

    private Path berkasPribadi(String isi) throws IOException {
        Path berkas = Files.createTempFile(
                pengaturan.data(), ".pg", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(berkas, isi, StandardCharsets.UTF_8);
        return berkas;
    }

    /** Writes {@code tatakerja.conf} and starts the server; returns false when it would not start. */
    boolean mulai(int port) throws IOException {
        // Written beside and moved: inside its folder the weaker user could have laid a link for us to write through.
        Path conf = berkasPribadi(isiConf(port, soket()));
        penjalan.serahkan(conf);
        Files.move(conf, pengaturan.klaster().resolve("tatakerja.conf"), StandardCopyOption.ATOMIC_MOVE);
        return penjalan.jalankan(
                        pgCtl("start", "-w", "-t", "60", "-s", "-o", "-c fsync=on"),
                        pengaturan.catatanMulai().toFile())
                == 0;
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    void hentikan() throws IOException {
        Optional<ProsesPostgres> proses = ProsesPostgres.cari(pengaturan.klaster());
        if (proses.isEmpty()) {
            return;
        }
        penjalan.jalankan(
                pgCtl("stop", "-m", "fast", "-w", "-t", "60", "-s"), pengaturan.catatanMulai().toFile());
        // pg_ctl looks at the pid file, which goes a moment before the process does.
        for (int ke = 0; ke < 200 && proses.get().hidup(); ke++) {
            Jeda.tidur(25);
        }
        if (proses.get().hidup()) {
            throw gagal("PostgreSQL tidak mau berhenti.");
        }
    }

    GagalBasisData gagal(String kalimat) {
        var sebab = CatatanPostgres.keluhan(pengaturan.catatanMulai(), pengaturan.klaster().resolve("log"), dibuat);
        return new GagalBasisData(kalimat + (sebab.isEmpty() ? "" : " PostgreSQL menyebut: " + sebab + ".") + " Baca catatannya: " + pengaturan.catatanMulai() + " dan "
                + pengaturan.klaster().resolve("log") + ".");
    }

    private List<String> pgCtl(String kerja, String... lain) {
        var perintah = new ArrayList<>(
                List.of(biner.resolve("bin/pg_ctl").toString(), kerja, "-D", pengaturan.klaster().toString()));
        perintah.addAll(List.of(lain));
        return perintah;
    }

    /** The folder of the unix socket, empty text where its path would be too long. */
    private String soket() throws IOException {
        Path folder = pengaturan.soket();
        int panjang = folder.resolve(".s.PGSQL.65535.lock").toString().getBytes(StandardCharsets.UTF_8).length;
        if (panjang > BATAS_SOKET) {
            return "";
        }
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        penjalan.serahkan(folder);
        return folder.toString();
    }

    /**
     * Statistics follow the rows within seconds: a plan that a connection made for an empty table is kept until the table is looked
     * at again, and reads whole indexes meanwhile (docs/ukuran.md).
     */
    private static String isiConf(int port, String soket) {
        return """
                # Ditulis ulang oleh aplikasi setiap kali mulai.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = '%s'
                unix_socket_permissions = 0700
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                max_connections = 60
                shared_buffers = 128MB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                effective_cache_size = 512MB
                random_page_cost = 1.1
                jit = off
                autovacuum_naptime = 10s
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                """
                .formatted(port, soket.replace("'", "''"));
    }
}
