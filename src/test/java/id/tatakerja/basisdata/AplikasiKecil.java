package id.tatakerja.basisdata;

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

    static void main(String[] args) throws InterruptedException {
        SpringApplication aplikasi = new SpringApplication(AplikasiKecil.class);
        aplikasi.setWebApplicationType(WebApplicationType.NONE);
        aplikasi.run(args);
        System.out.println("SIAP");
        Thread.currentThread().join();
    }
}
