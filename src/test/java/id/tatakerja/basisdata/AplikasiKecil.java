package id.tatakerja.basisdata;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only the database of the application, started as a process of its own so that it can be killed. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    BasisDataAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class AplikasiKecil {

    /** Says goodbye to the database when the context closes: works only while server and pool still stand. */
    record Saksi(JdbcClient sql) implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("PAMIT " + sql.sql("select 'baik'").query(String.class).single());
        }
    }

    @Bean
    Saksi saksi(JdbcClient sql) {
        return new Saksi(sql);
    }

    static void main(String[] args) throws InterruptedException, SQLException {
        SpringApplication aplikasi = new SpringApplication(AplikasiKecil.class);
        aplikasi.setWebApplicationType(WebApplicationType.NONE);
        var kolam = aplikasi.run(args).getBean(DataSource.class).unwrap(HikariDataSource.class);
        // A connection that the pool still opens while it closes would blur what the test looks at.
        while (kolam.getHikariPoolMXBean().getIdleConnections() < kolam.getMinimumIdle()) {
            Thread.sleep(20);
        }
        System.out.println("SIAP");
        Thread.currentThread().join();
    }
}
