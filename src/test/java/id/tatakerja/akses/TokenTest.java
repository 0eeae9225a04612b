package id.tatakerja.akses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokenTest extends UjiAkses {

    private static final Pattern TOKEN = Pattern.compile("<code>(tk_[A-Za-z0-9_-]{43})</code>");

    @Test
    void token_membuka_api_dan_hanya_api() {
        var token = buat(akunBaru("token", Peran.ASN, Peran.BAGIAN_ORGANISASI), "90");

        assertThat(klien().ambil("/api/v1/akun", bearer(token)).statusCode()).isEqualTo(200);
        assertThat(klien().ambil("/akun", bearer(token)).statusCode()).as("halaman").isEqualTo(302);
    }

    @Test
    void sesi_tidak_membuka_api() {
        var orang = sudahMasuk(akunBaru("token", Peran.BAGIAN_ORGANISASI));

        assertThat(orang.ambil("/api/v1/akun").statusCode()).isEqualTo(401);
    }

    @Test
    void token_tampil_sekali_dan_tersimpan_sebagai_hash() {
        var nama = akunBaru("token", Peran.ASN);
        var orang = sudahMasuk(nama);
        var token = buat(orang, "90");

        assertThat(orang.ambil("/profil").body()).doesNotContain(token).contains("Aplikasi uji");
        assertThat(Penyewa.seluruhInstalasi(() -> sql.sql("select row_to_json(t)::text from akses.token t where pemilik = ?").param(nama).query(String.class).single()))
                .doesNotContain(token.substring(3));
    }

    @Test
    void token_kedaluwarsa_dicabut_dan_milik_akun_terkunci_ditolak() {
        var nama = akunBaru("token", Peran.BAGIAN_ORGANISASI);
        var kedaluwarsa = buat(nama, "7");
        ubah("update akses.token set kedaluwarsa = now() - interval '1 second' where pemilik = ?", nama);
        assertThat(klien().ambil("/api/v1/akun", bearer(kedaluwarsa)).statusCode()).isEqualTo(401);

        var lain = akunBaru("token", Peran.BAGIAN_ORGANISASI);
        var orang = sudahMasuk(lain);
        var dicabut = buat(orang, "30");
        var id = Pattern.compile("/profil/token/([0-9a-f-]{36})/cabut").matcher(orang.ambil("/profil").body());
        assertThat(id.find()).isTrue();
        orang.isiDari("/profil", "/profil/token/" + id.group(1) + "/cabut", Map.of());
        var jawaban = klien().ambil("/api/v1/akun", bearer(dicabut));
        assertThat(jawaban.statusCode()).isEqualTo(401);
        assertThat(jawaban.body()).contains("\"kode\":\"TOKEN_TIDAK_SAH\"");
        assertThat(jawaban.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"tatakerja\", error=\"invalid_token\"");

        var terkunci = akunBaru("token", Peran.BAGIAN_ORGANISASI);
        var token = buat(terkunci, "30");
        ubah("update akses.akun set aktif = false where nama_pengguna = ?", terkunci);
        assertThat(klien().ambil("/api/v1/akun", bearer(token)).statusCode()).isEqualTo(401);
    }

    @Test
    void token_orang_lain_tidak_dapat_dicabut() {
        var nama = akunBaru("token", Peran.BAGIAN_ORGANISASI);
        var token = buat(nama, "30");
        var id = Penyewa.seluruhInstalasi(() -> sql.sql("select id::text from akses.token where pemilik = ?").param(nama).query(String.class).single());

        sudahMasuk(akunBaru("token", Peran.ASN)).isiDari("/profil", "/profil/token/" + id + "/cabut", Map.of());

        assertThat(klien().ambil("/api/v1/akun", bearer(token)).statusCode()).isEqualTo(200);
    }

    @Test
    void pemakaian_terakhir_tercatat_dan_pembuatan_masuk_jejak() {
        var nama = akunBaru("token", Peran.BAGIAN_ORGANISASI);
        klien().ambil("/api/v1/akun", bearer(buat(nama, "30")));

        assertThat(Penyewa.seluruhInstalasi(() -> sql.sql("select dipakai_terakhir is not null from akses.token where pemilik = ?").param(nama).query(Boolean.class).single()))
                .isTrue();
        assertThat(Penyewa.seluruhInstalasi(() -> sql.sql("select count(*) from jejak.entri where instansi = 'token' and pelaku = ? and tindakan = 'TOKEN_DIBUAT'")
                        .param(nama).query(Integer.class).single()))
                .isOne();
    }

    @Test
    void isian_token_yang_salah_kembali_dengan_yang_diketik() {
        var orang = sudahMasuk(akunBaru("token", Peran.ASN));

        var jawaban = orang.isiDari("/profil", "/profil/token", Map.of("nama", "Nama saya", "hari", "9999"));

        assertThat(jawaban.statusCode()).isEqualTo(422);
        assertThat(jawaban.body()).contains("value=\"Nama saya\"", "Pilih masa berlaku");
    }

    private String buat(String nama, String hari) {
        return buat(sudahMasuk(nama), hari);
    }

    private static String buat(Klien orang, String hari) {
        var cocok = TOKEN.matcher(orang.isiDari("/profil", "/profil/token", Map.of("nama", "Aplikasi uji", "hari", hari)).body());
        assertThat(cocok.find()).isTrue();
        return cocok.group(1);
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }
}
