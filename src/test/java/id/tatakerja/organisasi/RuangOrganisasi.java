package id.tatakerja.organisasi;

import id.tatakerja.akses.Akun;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.bind.annotation.ControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/** The module on a real database, with what its neighbours would hear written down instead. */
public final class RuangOrganisasi implements AutoCloseable {

    private final AnnotationConfigApplicationContext konteks = new AnnotationConfigApplicationContext();

    /** Entries for the audit trail. */
    public final List<Peristiwa> jejak = new ArrayList<>();

    /** Accounts asked for. */
    public final List<Akun.Baru> akun = new ArrayList<>();

    /** Events published. */
    public final List<OrganisasiDiubah> diubah = new ArrayList<>();

    /** Starts the module. */
    public RuangOrganisasi(DataSource sumber) {
        konteks.registerBean(DataSource.class, () -> sumber);
        konteks.registerBean(Jejak.class, () -> jejak::add);
        konteks.registerBean(Akun.class, AkunTercatat::new);
        konteks.addApplicationListener((ApplicationListener<PayloadApplicationEvent<OrganisasiDiubah>>) p -> {
            if (p.getPayload() instanceof OrganisasiDiubah satu) {
                diubah.add(satu);
            }
        });
        konteks.register(Pengaturan.class);
        konteks.refresh();
    }

    private final class AkunTercatat implements Akun {

        @Override
        public void pastikan(Collection<Baru> baru) {
            akun.addAll(baru);
        }

        @Override
        public void ikutPindah(String instansi, Collection<String> namaPengguna, Instant mulai, String pelaku) {}

        @Override
        public void akhiri(String instansi, Collection<String> namaPengguna, Instant sejak, String pelaku) {}
    }

    /** A bean of the module. */
    public <T> T ambil(Class<T> jenis) {
        return konteks.getBean(jenis);
    }

    @Override
    public void close() {
        konteks.close();
    }

    /** Not marked as configuration: a test of the whole application scans this package and must not find these beans. */
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"id.tatakerja.organisasi", "id.tatakerja.regulasi.muat"},
            excludeFilters = @ComponentScan.Filter({Controller.class, ControllerAdvice.class}))
    static class Pengaturan {

        @Bean
        PlatformTransactionManager transaksi(DataSource sumber) {
            return new JdbcTransactionManager(sumber);
        }

        @Bean
        JdbcTemplate templat(DataSource sumber) {
            return new JdbcTemplate(sumber);
        }

        @Bean
        JdbcClient klien(DataSource sumber) {
            return JdbcClient.create(sumber);
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }
    }
}
