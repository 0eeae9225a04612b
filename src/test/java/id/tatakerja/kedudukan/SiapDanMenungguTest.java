package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.LembarUji;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists tell apart who can be decreed now and who waits, and give the reason where only one official stands to choose. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SiapDanMenungguTest {

    @LocalServerPort
    private int port;

    private RuangKabupaten lmd;

    @BeforeAll
    void inspektorat_yang_perlu_dipastikan_dan_dinas_yang_jelas() {
        var lembar = new LembarUji(233)
                .unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("ITDA", "INSPEKTORAT", "", "", "JPT_PRATAMA")
                .unit("SEK", "SEKRETARIAT", "ITDA", "", "ADMINISTRATOR");
        lembar.orang("BIDANG", "PELAKSANA");
        lembar.orang("SEK", "AHLI_MUDA");
        lmd = RuangKabupaten.buat(port, "siap-uji", "lamandau-13-2024", lembar);
    }

    @Test
    @Order(1)
    void pilihan_dengan_satu_calon_menyebut_sebab_dan_calonnya() {
        assertThat(halaman("organisasi-siap-uji", "/kedudukan?status=PERLU_PILIHAN"))
                .contains("perlu dipastikan", "Jabatan K-SEK <strong>(dipilihkan)</strong>", "menilai 1 orang")
                .doesNotContain("Pejabat Penilai Kinerja: Jabatan K-SEK");
        assertThat(halaman("organisasi-siap-uji", "/kedudukan?status=SESUAI_ATURAN")).contains("Pejabat Penilai Kinerja: Jabatan K-BIDANG");
    }

    @Test
    @Order(2)
    void penetapan_hanya_menghitung_perubahan_yang_siap_dan_daftar_perubahan_membedakannya() {
        assertThat(halaman("bupati-siap-uji", "/kedudukan/penetapan"))
                .contains("angka-besar\">1</span><br>siap ditetapkan", "angka-besar\">1</span><br>di antaranya berubah")
                .contains("angka-besar\">1</span><br>belum dapat ditetapkan");
        assertThat(halaman("bupati-siap-uji", "/kedudukan/perubahan"))
                .contains("1 orang</strong> siap ditetapkan", "1 orang</strong> masih menunggu putusan")
                .contains("</svg>Siap ditetapkan", "</svg>Masih menunggu putusan");
    }

    @Test
    @Order(3)
    void sesudah_ditetapkan_yang_menunggu_tetap_terlihat_menunggu() {
        assertThat(lmd.tetapkan(Map.of("nomor", "800/1")).status()).isEqualTo(201);

        assertThat(halaman("bupati-siap-uji", "/kedudukan/penetapan")).contains("angka-besar\">0</span><br>di antaranya berubah");
        assertThat(halaman("bupati-siap-uji", "/kedudukan/perubahan"))
                .contains("0 orang</strong> siap ditetapkan", "1 orang</strong> masih menunggu putusan")
                .doesNotContain("</svg>Siap ditetapkan");
    }

    private String halaman(String nama, String jalur) {
        var peramban = new Klien(port);
        assertThat(peramban.masuk(nama, "demo")).isTrue();
        var jawaban = peramban.ambil(jalur);
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(200);
        return jawaban.body();
    }
}
