package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.Persyaratan;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mechanisms of the other three regulations within one government, to their end and to a refusal. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenugasanTigaPeraturanTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan tjt;
    private RuangPenugasan ihl;
    private RuangPenugasan lmd;

    @BeforeAll
    void tiga_kabupaten() {
        tjt = new RuangPenugasan(port, "tugas-tjt", 62, "tanjung-jabung-timur-14-2023", "1").tetapkan();
        ihl = new RuangPenugasan(port, "tugas-ihl", 63, "indragiri-hilir-1-2024", "I").tetapkan();
        lmd = new RuangPenugasan(port, "tugas-lmd", 64, "lamandau-13-2024", "1");
        lmd.sebelumDitetapkan = lmd.kepala("BIDANG-A1").kirim("/penugasan", lmd.permintaan("PENUNJUKAN", "BIDANG-A1", lmd.staf.get("BIDANG-A1")));
        lmd.tetapkan();
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
                "/tugas/" + tugas + "/tindakan", Map.of("hasil", "SELESAI", "pegawai", java.util.List.of(lmd.staf.get("BIDANG-A2")))));
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A2")), id, "SELESAI");
        assertThat(lmd.status(id)).isEqualTo("AKTIF");
    }
}
