package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.Persyaratan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mechanisms of the other three regulations within one government, to their end and to a refusal. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenugasanTigaPeraturanTest {

    /** Nobody else masters what is asked for. */
    private static final List<String> CAKAP = List.of("BIDANG-B2/2");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangPenugasan tjt;
    private RuangPenugasan ihl;
    private RuangPenugasan lmd;

    @BeforeAll
    void tiga_kabupaten() {
        tjt = new RuangPenugasan(port, "tugas-tjt", 62, "tanjung-jabung-timur-14-2023", "1", (_, _) -> {}, CAKAP).tetapkan();
        ihl = new RuangPenugasan(port, "tugas-ihl", 63, "indragiri-hilir-1-2024", "I", (_, _) -> {}, CAKAP).tetapkan();
        lmd = new RuangPenugasan(port, "tugas-lmd", 64, "lamandau-13-2024", "1", (_, _) -> {}, CAKAP);
        lmd.sebelumDitetapkan = lmd.kepala("BIDANG-A1").kirim("/penugasan", lmd.permintaan("PENUNJUKAN", "BIDANG-A1", lmd.staf.get("BIDANG-A1")));
        lmd.tetapkan();
    }

    @Persyaratan({"LMD-283", "LMD-284", "LMD-285", "LMD-286", "LMD-287", "LMD-288", "LMD-289", "LMD-290", "LMD-291", "LMD-292", "LMD-293", "LMD-294", "LMD-295", "LMD-296",
        "IHL-165", "IHL-217", "IHL-218", "IHL-219", "IHL-220", "IHL-221", "IHL-222", "IHL-223", "IHL-224", "IHL-225", "IHL-226", "IHL-227", "IHL-228", "IHL-229", "IHL-230", "IHL-231",
        "TJT-103", "TJT-167", "TJT-168", "TJT-169", "TJT-170", "TJT-171", "TJT-172", "TJT-173", "TJT-174", "TJT-175", "TJT-176", "TJT-177", "TJT-178", "TJT-179", "TJT-180"})
    @ParameterizedTest
    @ValueSource(strings = {"lamandau-13-2024", "indragiri-hilir-1-2024", "tanjung-jabung-timur-14-2023"})
    void tujuan_asas_dan_komponen_sistem_kerja_dijalani(String paket) {
        var r = paket.startsWith("lamandau") ? lmd : paket.startsWith("indragiri") ? ihl : tjt;
        var asas = new AsasDijalani(r, paket, r == tjt ? "DINAS-A" : "BIDANG-A1", r == tjt ? "BIDANG-B1" : "BIDANG-A2");
        asas.aturan_terpilah_menurut_dua_bagian_dan_enam_komponen();
        asas.penugasan_tanpa_hasil_yang_diharapkan_ditolak();
        asas.setiap_jalur_tuntas_secara_elektronik();
        asas.setiap_langkah_bermula_berakhir_dan_berlama_waktu();
        asas.kompetensi_ditimbang_dicatat_dan_beban_terlihat();
        asas.langkah_di_luar_peran_dan_di_luar_alur_ditolak();
        asas.orang_beberapa_unit_dalam_satu_ruang_kerja();
        asas.setiap_kepala_dan_pegawai_penyetaraan_memakai_semua_fungsi();
        asas.setiap_pekerjaan_sampai_pada_target_perjanjian_kinerja();
        assertThatThrownBy(() -> Penyewa.sebagai(r.kode, () -> sql.sql("update jejak.entri set sesudah = '{}' where instansi = ?").param(r.kode).update()))
                .as("putusan yang tercatat tidak dapat diubah").isInstanceOf(DataAccessException.class);
    }

    @Test
    void tanjung_jabung_timur_lintas_unit_rekomendasi_mendahului_putusan() {
        var id = tjt.mulai(tjt.kepala("DINAS-A"), tjt.permintaan("PENUNJUKAN", "BIDANG-A1", tjt.staf.get("BIDANG-B1")));
        tjt.berhasil(tjt.kepala("BIDANG-B1"), id, "MENDUKUNG");
        tjt.berhasil(tjt.kepala("DINAS-B"), id, "SETUJU");
        tjt.berhasil(tjt.kepala("BIDANG-B1"), id, "SELESAI");
        RuangPenugasan.berhasil(tjt.lakukan(tjt.kepala("DINAS-B"), id, "KEMBALIKAN", "Durasi belum tepat"));
        tjt.berhasil(tjt.kepala("BIDANG-B1"), id, "SELESAI");
        tjt.berhasil(tjt.kepala("DINAS-B"), id, "SETUJU");
        tjt.berhasil(tjt.orang(tjt.staf.get("BIDANG-B1")), id, "SELESAI");
        assertThat(tjt.tindakan(id)).containsExactly(
                "AJUKAN", "REKOMENDASIKAN", "PUTUSKAN", "SUSUN_SURAT", "SETUJUI_SURAT", "SUSUN_SURAT", "SETUJUI_SURAT", "TERIMA");
        assertThat(tjt.status(id)).isEqualTo("AKTIF");
    }

    @Test
    void tanjung_jabung_timur_permohonan_tanpa_empat_isi_ditolak() {
        var permintaan = tjt.permintaan("PENUNJUKAN", "BIDANG-A1", tjt.staf.get("BIDANG-B1"));
        permintaan.put("ekspektasi", "");
        var ditolak = tjt.kepala("DINAS-A").kirim("/penugasan", permintaan);
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).as(ditolak.mentah()).isEqualTo("ISI_WAJIB");
        assertThat(ditolak.isi().path("galat").path(0).path("bidang").asString()).isEqualTo("ekspektasi");
        assertThat(ditolak.isi().path("dasar").size()).isPositive();
    }

    @Test
    void tanjung_jabung_timur_sukarela_disetujui_asal_lebih_dahulu_lalu_dapat_ditolak_tujuan() {
        var saya = tjt.orang(tjt.staf.get("BIDANG-B2"));
        var id = tjt.mulai(saya, tjt.permintaan("SUKARELA", "BIDANG-A1"));
        tjt.berhasil(tjt.kepala("BIDANG-B2"), id, "SETUJU");
        tjt.berhasil(tjt.kepala("DINAS-B"), id, "SETUJU");
        RuangPenugasan.berhasil(tjt.lakukan(tjt.kepala("DINAS-A"), id, "TOLAK", "Sudah lengkap"));
        assertThat(tjt.tindakan(id)).containsExactly("AJUKAN", "SETUJUI_KELUAR", "SETUJUI_KELUAR", "PUTUSKAN");
        assertThat(tjt.status(id)).isEqualTo("DITOLAK");
    }

    @Test
    void indragiri_hilir_dalam_unit_penilai_mengusulkan_dan_pimpinan_memutuskan() {
        var id = ihl.mulai(ihl.kepala("BIDANG-A1"), ihl.permintaan("PENUNJUKAN", "BIDANG-A1", ihl.staf.get("BIDANG-A1")));
        assertThat(ihl.kasus(id).path("lingkup").asString()).isEqualTo("DALAM_UNIT");
        ihl.berhasil(ihl.kepala("DINAS-A"), id, "SETUJU");
        ihl.berhasil(ihl.orang(ihl.staf.get("BIDANG-A1")), id, "SELESAI");
        assertThat(ihl.tindakan(id)).containsExactly("USULKAN", "PUTUSKAN", "TERBITKAN_SURAT", "TERIMA");
        assertThat(ihl.naskah(id)).containsExactly("SURAT_TUGAS");
    }

    @Test
    void indragiri_hilir_membandingkan_bidang_dan_melalui_pejabat_berwenang_antar_perangkat_daerah() {
        var unit = ihl.mulai(ihl.kepala("BIDANG-A1"), ihl.permintaan("PENUNJUKAN", "BIDANG-A1", ihl.staf.get("BIDANG-A2")));
        assertThat(ihl.kasus(unit).path("lingkup").asString()).isEqualTo("LINTAS_UNIT");
        ihl.berhasil(ihl.kepala("BIDANG-A2"), unit, "SELESAI");
        RuangPenugasan.berhasil(ihl.lakukan(ihl.kepala("BIDANG-A2"), unit, "TOLAK", "Sedang menyelesaikan audit"));
        assertThat(ihl.status(unit)).isEqualTo("DITOLAK");
        var id = ihl.mulai(ihl.kepala("BIDANG-A1"), ihl.permintaan("PENUNJUKAN", "BIDANG-A1", ihl.staf.get("BIDANG-B1")));
        assertThat(ihl.kasus(id).path("alur").asString()).isEqualTo("penunjukan-lintas-perangkat-daerah");
        ihl.berhasil(ihl.kepala("DINAS-A"), id, "SETUJU");
        ihl.berhasil(ihl.kepala("DINAS-B"), id, "SETUJU");
        ihl.berhasil(ihl.kepala("BIDANG-B1"), id, "TERSEDIA");
        ihl.berhasil(ihl.kepala("DINAS-B"), id, "SETUJU");
        ihl.berhasil(ihl.kepala("BIDANG-B1"), id, "SELESAI");
        ihl.berhasil(ihl.orang(ihl.staf.get("BIDANG-B1")), id, "SELESAI");
        assertThat(ihl.status(id)).isEqualTo("AKTIF");
        assertThat(ihl.tindakan(id)).containsExactly(
                "AJUKAN", "TERUSKAN", "INSTRUKSIKAN", "JAWAB_KETERSEDIAAN", "KIRIM_JAWABAN", "SETUJUI_JAWABAN", "TERBITKAN_SURAT", "TERIMA");
    }

    @Test
    @Persyaratan({"IHL-116"})
    void indragiri_hilir_sukarela_ke_perangkat_daerah_lain_ditolak_dengan_pasalnya() {
        var ditolak = ihl.orang(ihl.staf.get("BIDANG-B1")).kirim("/penugasan", ihl.permintaan("SUKARELA", "BIDANG-A1"));
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).as(ditolak.mentah()).isEqualTo("ALUR_TIDAK_TERSEDIA");
        assertThat(ditolak.mentah()).contains("indragiri-hilir-1-2024#lampiran/c/2/paragraf-1");
    }

    @Test
    @Persyaratan({"LMD-050"})
    void lamandau_menolak_sebelum_kedudukan_dan_menerbitkan_surat_perintah_sesudahnya() {
        assertThat(lmd.sebelumDitetapkan.teks("kode")).as(lmd.sebelumDitetapkan.mentah()).isEqualTo("KEDUDUKAN_BELUM_DITETAPKAN");
        var id = lmd.mulai(lmd.kepala("BIDANG-A1"), lmd.permintaan("PENUNJUKAN", "BIDANG-A1", lmd.staf.get("BIDANG-A1")));
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A1")), id, "SELESAI");
        assertThat(lmd.tindakan(id)).containsExactly("TUNJUK", "TERBITKAN_SURAT", "TERIMA");
        assertThat(lmd.naskah(id)).containsExactly("SURAT_PERINTAH");
    }

    @Test
    @Persyaratan({"LMD-137", "LMD-147"})
    void lamandau_tim_lintas_perangkat_daerah_melalui_kedua_kepala() {
        var permintaan = lmd.permintaan("PENUNJUKAN", "BIDANG-A1", lmd.staf.get("BIDANG-B1"), lmd.staf.get("BIDANG-B1/2"));
        permintaan.put("bentuk", "TIM");
        permintaan.put("tim", Map.of("nama", "Tim Laporan", "ketua", lmd.staf.get("BIDANG-B1"), "alasanKetua", "Paling menguasai bidangnya"));
        var id = lmd.mulai(lmd.kepala("DINAS-A"), permintaan);
        lmd.berhasil(lmd.kepala("DINAS-B"), id, "SETUJU");
        assertThat(lmd.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN", "TERBITKAN_SURAT");
        lmd.berhasil(lmd.kepala("DINAS-A"), id, "SELESAI");
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-B1")), id, "SELESAI");
        assertThat(lmd.status(id)).isEqualTo("BERJALAN");
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-B1/2")), id, "SELESAI");
        assertThat(lmd.status(id)).isEqualTo("AKTIF");
        assertThat(lmd.naskah(id)).contains("SK_TIM_KERJA", "SURAT_PENUGASAN");
    }

    @Test
    void lamandau_dengan_kriteria_asal_menyebut_orangnya() {
        var permintaan = lmd.permintaan("PENUNJUKAN", "BIDANG-A1");
        permintaan.put("unitAsal", "BIDANG-A2");
        permintaan.put("jumlah", 1);
        var id = lmd.mulai(lmd.kepala("BIDANG-A1"), permintaan);
        lmd.berhasil(lmd.kepala("BIDANG-A2"), id, "SETUJU");
        var tugas = lmd.tugas(lmd.kepala("BIDANG-A2"), id);
        assertThat(lmd.kepala("BIDANG-A2").kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "SELESAI")).teks("kode")).isEqualTo("PEGAWAI_WAJIB");
        RuangPenugasan.berhasil(lmd.kepala("BIDANG-A2").kirim(
                "/tugas/" + tugas + "/tindakan", Map.of("hasil", "SELESAI", "catatan", "Berpengalaman", "pegawai", java.util.List.of(lmd.staf.get("BIDANG-A2")))));
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A2")), id, "SELESAI");
        assertThat(lmd.status(id)).isEqualTo("AKTIF");
    }

    @Test
    @Persyaratan({"TJT-083", "TJT-087"})
    void tanjung_jabung_timur_dapat_menutup_sukarela_ke_perangkat_daerah_lain() {
        tjt.selama("sukarelaLintasPerangkatDaerah", "TIDAK", "YA", () -> {
            RuangPenugasan.ditolak(tjt.orang(tjt.staf.get("BIDANG-B2")).kirim("/penugasan", tjt.permintaan("SUKARELA", "BIDANG-A1")), "ALUR_TIDAK_TERSEDIA");
            assertThat(tjt.kasus(tjt.mulai(tjt.orang(tjt.staf.get("BIDANG-B2")), tjt.permintaan("SUKARELA", "BIDANG-B1"))).path("lingkup").asString())
                    .isNotEqualTo("LINTAS_PERANGKAT_DAERAH");
        });
    }

    @Test
    @Persyaratan({"IHL-090"})
    void indragiri_hilir_dapat_menghitung_satu_pimpinan_sebagai_satu_unit() {
        var permintaan = ihl.permintaan("PENUNJUKAN", "BIDANG-A1", ihl.staf.get("BIDANG-A2"));
        assertThat(ihl.kasus(ihl.mulai(ihl.kepala("BIDANG-A1"), permintaan)).path("lingkup").asString()).isEqualTo("LINTAS_UNIT");
        ihl.selama("pembandingUnit", "PIMPINAN_UNIT_ORGANISASI", "TINGKAT_ADMINISTRATOR", () -> assertThat(
                ihl.kasus(ihl.mulai(ihl.kepala("BIDANG-A2"), permintaan)).path("lingkup").asString()).isEqualTo("DALAM_UNIT"));
    }

    @Test
    @Persyaratan({"LMD-258"})
    void lamandau_mewajibkan_tim_mulai_dua_orang_dari_luar_unit() {
        var permintaan = lmd.permintaan("PENUNJUKAN", "BIDANG-A1", lmd.staf.get("BIDANG-A2"), lmd.staf.get("BIDANG-A2/2"));
        RuangPenugasan.ditolak(lmd.kepala("BIDANG-A1").kirim("/penugasan", permintaan), "TIM_WAJIB");
        permintaan.put("bentuk", "TIM");
        permintaan.put("tim", Map.of("nama", "Tim Data", "ketua", lmd.staf.get("BIDANG-A2"), "alasanKetua", "Paling menguasai"));
        lmd.mulai(lmd.kepala("BIDANG-A1"), permintaan);
    }

    @Test
    @Persyaratan({"LMD-265"})
    void lamandau_lintas_instansi_sebagai_tim_kecuali_pengecualiannya_dinyalakan() {
        var permintaan = lmd.permintaan("PENUNJUKAN", "BIDANG-A1");
        permintaan.put("jumlah", 1);
        permintaan.put("instansiAsal", tjt.kode);
        RuangPenugasan.ditolak(lmd.kepala("BIDANG-A1").kirim("/penugasan", permintaan), "TIM_WAJIB");
        lmd.selama("individuLintasInstansi", "YA", "TIDAK", () -> assertThat(lmd.kepala("BIDANG-A1").kirim("/penugasan", permintaan).teks("kode"))
                .isEqualTo("INSTANSI_ASAL_BELUM_SIAP"));
        // the answer of a government outside is recorded, then the team is decreed
        permintaan.put("instansiAsal", "Badan Contoh Provinsi");
        permintaan.put("bentuk", "TIM");
        permintaan.put("tim", Map.of("nama", "Tim Peta", "ketua", lmd.staf.get("BIDANG-A1"), "tujuan", "TARGET_PEMILIK"));
        RuangPenugasan.berhasil(lmd.organisasi().ubah("/instansi/" + lmd.kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
        var id = lmd.mulai(lmd.kepala("BIDANG-A1"), permintaan);
        lmd.berhasil(lmd.kepala("SETDA"), id, "SETUJU");
        RuangPenugasan.berhasil(lmd.kepala("SETDA").kirim("/penugasan/" + id + "/jawaban-luar", Map.of("nomor", "9/X", "tanggal", RuangPenugasan.KEMARIN, "hasil", "SETUJU",
                "pegawai", java.util.List.of(Map.of("nama", "Siti Contoh", "nip", "198501012010012001", "jabatan", "Analis")))));
        lmd.berhasil(lmd.kepala("SETDA"), id, "SELESAI");
        lmd.berhasil(lmd.kepala("BIDANG-A1"), id, "SELESAI");
        assertThat(lmd.tindakan(id)).containsExactly("AJUKAN", "TERUSKAN", "SAMPAIKAN", "TETAPKAN_TIM");
        assertThat(lmd.naskah(id)).contains("SK_TIM_KERJA");
        assertThat(lmd.status(id)).isEqualTo("AKTIF");
    }

    @Test
    @Persyaratan({"IHL-091"})
    void indragiri_hilir_mencatat_mengapa_perangkat_daerah_lain_diperlukan() {
        var permintaan = ihl.permintaan("PENUNJUKAN", "BIDANG-A1", ihl.staf.get("BIDANG-B1"));
        permintaan.put("pertimbangan", " ");
        var ditolak = RuangPenugasan.ditolak(ihl.kepala("BIDANG-A1").kirim("/penugasan", permintaan), "ISI_WAJIB");
        assertThat(ditolak.isi().path("galat").path(0).path("bidang").asString()).isEqualTo("pertimbangan");
    }
}
