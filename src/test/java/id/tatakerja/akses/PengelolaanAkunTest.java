package id.tatakerja.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.DitolakException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PengelolaanAkunTest extends UjiAkses {

    @Test
    void akun_instansi_lain_tidak_terlihat_dan_tidak_dapat_dikelola() {
        var milikLain = akunBaru("kelola-b", Peran.ASN);
        var orang = sudahMasuk(akunBaru("kelola-a", Peran.BAGIAN_ORGANISASI));

        assertThat(orang.ambil("/akun?q=" + milikLain).body()).doesNotContain(">Orang " + milikLain);
        assertThat(orang.ambil("/akun?q=" + milikLain + "&instansi=kelola-b").body()).doesNotContain(">Orang " + milikLain);
        for (var ulah : List.of("/akun/sandi", "/akun/kunci", "/akun/buka", "/akun/peran/beri")) {
            var jawaban = orang.isiDari("/profil", ulah + "?instansi=kelola-b", Map.of("akun", milikLain, "peran", "BAGIAN_ORGANISASI"));
            assertThat(jawaban.statusCode()).as(ulah).isEqualTo(404);
        }
        assertThat(klien().masuk(milikLain, SANDI)).isTrue();
    }

    @Test
    void setiap_pertanyaan_repository_kosong_bagi_penyewa_lain_dan_tanpa_penyewa() {
        var nama = akunBaru("kelola-a", Peran.ASN);

        assertThat(Penyewa.sebagai("kelola-a", () -> repository.cari(nama))).isPresent();
        assertThat(Penyewa.sebagai("kelola-b", () -> repository.cari(nama))).isEmpty();
        assertThat(repository.cari(nama)).isEmpty();
        for (var tabel : List.of("akun", "peran", "token", "catatan_masuk", "kunci_idempoten")) {
            assertThat(Penyewa.sebagai("instansi-tanpa-isi", () -> sql.sql("select count(*) from akses." + tabel).query(Long.class).single())).as(tabel).isZero();
            assertThat(sql.sql("select count(*) from akses." + tabel).query(Long.class).single()).as(tabel).isZero();
        }
        Penyewa.sebagai("kelola-b", () -> {
            repository.aturSandi(nama, "x", java.util.Optional.empty());
            repository.lupakanGagal(nama);
            return repository.ambilKesempatan(nama, 1, java.time.Duration.ofHours(1), java.time.Duration.ofHours(1));
        });
        assertThat(klien().masuk(nama, SANDI)).as("tulisan penyewa lain tidak mengenai apa pun").isTrue();
    }

    @Test
    void bagian_organisasi_mengatur_ulang_sandi_dan_pemiliknya_menggantinya() {
        var pegawai = akunBaru("kelola-a", Peran.ASN);
        var lama = sudahMasuk(pegawai);
        var orang = sudahMasuk(akunBaru("kelola-a", Peran.BAGIAN_ORGANISASI));

        var cocok = Pattern.compile("<code>([a-z0-9]{5}-[a-z0-9]{5}-[a-z0-9]{4})</code>")
                .matcher(orang.isiDari("/akun", "/akun/sandi", Map.of("akun", pegawai)).body());

        assertThat(cocok.find()).isTrue();
        assertThat(lama.ambil("/profil").statusCode()).as("sesi lama berakhir").isEqualTo(302);
        assertThat(klien().masuk(pegawai, SANDI)).isFalse();
        var masuk = klien().isi("/masuk", Map.of("nama", pegawai, "sandi", cocok.group(1)));
        assertThat(Klien.tujuan(masuk)).isEqualTo("/profil/sandi");
        assertThat(jejak("kelola-a", pegawai)).contains("SANDI_DIATUR_ULANG");
    }

    @Test
    void kunci_mengeluarkan_seketika_dan_buka_mengizinkan_kembali() {
        var pegawai = akunBaru("kelola-a", Peran.ASN);
        var orang = sudahMasuk(akunBaru("kelola-a", Peran.BAGIAN_ORGANISASI));
        var sesi = sudahMasuk(pegawai);

        orang.isiDari("/akun", "/akun/kunci", Map.of("akun", pegawai));
        assertThat(sesi.ambil("/profil").statusCode()).isEqualTo(302);
        assertThat(klien().masuk(pegawai, SANDI)).isFalse();

        orang.isiDari("/akun", "/akun/buka", Map.of("akun", pegawai));
        assertThat(klien().masuk(pegawai, SANDI)).isTrue();
        assertThat(jejak("kelola-a", pegawai)).contains("AKUN_DIKUNCI", "AKUN_DIBUKA");
    }

    @Test
    void peran_yang_diberikan_dan_dicabut_langsung_berlaku() {
        var pegawai = akunBaru("kelola-a", Peran.ASN);
        var sesi = sudahMasuk(pegawai);
        var orang = sudahMasuk(akunBaru("kelola-a", Peran.BAGIAN_ORGANISASI));
        assertThat(sesi.ambil("/akun").statusCode()).isEqualTo(403);

        orang.isiDari("/akun", "/akun/peran/beri", Map.of("akun", pegawai, "peran", "BAGIAN_ORGANISASI"));
        assertThat(sesi.ambil("/akun").statusCode()).isEqualTo(200);

        orang.isiDari("/akun", "/akun/peran/cabut", Map.of("akun", pegawai, "peran", "BAGIAN_ORGANISASI"));
        assertThat(sesi.ambil("/akun").statusCode()).isEqualTo(403);
    }

    @Test
    void hak_lebih_tinggi_tidak_dapat_direbut() {
        var pembina = akunBaru("kelola-a", Peran.PEJABAT_PEMBINA_KEPEGAWAIAN);
        var sendiri = akunBaru("kelola-a", Peran.BAGIAN_ORGANISASI, Peran.ASN);
        var pegawai = akunBaru("kelola-a", Peran.ASN);
        var orang = sudahMasuk(sendiri);

        assertThat(orang.isiDari("/akun", "/akun/sandi", Map.of("akun", pembina)).statusCode()).isEqualTo(403);
        assertThat(orang.isiDari("/akun", "/akun/sandi", Map.of("akun", sendiri)).statusCode()).isEqualTo(403);
        assertThat(orang.isiDari("/akun", "/akun/peran/beri", Map.of("akun", pegawai, "peran", "PEJABAT_PEMBINA_KEPEGAWAIAN")).statusCode()).isEqualTo(422);
        assertThat(orang.isiDari("/akun", "/akun/peran/beri", Map.of("akun", pegawai, "peran", "ADMINISTRATOR")).statusCode()).isEqualTo(422);
        assertThat(orang.isiDari("/akun", "/akun/peran/beri", Map.of("akun", pembina, "peran", "BAGIAN_ORGANISASI")).statusCode()).isEqualTo(403);
        assertThat(orang.ambil("/akun?q=" + pembina).body()).contains("hanya dikelola administrator").doesNotContain("value=\"" + pembina + "\"><input type=\"hidden\" name=\"q\"");
    }

    @Test
    void administrator_melihat_semua_atau_satu_instansi_yang_disebut() {
        var satu = akunBaru("kelola-a", Peran.ASN);
        var admin = klien();
        assertThat(admin.masuk("admin", SANDI_ADMIN)).isTrue();

        assertThat(admin.ambil("/akun?q=" + satu).body()).contains("Orang " + satu);
        assertThat(admin.ambil("/akun?instansi=kelola-b&q=" + satu).body()).doesNotContain("Orang " + satu);
        assertThat(admin.ambil("/akun?instansi=kelola-a&q=" + satu).body()).contains("Orang " + satu);
    }

    @Test
    void akun_yang_sudah_ada_di_instansi_lain_ditolak_dengan_kalimat() {
        var nama = akunBaru("kelola-b", Peran.ASN);

        assertThatThrownBy(() -> Penyewa.sebagai("kelola-a", () -> {
                    akun.pastikan(List.of(new Akun.Baru(nama, "Baru", "kelola-a", "", Set.of(Peran.ASN))));
                    return true;
                }))
                .isInstanceOfSatisfying(DitolakException.class, ditolak -> assertThat(ditolak.penolakan().kode()).isEqualTo("AKUN_MILIK_INSTANSI_LAIN"));
    }

    @Test
    void memastikan_akun_yang_ada_mempertahankan_sandi_dan_memperbarui_nama() {
        var nama = akunBaru("kelola-a", Peran.ASN);

        Penyewa.sebagai("kelola-a", () -> {
            akun.pastikan(List.of(new Akun.Baru(nama, "Nama Terbaru", "kelola-a", "", Set.of(Peran.ASN))));
            return true;
        });

        assertThat(sudahMasuk(nama).ambil("/profil").body()).contains("Nama Terbaru");
    }

    @Test
    void jejak_api_hanya_milik_instansi_sendiri() {
        var pegawai = akunBaru("kelola-a", Peran.ASN);
        sudahMasuk(akunBaru("kelola-a", Peran.BAGIAN_ORGANISASI)).isiDari("/akun", "/akun/kunci", Map.of("akun", pegawai));
        var orang = sudahMasuk(akunBaru("kelola-b", Peran.PEJABAT_PEMBINA_KEPEGAWAIAN));

        assertThat(orang.ambil("/jejak?objek=" + pegawai).body()).doesNotContain("AKUN:" + pegawai);
        assertThat(sudahMasuk(akunBaru("kelola-a", Peran.PEJABAT_PEMBINA_KEPEGAWAIAN)).ambil("/jejak?objek=" + pegawai).body()).contains("AKUN:" + pegawai);
        assertThat(orang.ambil("/jejak/rinci?instansi=kelola-a&urut=1").statusCode()).isEqualTo(404);
        assertThat(orang.ambil("/jejak?dari=2026-02-31").statusCode()).isEqualTo(400);
        assertThat(orang.isiDari("/jejak", "/jejak/periksa", Map.of()).body()).doesNotContain("kelola-a");
    }

    private List<String> jejak(String instansi, String akunnya) {
        return Penyewa.sebagai(instansi, () -> sql.sql("select tindakan from jejak.entri where instansi = ? and objek = ?")
                .params(instansi, "AKUN:" + akunnya).query(String.class).list());
    }
}
