package id.tatakerja.akses;

import static id.tatakerja.akses.Klien.tujuan;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SesiTest extends UjiAkses {

    private static final String KUKI = "tatakerja_sesi";

    @Test
    void kuki_sesi_httponly_dan_lax() {
        var orang = klien();

        var jawaban = orang.isi("/masuk", Map.of("nama", akunBaru("sesi", Peran.ASN), "sandi", SANDI));

        assertThat(orang.kuki(KUKI)).isNotEmpty();
        assertThat(String.join("\n", jawaban.headers().allValues("Set-Cookie")))
                .containsPattern(KUKI + "=[^\n]*HttpOnly")
                .containsPattern(KUKI + "=[^\n]*SameSite=Lax");
    }

    @Test
    void sesi_titipan_orang_lain_tidak_dipakai_terus() {
        var penipu = sudahMasuk(akunBaru("sesi", Peran.ASN));
        var titipan = penipu.kuki(KUKI);
        var korban = akunBaru("sesi", Peran.ASN);
        var halaman = klien();
        halaman.ambil("/masuk");
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(halaman.ambil("/masuk").body());
        assertThat(csrf.find()).isTrue();

        var jawaban = new Klien(port).isiTanpaToken(
                "/masuk", Map.of("nama", korban, "sandi", SANDI, "_csrf", csrf.group(1)),
                "Cookie", KUKI + "=" + titipan + "; tatakerja_csrf=" + halaman.kuki("tatakerja_csrf"));

        assertThat(jawaban.statusCode()).isEqualTo(302);
        assertThat(String.join("\n", jawaban.headers().allValues("Set-Cookie"))).contains(KUKI + "=").doesNotContain(KUKI + "=" + titipan);
        assertThat(penipu.ambil("/profil").statusCode()).as("sesi lama mati").isEqualTo(302);
    }

    @Test
    void sesi_diam_tiga_puluh_menit_berakhir() {
        var nama = akunBaru("sesi", Peran.ASN);
        var orang = sudahMasuk(nama);
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(200);

        mundurkan("last_access_time = last_access_time - 29 * 60 * 1000", nama);
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(200);
        mundurkan("last_access_time = last_access_time - 31 * 60 * 1000", nama);
        assertThat(tujuan(orang.ambil("/profil"))).isEqualTo("/masuk?lanjut=%2Fprofil");
    }

    @Test
    void sesi_berakhir_sesudah_dua_belas_jam_walau_terus_dipakai() {
        var nama = akunBaru("sesi", Peran.ASN);
        var orang = sudahMasuk(nama);

        mundurkan("creation_time = creation_time - 11 * 60 * 60 * 1000", nama);
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(200);
        mundurkan("creation_time = creation_time - 61 * 60 * 1000", nama);
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(302);
    }

    @Test
    void keluar_mengakhiri_sesi() {
        var orang = sudahMasuk(akunBaru("sesi", Peran.ASN));

        assertThat(tujuan(orang.isiDari("/profil", "/keluar", Map.of()))).isEqualTo("/masuk?keluar=ya");
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(302);
    }

    @Test
    void sesi_di_perangkat_lain_terlihat_dan_dapat_diakhiri_tanpa_membuka_idnya() {
        var nama = akunBaru("sesi", Peran.ASN);
        var ponsel = sudahMasuk(nama);
        var kantor = sudahMasuk(nama);
        var halaman = kantor.ambil("/profil").body();
        var tanda = Pattern.compile("name=\"tanda\" value=\"([^\"]+)\"").matcher(halaman);

        assertThat(tanda.find()).isTrue();
        assertThat(Penyewa.seluruhInstalasi(() -> sql.sql("select session_id from akses.spring_session where principal_name = ?").param(nama).query(String.class).list()))
                .hasSize(2)
                .allSatisfy(id -> assertThat(halaman).doesNotContain(id));
        kantor.isiDari("/profil", "/profil/sesi/akhiri", Map.of("tanda", tanda.group(1)));

        assertThat(ponsel.ambil("/profil").statusCode()).isEqualTo(302);
        assertThat(kantor.ambil("/profil").statusCode()).isEqualTo(200);
    }

    @Test
    void sesi_orang_lain_tidak_dapat_diakhiri() throws Exception {
        var nama = akunBaru("sesi", Peran.ASN);
        var korban = sudahMasuk(nama);
        var id = Penyewa.seluruhInstalasi(() -> sql.sql("select session_id from akses.spring_session where principal_name = ?").param(nama).query(String.class).single());
        var sidik = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));

        sudahMasuk(akunBaru("sesi", Peran.ASN)).isiDari("/profil", "/profil/sesi/akhiri", Map.of("tanda", HexFormat.of().formatHex(sidik, 0, 12)));

        assertThat(korban.ambil("/profil").statusCode()).isEqualTo(200);
    }

    @Test
    void ganti_sandi_menolak_yang_lemah_dan_mengakhiri_sesi_lain() {
        var nama = akunBaru("sesi", Peran.ASN);
        var lain = sudahMasuk(nama);
        var orang = sudahMasuk(nama);

        for (var lemah : new String[] {"pendek", "Password1234!", "aaaaaaaaaaaaaaaa", "abcdefghijklmnop", nama + "12345"}) {
            var ditolak = orang.isiDari("/profil/sandi", "/profil/sandi", Map.of("lama", SANDI, "baru", lemah, "ulang", lemah));
            assertThat(ditolak.statusCode()).as(lemah).isEqualTo(422);
        }
        var baru = "perahu kecil menyeberangi kabut";
        var salahLama = orang.isiDari("/profil/sandi", "/profil/sandi", Map.of("lama", "bukan itu", "baru", baru, "ulang", baru));
        assertThat(salahLama.body()).contains("Kata sandi sekarang tidak cocok");
        var berhasil = orang.isiDari("/profil/sandi", "/profil/sandi", Map.of("lama", SANDI, "baru", baru, "ulang", baru));

        assertThat(tujuan(berhasil)).isEqualTo("/profil");
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(200);
        assertThat(lain.ambil("/profil").statusCode()).isEqualTo(302);
        assertThat(klien().masuk(nama, SANDI)).isFalse();
        assertThat(klien().masuk(nama, baru)).isTrue();
    }

    private void mundurkan(String apa, String nama) {
        assertThat(ubah("update akses.spring_session set " + apa + " where principal_name = ?", nama)).isPositive();
    }
}
