package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Computing and decreeing are two calls under every regulation; a review made together with the decree is recorded all the same. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
class TelaahanBersamaTest {

    @LocalServerPort
    private int port;

    private static LembarUji lembar(int nomor, String model) {
        var lembar = new LembarUji(nomor)
                .unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA")
                .unit("ASISTEN", "ASISTEN", "SETDA", "", "JPT_PRATAMA")
                .unit("BAGIAN", "BAGIAN", "ASISTEN", "", "ADMINISTRATOR")
                .unit("DINAS", "DINAS", "", model, "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("BADAN", "BADAN", "", model, "JPT_PRATAMA");
        for (var unit : new String[] {"BAGIAN", "BIDANG", "BADAN"}) {
            lembar.orang(unit, "AHLI_MADYA");
            lembar.orang(unit, "PELAKSANA");
        }
        return lembar;
    }

    @ParameterizedTest
    @CsvSource({
        "281,bangkalan-28-2023,''", "282,indragiri-hilir-1-2024,II", "283,lamandau-13-2024,1", "284,tanjung-jabung-timur-14-2023,1",
        "285,permenpanrb-7-2022,''"
    })
    void penetapan_tepat_sesudah_hitungan_berhasil_menurut_setiap_peraturan(int nomor, String regulasi, String model) {
        var kabupaten = RuangKabupaten.buat(port, "kontrak-" + nomor, regulasi, lembar(nomor, model));
        var jumlah = kabupaten.organisasi().kirim("/instansi/" + kabupaten.kode() + "/kedudukan/hitung", "{}");
        assertThat(jumlah.isi().path("SESUAI_ATURAN").asInt()).as(jumlah.mentah()).isPositive();
        var ditetapkan = kabupaten.tetapkan(Map.of());
        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        assertThat(ditetapkan.isi().path("ditetapkan").asInt()).isEqualTo(jumlah.isi().path("SESUAI_ATURAN").asInt());
    }

    @Test
    @Persyaratan({"TJT-024", "TJT-025"})
    void usulan_telaahan_dan_penetapan_dalam_satu_tindakan_tercatat_ketiganya_atas_nama_yang_menetapkan() {
        var kode = "bersama-uji";
        var sheet = new LembarUji(286).unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA").unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        sheet.orang("BIDANG", "AHLI_MUDA");
        sheet.orang("BIDANG", "PELAKSANA");
        var tjt = RuangKabupaten.buat(port, kode, "tanjung-jabung-timur-14-2023", sheet);
        var pengaturan = tjt.organisasi().ambil("/instansi/" + kode + "/pengaturan").mentah();
        assertThat(pengaturan).contains("telaahanPenetapan", "BERSAMA_PENETAPAN", "E53", "tanjung-jabung-timur-14-2023#pasal-8/ayat-3");
        assertThat(tjt.ajukan(Map.of()).teks("kode")).isEqualTo("TELAAHAN_BERSAMA_PENETAPAN");

        var ditetapkan = tjt.tetapkan(Map.of("nomor", "800/1", "rentangKendali", "Kepala Bidang menilai dua orang."));

        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        var pengajuan = tjt.organisasi().ambil("/instansi/" + kode + "/kedudukan/pengajuan").isi();
        assertThat(pengajuan).hasSize(1);
        var satu = pengajuan.get(0);
        assertThat(satu.path("keadaan").asString()).isEqualTo("DIDUKUNG");
        assertThat(satu.path("oleh").asString()).isEqualTo("bupati-" + kode);
        assertThat(satu.path("penelaah").asString()).isEqualTo("bupati-" + kode);
        assertThat(satu.path("catatan").asString()).contains("800/1");
        assertThat(satu.path("pertimbangan").asString()).isEqualTo("Kepala Bidang menilai dua orang.");
        assertThat(satu.path("ditetapkan").asInt()).isEqualTo(2);
        assertThat(satu.path("rentangKendali").get(0).path("sebelum").asInt()).isZero();
        assertThat(satu.path("rentangKendali").get(0).path("sesudah").asInt()).isEqualTo(2);
        assertThat(tjt.organisasi().ambil("/jejak").mentah()).contains("AJUKAN_KEDUDUKAN", "TELAAH_KEDUDUKAN", "TETAPKAN_KEDUDUKAN");
        var bupati = new Klien(port);
        assertThat(bupati.masuk("bupati-" + kode, "demo")).isTrue();
        assertThat(bupati.ambil("/kedudukan/penetapan/" + ditetapkan.teks("id")).body())
                .contains("dicatat bersama penetapan ini", "/naskah/" + ditetapkan.teks("naskah.id"));
        assertThat(bupati.ambil("/kedudukan/penetapan").body()).contains("Usulan dan telaahan dicatat bersama penetapan");
        assertThat(bupati.ambil("/kedudukan/pengajuan").body()).contains("tidak ada yang perlu diajukan").contains("Ditelaah bersama penetapan");
    }

    @Test
    @Persyaratan({"TJT-024"})
    void yang_sudah_ditelaah_tersendiri_tidak_dicatat_dua_kali_sesudah_pengaturan_diubah() {
        var sheet = new LembarUji(287).unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA").unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        sheet.orang("BIDANG", "AHLI_MUDA");
        var tjt = RuangKabupaten.buat(port, "beralih-uji", "tanjung-jabung-timur-14-2023", sheet).telaahanTerpisah();
        var nomor = tjt.ajukan(Map.of("pertimbangan", "Satu orang masih wajar.")).teks("id");
        assertThat(tjt.telaah(nomor, "MENDUKUNG", "Sudah cocok").status()).isEqualTo(200);
        assertThat(tjt.organisasi().ubah("/instansi/beralih-uji/pengaturan", Map.of("telaahanPenetapan", "BERSAMA_PENETAPAN")).status())
                .isEqualTo(200);

        assertThat(tjt.tetapkan(Map.of()).status()).isEqualTo(201);

        var pengajuan = tjt.organisasi().ambil("/instansi/beralih-uji/kedudukan/pengajuan").isi();
        assertThat(pengajuan).hasSize(1);
        assertThat(pengajuan.get(0).path("penelaah").asString()).isEqualTo("kepegawaian-beralih-uji");
        assertThat(pengajuan.get(0).path("ditetapkan").asInt()).isEqualTo(1);
    }
}
