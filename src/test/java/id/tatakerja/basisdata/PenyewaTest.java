package id.tatakerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.uji.BasisDataUji;
import id.tatakerja.uji.PostgresUji;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@BasisDataUji
class PenyewaTest {

    private static final String HITUNG = "select count(*) from catatan";

    private JdbcClient sql;
    private DataSource satuSambungan;

    @BeforeEach
    void tabel_berpagar(AlamatBasisData alamat) {
        satuSambungan = SumberDataUji.buat(alamat, 1);
        sql = JdbcClient.create(satuSambungan);
        sql.sql("""
                create table catatan (instansi text not null, isi text not null);
                alter table catatan enable row level security;
                alter table catatan force row level security;
                create policy penyewa on catatan using (instansi = current_setting('tatakerja.instansi', true)
                    or current_setting('tatakerja.instansi', true) = '*')
                """).update();
        for (String instansi : List.of("lamandau", "bangkalan")) {
            Penyewa.sebagai(instansi, () -> sql.sql("insert into catatan values (?, 'asli')").param(instansi).update());
        }
    }

    @AfterEach
    void buang() throws Exception {
        sql.sql("drop table catatan").update();
        ((AutoCloseable) satuSambungan).close();
    }

    @Test
    void tanpa_penyewa_tidak_terlihat_dan_tidak_berubah() {
        assertThat(hitung()).isZero();
        assertThat(sql.sql("update catatan set isi = 'diubah'").update()).isZero();
        assertThat(sql.sql("delete from catatan").update()).isZero();
        assertThatThrownBy(() -> sql.sql("insert into catatan values ('lamandau', 'selundupan')").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThat(Penyewa.<Integer, RuntimeException>seluruhInstalasi(this::hitung)).isEqualTo(2);
    }

    @Test
    void penyewa_hanya_menyentuh_miliknya() {
        Penyewa.sebagai("lamandau", () -> {
            assertThat(sql.sql("select instansi from catatan").query(String.class).list()).containsExactly("lamandau");
            assertThat(sql.sql("delete from catatan where instansi = 'bangkalan'").update()).isZero();
            assertThatThrownBy(() -> sql.sql("update catatan set instansi = 'bangkalan'").update())
                    .hasStackTraceContaining("row-level security");
            return 0;
        });
        int tersisa = Penyewa.sebagai("bangkalan", this::hitung);
        assertThat(tersisa).isEqualTo(1);
        assertThat(hitung()).isZero();
    }

    @Test
    void penyewa_yang_sama_tidak_menambah_perjalanan(AlamatBasisData alamat) throws Exception {
        Penyewa.sebagai("lamandau", this::hitung);
        try (Connection pemilik = PeranAplikasi.sambung(PostgresUji.pemilik(alamat))) {
            Penyewa.sebagai("lamandau", this::ambilLaluKembalikan);
            assertThat(perintahTerakhir(pemilik)).isEqualTo(HITUNG);
            Penyewa.sebagai("bangkalan", this::ambilLaluKembalikan);
            assertThat(perintahTerakhir(pemilik)).contains("set_config");
        }
    }

    private int ambilLaluKembalikan() throws SQLException {
        satuSambungan.getConnection().close();
        return 0;
    }

    /** What the server itself saw last on the pool's one connection. */
    private static String perintahTerakhir(Connection pemilik) {
        return JdbcClient.create(new SingleConnectionDataSource(pemilik, true))
                .sql("select query from pg_stat_activity where usename = 'tatakerja' and datname = current_database()")
                .query(String.class)
                .single();
    }

    @Test
    void transaksi_yang_dibatalkan_tidak_membocorkan_penyewa() {
        TransactionTemplate transaksi = new TransactionTemplate(new JdbcTransactionManager(satuSambungan));
        Penyewa.sebagai("lamandau", () -> transaksi.execute(status -> {
            sql.sql("delete from catatan").update();
            status.setRollbackOnly();
            return 0;
        }));
        assertThat(hitung()).isZero();
        int lamandau = Penyewa.sebagai("lamandau", this::hitung);
        assertThat(lamandau).isEqualTo(1);
    }

    @Test
    void penyewa_tidak_dapat_berganti_di_dalam_transaksi() {
        TransactionTemplate transaksi = new TransactionTemplate(new JdbcTransactionManager(satuSambungan));
        Penyewa.sebagai("lamandau", () -> transaksi.execute(status -> {
            assertThatThrownBy(() -> Penyewa.sebagai("bangkalan", this::hitung))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("tidak boleh berganti dari 'lamandau' ke 'bangkalan'");
            assertThatThrownBy(() -> Penyewa.<Integer, RuntimeException>seluruhInstalasi(this::hitung))
                    .isInstanceOf(IllegalStateException.class);
            int sama = Penyewa.sebagai("lamandau", this::hitung);
            assertThat(sama).isEqualTo(1);
            return 0;
        }));
        transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
        transaksi.execute(status -> {
            assertThatThrownBy(() -> Penyewa.sebagai("bangkalan", this::hitung)).isInstanceOf(IllegalStateException.class);
            return 0;
        });
    }

    @Test
    void benang_lain_tidak_mewarisi_penyewa() throws Exception {
        try (var benang = Executors.newVirtualThreadPerTaskExecutor()) {
            int hasil = Penyewa.<Integer, Exception>sebagai("lamandau", () -> benang.submit(this::hitung).get());
            assertThat(hasil).isZero();
            int sendiri = benang.submit(() -> Penyewa.<Integer, RuntimeException>sebagai("lamandau", this::hitung)).get();
            assertThat(sendiri).isEqualTo(1);
        }
    }

    @Test
    void kode_kosong_atau_bintang_ditolak() {
        assertThatThrownBy(() -> Penyewa.sebagai(" ", this::hitung)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Penyewa.sebagai("*", this::hitung)).isInstanceOf(IllegalArgumentException.class);
    }

    private int hitung() {
        return sql.sql(HITUNG).query(Integer.class).single();
    }
}
