package id.tatakerja.jejak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.basisdata.AlamatBasisData;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.uji.BasisDataUji;
import id.tatakerja.uji.PostgresUji;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BasisDataUji
class RantaiJejakTest {

    private static final Dasar DASAR = new Dasar(
            "lamandau-13-2024", 1, "ab".repeat(32), "kedudukan", "K-15", Map.of("jenis", "DINAS"),
            List.of(new Kutipan("lamandau-13-2024#lampiran-1/1/2/a", "Lampiran I angka 1.2.a")));

    private AlamatBasisData alamat;
    private JdbcClient sql;
    private TransactionTemplate transaksi;
    private JejakRepository repository;
    private Jejak jejak;
    private MemeriksaJejak memeriksa;

    @BeforeEach
    void siapkan(DataSource sumber, AlamatBasisData alamat) {
        this.alamat = alamat;
        sql = JdbcClient.create(sumber);
        transaksi = new TransactionTemplate(new JdbcTransactionManager(sumber));
        repository = new JejakRepository(sql, new JdbcTemplate(sumber));
        jejak = new MencatatJejak(repository);
        memeriksa = new MemeriksaJejak(repository);
    }

    @Test
    void rantai_utuh_dan_bersambung() {
        isi("utuh", 5);

        assertThat(periksa("utuh")).isInstanceOfSatisfying(HasilPeriksa.Utuh.class, utuh -> assertThat(utuh.jumlah()).isEqualTo(5));
        var isi = Penyewa.sebagai("utuh", () -> repository.cari(saringan("utuh"), 0, 10));
        assertThat(isi).extracting(EntriJejak::urut).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(isi.getFirst().hashSebelum()).isEqualTo(isi.get(1).hash());
        assertThat(isi.getLast().hashSebelum()).isEqualTo("0".repeat(64));
        assertThat(isi.getFirst().dasar()).contains(DASAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ubah-isi      | update jejak.entri set sesudah = '{"nilai":"lain"}' where instansi = 'ubah-isi' and urut = 3     | 3
            ubah-pelaku   | update jejak.entri set pelaku = 'orang-lain' where instansi = 'ubah-pelaku' and urut = 2         | 2
            ubah-waktu    | update jejak.entri set waktu = waktu - interval '1 microsecond' where instansi = 'ubah-waktu' and urut = 4 | 4
            ubah-dasar    | update jejak.entri set dasar = jsonb_set(dasar, '{baris}', '"K-16"') where instansi = 'ubah-dasar' and urut = 1 | 1
            tambah-bidang | update jejak.entri set dasar = jsonb_set(dasar, '{titipan}', '1') where instansi = 'tambah-bidang' and urut = 2 | 2
            hapus-tengah  | delete from jejak.entri where instansi = 'hapus-tengah' and urut = 3                              | 3
            hapus-awal    | delete from jejak.entri where instansi = 'hapus-awal' and urut = 1                                | 1
            hapus-akhir   | delete from jejak.entri where instansi = 'hapus-akhir' and urut = 5                               | 5
            hapus-semua   | delete from jejak.entri where instansi = 'hapus-semua'                                            | 1
            hapus-kepala  | delete from jejak.rantai where instansi = 'hapus-kepala'                                          | 5
            """)
    void perubahan_dan_penghapusan_oleh_superuser_ketahuan(String instansi, String ulah, long urut) throws SQLException {
        isi(instansi, 5);

        sebagaiSuperuser(ulah);

        assertThat(periksa(instansi)).isInstanceOfSatisfying(HasilPeriksa.Rusak.class, rusak -> assertThat(rusak.urut()).isEqualTo(urut));
    }

    @Test
    void entri_yang_disisipkan_di_tengah_ketahuan() throws SQLException {
        isi("sisip-tengah", 4);

        sebagaiSuperuser("update jejak.entri set urut = urut + 100 where instansi = 'sisip-tengah' and urut >= 3");
        sebagaiSuperuser("update jejak.entri set urut = urut - 99 where instansi = 'sisip-tengah' and urut >= 100");
        sebagaiSuperuser(salin("sisip-tengah", 2, 3));

        assertThat(periksa("sisip-tengah")).isInstanceOfSatisfying(HasilPeriksa.Rusak.class, rusak -> assertThat(rusak.urut()).isEqualTo(3));
    }

    @Test
    void entri_yang_disisipkan_sesudah_kepala_ketahuan_walau_hashnya_benar() throws SQLException {
        isi("sisip-akhir", 3);
        var terakhir = Penyewa.sebagai("sisip-akhir", () -> repository.satu("sisip-akhir", 3)).orElseThrow();
        var palsu = EntriJejak.dari(peristiwa("sisip-akhir", "palsu"), 4, terakhir.waktu(), terakhir.hash());

        sebagaiSuperuser(salin("sisip-akhir", 3, 4));
        sebagaiSuperuser("update jejak.entri set sesudah = '{\"nilai\":\"palsu\"}', hash_sebelum = '\\x%s', hash = '\\x%s' where instansi = 'sisip-akhir' and urut = 4"
                .formatted(palsu.hashSebelum(), palsu.hash()));

        assertThat(periksa("sisip-akhir")).isInstanceOfSatisfying(HasilPeriksa.Rusak.class, rusak -> assertThat(rusak.urut()).isEqualTo(4));
    }

    @Test
    void aplikasi_tidak_dapat_mengubah_menghapus_atau_mengosongkan() {
        isi("tetap", 2);

        for (var ulah : List.of(
                "update jejak.entri set pelaku = 'lain' where instansi = 'tetap'",
                "delete from jejak.entri where instansi = 'tetap'",
                "truncate jejak.entri",
                "delete from jejak.rantai where instansi = 'tetap'",
                "update jejak.rantai set urut = 1 where instansi = 'tetap'",
                "truncate jejak.rantai")) {
            assertThatThrownBy(() -> Penyewa.sebagai("tetap", () -> sql.sql(ulah).update())).as(ulah).rootCause().hasMessageContainingAll("ejak audit", "hanya");
        }
    }

    @Test
    void banyak_penulis_bersamaan_tidak_membuat_cabang() throws Exception {
        try (var pekerja = Executors.newFixedThreadPool(4)) {
            var hasil = pekerja.invokeAll(java.util.Collections.nCopies(8, () -> {
                isi("ramai", 10);
                return true;
            }));
            for (var satu : hasil) {
                satu.get();
            }
        }

        assertThat(periksa("ramai")).isInstanceOfSatisfying(HasilPeriksa.Utuh.class, utuh -> assertThat(utuh.jumlah()).isEqualTo(80));
    }

    @Test
    void transaksi_menunggu_giliran_rantai_hanya_ketika_disahkan() throws Exception {
        isi("akhir", 1);
        Penyewa.sebagai("akhir", () -> transaksi.execute(_ -> {
            jejak.catat(peristiwa("akhir", "a"));
            jejak.catat(peristiwa("akhir", "b"));
            // another act of the same instansi ends while this one is still at work
            try (var lain = Executors.newSingleThreadExecutor()) {
                lain.submit(() -> isi("akhir", 1)).get(20, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException | java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException gagal) {
                throw new AssertionError(gagal);
            }
            return true;
        }));
        assertThat(periksa("akhir")).isInstanceOfSatisfying(HasilPeriksa.Utuh.class, utuh -> assertThat(utuh.jumlah()).isEqualTo(4));
    }

    @Test
    void perubahan_yang_dibatalkan_tidak_meninggalkan_jejak() {
        isi("batal", 1);

        Penyewa.sebagai("batal", () -> transaksi.execute(keadaan -> {
            jejak.catat(peristiwa("batal", "x"));
            keadaan.setRollbackOnly();
            return true;
        }));

        assertThat(periksa("batal")).isInstanceOfSatisfying(HasilPeriksa.Utuh.class, utuh -> assertThat(utuh.jumlah()).isEqualTo(1));
    }

    @Test
    void instansi_lain_tidak_terbaca_dan_tidak_dapat_ditulisi() {
        isi("satu", 2);

        assertThat(Penyewa.sebagai("dua", () -> repository.cari(saringan("satu"), 0, 10))).isEmpty();
        assertThat(Penyewa.sebagai("dua", () -> repository.satu("satu", 1))).isEmpty();
        assertThat(Penyewa.sebagai("dua", repository::instansi)).doesNotContain("satu");
        assertThat(repository.jumlah(saringan("satu"))).as("tanpa penyewa").isZero();
        assertThatThrownBy(() -> Penyewa.sebagai("dua", () -> transaksi.execute(_ -> {
                    jejak.catat(peristiwa("satu", "x"));
                    return true;
                })))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void huruf_apa_pun_tersimpan_dan_tetap_cocok_dengan_hashnya() {
        Penyewa.sebagai("huruf", () -> transaksi.execute(_ -> {
            jejak.catat(new Peristiwa(
                    "huruf", "admin", Optional.of("Kepala \"Bagian\" 😀"), "UJI", "UJI:\0x", Map.of("b\uD800", "1:2,"), Map.of("é", "\\\n\t"), Optional.empty()));
            return true;
        }));

        assertThat(periksa("huruf")).isInstanceOf(HasilPeriksa.Utuh.class);
        assertThat(Penyewa.sebagai("huruf", () -> repository.satu("huruf", 1)).orElseThrow().objek()).isEqualTo("UJI:\uFFFDx");
    }

    @Test
    void perintah_periksa_menyebut_entri_rusak_pertama_dan_keluar_dengan_satu() {
        var catatan = new ByteArrayOutputStream();
        var keluaran = new PrintStream(catatan, true, StandardCharsets.UTF_8);

        assertThat(PerintahPeriksaJejak.cetak(List.of(new HasilPeriksa.Utuh("*", 3, "ff")), keluaran)).isZero();
        assertThat(PerintahPeriksaJejak.cetak(
                        List.of(new HasilPeriksa.Utuh("a", 3, "ff"), new HasilPeriksa.Rusak("b", 7, "Sebab.")), keluaran))
                .isOne();
        assertThat(catatan.toString(StandardCharsets.UTF_8)).contains("UTUH   (instalasi): 3 entri", "RUSAK  b: entri pertama yang rusak nomor 7. Sebab.");
    }

    @Test
    void perintah_memeriksa_setiap_rantai_tanpa_bagian_lain_dari_aplikasi() {
        isi("diperintah", 4);
        var catatan = new ByteArrayOutputStream();

        PerintahPeriksaJejak.jalankan(
                new PrintStream(catatan, true, StandardCharsets.UTF_8),
                "--tatakerja.uji.basisdata=tidak", "--tatakerja.db.url=" + alamat.url(), "--tatakerja.db.user=" + alamat.pengguna(), "--tatakerja.db.password=" + alamat.sandi());

        assertThat(catatan.toString(StandardCharsets.UTF_8)).contains("UTUH   diperintah: 4 entri");
    }

    private void isi(String instansi, int banyak) {
        for (var i = 0; i < banyak; i++) {
            var nilai = Integer.toString(i);
            Penyewa.sebagai(instansi, () -> transaksi.execute(_ -> {
                jejak.catat(peristiwa(instansi, nilai));
                return true;
            }));
        }
    }

    private static Peristiwa peristiwa(String instansi, String nilai) {
        return new Peristiwa(
                instansi, "organisasi-" + instansi, Optional.of("Kepala Bagian Organisasi"), "UJI", "UJI:" + nilai,
                Map.of(), Map.of("nilai", nilai), Optional.of(DASAR));
    }

    private static SaringanJejak saringan(String instansi) {
        return new SaringanJejak(
                Optional.of(instansi), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), java.time.ZoneId.of("Asia/Jakarta"));
    }

    private HasilPeriksa periksa(String instansi) {
        return Penyewa.sebagai(instansi, () -> transaksi.execute(_ -> memeriksa.satu(instansi)));
    }

    private static String salin(String instansi, int dari, int ke) {
        return ("insert into jejak.entri select instansi, %d, waktu, pelaku, jabatan, tindakan, objek, sebelum, sesudah, dasar, hash_sebelum, hash "
                + "from jejak.entri where instansi = '%s' and urut = %d").formatted(ke, instansi, dari);
    }

    /** Somebody with every right on the server: triggers and row level security do not stop him. */
    private void sebagaiSuperuser(String ulah) throws SQLException {
        var pemilik = PostgresUji.pemilik(alamat);
        try (var sambungan = DriverManager.getConnection(pemilik.url(), pemilik.pengguna(), pemilik.sandi());
                var perintah = sambungan.createStatement()) {
            perintah.execute("set session_replication_role = replica");
            assertThat(perintah.executeUpdate(ulah)).as(ulah).isPositive();
        }
    }
}
