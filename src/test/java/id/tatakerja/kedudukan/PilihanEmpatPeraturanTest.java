package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each regulation admits and refuses when somebody is to be placed by hand, through the API. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PilihanEmpatPeraturanTest {

    @LocalServerPort
    private int port;

    private final Map<String, String> nip = new LinkedHashMap<>();
    private KlienApi admin;

    @BeforeAll
    void empat_kabupaten() {
        admin = KlienApi.sebagai(port, "admin");
        var lmd = new LembarUji(2)
                .unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA")
                .unit("BAGIAN", "BAGIAN", "SETDA", "", "ADMINISTRATOR")
                .unit("SETWAN", "SEKRETARIAT_DPRD", "", "", "JPT_PRATAMA")
                .unit("BAGIAN-W", "BAGIAN", "SETWAN", "", "ADMINISTRATOR")
                .unit("INSP", "INSPEKTORAT", "", "", "JPT_PRATAMA")
                .unit("IRBAN", "INSPEKTUR_PEMBANTU", "INSP", "", "ADMINISTRATOR")
                .unit("DINAS", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("BADAN", "BADAN", "", "", "JPT_PRATAMA")
                .unit("BIDANG-B", "BIDANG", "BADAN", "", "ADMINISTRATOR")
                .unit("SUBBID", "SUBBIDANG", "BIDANG-B", "", "PENGAWAS")
                .unit("RSUD", "RSUD", "", "", "ADMINISTRATOR")
                .unit("BIDANG-R", "BIDANG", "RSUD", "", "ADMINISTRATOR")
                .unit("KEC", "KECAMATAN", "", "", "ADMINISTRATOR")
                .unit("SEKCAM", "SEKRETARIAT", "KEC", "", "ADMINISTRATOR")
                .unit("KEL", "KELURAHAN", "KEC", "", "PENGAWAS")
                .unit("SEKSI-K", "SEKSI", "KEL", "", "PENGAWAS")
                .unit("UPT", "UPT", "DINAS", "", "PENGAWAS");
        for (var tempat : new String[] {"BAGIAN", "BAGIAN-W", "IRBAN", "BIDANG", "SUBBID", "BIDANG-R", "SEKCAM", "UPT"}) {
            nip.put(tempat, lmd.orang(tempat, "AHLI_PERTAMA"));
        }
        nip.put("SEKSI-K", lmd.orang("SEKSI-K", "PELAKSANA"));
        buat("l-uji", "lamandau-13-2024", lmd);
        var bkl = new LembarUji(3)
                .unit("DINAS", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("KABAN", "BADAN", "", "", "JPT_PRATAMA")
                .unit("PUSKESMAS", "UPT", "DINAS", "", "FUNGSIONAL");
        nip.put("b-bidang", bkl.orang("BIDANG", "AHLI_MUDA"));
        nip.put("b-kaban", bkl.orang("KABAN", "PELAKSANA"));
        nip.put("b-puskesmas", bkl.orang("PUSKESMAS", "TERAMPIL"));
        buat("b-uji", "bangkalan-28-2023", bkl);
        var tjt = new LembarUji(4)
                .unit("DINAS", "DINAS", "", "3", "JPT_PRATAMA")
                .unit("SEKRETARIAT", "SEKRETARIAT", "DINAS", "", "ADMINISTRATOR")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("BIDANG-2", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("INSP", "INSPEKTORAT", "", "", "JPT_PRATAMA");
        nip.put("t-bidang", tjt.orang("BIDANG", "AHLI_MADYA"));
        nip.put("t-bidang-lain", tjt.orang("BIDANG-2", "AHLI_MUDA"));
        nip.put("t-insp", tjt.orang("INSP", "AHLI_MUDA"));
        buat("t-uji", "tanjung-jabung-timur-14-2023", tjt);
        var ihl = new LembarUji(5)
                .unit("DINAS", "DINAS", "", "II", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("SEKSI", "SEKSI", "BIDANG", "", "PENGAWAS");
        nip.put("i-seksi", ihl.orang("SEKSI", "PELAKSANA"));
        nip.put("i-teman", ihl.orang("SEKSI", "AHLI_PERTAMA"));
        buat("i-uji", "indragiri-hilir-1-2024", ihl);
    }

    private void buat(String kode, String regulasi, LembarUji lembar) {
        var dibuat = admin.kirim("/instansi", Map.of(
                "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", regulasi, "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Contoh")));
        assertThat(dibuat.status()).as(dibuat.mentah()).isIn(201, 409);
        var diimpor = KlienApi.sebagai(port, "organisasi-" + kode).impor(kode, false, lembar.jadi());
        assertThat(diimpor.status()).as(diimpor.mentah()).isEqualTo(200);
    }

    private KlienApi.Jawaban kedudukan(String kode, String orang) {
        return KlienApi.sebagai(port, "organisasi-" + kode).ambil("/pegawai/" + nip.get(orang) + "/kedudukan");
    }

    private KlienApi.Jawaban putuskan(String kode, String orang, String jabatan, String alasan) {
        return KlienApi.sebagai(port, "organisasi-" + kode)
                .taruh("/pegawai/" + nip.get(orang) + "/kedudukan", Map.of("jabatan", jabatan, "alasan", alasan));
    }

    @Test
    @Persyaratan({"LMD-054", "LMD-061", "LMD-069", "LMD-078", "LMD-083", "LMD-089", "LMD-095"})
    void lamandau_atasan_langsung_dan_pejabat_penilai_kinerja_adalah_satu_pejabat() {
        var harapan = Map.of(
                "BAGIAN", "K-BAGIAN", "BAGIAN-W", "K-BAGIAN-W", "IRBAN", "K-IRBAN", "BIDANG", "K-BIDANG", "SUBBID", "K-BIDANG-B",
                "BIDANG-R", "K-RSUD", "SEKCAM", "K-KEC");
        harapan.forEach((tempat, jabatan) -> {
            var hasil = kedudukan("l-uji", tempat);
            assertThat(hasil.teks("atasanLangsung.jabatan.kode")).as(tempat).isEqualTo(jabatan);
            assertThat(hasil.teks("pejabatPenilaiKinerja.jabatan.kode")).as(tempat).isEqualTo(jabatan);
        });
    }

    @Test
    @Persyaratan({"LMD-060", "LMD-067", "LMD-088", "LMD-094", "LMD-100", "LMD-102"})
    void lamandau_pejabat_yang_tidak_disebut_lampiran_ditolak_dengan_dasarnya() {
        var terlarang = Map.of(
                "BAGIAN-W", "K-BAGIAN", "IRBAN", "K-BIDANG", "BIDANG-R", "K-BIDANG-R", "SEKCAM", "K-SEKCAM", "SEKSI-K", "K-KEL", "UPT", "K-BIDANG");
        terlarang.forEach((tempat, jabatan) -> {
            var ditolak = putuskan("l-uji", tempat, jabatan, "dicoba");
            assertThat(ditolak.status()).as(tempat).isEqualTo(422);
            assertThat(ditolak.isi().path("dasar")).as(tempat).isNotEmpty();
        });
    }

    @Test
    @Persyaratan({"BKL-032", "BKL-033", "BKL-038", "BKL-009"})
    void bangkalan_satu_atasan_menurut_tabel_dan_yang_lain_ditolak() {
        var hasil = kedudukan("b-uji", "b-kaban");
        assertThat(hasil.teks("status")).isEqualTo("SESUAI_ATURAN");
        assertThat(hasil.teks("atasanLangsung.jabatan.kode")).isEqualTo("K-KABAN");
        var luar = putuskan("b-uji", "b-kaban", "K-BIDANG", "dicoba");
        assertThat(luar.status()).isEqualTo(422);
        assertThat(luar.teks("kode")).isEqualTo("DI_LUAR_ATURAN");
    }

    @Test
    @Persyaratan({"BKL-034", "BKL-035", "BKL-010"})
    void bangkalan_hanya_pejabat_fungsional_yang_memimpin_dapat_menjadi_atasan() {
        assertThat(kedudukan("b-uji", "b-puskesmas").teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-PUSKESMAS");
        var jabatanBiasa = kedudukan("b-uji", "b-puskesmas").isi();
        assertThat(jabatanBiasa.path("aturan").asString()).isIn("K-15", "K-16");
        var ditolak = putuskan("b-uji", "b-bidang", "P-KABAN-PELAKSANA-6", "dicoba");
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("BUKAN_PEJABAT_PENILAI");
    }

    @Test
    @Persyaratan({"BKL-005"})
    void bangkalan_batas_instansi_adalah_pengaturan_dengan_bawaan_yang_terlihat() {
        var pengaturan = KlienApi.sebagai(port, "organisasi-b-uji").ambil("/instansi/b-uji/pengaturan");
        assertThat(pengaturan.status()).isEqualTo(200);
        assertThat(pengaturan.mentah()).contains("batasInstansi").contains("PEMERINTAH_DAERAH").contains("E-18");
    }

    @Test
    void bangkalan_tanpa_varian_tidak_ada_bawaan_diam_diam_dan_setelah_dipilih_aturannya_satu() {
        var pilihan = kedudukan("b-uji", "b-bidang");
        assertThat(pilihan.teks("status")).isEqualTo("PERLU_PILIHAN");
        assertThat(pilihan.isi().path("pilihan")).hasSize(2);
        var organisasi = KlienApi.sebagai(port, "organisasi-b-uji");
        assertThat(organisasi.ubah("/unit/DINAS/pengaturan", Map.of(
                "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas menilai 40 orang",
                "pertimbanganRentangKendali", "Rentang kendali Kepala Dinas terlalu lebar")).status()).isEqualTo(200);
        var tetap = kedudukan("b-uji", "b-bidang");
        assertThat(tetap.teks("status")).isEqualTo("SESUAI_ATURAN");
        assertThat(tetap.teks("aturan")).isEqualTo("K-07");
        assertThat(organisasi.ubah("/unit/DINAS/pengaturan", Map.of("varianPenilai", "BELUM")).status()).isEqualTo(200);
    }

    @Test
    @Persyaratan({"TJT-040", "TJT-007"})
    void tanjung_jabung_timur_memilih_sekretaris_di_luar_tempat_bekerja_menuntut_alasan() {
        var pilihan = kedudukan("t-uji", "t-bidang");
        assertThat(pilihan.teks("status")).isEqualTo("PERLU_PILIHAN");
        assertThat(pilihan.isi().path("pilihan").get(0).path("jabatan").path("kode").asString()).isEqualTo("K-BIDANG");
        assertThat(putuskan("t-uji", "t-bidang", "K-SEKRETARIAT", "").teks("kode")).isEqualTo("ALASAN_WAJIB");
        assertThat(putuskan("t-uji", "t-bidang", "P-BIDANG-2-AHLI_MUDA-7", "dicoba").teks("kode")).isEqualTo("BUKAN_PEJABAT_PENILAI");
        assertThat(putuskan("t-uji", "t-bidang", "K-SEKRETARIAT", "Beban Kepala Bidang sudah penuh").teks("status")).isEqualTo("DITETAPKAN_KHUSUS");
    }

    @Test
    void tanjung_jabung_timur_inspektorat_menuntut_dasar_hukum() {
        assertThat(putuskan("t-uji", "t-insp", "K-INSP", "tidak ada pejabat lain").teks("kode")).isEqualTo("DASAR_WAJIB");
        var dengan = KlienApi.sebagai(port, "organisasi-t-uji").taruh(
                "/pegawai/" + nip.get("t-insp") + "/kedudukan",
                Map.of("jabatan", "K-INSP", "alasan", "Tidak ada pejabat lain", "dasar", "Peraturan tentang pengawasan intern"));
        assertThat(dengan.teks("status")).isEqualTo("DITETAPKAN_KHUSUS");
    }

    @Test
    @Persyaratan({"IHL-069", "IHL-005", "IHL-028"})
    void indragiri_hilir_pimpinan_terdalam_dipilihkan_dan_pilihan_lain_dicatat_dengan_alasan() {
        var pilihan = kedudukan("i-uji", "i-seksi");
        assertThat(pilihan.teks("status")).isEqualTo("PERLU_PILIHAN");
        assertThat(pilihan.teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-SEKSI");
        assertThat(putuskan("i-uji", "i-seksi", "P-SEKSI-AHLI_PERTAMA-5", "dicoba").teks("kode")).isEqualTo("BUKAN_PEJABAT_PENILAI");
        assertThat(putuskan("i-uji", "i-seksi", "K-BIDANG", "Kepala Seksi segera pensiun").teks("status")).isEqualTo("DITETAPKAN_KHUSUS");
        assertThat(kedudukan("i-uji", "i-seksi").teks("keputusan.alasan")).isEqualTo("Kepala Seksi segera pensiun");
    }

    @Test
    @Persyaratan({"LMD-029", "IHL-030", "TJT-023"})
    void jabatan_di_luar_peta_jabatan_dan_unit_di_luar_susunan_ditolak() {
        var lembar = new LembarUji(6).unit("DINAS", "DINAS", "", "", "JPT_PRATAMA")
                .barisPegawai("198501062010011990,Orang Luar,,,PNS,III/a,JABATAN-TIADA,2024-01-02,,");
        var ditolak = KlienApi.sebagai(port, "organisasi-l-uji").impor("l-uji", true, lembar.jadi());
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.mentah()).contains("JABATAN-TIADA");
    }

    @Test
    @Persyaratan({"IHL-001", "TJT-002", "LMD-017"})
    void sebelum_memegang_jabatan_fungsional_tidak_ada_kedudukan() {
        var dulu = KlienApi.sebagai(port, "organisasi-l-uji").ambil("/pegawai/" + nip.get("BIDANG") + "/kedudukan?tanggal=2020-01-01");
        assertThat(dulu.status()).isIn(404, 422);
    }

    @Test
    @Persyaratan({"TJT-021"})
    void setiap_pejabat_fungsional_dan_pelaksana_terhitung_sekali() {
        var jumlah = KlienApi.sebagai(port, "organisasi-t-uji").kirim("/instansi/t-uji/kedudukan/hitung", "{}");
        var semua = 0;
        for (var nilai : jumlah.isi()) {
            semua += nilai.asInt();
        }
        assertThat(semua).isEqualTo(3);
    }
}
