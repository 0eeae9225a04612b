package id.tatakerja.organisasi.pegawai;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One jabatan has one acting official at a time; an appointment ends on a day of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PelaksanaTugasTest {

    private static final String KODE = "pelaksana-uji";
    private static final LocalDate HARI_INI = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String UPT = "/jabatan/K-UPT-P/pelaksana-tugas";
    private static final String BIDANG = "/jabatan/K-BIDANG-P/pelaksana-tugas";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private KlienApi organisasi;
    private String satu;
    private String dua;

    @BeforeAll
    void dinas() {
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        assertThat(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Pelaksana", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Contoh"))).status()).isEqualTo(201);
        var l = new LembarUji(72)
                .unit("DINAS-P", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG-P", "BIDANG", "DINAS-P", "", "ADMINISTRATOR")
                .unitTanpaKepala("UPT-P", "UPT", "DINAS-P", "")
                .jabatanKosong("K-UPT-P", "UPT-P", "PENGAWAS");
        satu = l.orang("BIDANG-P", "AHLI_MUDA");
        dua = l.orang("UPT-P", "PELAKSANA");
        assertThat(organisasi.impor(KODE, false, l.jadi()).status()).isEqualTo(200);
    }

    private static Map<String, Object> form(String nip, String jenis, LocalDate mulai, LocalDate selesai) {
        return new HashMap<>(Map.of("nip", nip, "jenis", jenis, "mulai", mulai.toString(), "selesai", selesai.toString(), "dasar", "SP 1"));
    }

    @Test
    void dua_pelaksana_tugas_tidak_bertindihan_dan_berakhir_pada_hari_dalam_masanya() {
        var akhir = HARI_INI.plusDays(30);
        var ditunjuk = organisasi.kirim(UPT, form(satu, "PLT", HARI_INI, akhir));
        assertThat(ditunjuk.status()).as(ditunjuk.mentah()).isEqualTo(201);
        for (String jenis : new String[] {"PLT", "PLH", "PJ"}) {
            var kedua = organisasi.kirim(UPT, form(dua, jenis, akhir, akhir.plusDays(5)));
            assertThat(kedua.status()).as(kedua.mentah()).isEqualTo(409);
            assertThat(kedua.teks("kode")).isEqualTo("SUDAH_ADA_PELAKSANA_TUGAS");
            assertThat(kedua.teks("detail")).contains("Plt. Orang 3");
        }
        String satuan = UPT + "/" + ditunjuk.teks("id");
        for (var badan : new String[] {"{}", "{\"selesai\":null}"}) {
            var tanpa = organisasi.ubah(satuan, badan);
            assertThat(tanpa.status()).as(tanpa.mentah()).isEqualTo(422);
            assertThat(tanpa.mentah()).contains("TANGGAL_WAJIB", "\"bidang\":\"selesai\"");
        }
        var sebelum = organisasi.ubah(satuan, Map.of("selesai", HARI_INI.minusDays(1).toString()));
        assertThat(sebelum.status()).as(sebelum.mentah()).isEqualTo(422);
        assertThat(sebelum.mentah()).contains("TANGGAL_TERBALIK", "\"bidang\":\"selesai\"");
        assertThat(organisasi.ubah(satuan, Map.of("selesai", akhir.plusDays(1).toString())).teks("kode")).isEqualTo("SUDAH_BERAKHIR");
        assertThat(organisasi.ubah(UPT + "/999999999", Map.of("selesai", HARI_INI.toString())).status()).isEqualTo(404);

        var dicoba = organisasi.ubah(satuan + "?uji=true", Map.of("selesai", HARI_INI.toString()));
        assertThat(dicoba.status()).as(dicoba.mentah()).isEqualTo(200);
        assertThat(dicoba.isi().path("berubah").asInt()).as("yang dinilai Plt.").isEqualTo(1);
        assertThat(organisasi.ubah(satuan + "?uji=true", "{}").mentah()).contains("TANGGAL_WAJIB");
        assertThat(organisasi.kirim(UPT, form(dua, "PLT", akhir, akhir)).status()).as("masih berjalan").isEqualTo(409);

        assertThat(organisasi.ubah(satuan, Map.of("selesai", HARI_INI.plusDays(10).toString())).status()).isEqualTo(204);
        assertThat(organisasi.kirim(UPT, form(dua, "PLT", HARI_INI.plusDays(11), akhir)).status()).isEqualTo(201);
    }

    @Test
    void plt_beserta_pejabat_definitif_menjadi_temuan_sedangkan_plh_tidak() {
        var besok = HARI_INI.plusDays(1);
        assertThat(organisasi.kirim(BIDANG, form(satu, "PLH", HARI_INI, HARI_INI)).status()).isEqualTo(201);
        assertThat(organisasi.kirim(BIDANG, form(satu, "PLT", besok, besok)).status()).isEqualTo(201);
        String temuan = "/instansi/" + KODE + "/temuan?tanggal=";
        assertThat(organisasi.ambil(temuan + HARI_INI).mentah()).doesNotContain("PLT_PADA_JABATAN_TERISI");
        assertThat(organisasi.ambil(temuan + besok).mentah()).contains("PLT_PADA_JABATAN_TERISI", "K-BIDANG-P");
    }

    @Test
    void delegasi_dapat_dicoba_tanpa_ditulis_dan_nip_kosong_disebut() {
        var delegasi = new HashMap<String, Object>(Map.of(
                "penerima", "K-BIDANG-P", "unit", "UPT-P", "mulai", HARI_INI.toString(), "selesai", HARI_INI.plusDays(5).toString(), "dokumen", "SK 1"));
        var dicoba = organisasi.kirim("/jabatan/K-DINAS-P/delegasi-penilai?uji=true", delegasi);
        assertThat(dicoba.status()).as(dicoba.mentah()).isEqualTo(200);
        assertThat(dicoba.isi().path("diperiksa").asInt()).isPositive();
        assertThat(Penyewa.sebagai(KODE, () -> sql.sql("select count(*) from organisasi.delegasi where instansi = ?").param(KODE)
                .query(Integer.class).single())).isZero();
        delegasi.remove("unit");
        delegasi.put("nip", java.util.Collections.singletonList(null));
        var kosong = organisasi.kirim("/jabatan/K-DINAS-P/delegasi-penilai?uji=true", delegasi);
        assertThat(kosong.status()).as(kosong.mentah()).isEqualTo(422);
        assertThat(kosong.mentah()).contains("\"bidang\":\"nip\"");
    }
}
