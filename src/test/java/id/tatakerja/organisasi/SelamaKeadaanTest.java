package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.SelamaKeadaan.Bagian;
import id.tatakerja.uji.BasisDataUji;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers kept in memory, against settings of letters that really change. */
@BasisDataUji
class SelamaKeadaanTest {

    private static final AtomicInteger URUT = new AtomicInteger();

    private record Tempat() implements SelamaKeadaan.Pertanyaan<String> {}

    private final AtomicInteger dibaca = new AtomicInteger();
    private String kode;
    private JdbcClient sql;
    private TransactionTemplate transaksi;
    private SelamaKeadaan keadaan;

    @BeforeEach
    void siapkan(DataSource sumber) {
        sql = JdbcClient.create(sumber);
        transaksi = new TransactionTemplate(new JdbcTransactionManager(sumber));
        keadaan = new SelamaKeadaan(new JdbcTemplate(sumber));
        kode = "keadaan-" + URUT.incrementAndGet();
        Penyewa.seluruhInstalasi(() -> sql.sql("insert into organisasi.instansi (kode) values (?)").param(kode).update());
        tulis("Semula");
    }

    private void tulis(String tempat) {
        Penyewa.sebagai(kode, () -> sql.sql("insert into naskah.setelan (instansi, cara, tempat, kertas, oleh) values (?, 'DI_SINI', ?, 'A4', 'uji')")
                .params(kode, tempat).update());
    }

    private String tempat() {
        return Penyewa.sebagai(kode, () -> keadaan.ambil(kode, Bagian.NASKAH, new Tempat(), () -> {
            dibaca.incrementAndGet();
            return sql.sql("select tempat from naskah.setelan where instansi = ? order by id desc limit 1").param(kode).query(String.class).single();
        }));
    }

    @Test
    void jawaban_dipakai_lagi_selama_tidak_ada_yang_berubah() {
        assertThat(tempat()).isEqualTo("Semula");
        assertThat(tempat()).isEqualTo("Semula");
        assertThat(dibaca).hasValue(1);
    }

    @Test
    void perubahan_terlihat_pada_pertanyaan_berikutnya() {
        tempat();
        tulis("Baru");
        assertThat(tempat()).isEqualTo("Baru");
        Penyewa.sebagai(kode, () -> sql.sql("update naskah.setelan set tempat = 'Diubah' where instansi = ?").param(kode).update());
        assertThat(tempat()).isEqualTo("Diubah");
    }

    @Test
    void yang_dibaca_transaksi_yang_dibatalkan_tidak_dilihat_siapa_pun() {
        tempat();
        Penyewa.sebagai(kode, () -> transaksi.execute(t -> {
            tulis("Batal");
            assertThat(tempat()).isEqualTo("Batal");
            t.setRollbackOnly();
            return true;
        }));
        assertThat(tempat()).isEqualTo("Semula");
    }

    @Test
    void transaksi_lain_tidak_melihat_perubahan_yang_belum_disahkan() throws Exception {
        tempat();
        try (var lain = Executors.newSingleThreadExecutor()) {
            Penyewa.sebagai(kode, () -> transaksi.execute(_ -> {
                tulis("Belum sah");
                assertThat(tempat()).isEqualTo("Belum sah");
                try {
                    assertThat(lain.submit(this::tempat).get()).isEqualTo("Semula");
                } catch (InterruptedException | java.util.concurrent.ExecutionException gagal) {
                    throw new AssertionError(gagal);
                }
                return true;
            }));
            assertThat(lain.submit(this::tempat).get()).isEqualTo("Belum sah");
        }
    }

    @Test
    void pekerjaan_yang_tidak_mengubah_menanyakan_keadaan_sekali() {
        Penyewa.sebagai(kode, () -> keadaan.tetap(() -> {
            assertThat(tempat()).isEqualTo("Semula");
            tulis("Sesudah");
            assertThat(tempat()).as("jawaban dalam satu pekerjaan tetap").isEqualTo("Semula");
            return true;
        }));
        assertThat(tempat()).isEqualTo("Sesudah");
    }

    @Test
    void yang_hanya_membaca_melihat_perubahan_yang_dicobanya_sendiri() {
        Penyewa.sebagai(kode, () -> keadaan.membaca(() -> {
            assertThat(tempat()).isEqualTo("Semula");
            transaksi.executeWithoutResult(t -> {
                tulis("Dicoba");
                assertThat(tempat()).isEqualTo("Dicoba");
                t.setRollbackOnly();
            });
            assertThat(tempat()).isEqualTo("Semula");
            return true;
        }));
    }

    @Test
    void bagian_lain_tidak_ikut_terlupa() {
        tempat();
        Penyewa.sebagai(kode, () -> sql.sql("insert into alur.setelan_waktu (instansi, pengingat, tenggat, oleh) values (?, 1, '{}', 'uji')").param(kode).update());
        assertThat(tempat()).isEqualTo("Semula");
        assertThat(dibaca).hasValue(1);
    }
}
