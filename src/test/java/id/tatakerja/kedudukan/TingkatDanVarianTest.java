package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Bangkalan: levels of leading officials, more levels than two, the variant of placement by date, and who leads by appointment. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TingkatDanVarianTest {

    private static final LocalDate HARI_INI = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final Map<String, String> LEVEL_DUA = Map.of(
            "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas sudah menilai 40 orang",
            "pertimbanganRentangKendali", "Rentang kendali Kepala Dinas terlalu lebar");

    @LocalServerPort
    private int port;

    private RuangKabupaten bkl;
    private String bidang;
    private String seksi;
    private String puskesmas;
    private String bagian;

    @BeforeAll
    void kabupaten_dengan_satu_dua_dan_tiga_tingkat() {
        var lembar = new LembarUji(221)
                .unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA")
                .unit("ASISTEN", "ASISTEN", "SETDA", "", "JPT_PRATAMA")
                .unit("HUKUM", "BAGIAN", "ASISTEN", "", "ADMINISTRATOR")
                .unit("DINAS", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("BADAN", "BADAN", "", "", "JPT_PRATAMA")
                .unit("BIDANG-B", "BIDANG", "BADAN", "", "ADMINISTRATOR")
                .unit("SEKSI-B", "SUBBIDANG", "BIDANG-B", "", "PENGAWAS")
                .unit("PUSKESMAS", "UPT", "DINAS", "", "FUNGSIONAL");
        bagian = lembar.orang("HUKUM", "AHLI_MUDA");
        bidang = lembar.orang("BIDANG", "AHLI_MUDA");
        seksi = lembar.orang("SEKSI-B", "AHLI_MUDA");
        puskesmas = lembar.orang("PUSKESMAS", "TERAMPIL");
        bkl = RuangKabupaten.buat(port, "tingkat-uji", "bangkalan-28-2023", lembar);
    }

    private static JsonNode unit(JsonNode daftar, String kode) {
        for (var satu : daftar) {
            var ada = satu.path("kode").asString().equals(kode) ? satu : unit(satu.path("anak"), kode);
            if (!ada.isMissingNode()) {
                return ada;
            }
        }
        return daftar.path("tidak-ada");
    }

    private JsonNode unit(String kode) {
        return unit(bkl.organisasi().ambil("/unit").isi().path("isi"), kode);
    }

    private String halaman(String jalur) {
        var peramban = new Klien(port);
        assertThat(peramban.masuk("organisasi-tingkat-uji", "demo")).isTrue();
        var jawaban = peramban.ambil(jalur);
        assertThat(jawaban.statusCode()).as(jalur).isEqualTo(200);
        return jawaban.body();
    }

    @Test
    @Order(1)
    @Persyaratan({"BKL-031"})
    void setiap_pemimpin_mempunyai_nomor_tingkat_dan_kepala_bagian_sekretariat_daerah_tingkat_tiga() {
        var harapan = Map.of("SETDA", 1, "ASISTEN", 2, "HUKUM", 3, "DINAS", 1, "BIDANG", 2, "BIDANG-B", 2, "SEKSI-B", 3, "PUSKESMAS", 1);
        harapan.forEach((kode, tingkat) -> assertThat(unit(kode).path("pemimpin").path("tingkat").asInt()).as(kode).isEqualTo(tingkat));
        assertThat(bkl.kedudukan(bagian).teks("pejabatPenilaiKinerja.tingkat")).isEqualTo("3");
        assertThat(halaman("/unit/HUKUM")).contains("tingkat 3");
    }

    @Test
    @Order(2)
    @Persyaratan({"BKL-025", "BKL-026"})
    void lebih_dari_dua_tingkat_ditandai_dan_tanpa_kriteria_menjadi_temuan_serta_menahan_penetapan() {
        assertThat(unit("BADAN").path("pengecualianTingkat").path("tingkat").asInt()).isEqualTo(3);
        assertThat(unit("BADAN").path("pengecualianTingkat").path("lengkap").asBoolean()).isFalse();
        assertThat(unit("SETDA").path("pengecualianTingkat").path("lengkap").asBoolean()).as("disebut lampiran sendiri").isTrue();
        assertThat(unit("DINAS").path("pengecualianTingkat").isNull()).isTrue();
        assertThat(halaman("/unit/BADAN")).contains("Pengecualian: 3 tingkat").contains("Kriterianya belum disebutkan");
        assertThat(halaman("/bagan?unit=BADAN")).contains("Pengecualian: 3 tingkat");
        assertThat(halaman("/bagan?unit=DINAS")).doesNotContain("Pengecualian:");
        assertThat(temuan()).contains("KRITERIA_TINGKAT_KOSONG").contains("bangkalan-28-2023#lampiran/a/paragraf-2");
        assertThat(bkl.organisasi().taruh("/pegawai/" + seksi + "/kedudukan", Map.of("jabatan", "K-BIDANG-B", "alasan", "Paling dekat")).status())
                .isEqualTo(200);
        var ditolak = bkl.tetapkan(Map.of("nomor", "1", "unit", "BADAN"));
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("KRITERIA_TINGKAT_KOSONG");
        assertThat(ditolak.isi().path("dasar").get(0).path("alamat").asString()).isEqualTo("bangkalan-28-2023#lampiran/a/paragraf-2");
    }

    private String temuan() {
        return bkl.organisasi().ambil("/instansi/tingkat-uji/temuan").mentah();
    }

    @Test
    @Order(3)
    @Persyaratan({"BKL-025", "BKL-026"})
    void kriteria_yang_disebut_dengan_kata_sendiri_melengkapi_pengecualian_sejak_tanggalnya() {
        assertThat(bkl.atur("BADAN", Map.of("kriteriaLebihDuaTingkat", " "), "").status()).isEqualTo(422);
        var seluruh = bkl.organisasi().ubah("/instansi/tingkat-uji/pengaturan", Map.of("kriteriaLebihDuaTingkat", "Berlaku bagi semua"));
        assertThat(seluruh.isi().path("galat").get(0).path("kode").asString()).isEqualTo("HANYA_UNIT");
        assertThat(bkl.atur("BADAN", Map.of("kriteriaLebihDuaTingkat", "Kewenangan perizinan menurut peraturan menteri"), "").status())
                .isEqualTo(200);
        assertThat(temuan()).doesNotContain("KRITERIA_TINGKAT_KOSONG");
        assertThat(halaman("/unit/BADAN")).contains("Kewenangan perizinan menurut peraturan menteri");
        assertThat(halaman("/pengaturan?unit=BADAN")).contains("Kewenangan perizinan menurut peraturan menteri");
        var ditetapkan = bkl.tetapkan(Map.of("nomor", "800/1", "unit", "BADAN"));
        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        assertThat(ditetapkan.isi().path("ditetapkan").asInt()).isEqualTo(1);
    }

    @Test
    @Order(4)
    @Persyaratan({"BKL-053", "BKL-089"})
    void beralih_ke_level_dua_menuntut_pertimbangan_beban_kerja_dan_rentang_kendali() {
        for (var kosong : new String[] {"pertimbanganBebanKerja", "pertimbanganRentangKendali"}) {
            var isi = new java.util.HashMap<>(LEVEL_DUA);
            isi.put(kosong, " ");
            var ditolak = bkl.atur("DINAS", isi, "");
            assertThat(ditolak.status()).as(kosong).isEqualTo(422);
            assertThat(ditolak.teks("kode")).isEqualTo("PERTIMBANGAN_WAJIB");
            assertThat(ditolak.isi().path("galat").get(0).path("bidang").asString()).isEqualTo(kosong);
            assertThat(ditolak.isi().path("dasar").get(0).path("alamat").asString()).isEqualTo("bangkalan-28-2023#lampiran/d/2/pembuka");
        }
        assertThat(bkl.kedudukan(bidang).teks("status")).as("tidak ada yang berubah").isEqualTo("PERLU_PILIHAN");
        var peramban = new Klien(port);
        assertThat(peramban.masuk("organisasi-tingkat-uji", "demo")).isTrue();
        var kembali = peramban.isiDari("/pengaturan?unit=DINAS", "/pengaturan", Map.of(
                "unit", "DINAS", "kunci", "varianPenilai", "nilai", "LEVEL_II", "tanggal", HARI_INI.toString(),
                "pertimbanganBebanKerja", "Sudah saya tulis", "pertimbanganRentangKendali", ""));
        assertThat(kembali.body()).contains("Sudah saya tulis").contains("Tuliskan pertimbangan rentang kendali");
        var disimpan = bkl.atur("DINAS", LEVEL_DUA, "");
        assertThat(disimpan.status()).isEqualTo(200);
        assertThat(disimpan.mentah()).contains("Kepala Dinas sudah menilai 40 orang").contains("Rentang kendali Kepala Dinas terlalu lebar");
        assertThat(halaman("/pengaturan/tinjau?unit=DINAS&kunci=varianPenilai&nilai=LEVEL_II")).contains("pertimbanganBebanKerja");
        assertThat(halaman("/pengaturan/tinjau?unit=DINAS&kunci=varianPenilai&nilai=LEVEL_I")).doesNotContain("pertimbanganBebanKerja");
    }

    @Test
    @Order(5)
    @Persyaratan({"BKL-042"})
    void varian_bertanggal_dan_tepat_satu_pada_setiap_hari() {
        var nanti = HARI_INI.plusDays(200);
        var dulu = bkl.atur("DINAS", Map.of("varianPenilai", "LEVEL_I"), HARI_INI.minusDays(60).toString());
        assertThat(dulu.status()).as("tidak mengubah hari yang sudah diatur").isEqualTo(409);
        assertThat(dulu.teks("kode")).isEqualTo("TANGGAL_MENDAHULUI");
        assertThat(bkl.atur("DINAS", Map.of("varianPenilai", "LEVEL_I"), nanti.toString()).status()).isEqualTo(200);
        var harapan = Map.of(HARI_INI.toString(), "K-07", nanti.minusDays(1).toString(), "K-07", nanti.toString(), "K-05");
        harapan.forEach((hari, aturan) -> {
            assertThat(bkl.kedudukan(bidang, hari).teks("aturan")).as(hari).isEqualTo(aturan);
            var varian = 0;
            for (var butir : bkl.organisasi().ambil("/unit/DINAS/pengaturan?tanggal=" + hari).isi()) {
                if (butir.path("kunci").asString().equals("varianPenilai")) {
                    varian++;
                    assertThat(butir.path("nilai").asString()).as(hari).isEqualTo(aturan.equals("K-05") ? "LEVEL_I" : "LEVEL_II");
                    assertThat(butir.path("pilihan").size()).isEqualTo(3);
                }
            }
            assertThat(varian).as(hari).isEqualTo(1);
        });
    }

    @Test
    @Order(6)
    @Persyaratan({"BKL-007"})
    void pemimpin_fungsional_tanpa_dasar_pengangkatan_belum_boleh_mempunyai_bawahan() {
        assertThat(bkl.kedudukan(puskesmas).teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-PUSKESMAS");
        // from the day on which the variant LEVEL_I, set above, settles who assesses the leader of the Puskesmas
        var hanyaPemimpin = bkl.tetapkan(Map.of("nomor", "2", "unit", "PUSKESMAS", "berlaku", HARI_INI.plusDays(200).toString()));
        assertThat(hanyaPemimpin.isi().path("ditetapkan").asInt()).as(hanyaPemimpin.mentah()).isEqualTo(1);
        var halangan = hanyaPemimpin.isi().path("halangan").get(0);
        assertThat(halangan.path("kode").asString()).isEqualTo("PENGANGKATAN_BELUM_TERCATAT");
        assertThat(halangan.path("dasar").get(0).path("alamat").asString()).isEqualTo("bangkalan-28-2023#pasal-1/angka-13");
        assertThat(bkl.kedudukan(puskesmas).isi().path("penetapan").isNull()).isTrue();
        var ditolak = bkl.organisasi().taruh("/pegawai/" + puskesmas + "/kedudukan", Map.of("jabatan", "K-PUSKESMAS", "alasan", "dicoba"));
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("PENGANGKATAN_BELUM_TERCATAT");
        var peramban = new Klien(port);
        assertThat(peramban.masuk("organisasi-tingkat-uji", "demo")).isTrue();
        var dicatat = peramban.isiDari("/jabatan/K-PUSKESMAS/ubah", "/jabatan/K-PUSKESMAS/ubah", Map.of(
                "dasar_pengangkatan", "Keputusan Bupati 12/2024 tanggal 2 Januari 2024", "tanggal", HARI_INI.toString()));
        assertThat(dicatat.statusCode()).as(dicatat.body()).isEqualTo(302);
        var ditetapkan = bkl.tetapkan(Map.of("nomor", "800/2", "unit", "PUSKESMAS"));
        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        assertThat(bkl.kedudukan(puskesmas).teks("penetapan.nomor")).isEqualTo("800/2");
    }

    @Test
    @Persyaratan({"BKL-022"})
    void koordinator_dan_sub_koordinator_ditolak_impor_dengan_kalimat() {
        for (var peran : new String[] {"KOORDINATOR", "SUB_KOORDINATOR"}) {
            var lembar = new LembarUji(222).unit("DINAS-K", "DINAS", "", "", peran);
            var ditolak = bkl.organisasi().impor("tingkat-uji", true, lembar.jadi());
            assertThat(ditolak.status()).as(peran).isEqualTo(422);
            var galat = ditolak.isi().path("galat").get(0);
            assertThat(galat.path("berkas").asString()).isEqualTo("jabatan");
            assertThat(galat.path("kolom").asString()).isEqualTo("jenis");
            assertThat(galat.path("pesan").asString()).contains(peran);
        }
    }
}
