package id.tatakerja.akses;

import static id.tatakerja.akses.Klien.tujuan;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasukTest extends UjiAkses {

    @Test
    void masuk_dengan_sandi_benar_membawa_ke_beranda() {
        var nama = akunBaru("masuk", Peran.ASN);

        var jawaban = klien().isi("/masuk", Map.of("nama", " " + nama.toUpperCase(java.util.Locale.ROOT) + " ", "sandi", SANDI));

        assertThat(jawaban.statusCode()).isEqualTo(302);
        assertThat(tujuan(jawaban)).isEqualTo("/");
    }

    @Test
    void kalimat_gagal_sama_untuk_sandi_salah_akun_tak_ada_dan_akun_terkunci() {
        var salah = akunBaru("masuk", Peran.ASN);
        var terkunci = akunBaru("masuk", Peran.ASN);
        ubah("update akses.akun set terkunci_sampai = now() + interval '1 hour' where nama_pengguna = ?", terkunci);

        var pertama = gagal(salah, "salah sekali ini");
        assertThat(pertama).contains("Nama pengguna atau kata sandi tidak cocok").contains("value=\"" + salah + "\"");
        assertThat(gagal("tidak-ada", "salah")).isEqualTo(pertama.replace(salah, "tidak-ada"));
        assertThat(gagal(terkunci, SANDI)).isEqualTo(pertama.replace(salah, terkunci));
    }

    @Test
    void lima_kali_salah_mengunci_walau_sandi_berikutnya_benar() {
        var nama = akunBaru("masuk", Peran.ASN);
        for (var i = 0; i < 5; i++) {
            assertThat(klien().masuk(nama, "salah")).isFalse();
        }

        assertThat(klien().masuk(nama, SANDI)).isFalse();
        assertThat(menitTerkunci(nama)).isBetween(14L, 15L);

        ubah("update akses.akun set terkunci_sampai = now() - interval '1 second' where nama_pengguna = ?", nama);
        assertThat(klien().masuk(nama, SANDI)).isTrue();
    }

    @Test
    void kuncian_kedua_dua_kali_lebih_lama_dan_masuk_yang_berhasil_menghapusnya() {
        var nama = akunBaru("masuk", Peran.ASN);
        for (var i = 0; i < 5; i++) {
            klien().masuk(nama, "salah");
        }
        ubah("update akses.akun set terkunci_sampai = now() where nama_pengguna = ?", nama);
        for (var i = 0; i < 5; i++) {
            klien().masuk(nama, "salah");
        }
        assertThat(menitTerkunci(nama)).isBetween(29L, 30L);

        ubah("update akses.akun set terkunci_sampai = now() where nama_pengguna = ?", nama);
        assertThat(klien().masuk(nama, SANDI)).isTrue();
        assertThat(Penyewa.seluruhInstalasi(() -> sql.sql("select penguncian + gagal_berturut from akses.akun where nama_pengguna = ?")
                        .param(nama).query(Integer.class).single()))
                .isZero();
    }

    @Test
    void tebakan_serentak_tidak_melewati_batas() throws Exception {
        var nama = akunBaru("masuk", Peran.ASN);
        try (var pekerja = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> tebak = () -> klien().masuk(nama, "salah");
            for (var satu : pekerja.invokeAll(Collections.nCopies(16, tebak))) {
                assertThat(satu.get()).isFalse();
            }
        }

        assertThat(Penyewa.seluruhInstalasi(() -> sql.sql("select count(*) from akses.catatan_masuk where nama_pengguna = ? and hasil = 'GAGAL'")
                        .param(nama).query(Integer.class).single()))
                .as("sandi hanya diperiksa lima kali").isEqualTo(5);
    }

    @Test
    void sandi_demo_tidak_berlaku_di_luar_mode_demo() {
        assertThat(klien().masuk(akunBaru("masuk", Peran.ASN), "demo")).isFalse();
        assertThat(klien().ambil("/api/v1/akun", "Authorization", "Bearer demo-admin").statusCode()).isEqualTo(401);
    }

    @Test
    void administrator_pertama_memakai_sandi_dari_lingkungan() {
        assertThat(klien().masuk("admin", SANDI_ADMIN)).isTrue();
    }

    @Test
    void akun_yang_dikunci_pengelola_tidak_dapat_masuk() {
        var nama = akunBaru("masuk", Peran.ASN);
        ubah("update akses.akun set aktif = false where nama_pengguna = ?", nama);

        assertThat(klien().masuk(nama, SANDI)).isFalse();
    }

    @Test
    void nama_dari_akun_yang_tidak_ada_tidak_dicatat() {
        klien().masuk("sandi yang tertukar tempat", "x");

        assertThat(Penyewa.seluruhInstalasi(() -> sql.sql("select count(*) from akses.catatan_masuk where nama_pengguna like 'sandi%'").query(Integer.class).single()))
                .isZero();
    }

    @Test
    void sandi_sekali_pakai_hanya_membuka_halaman_ganti_sandi_dan_ada_batas_waktunya() {
        var nama = akunBaru("masuk", Peran.ASN);
        ubah("update akses.akun set wajib_ganti = true, sandi_berlaku_sampai = now() + interval '1 hour' where nama_pengguna = ?", nama);
        var orang = klien();

        assertThat(tujuan(orang.isi("/masuk", Map.of("nama", nama, "sandi", SANDI)))).isEqualTo("/profil/sandi");
        assertThat(tujuan(orang.ambil("/profil"))).isEqualTo("/profil/sandi");
        var baru = "payung merah di atas bukit";
        assertThat(orang.isiDari("/profil/sandi", "/profil/sandi", Map.of("lama", SANDI, "baru", baru, "ulang", baru)).statusCode()).isEqualTo(302);
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(200);

        ubah("update akses.akun set sandi_berlaku_sampai = now() - interval '1 second' where nama_pengguna = ?", nama);
        assertThat(klien().masuk(nama, baru)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://jahat.example/", "//jahat.example/", "/\\jahat.example", "/%5C/..//jahat", "/a/..//jahat", "/%2e%2e//jahat", "/./..//jahat", "/a{b}", "javascript:alert(1)", "/\tjahat", "/masuk?lanjut=/masuk", " /profil"})
    void alamat_kembali_ke_situs_lain_diabaikan(String lanjut) {
        var jawaban = klien().isi("/masuk", Map.of("nama", akunBaru("masuk", Peran.ASN), "sandi", SANDI, "lanjut", lanjut));

        assertThat(jawaban.statusCode()).isEqualTo(302);
        assertThat(tujuan(jawaban)).isEqualTo("/");
    }

    @Test
    void alamat_kembali_di_situs_ini_diikuti() {
        var jawaban = klien().ambil("/profil?a=1&b=2");
        assertThat(tujuan(jawaban)).isEqualTo("/masuk?lanjut=%2Fprofil%3Fa%3D1%26b%3D2");

        var masuk = klien().isi("/masuk", Map.of("nama", akunBaru("masuk", Peran.ASN), "sandi", SANDI, "lanjut", "/profil?a=1&b=2"));
        assertThat(tujuan(masuk)).isEqualTo("/profil?a=1&b=2");
    }

    private String gagal(String nama, String sandi) {
        var jawaban = klien().isi("/masuk", Map.of("nama", nama, "sandi", sandi));
        assertThat(jawaban.statusCode()).isEqualTo(401);
        return jawaban.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private long menitTerkunci(String nama) {
        return Penyewa.seluruhInstalasi(() -> sql.sql("select extract(epoch from terkunci_sampai - now())::bigint / 60 from akses.akun where nama_pengguna = ?")
                .param(nama).query(Long.class).single());
    }
}
