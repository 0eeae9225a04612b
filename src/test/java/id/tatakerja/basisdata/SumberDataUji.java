package id.tatakerja.basisdata;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The pool of the application, for tests without Spring. */
public final class SumberDataUji {

    private SumberDataUji() {}

    /** A tenant-bound pool of at most four connections; close it through {@link AutoCloseable}. */
    public static DataSource buat(AlamatBasisData alamat) {
        return buat(alamat, 4);
    }

    static DataSource buat(AlamatBasisData alamat, int ukuran) {
        HikariConfig kolam = new HikariConfig();
        kolam.setJdbcUrl(alamat.url());
        kolam.setUsername(alamat.pengguna());
        kolam.setPassword(alamat.sandi());
        kolam.setMaximumPoolSize(ukuran);
        kolam.setMinimumIdle(0);
        return new SumberDataPenyewa(new HikariDataSource(kolam));
    }

    /** Runs the migrations of all modules, over all instansi. */
    public static void migrasi(AlamatBasisData alamat) {
        PGSimpleDataSource sumber = new PGSimpleDataSource();
        sumber.setUrl(alamat.url());
        sumber.setUser(alamat.pengguna());
        sumber.setPassword(alamat.sandi());
        sumber.setOptions("-c tatakerja.instansi=*");
        Flyway.configure()
                .dataSource(sumber)
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
