package id.tatakerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.PostgresUji;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class BasisDataAutoConfigurationTest {

    private static ApplicationContextRunner konteks(AlamatBasisData alamat) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        BasisDataAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withPropertyValues(
                        "tatakerja.db.url=" + alamat.url(),
                        "tatakerja.db.user=" + alamat.pengguna(),
                        "tatakerja.db.password=" + alamat.sandi(),
                        "spring.flyway.locations=classpath:uji/migrasi");
    }

    @Test
    void migrasi_menjangkau_semua_instansi_dan_permintaan_hanya_satu() {
        konteks(PostgresUji.basisDataBaru()).run(berjalan -> {
            JdbcClient sql = berjalan.getBean(JdbcClient.class);
            assertThat(berjalan.getBean(DataSource.class)).isInstanceOf(SumberDataPenyewa.class);
            assertThat(sql.sql("select count(*) from benih").query(Integer.class).single()).isZero();
            int satu = Penyewa.<Integer, RuntimeException>sebagai(
                    "lamandau", () -> sql.sql("select count(*) from benih").query(Integer.class).single());
            assertThat(satu).isEqualTo(1);
        });
    }

    @Test
    void pengguna_yang_melewati_pemisahan_instansi_ditolak() {
        konteks(PostgresUji.pemilik(PostgresUji.basisDataBaru())).run(gagal -> assertThat(gagal.getStartupFailure())
                .rootCause()
                .isInstanceOf(GagalBasisData.class)
                .hasMessageContaining("pemisahan antarinstansi tidak berlaku"));
    }

    @Test
    void kata_sandi_salah_menjadi_kalimat() {
        AlamatBasisData benar = PostgresUji.basisDataBaru();
        konteks(new AlamatBasisData(benar.url(), benar.pengguna(), "salah"))
                .run(gagal -> assertThat(gagal.getStartupFailure())
                        .hasStackTraceContaining("Periksa TATAKERJA_DB_URL"));
    }
}
