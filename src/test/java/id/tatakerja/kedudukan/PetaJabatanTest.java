package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the peta jabatan must say before people are placed by it: leaders by appointment, origin by penyetaraan, model. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetaJabatanTest {

    @LocalServerPort
    private int port;

    private RuangKabupaten ihl;
    private List<String> diPuskesmas = List.of();
    private String muda;

    @BeforeAll
    void kabupaten_dengan_unit_mandiri() {
        var lembar = new LembarUji(231)
                .unit("DINAS", "DINAS", "", "II", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("MANDIRI", "UNIT_MANDIRI", "DINAS", "", "FUNGSIONAL");
        diPuskesmas = List.of(lembar.orang("MANDIRI", "AHLI_MUDA"), lembar.orang("MANDIRI", "TERAMPIL"), lembar.orang("MANDIRI", "PELAKSANA"));
        muda = lembar.orang("BIDANG", "AHLI_MUDA");
        ihl = RuangKabupaten.buat(port, "peta-uji", "indragiri-hilir-1-2024", lembar);
    }

    @Test
    @Persyaratan({"IHL-029"})
    void pejabat_fungsional_yang_memimpin_unit_mandiri_mempunyai_bawahan_sampai_ditetapkan() {
        diPuskesmas.forEach(nip -> {
            var usulan = ihl.kedudukan(nip);
            assertThat(usulan.teks("pejabatPenilaiKinerja.jabatan.kode")).as(usulan.mentah()).isEqualTo("K-MANDIRI");
            if (!usulan.teks("status").equals("SESUAI_ATURAN")) {
                var diputuskan = ihl.organisasi().taruh("/pegawai/" + nip + "/kedudukan", Map.of("jabatan", "K-MANDIRI", "alasan", "Diangkat memimpin"));
                assertThat(diputuskan.status()).as(diputuskan.mentah()).isEqualTo(200);
            }
        });
        var ditetapkan = ihl.tetapkan(Map.of("nomor", "800/1", "unit", "MANDIRI"));
        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        assertThat(ditetapkan.isi().path("ditetapkan").asInt()).as("tiga bawahan dan pemimpinnya sendiri").isEqualTo(4);
        diPuskesmas.forEach(nip -> {
            var kini = ihl.kedudukan(nip);
            assertThat(kini.teks("penetapan.nomor")).isEqualTo("800/1");
            assertThat(kini.teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-MANDIRI");
        });
    }

    @Test
    @Persyaratan({"IHL-008"})
    void asal_penyetaraan_dicatat_lewat_formulir_halaman_pegawai() {
        var peramban = new Klien(port);
        assertThat(peramban.masuk("kepegawaian-peta-uji", "demo")).isTrue();
        var nomor = nomorPegawai(peramban, muda);
        var alamat = "/pegawai/" + nomor;
        assertThat(peramban.ambil(alamat).body()).contains("href=\"" + alamat + "/penyetaraan\"").doesNotContain("Berasal dari penyetaraan");
        var kosong = peramban.isiDari(alamat + "/penyetaraan", alamat + "/penyetaraan", Map.of("dokumen", " "));
        assertThat(kosong.statusCode()).isEqualTo(422);
        assertThat(kosong.body()).contains("name=\"dokumen\"");
        var dicatat = peramban.isiDari(
                alamat + "/penyetaraan", alamat + "/penyetaraan", Map.of("dokumen", "Keputusan Bupati 9/2022 tanggal 3 Maret 2022"));
        assertThat(dicatat.statusCode()).as(dicatat.body()).isEqualTo(302);
        assertThat(peramban.ambil(alamat).body()).contains("Berasal dari penyetaraan jabatan").contains("Keputusan Bupati 9/2022");
        var asing = new Klien(port);
        assertThat(asing.masuk(muda, "demo")).isTrue();
        assertThat(asing.ambil(alamat + "/penyetaraan").statusCode()).isEqualTo(403);
    }

    private static String nomorPegawai(Klien peramban, String nip) {
        var cocok = Pattern.compile("href=\"/pegawai/([0-9]+)\"").matcher(peramban.ambil("/pegawai?q=" + nip).body());
        assertThat(cocok.find()).isTrue();
        return cocok.group(1);
    }

    @Test
    @Persyaratan({"LMD-003"})
    void model_susunan_dinas_lamandau_dicatat_dan_tidak_dapat_dikosongkan_atau_diisi_lain() {
        var lembar = new LembarUji(232).unit("DINAS", "DINAS", "", "", "JPT_PRATAMA").unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        var orang = lembar.orang("BIDANG", "AHLI_MUDA");
        var lmd = RuangKabupaten.buat(port, "model-uji", "lamandau-13-2024", lembar);
        var temuan = lmd.organisasi().ambil("/instansi/model-uji/temuan").mentah();
        assertThat(temuan).contains("MODEL_KOSONG").contains("lamandau-13-2024#lampiran-1/4/1");
        assertThat(lmd.kedudukan(orang).teks("status")).isEqualTo("TIDAK_DIATUR");
        assertThat(lmd.tetapkan(Map.of("nomor", "1", "unit", "DINAS")).teks("kode")).isEqualTo("BELUM_ADA_USULAN");
        var kosong = new HashMap<String, String>();
        kosong.put("model", "");
        assertThat(lmd.atur("DINAS", kosong, "").teks("kode")).isEqualTo("MODEL_WAJIB");
        assertThat(lmd.atur("DINAS", Map.of("model", "4"), "").status()).isEqualTo(422);
        for (var model : List.of("1", "2", "3")) {
            var disimpan = lmd.atur("DINAS", Map.of("model", model), "");
            assertThat(disimpan.status()).as(disimpan.mentah()).isEqualTo(200);
            assertThat(lmd.kedudukan(orang).teks("fakta.model")).isEqualTo(model);
        }
        assertThat(lmd.organisasi().ambil("/instansi/model-uji/temuan").mentah()).doesNotContain("MODEL_KOSONG");
    }
}
