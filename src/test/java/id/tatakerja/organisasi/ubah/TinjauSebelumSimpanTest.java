package id.tatakerja.organisasi.ubah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms for one unit, jabatan or person show whose kedudukan changes before anything is written, and save when nobody's does. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TinjauSebelumSimpanTest {

    private static final String KODE = "tinjau-uji";
    private static final String HARI = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    private static final String JABATAN = "/jabatan/P-BIDANG-A1-PELAKSANA-4/ubah";
    private static final Pattern TANDA = Pattern.compile("name=\"ditinjau\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private Klien orang;
    private KlienApi organisasi;
    private String pelaksana = "";
    private String kabid = "";

    @BeforeAll
    void dinas_dengan_dua_bidang() {
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        assertThat(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Tinjau", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Contoh"))).status()).isEqualTo(201);
        var l = new LembarUji(27)
                .unit("DINAS-A", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG-A1", "BIDANG", "DINAS-A", "", "ADMINISTRATOR")
                .unit("BIDANG-A2", "BIDANG", "DINAS-A", "", "ADMINISTRATOR")
                .unitTanpaKepala("UPT-A", "UPT", "DINAS-A", "")
                .jabatanKosong("K-UPT-A", "UPT-A", "PENGAWAS");
        pelaksana = l.orang("BIDANG-A1", "PELAKSANA");
        l.orang("BIDANG-A2", "AHLI_PERTAMA");
        l.orang("UPT-A", "PELAKSANA");
        var lembar = l.jadi();
        kabid = lembar.get("pegawai").lines().filter(b -> b.contains("K-BIDANG-A1")).findFirst().orElseThrow().substring(0, 18);
        assertThat(organisasi.impor(KODE, false, lembar).status()).isEqualTo(200);
        orang = new Klien(port);
        assertThat(orang.masuk("organisasi-" + KODE, "demo")).isTrue();
    }

    @Test
    @Order(1)
    void tanpa_yang_berubah_tersimpan_dengan_sekali_kirim() {
        var disimpan = orang.isiDari("/unit/BIDANG-A1/ubah", "/unit/BIDANG-A1/ubah", Map.of("nama", "Bidang Satu", "tanggal", HARI));

        assertThat(Klien.tujuan(disimpan)).as(disimpan.body()).isEqualTo("/unit/BIDANG-A1");
        assertThat(orang.ambil("/unit/BIDANG-A1").body()).contains("Bidang Satu");
    }

    @Test
    @Order(2)
    void yang_mengubah_kedudukan_kembali_dengan_isian_dan_nama_orangnya_tanpa_menulis_apa_pun() {
        String sebelum = sidik();
        var ditinjau = orang.isiDari(JABATAN, JABATAN, pindah("BIDANG-A2"));

        assertThat(ditinjau.statusCode()).isEqualTo(200);
        assertThat(ditinjau.body())
                .contains("Belum ada yang disimpan", "Siapa yang berubah", "Jabatan K-BIDANG-A1", "Jabatan K-BIDANG-A2")
                .contains("Simpan, 1 orang berubah", "value=\"BIDANG-A2\" selected", "Menyiapkan surat", "value=\"" + HARI + "\"");
        assertThat(sidik()).isEqualTo(sebelum);
    }

    @Test
    @Order(3)
    void isian_yang_diganti_sesudah_ditinjau_ditinjau_lagi() {
        String sebelum = sidik();
        String tanda = tanda(orang.isiDari(JABATAN, JABATAN, pindah("BIDANG-A2")));
        var diganti = pindah("UPT-A");
        diganti.put("ditinjau", tanda);
        var lagi = orang.isiDari(JABATAN, JABATAN, diganti);

        assertThat(tanda(lagi)).isNotEqualTo(tanda);
        assertThat(lagi.body()).contains("Jabatan K-UPT-A", "Simpan, 1 orang berubah");
        diganti.put("ditinjau", "ya");
        assertThat(tanda(orang.isiDari(JABATAN, JABATAN, diganti))).isEqualTo(tanda(lagi));
        assertThat(sidik()).isEqualTo(sebelum);
    }

    @Test
    @Order(4)
    void daftar_lengkap_terunduh_tanpa_menyimpan_walaupun_sudah_ditinjau() {
        String sebelum = sidik();
        var isian = pindah("BIDANG-A2");
        isian.put("ditinjau", tanda(orang.isiDari(JABATAN, JABATAN, isian)));
        isian.put("unduh", "ya");
        var berkas = orang.isiDari(JABATAN, JABATAN, isian);

        assertThat(berkas.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(berkas.body()).contains(pelaksana, "Jabatan K-BIDANG-A2");
        assertThat(sidik()).isEqualTo(sebelum);
    }

    @Test
    @Order(5)
    void isian_yang_salah_kembali_seperti_biasa_tanpa_tinjauan() {
        var salah = pindah("BIDANG-A2");
        salah.put("kelas", "99");
        var ditolak = orang.isiDari(JABATAN, JABATAN, salah);

        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("href=\"#kelas\"", "value=\"99\"").doesNotContain("Siapa yang berubah", "name=\"ditinjau\"");
    }

    @Test
    @Order(6)
    void jabatan_pemimpin_pengakhiran_dan_penunjukan_ditinjau_juga() {
        String sebelum = sidik();
        var pemimpin = orang.isiDari("/unit/BIDANG-A1/pemimpin", "/unit/BIDANG-A1/pemimpin", Map.of("jabatan", "K-BIDANG-A1", "tanggal", HARI));
        assertThat(Klien.tujuan(pemimpin)).as("tetap memimpin").isEqualTo("/unit/BIDANG-A1");
        assertThat(sidik()).isEqualTo(sebelum);

        String akhiri = tautanAkhiri();
        var berakhir = orang.isiDari(akhiri, akhiri, Map.of("terakhir", HARI));
        assertThat(berakhir.body()).contains("Akhiri jabatan, 1 orang berubah", "jabatan kosong", "value=\"" + HARI + "\"");

        String tunjuk = "/jabatan/K-UPT-A/pelaksana-tugas";
        var ditunjuk = orang.isiDari(tunjuk, tunjuk, penunjukan());
        assertThat(ditunjuk.body()).contains("Tunjuk, 1 orang berubah", "Plt.", "SP 1/2026");
        assertThat(sidik()).isEqualTo(sebelum);
    }

    @Test
    @Order(7)
    void api_menjawab_dampak_tanpa_menulis() {
        String sebelum = sidik();
        var jabatan = organisasi.taruh("/jabatan/P-BIDANG-A1-PELAKSANA-4?uji=true", Map.of("unit", "BIDANG-A2", "uraianTugas", "Menyiapkan surat"));
        assertThat(jabatan.status()).as(jabatan.mentah()).isEqualTo(200);
        assertThat(jabatan.isi().path("berubah").asInt()).isEqualTo(1);
        assertThat(jabatan.isi().path("daftar").path(0).path("nip").asString()).isEqualTo(pelaksana);
        assertThat(organisasi.taruh("/unit/BIDANG-A1?uji=true", Map.of("nama", "Lain")).isi().path("diperiksa").asInt()).isEqualTo(3);
        assertThat(organisasi.hapus("/pegawai/" + pelaksana + "?uji=true").isi().path("berakhir").asInt()).isEqualTo(1);
        assertThat(organisasi.kirim("/jabatan/K-UPT-A/pelaksana-tugas?uji=true", penunjukan()).isi().path("berubah").asInt()).isEqualTo(1);
        assertThat(organisasi.taruh("/unit/BIDANG-A1?uji=true", Map.of("jenis", "X")).status()).isEqualTo(422);
        assertThat(organisasi.hapus("/unit/BIDANG-A1?uji=true").status()).isEqualTo(422);
        assertThat(KlienApi.sebagai(port, pelaksana).taruh("/unit/BIDANG-A1?uji=true", Map.of("nama", "X")).status()).isEqualTo(403);
        assertThat(sidik()).isEqualTo(sebelum);
        assertThat(orang.ambil("/v3/api-docs").body()).contains("Dengan uji=true tidak ada yang ditulis");
    }

    @Test
    @Order(8)
    @Persyaratan({"LMD-003"})
    void model_yang_dikenal_peraturan_tidak_dapat_dikosongkan() {
        var kosong = orang.isiDari("/unit/DINAS-A/ubah", "/unit/DINAS-A/ubah", Map.of("model", "", "tanggal", HARI));
        assertThat(kosong.statusCode()).isEqualTo(422);
        assertThat(kosong.body()).contains("href=\"#model\"", "Pilih model struktur");
        assertThat(organisasi.taruh("/unit/DINAS-A", Map.of("model", "")).mentah()).contains("MODEL_WAJIB");
        assertThat(organisasi.taruh("/unit/DINAS-A?uji=true", Map.of("model", "")).mentah()).contains("MODEL_WAJIB");
    }

    @Test
    @Order(9)
    void yang_sudah_ditinjau_tersimpan_dan_menjadi_seperti_yang_diperlihatkan() {
        var isian = pindah("BIDANG-A2");
        isian.put("ditinjau", tanda(orang.isiDari(JABATAN, JABATAN, isian)));
        var disimpan = orang.isiDari(JABATAN, JABATAN, isian);

        assertThat(Klien.tujuan(disimpan)).as(disimpan.body()).isEqualTo("/unit/BIDANG-A2");
        assertThat(organisasi.ambil("/pegawai/" + pelaksana + "/kedudukan").teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-BIDANG-A2");
    }

    private static Map<String, String> pindah(String unit) {
        return new HashMap<>(Map.of("unit", unit, "uraian_tugas", "Menyiapkan surat", "tanggal", HARI));
    }

    private Map<String, String> penunjukan() {
        String pengganti = organisasi.ambil("/pegawai?unit=BIDANG-A2&jenjang=AHLI_PERTAMA").isi().path("isi").path(0).path("nip").asString();
        return Map.of("nip", pengganti, "jenis", "PLT", "mulai", HARI, "selesai", "2099-12-31", "dasar", "SP 1/2026");
    }

    private String tautanAkhiri() {
        var halaman = Pattern.compile("href=\"(/pegawai/[0-9]+)\"").matcher(orang.ambil("/pegawai?q=" + kabid).body());
        assertThat(halaman.find()).isTrue();
        var akhiri = Pattern.compile("href=\"(/pegawai/[0-9]+/penempatan/[0-9]+/akhiri)\"").matcher(orang.ambil(halaman.group(1)).body());
        assertThat(akhiri.find()).isTrue();
        return akhiri.group(1);
    }

    private static String tanda(HttpResponse<String> jawaban) {
        var cocok = TANDA.matcher(jawaban.body());
        assertThat(cocok.find()).as(jawaban.body()).isTrue();
        return cocok.group(1);
    }

    /** What the instansi has written anywhere: data, proposals, audit trail. */
    private String sidik() {
        return Penyewa.seluruhInstalasi(() -> sql.sql("""
                select concat_ws('|',
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.pegawai_versi t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.penempatan t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.jabatan_versi t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.unit_versi t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from kedudukan.usulan t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from jejak.entri t where instansi = :i))
                """).param("i", KODE).query(String.class).single());
    }
}
