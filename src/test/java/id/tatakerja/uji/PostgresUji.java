package id.tatakerja.uji;

import id.tatakerja.basisdata.AlamatBasisData;
import id.tatakerja.basisdata.PengaturanPostgres;
import id.tatakerja.basisdata.PostgresTertanam;
import id.tatakerja.basisdata.SumberDataUji;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL for each JVM of the test run under {@code target/pg-uji}, kept between runs, with a fresh database. The JVMs
 * of one run are numbered; what they write bears the number.
 */
public final class PostgresUji {

    /** Name of this JVM among those of the run: {@code jvm-1} and on. */
    public static final String PROSES = System.getProperty("tatakerja.uji.proses", "jvm-1");

    /** Tests need not wait for the disk at every commit; benchmarks do, and what is killed under load has a server of its own. */
    private static final String PENGESAHAN = System.getProperty("tatakerja.uji.pengesahan", "off");
    private static final Path FOLDER = Path.of("target", "pg-uji", PROSES);
    private static final AtomicInteger URUT = new AtomicInteger();

    /** What an empty database is a copy of: the extensions alone. */
    private static final String KOSONG = "tatakerja";

    private PostgresUji() {}

    private static final class Satu {
        private static final PostgresTertanam SERVER = mulai();
        private static final AlamatBasisData SIAP = migrasikan(buatBasisData(KOSONG));
        private static final AlamatBasisData BERSAMA = buatBasisData(nama(SIAP));
    }

    /** Where binaries are unpacked, so that tests of the launcher need not do it again. */
    public static Path biner() {
        return FOLDER.resolveSibling("postgres");
    }

    /** The database that all tests of this JVM share; migrated. */
    public static AlamatBasisData alamat() {
        return Satu.BERSAMA;
    }

    /** Another empty database, with the extensions, owned by the application's role. */
    public static AlamatBasisData basisDataBaru() {
        return buatBasisData(KOSONG);
    }

    /** Another database with the tables of all modules and no row; a copy of one that was migrated once. */
    public static AlamatBasisData basisDataSiap() {
        return buatBasisData(nama(Satu.SIAP));
    }

    /** The superuser on the same database, to look behind row level security. */
    public static AlamatBasisData pemilik(AlamatBasisData alamat) {
        return Satu.SERVER.alamatPemilik(nama(alamat));
    }

    private static PostgresTertanam mulai() {
        PostgresTertanam server =
                PostgresTertanam.mulai(new PengaturanPostgres(FOLDER, biner(), 0, Duration.ofMinutes(5)));
        // After the applications: what they still write while they stop must find the database.
        SpringApplication.getShutdownHandlers().add(server::close);
        buangSisa(server);
        jalankan(server, List.of("alter system set synchronous_commit = " + PENGESAHAN, "alter system set autovacuum_naptime = " + jeda(), "select pg_reload_conf()"));
        return server;
    }

    /** Seconds between looks at the statistics of one database: those of a benchmark follow as in the product, dozens of small ones would only cost. */
    private static int jeda() {
        return PENGESAHAN.equals("on") ? 10 : 60;
    }

    private static String nama(AlamatBasisData alamat) {
        return alamat.url().substring(alamat.url().lastIndexOf('/') + 1);
    }

    private static AlamatBasisData migrasikan(AlamatBasisData alamat) {
        SumberDataUji.migrasi(alamat);
        return alamat;
    }

    private static AlamatBasisData buatBasisData(String templat) {
        String nama = "uji_" + ProcessHandle.current().pid() + "_" + URUT.incrementAndGet();
        jalankan(Satu.SERVER, List.of("create database " + nama + " template " + templat + " owner tatakerja"));
        AlamatBasisData bawaan = Satu.SERVER.alamat();
        String url = bawaan.url().substring(0, bawaan.url().lastIndexOf('/') + 1) + nama;
        return new AlamatBasisData(url, bawaan.pengguna(), bawaan.sandi());
    }

    private static void buangSisa(PostgresTertanam server) {
        List<String> perintah = new ArrayList<>();
        AlamatBasisData umum = server.alamatPemilik("postgres");
        try (Connection sambungan = DriverManager.getConnection(umum.url(), umum.pengguna(), umum.sandi());
                Statement sql = sambungan.createStatement();
                ResultSet nama = sql.executeQuery("select datname from pg_database where datname like 'uji\\_%'")) {
            while (nama.next()) {
                perintah.add("drop database " + nama.getString(1) + " with (force)");
            }
        } catch (SQLException gagal) {
            throw new IllegalStateException(gagal);
        }
        jalankan(server, perintah);
    }

    private static void jalankan(PostgresTertanam server, List<String> perintah) {
        AlamatBasisData umum = server.alamatPemilik("postgres");
        try (Connection sambungan = DriverManager.getConnection(umum.url(), umum.pengguna(), umum.sandi());
                Statement sql = sambungan.createStatement()) {
            for (String satu : perintah) {
                sql.execute(satu);
            }
        } catch (SQLException gagal) {
            throw new IllegalStateException(gagal);
        }
    }
}
