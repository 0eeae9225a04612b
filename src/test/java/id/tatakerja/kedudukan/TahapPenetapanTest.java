package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Usulan, telaahan, penetapan in a kabupaten whose regulation asks for all three; and the first day of each regulation. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TahapPenetapanTest {

    private static final String ALASAN = "Kepala Bidang menilai dua orang; beban itu masih wajar.";

    @LocalServerPort
    private int port;

    @Autowired
    private TindakanKedudukan tindakan;

    private RuangKabupaten tjt;
    private String sari;
    private String nomor = "";

    @BeforeAll
    void kabupaten_dengan_satu_dinas() {
        var lembar = new LembarUji(211)
                .unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        sari = lembar.orang("BIDANG", "AHLI_MUDA");
        lembar.orang("BIDANG", "PELAKSANA");
        tjt = RuangKabupaten.buat(port, "tahap-uji", "tanjung-jabung-timur-14-2023", lembar).telaahanTerpisah();
    }

    private List<String> perluTindakan(Peran peran) {
        var pelaku = new Pelaku("uji", "Uji", Optional.of("tahap-uji"), Optional.empty(), Set.of(peran));
        return Penyewa.sebagai("tahap-uji", () -> tindakan.bagi(pelaku)).stream().map(PerluTindakan::judul).toList();
    }

    @Test
    @Order(1)
    @Persyaratan({"TJT-024"})
    void penetapan_tanpa_telaahan_ditolak_dengan_pasalnya() {
        assertThat(tjt.kedudukan(sari).teks("status")).isEqualTo("SESUAI_ATURAN");
        var ditolak = tjt.tetapkan(Map.of("nomor", "1"));
        assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("BELUM_DITELAAH");
        assertThat(ditolak.isi().path("dasar").get(0).path("alamat").asString()).isEqualTo("tanjung-jabung-timur-14-2023#pasal-8/ayat-3");
        assertThat(ditolak.teks("detail")).contains("POST /api/v1/instansi/tahap-uji/kedudukan/pengajuan", "/telaahan");
        assertThat(tjt.tetapkan(Map.of("nomor", "1", "tanggal", "2026-01-05")).teks("kode")).as("tanggal mundur tidak menghindari telaahan")
                .isEqualTo("BELUM_DITELAAH");
        assertThat(tjt.ajukan(Map.of("unit", "ZZ")).teks("kode")).isEqualTo("UNIT_TIDAK_DIKENAL");
        assertThat(perluTindakan(Peran.BAGIAN_ORGANISASI)).anyMatch(j -> j.contains("siap diajukan"));
        assertThat(perluTindakan(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN)).isEmpty();
    }

    @Test
    @Order(2)
    @Persyaratan({"TJT-025"})
    void usulan_yang_mengubah_rentang_kendali_menuntut_pertimbangan_dan_menyimpan_kedua_angka() {
        var kosong = tjt.ajukan(Map.of("pertimbangan", "  "));
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks("kode")).isEqualTo("PERTIMBANGAN_RENTANG_WAJIB");
        assertThat(kosong.isi().path("galat").get(0).path("bidang").asString()).isEqualTo("pertimbangan");
        assertThat(kosong.isi().path("dasar")).isNotEmpty();
        var diajukan = tjt.ajukan(Map.of("pertimbangan", ALASAN));
        assertThat(diajukan.status()).as(diajukan.mentah()).isEqualTo(201);
        nomor = diajukan.teks("id");
        assertThat(diajukan.teks("pertimbangan")).isEqualTo(ALASAN);
        var rentang = diajukan.isi().path("rentangKendali").get(0);
        assertThat(rentang.path("jabatan").asString()).isEqualTo("K-BIDANG");
        assertThat(rentang.path("sebelum").asInt()).isZero();
        assertThat(rentang.path("sesudah").asInt()).isEqualTo(2);
    }

    @Test
    @Order(3)
    @Persyaratan({"TJT-024"})
    void telaahan_dibuat_bagian_kepegawaian_dengan_catatan_dan_dapat_mengembalikan() {
        var jalan = "/instansi/tahap-uji/kedudukan/pengajuan/" + nomor + "/telaahan";
        assertThat(tjt.organisasi().kirim(jalan, Map.of("hasil", "MENDUKUNG", "catatan", "baik")).status()).isEqualTo(403);
        assertThat(tjt.bupati().kirim(jalan, Map.of("hasil", "MENDUKUNG", "catatan", "baik")).status()).isEqualTo(403);
        assertThat(perluTindakan(Peran.BAGIAN_KEPEGAWAIAN)).anyMatch(j -> j.contains("menunggu telaahan"));
        assertThat(tjt.telaah(nomor, "MENDUKUNG", " ").teks("kode")).isEqualTo("CATATAN_TELAAHAN");
        assertThat(tjt.telaah(nomor, "SETUJU", "baik").status()).isEqualTo(422);
        assertThat(tjt.telaah("999999", "MENDUKUNG", "baik").status()).isEqualTo(404);
        assertThat(tjt.telaah(nomor, "KEMBALIKAN", "Golongan belum cocok").teks("keadaan")).isEqualTo("DIKEMBALIKAN");
        assertThat(tjt.telaah(nomor, "MENDUKUNG", "baik").status()).isEqualTo(409);
        assertThat(tjt.tetapkan(Map.of("nomor", "1")).teks("kode")).isEqualTo("BELUM_DITELAAH");
    }

    @Test
    @Order(4)
    @Persyaratan({"TJT-024", "TJT-025"})
    void sesudah_usulan_dan_telaahan_kedudukan_ditetapkan_dan_setiap_langkah_tercatat() {
        nomor = tjt.ajukan(Map.of("pertimbangan", ALASAN)).teks("id");
        assertThat(tjt.telaah(nomor, "MENDUKUNG", "Sudah cocok").teks("keadaan")).isEqualTo("DIDUKUNG");
        assertThat(perluTindakan(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN)).anyMatch(j -> j.contains("siap ditetapkan"));
        var ditetapkan = tjt.tetapkan(Map.of("nomor", "800/1"));
        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        assertThat(ditetapkan.isi().path("ditetapkan").asInt()).isEqualTo(2);
        assertThat(tjt.tetapkan(Map.of("nomor", "800/2")).teks("kode")).isEqualTo("TIDAK_ADA_PERUBAHAN");
        assertThat(tjt.ajukan(Map.of("pertimbangan", ALASAN)).teks("kode")).isEqualTo("TIDAK_ADA_PERUBAHAN");
        var catatan = tjt.organisasi().ambil("/instansi/tahap-uji/kedudukan/pengajuan");
        assertThat(catatan.isi().get(0).path("ditetapkan").asInt()).isEqualTo(2);
        assertThat(catatan.isi().get(0).path("penelaah").asString()).isEqualTo("kepegawaian-tahap-uji");
        assertThat(catatan.isi().get(0).path("pertimbangan").asString()).isEqualTo(ALASAN);
        assertThat(tjt.organisasi().ambil("/jejak").mentah()).contains("AJUKAN_KEDUDUKAN").contains("TELAAH_KEDUDUKAN");
        assertThat(tjt.atur("DINAS", Map.of("pimpinanUnitOrganisasi", "SAMA_DENGAN_PENILAI"), "").status()).isEqualTo(200);
        assertThat(tjt.tetapkan(Map.of("nomor", "800/2")).teks("kode")).as("telaahan dipakai sekali").isEqualTo("BELUM_DITELAAH");
    }

    @Test
    @Order(5)
    @Persyaratan({"TJT-024", "TJT-025"})
    void halaman_pengajuan_menampilkan_kedua_angka_dan_mengembalikan_isian() {
        var lembar = new LembarUji(217).unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA").unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        lembar.orang("BIDANG", "AHLI_MUDA");
        RuangKabupaten.buat(port, "tahap-laman", "tanjung-jabung-timur-14-2023", lembar).telaahanTerpisah();
        var organisasi = masuk("organisasi-tahap-laman");
        assertThat(organisasi.ambil("/kedudukan/pengajuan").body()).contains("Rentang kendali yang berubah").contains("Jabatan K-BIDANG");
        var kosong = organisasi.isiDari("/kedudukan/pengajuan", "/kedudukan/pengajuan", Map.of("unit", "DINAS", "pertimbangan", ""));
        assertThat(kosong.body()).contains("Tuliskan pertimbangannya").contains("value=\"DINAS\" selected");
        var diajukan = organisasi.isiDari("/kedudukan/pengajuan", "/kedudukan/pengajuan", Map.of("unit", "", "pertimbangan", ALASAN));
        assertThat(diajukan.statusCode()).as(diajukan.body()).isEqualTo(302);
        var alamat = Klien.tujuan(diajukan);
        assertThat(organisasi.ambil(alamat).body()).contains(ALASAN).doesNotContain("Dukung usulan");
        var kepegawaian = masuk("kepegawaian-tahap-laman");
        assertThat(kepegawaian.ambil("/").body()).contains("menunggu telaahan");
        assertThat(kepegawaian.ambil(alamat).body()).contains("Dukung usulan");
        var tanpaHasil = kepegawaian.isiDari(alamat, alamat + "/telaahan", Map.of("catatan", "Sudah saya periksa"));
        assertThat(tanpaHasil.body()).contains("Sudah saya periksa").contains("Pilih hasil telaahan");
        assertThat(masuk("bupati-tahap-laman").ambil("/kedudukan/penetapan").body()).contains("belum ditelaah bagian kepegawaian");
        kepegawaian.isiDari(alamat, alamat + "/telaahan", Map.of("hasil", "MENDUKUNG", "catatan", "Sudah saya periksa"));
        assertThat(masuk("bupati-tahap-laman").ambil("/kedudukan/penetapan").body()).contains("Tetapkan kedudukan");
    }

    private Klien masuk(String nama) {
        var peramban = new Klien(port);
        assertThat(peramban.masuk(nama, "demo")).isTrue();
        return peramban;
    }

    @Test
    @Order(6)
    void peraturan_tanpa_telaahan_langsung_ditetapkan() {
        var lembar = new LembarUji(212).unit("BADAN", "BADAN", "", "", "JPT_PRATAMA");
        lembar.orang("BADAN", "PELAKSANA");
        var bkl = RuangKabupaten.buat(port, "langsung-uji", "bangkalan-28-2023", lembar);
        assertThat(bkl.ajukan(Map.of()).teks("kode")).isEqualTo("TANPA_TELAAHAN");
        assertThat(bkl.tetapkan(Map.of("nomor", "1")).status()).isEqualTo(201);
    }

    private void sebelumDanSejak(String regulasi, int nomorLembar, String sebelum, String sejak, String pasal) {
        var lembar = new LembarUji(nomorLembar).unit("INSP", "INSPEKTORAT", "", "", "JPT_PRATAMA");
        lembar.orang("INSP", "PELAKSANA");
        var kabupaten = RuangKabupaten.buat(port, "awal-" + nomorLembar, regulasi, lembar);
        var ditolak = kabupaten.tetapkan(Map.of("nomor", "1", "tanggal", sebelum, "berlaku", sejak));
        assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("SEBELUM_BERLAKU");
        assertThat(ditolak.isi().path("dasar").get(0).path("alamat").asString()).isEqualTo(regulasi + "#" + pasal);
        assertThat(kabupaten.tetapkan(Map.of("nomor", "1", "tanggal", sejak, "berlaku", sejak)).teks("kode")).isNotEqualTo("SEBELUM_BERLAKU");
    }

    @Test
    @Persyaratan({"BKL-023"})
    void bangkalan_tidak_memutuskan_apa_pun_sebelum_tanggal_paketnya() {
        sebelumDanSejak("bangkalan-28-2023", 213, "2023-12-30", "2023-12-31", "pasal-22");
    }

    @Test
    @Persyaratan({"IHL-026"})
    void indragiri_hilir_berlaku_sejak_26_januari_2024() {
        sebelumDanSejak("indragiri-hilir-1-2024", 214, "2024-01-25", "2024-01-26", "pasal-17");
    }

    @Test
    @Persyaratan({"TJT-020"})
    void tanjung_jabung_timur_berlaku_sejak_28_agustus_2023() {
        sebelumDanSejak("tanjung-jabung-timur-14-2023", 215, "2023-08-27", "2023-08-28", "pasal-22");
    }

    @Test
    void lamandau_berlaku_sejak_6_juni_2024() {
        sebelumDanSejak("lamandau-13-2024", 216, "2024-06-05", "2024-06-06", "pasal-32");
    }
}
