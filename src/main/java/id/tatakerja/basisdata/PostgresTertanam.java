package id.tatakerja.basisdata;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real, durable PostgreSQL that the application starts for itself and stops when it ends. A server that outlived a
 * killed application is adopted by the next start. Errors are {@link GagalBasisData}.
 */
public final class PostgresTertanam implements AutoCloseable {

    static final String PEMILIK = "postgres";
    static final String APLIKASI = "tatakerja";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresTertanam.class);
    private static final int PERCOBAAN = 3;

    private final KunciFolder kunci;
    private final KlasterPostgres klaster;
    private final RahasiaPostgres rahasia;
    private final int port;
    private boolean berhenti;

    private PostgresTertanam(KunciFolder kunci, KlasterPostgres klaster, RahasiaPostgres rahasia, int port) {
        this.kunci = kunci;
        this.klaster = klaster;
        this.rahasia = rahasia;
        this.port = port;
    }

    /** Starts (or adopts) the server of the data folder and returns when it accepts connections. */
    public static PostgresTertanam mulai(PengaturanPostgres pengaturan) {
        try {
            siapkanFolder(pengaturan.data());
            PengaturanPostgres nyata = new PengaturanPostgres(
                    pengaturan.data().toRealPath(), pengaturan.biner(), pengaturan.port(), pengaturan.tungguKunci());
            KunciFolder kunci = KunciFolder.ambil(nyata.data(), nyata.tungguKunci());
            try {
                return mulaiTerkunci(nyata, kunci);
            } catch (IOException | SQLException | RuntimeException gagal) {
                kunci.close();
                throw gagal;
            }
        } catch (IOException | SQLException gagal) {
            throw new GagalBasisData("PostgreSQL tertanam di " + pengaturan.data()
                    + " tidak dapat disiapkan. Periksa hak baca-tulis dan sisa ruang folder itu.", gagal);
        }
    }

    private static PostgresTertanam mulaiTerkunci(PengaturanPostgres pengaturan, KunciFolder kunci)
            throws IOException, SQLException {
        Path biner = BinerPostgres.siapkan(pengaturan.biner()).toRealPath();
        RahasiaPostgres rahasia = RahasiaPostgres.bacaAtauBuat(pengaturan);
        Penjalan penjalan = Penjalan.pilih(pengaturan, biner);
        KlasterPostgres klaster = new KlasterPostgres(pengaturan, biner, penjalan);

        Optional<ProsesPostgres> yatim = ProsesPostgres.tungguSiap(pengaturan.klaster());
        if (yatim.isPresent() && !yatim.get().program().equals(biner.resolve("bin/postgres").toString())) {
            LOG.info("PostgreSQL versi lain masih hidup di folder data ini; dihentikan dahulu");
            klaster.hentikan();
            yatim = Optional.empty();
        }
        int port;
        if (yatim.isPresent()) {
            port = yatim.get().port();
            LOG.info("PostgreSQL yang masih hidup dipakai kembali (pid {}, port {})", yatim.get().pid(), port);
        } else {
            port = hidupkan(pengaturan, klaster, rahasia);
            LOG.info("PostgreSQL {} menyala di 127.0.0.1:{}", BinerPostgres.VERSI, port);
        }
        if (port != rahasia.port()) {
            rahasia = rahasia.denganPort(port);
            rahasia.simpan(pengaturan.data());
        }
        PostgresTertanam server = new PostgresTertanam(kunci, klaster, rahasia, port);
        try {
            PeranAplikasi.siapkan(server.alamatPemilik("postgres"), server.alamatPemilik(APLIKASI), rahasia.sandiAplikasi());
        } catch (SQLException | RuntimeException gagal) {
            klaster.hentikan();
            throw gagal;
        }
        return server;
    }

    private static int hidupkan(PengaturanPostgres pengaturan, KlasterPostgres klaster, RahasiaPostgres rahasia)
            throws IOException {
        klaster.buatBilaBelumAda(rahasia.sandiPemilik());
        ProsesPostgres.bersihkan(pengaturan.klaster(), pengaturan.soket());
        for (int ke = 1; ke <= PERCOBAAN; ke++) {
            int port = pilihPort(pengaturan, rahasia);
            if (klaster.mulai(port)) {
                return port;
            }
            if (bebas(port)) {
                break;
            }
        }
        throw klaster.gagal("PostgreSQL tertanam tidak mau menyala.");
    }

    private static int pilihPort(PengaturanPostgres pengaturan, RahasiaPostgres rahasia) throws IOException {
        if (pengaturan.port() > 0) {
            if (!bebas(pengaturan.port())) {
                throw new GagalBasisData("Port " + pengaturan.port()
                        + " sudah dipakai program lain. Pilih port lain dengan TATAKERJA_DB_PORT, atau kosongkan.");
            }
            return pengaturan.port();
        }
        if (rahasia.port() > 0 && bebas(rahasia.port())) {
            return rahasia.port();
        }
        try (ServerSocket coba = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return coba.getLocalPort();
        }
    }

    private static boolean bebas(int port) throws IOException {
        try (ServerSocket coba = new ServerSocket()) {
            coba.setReuseAddress(true);
            coba.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (java.net.BindException dipakai) {
            return false;
        }
    }

    private static void siapkanFolder(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            return;
        }
        Files.createDirectories(data);
        // A root start hands the server to a weaker user, which must be able to pass through, not to look around.
        boolean root = Penjalan.uid(data) == 0;
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString(root ? "rwx--x--x" : "rwx------"));
    }

    /** Where the application connects: its own role, which is neither superuser nor exempt from row level security. */
    public AlamatBasisData alamat() {
        return new AlamatBasisData(url(APLIKASI), APLIKASI, rahasia.sandiAplikasi());
    }

    /** The same for the superuser and any database; for setting up, never for requests. */
    public AlamatBasisData alamatPemilik(String basisData) {
        return new AlamatBasisData(url(basisData), PEMILIK, rahasia.sandiPemilik());
    }

    private String url(String basisData) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + basisData;
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Stops the server (fast) and frees the data folder. */
    @Override
    public synchronized void close() {
        if (berhenti) {
            return;
        }
        berhenti = true;
        try (kunci) {
            klaster.hentikan();
            LOG.info("PostgreSQL berhenti dengan tertib");
        } catch (IOException gagal) {
            throw new GagalBasisData("PostgreSQL tertanam tidak dapat dihentikan.", gagal);
        }
    }

    /** Leaves the server running and only frees the folder, as the death of the application does. */
    void lepaskan() throws IOException {
        berhenti = true;
        kunci.close();
    }
}
