package id.tatakerja.basisdata;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Server, then pool, then migration; closed the other way round. An auto-configuration rather than a component, so that
 * a test of one module, or a command beside the application, gets the database too.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(BasisDataProperties.class)
public class BasisDataAutoConfiguration {

    @Bean(destroyMethod = "close")
    ServerBasisData serverBasisData(
            BasisDataProperties pengaturan, @Value("${tatakerja.data:./data}") Path data, ObjectProvider<PenyalaanDini.Hasil> dini) {
        PenyalaanDini.Hasil hasil = dini.getIfAvailable();
        return hasil == null ? ServerBasisData.siapkan(pengaturan, data) : hasil.tunggu();
    }

    @Bean(destroyMethod = "close")
    @Primary
    SumberDataPenyewa dataSource(ServerBasisData server, BasisDataProperties pengaturan) {
        AlamatBasisData alamat = server.alamat();
        HikariConfig kolam = new HikariConfig();
        kolam.setPoolName("tatakerja");
        kolam.setJdbcUrl(alamat.url());
        kolam.setUsername(alamat.pengguna());
        kolam.setPassword(alamat.sandi());
        kolam.setMaximumPoolSize(pengaturan.kolam());
        kolam.setMinimumIdle(Math.min(2, pengaturan.kolam()));
        kolam.setConnectionTimeout(pengaturan.tunggu());
        kolam.addDataSourceProperty("ApplicationName", "tatakerja");
        kolam.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new SumberDataPenyewa(new HikariDataSource(kolam));
    }

    /** Migration works over all instansi and needs no pool. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource sumberDataMigrasi(ServerBasisData server) {
        AlamatBasisData alamat = server.alamat();
        PGSimpleDataSource sumber = new PGSimpleDataSource();
        sumber.setUrl(alamat.url());
        sumber.setUser(alamat.pengguna());
        sumber.setPassword(alamat.sandi());
        sumber.setApplicationName("tatakerja-migrasi");
        sumber.setOptions("-c tatakerja.instansi=" + Penyewa.SELURUH);
        return sumber;
    }
}
