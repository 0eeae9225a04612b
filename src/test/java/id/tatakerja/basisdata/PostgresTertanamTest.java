package id.tatakerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.tatakerja.uji.PostgresUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresTertanamTest {

    private static Path folder;
    private PostgresTertanam server;

    @BeforeAll
    static void folder_baru() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/uji-peluncur")), "d").toAbsolutePath();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterAll
    static void buang() throws IOException {
        BinerPostgres.hapus(folder);
    }

    @BeforeEach
    void mulai() {
        server = PostgresTertanam.mulai(pengaturan(folder));
    }

    @AfterEach
    void berhenti() {
        server.close();
    }

    private static PengaturanPostgres pengaturan(Path data) {
        return new PengaturanPostgres(data, PostgresUji.biner(), 0, Duration.ZERO);
    }

    @Test
    void setelan_menjaga_data_dan_teks() throws Exception {
        assertThat(tanya("show fsync")).isEqualTo("on");
        assertThat(tanya("show synchronous_commit")).isEqualTo("on");
        assertThat(tanya("show full_page_writes")).isEqualTo("on");
        assertThat(tanya("show data_checksums")).isEqualTo("on");
        assertThat(tanya("show server_encoding")).isEqualTo("UTF8");
        assertThat(tanya("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(tanya("show server_version") + ".0").isEqualTo(BinerPostgres.VERSI);
        assertThat(tanya("select concat(datlocprovider, datlocale) from pg_database where datname = current_database()"))
                .isEqualTo("bC.UTF-8");
        assertThat(tanya("select upper('é')")).isEqualTo("É");
    }

    @Test
    void peran_aplikasi_tidak_dapat_melewati_pemisahan_instansi() throws Exception {
        assertThat(tanya("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles "
                        + "where rolname = current_user"))
                .isEqualTo("f");
        assertThat(tanya("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo("tatakerja");
        assertThat(tanya("select count(*) from pg_extension where extname in ('btree_gist', 'pg_trgm')")).isEqualTo("2");
    }

    @Test
    void kata_sandi_salah_atau_kosong_ditolak() throws Exception {
        AlamatBasisData alamat = server.alamat();
        assertThatThrownBy(() -> DriverManager.getConnection(alamat.url(), alamat.pengguna(), "salah"))
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        assertThatThrownBy(() -> DriverManager.getConnection(alamat.url(), alamat.pengguna(), ""))
                .isInstanceOf(SQLException.class);
        assertThat(Files.readString(folder.resolve("pg/pg_hba.conf")).lines()
                        .filter(baris -> !baris.isBlank() && !baris.startsWith("#")))
                .isNotEmpty()
                .allMatch(baris -> baris.endsWith("scram-sha-256"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("pg.rahasia")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void server_berjalan_tanpa_hak_root() throws Exception {
        String status = Files.readString(Path.of("/proc/" + pid() + "/status"));
        assertThat(status).containsPattern("CapEff:\\s+0+\\n").containsPattern("CapPrm:\\s+0+\\n");
        assertThat(Penjalan.uid(folder.resolve("pg"))).isEqualTo(Penjalan.uid(Path.of("/proc/" + pid())));
    }

    @Test
    void mulai_kedua_menyimpan_data_dan_port() throws Exception {
        jalankan("create table simpan as select 7 as isi");
        int port = server.port();
        server.close();
        assertThat(ProsesPostgres.cari(folder.toRealPath().resolve("pg"))).isEmpty();

        server = PostgresTertanam.mulai(pengaturan(folder));

        assertThat(tanya("select isi from simpan")).isEqualTo("7");
        assertThat(server.port()).isEqualTo(port);
    }

    @Test
    void server_yang_ditinggal_mati_aplikasinya_dipakai_kembali() throws Exception {
        ProsesPostgres sebelum = proses();
        server.lepaskan();

        server = PostgresTertanam.mulai(pengaturan(folder));

        assertThat(pid()).isEqualTo(sebelum.pid());
        server.close();
        assertThat(sebelum.hidup()).isFalse();
    }

    @Test
    void server_yang_dibunuh_pulih_dengan_data_yang_sudah_disahkan() throws Exception {
        jalankan("create table disahkan as select 9 as isi");
        ProcessHandle lama = ProcessHandle.of(pid()).orElseThrow();
        server.lepaskan();
        lama.destroyForcibly();
        lama.onExit().join();

        server = PostgresTertanam.mulai(pengaturan(folder));

        assertThat(pid()).isNotEqualTo(lama.pid());
        assertThat(tanya("select isi from disahkan")).isEqualTo("9");
    }

    @Test
    void berkas_pid_yang_menunjuk_proses_orang_lain_dibersihkan() throws Exception {
        server.close();
        Files.writeString(folder.resolve("pg/postmaster.pid"), ProcessHandle.current().pid() + "\n" + folder + "/pg\n1\n1\n");

        server = PostgresTertanam.mulai(pengaturan(folder));

        assertThat(tanya("select 1")).isEqualTo("1");
    }

    @Test
    void aplikasi_kedua_di_folder_yang_sama_ditolak_dengan_kalimat() {
        assertThatThrownBy(() -> PostgresTertanam.mulai(pengaturan(folder)))
                .isInstanceOf(GagalBasisData.class)
                .hasMessageContaining("sedang dipakai aplikasi Tatakerja yang lain")
                .hasMessageContaining("TATAKERJA_DATA");
    }

    @Test
    void port_lama_yang_terpakai_diganti_dan_port_yang_diminta_ditolak() throws Exception {
        int lama = server.port();
        server.close();
        try (var penghuni = new java.net.ServerSocket(lama, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> PostgresTertanam.mulai(pengaturan(folder).denganPort(penghuni.getLocalPort())))
                    .hasMessageContaining("Port " + lama + " sudah dipakai");
            server = PostgresTertanam.mulai(pengaturan(folder));
            assertThat(server.port()).isNotEqualTo(lama);
        }
    }

    @Test
    void sebab_server_tidak_menyala_disebut_dengan_kata_servernya() throws Exception {
        server.close();
        var otomatis = folder.resolve("pg/postgresql.auto.conf");
        var semula = Files.readString(otomatis);
        Files.writeString(otomatis, "work_mem = 'banyak sekali'\n");

        assertThatThrownBy(() -> PostgresTertanam.mulai(pengaturan(folder)))
                .isInstanceOf(GagalBasisData.class)
                .hasMessageContainingAll("tidak mau menyala", "work_mem", "pg-mulai.log");

        Files.writeString(otomatis, semula);
        server = PostgresTertanam.mulai(pengaturan(folder));
    }

    @Test
    void folder_yang_tertutup_bagi_pengguna_lain_tetap_dapat_dipakai() throws Exception {
        Path tertutup = Files.createTempDirectory("tatakerja-uji");
        try (PostgresTertanam lain = PostgresTertanam.mulai(pengaturan(tertutup.resolve("nama dengan 'kutip' dan spasi")))) {
            AlamatBasisData alamat = lain.alamat();
            try (Connection sambungan = PeranAplikasi.sambung(alamat)) {
                assertThat(sambungan.isValid(1)).isTrue();
            }
        } finally {
            BinerPostgres.hapus(tertutup);
        }
    }

    @Test
    void pengguna_tanpa_nama_dalam_sistem_tetap_dapat_membuat_basis_data() throws Exception {
        assumeThat(Penjalan.uid(Path.of("/proc/self"))).as("hanya root dapat memberi folder kepada orang lain").isZero();
        Path milik = Files.createTempDirectory("tatakerja-uji");
        Files.setAttribute(milik, "unix:uid", 54_321);
        try (PostgresTertanam lain = PostgresTertanam.mulai(pengaturan(milik))) {
            assertThat(Penjalan.uid(milik.resolve("pg"))).isEqualTo(54_321);
            try (Connection sambungan = PeranAplikasi.sambung(lain.alamat())) {
                assertThat(sambungan.isValid(1)).isTrue();
            }
        } finally {
            BinerPostgres.hapus(milik);
        }
    }

    private static long pid() throws IOException {
        return proses().pid();
    }

    private static ProsesPostgres proses() throws IOException {
        return ProsesPostgres.cari(folder.toRealPath().resolve("pg")).orElseThrow();
    }

    private String tanya(String sql) throws SQLException {
        try (Connection sambungan = PeranAplikasi.sambung(server.alamat());
                Statement perintah = sambungan.createStatement();
                ResultSet hasil = perintah.executeQuery(sql)) {
            hasil.next();
            return hasil.getString(1);
        }
    }

    private void jalankan(String sql) throws SQLException {
        try (Connection sambungan = PeranAplikasi.sambung(server.alamat());
                Statement perintah = sambungan.createStatement()) {
            perintah.execute(sql);
        }
    }
}
