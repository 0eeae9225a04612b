package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.Persyaratan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every mechanism of Bangkalan within one government, to its end and to a refusal, as the people concerned. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenugasanBangkalanTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    /** In DINAS-A the Administrator assesses and leads; in DINAS-B the head assesses and the Administrator leads. */
    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "tugas-bkl", 61, "bangkalan-28-2023", "");
        RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of(
                "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas sudah menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar untuk satu pejabat")));
        RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-B/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
        r.sebelumDitetapkan = r.kepala("BIDANG-A1").kirim("/penugasan", r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        r.tetapkan();
    }

    @Test
    @Persyaratan({"BKL-039"})
    void sebelum_kedudukan_ditetapkan_penugasan_ditolak_dengan_pasalnya() {
        assertThat(r.sebelumDitetapkan.status()).as(r.sebelumDitetapkan.mentah()).isEqualTo(422);
        assertThat(r.sebelumDitetapkan.teks("kode")).isEqualTo("KEDUDUKAN_BELUM_DITETAPKAN");
        assertThat(r.sebelumDitetapkan.mentah()).contains("bangkalan-28-2023#lampiran/b/1/paragraf-1");
    }

    @Test
    void penunjukan_dalam_unit_menunjuk_dan_menerbitkan_surat_dalam_satu_langkah() {
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        assertThat(r.kasus(id).path("lingkup").asString()).isEqualTo("DALAM_UNIT");
        assertThat(r.tindakan(id)).containsExactly("TUNJUK", "TERBITKAN_SURAT");
        assertThat(r.naskah(id)).containsExactly("SURAT_PENUGASAN");
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        r.berhasil(r.orang(r.staf.get("BIDANG-A1")), id, "SELESAI");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        assertThat(r.kasus(id).path("menunggu").size()).isZero();
    }

    @Test
    void penunjukan_dalam_unit_oleh_pimpinan_unit_lain_ditolak_dan_tidak_mengubah_apa_pun() {
        var ditolak = r.kepala("BIDANG-A2").kirim("/penugasan", r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(403);
        assertThat(ditolak.teks("kode")).isEqualTo("BUKAN_PEMEGANG_PERAN");
        assertThat(ditolak.teks("detail")).contains("Jabatan K-BIDANG-A1");
    }

    @Test
    void pegawai_dibawa_ke_bawah_pimpinan_atas_usul_pimpinan_dan_putusan_penilai() {
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("DINAS-B"));
        var id = r.mulai(r.kepala("BIDANG-B1"), permintaan);
        assertThat(r.kasus(id).path("alur").asString()).isEqualTo("penunjukan-dalam-unit-penempatan");
        r.berhasil(r.kepala("DINAS-B"), id, "SETUJU");
        assertThat(r.tindakan(id)).containsExactly("USULKAN", "PUTUSKAN", "TERBITKAN_SURAT");
        r.berhasil(r.orang(r.staf.get("DINAS-B")), id, "SELESAI");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        var ditolak = r.mulai(r.kepala("BIDANG-B1"), permintaan);
        RuangPenugasan.berhasil(r.lakukan(r.kepala("DINAS-B"), ditolak, "TOLAK", "Dibutuhkan pada sekretariat"));
        assertThat(r.status(ditolak)).isEqualTo("DITOLAK");
        assertThat(r.naskah(ditolak)).containsExactly("SURAT_PENOLAKAN");
    }

    @Test
    @Persyaratan({"BKL-110", "BKL-112", "BKL-113", "BKL-116"})
    void penunjukan_lintas_unit_berjalan_dari_permohonan_sampai_diterima() {
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
        assertThat(r.kasus(id).path("lingkup").asString()).isEqualTo("LINTAS_PERANGKAT_DAERAH");
        r.berhasil(r.kepala("DINAS-B"), id, "SETUJU");
        r.berhasil(r.kepala("BIDANG-B1"), id, "MENDUKUNG");
        r.berhasil(r.kepala("DINAS-B"), id, "SELESAI");
        r.berhasil(r.orang(r.staf.get("BIDANG-B1")), id, "SELESAI");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN", "REKOMENDASIKAN", "TERBITKAN_SURAT", "TERIMA");
        assertThat(r.naskah(id)).containsExactly("SURAT_PERMOHONAN_PELIBATAN", "SURAT_JAWABAN", "SURAT_REKOMENDASI", "SURAT_PENUGASAN");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        assertThat(r.kasus(id).path("naskah").path(0).path("tembusan").toString()).contains("K-DINAS-A");
    }

    @Test
    @Persyaratan({"BKL-115"})
    void permohonan_lintas_unit_ditolak_hanya_dengan_alasan() {
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
        var tanpaAlasan = r.lakukan(r.kepala("DINAS-B"), id, "TOLAK", "  ");
        assertThat(tanpaAlasan.status()).isEqualTo(422);
        assertThat(tanpaAlasan.teks("kode")).as(tanpaAlasan.mentah()).isEqualTo("ALASAN_WAJIB");
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        RuangPenugasan.berhasil(r.lakukan(r.kepala("DINAS-B"), id, "TOLAK", "Beban unit sedang penuh"));
        assertThat(r.status(id)).isEqualTo("DITOLAK");
        assertThat(r.naskah(id)).containsExactly("SURAT_PERMOHONAN_PELIBATAN", "SURAT_PENOLAKAN");
    }

    @Test
    void keinginan_dalam_unit_sendiri_dicatat_diputuskan_dan_dapat_ditolak() {
        var saya = r.orang(r.staf.get("BIDANG-A1/2"));
        var id = r.mulai(saya, r.permintaan("SUKARELA", "BIDANG-A1"));
        r.berhasil(r.kepala("BIDANG-A1"), id, "SETUJU");
        assertThat(r.tindakan(id)).containsExactly("CATAT_KEINGINAN", "PUTUSKAN", "TERBITKAN_SURAT");
        r.berhasil(saya, id, "SELESAI");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        var kedua = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("SUKARELA", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        RuangPenugasan.berhasil(r.lakukan(r.kepala("BIDANG-A1"), kedua, "TOLAK", "Sudah cukup orang"));
        assertThat(r.status(kedua)).isEqualTo("DITOLAK");
    }

    @Test
    void permohonan_sukarela_ke_unit_lain_disetujui_kedua_pihak_atau_ditolak() {
        var saya = r.orang(r.staf.get("BIDANG-B2"));
        var id = r.mulai(saya, r.permintaan("SUKARELA", "BIDANG-A1"));
        r.berhasil(r.kepala("BIDANG-A1"), id, "SETUJU");
        r.berhasil(saya, id, "SELESAI");
        r.berhasil(r.kepala("DINAS-B"), id, "SETUJU");
        r.berhasil(saya, id, "SELESAI");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN", "AJUKAN", "SETUJUI_KELUAR", "TERBITKAN_SURAT", "TERIMA");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        var kedua = r.mulai(saya, r.permintaan("SUKARELA", "BIDANG-A1"));
        r.berhasil(r.kepala("BIDANG-A1"), kedua, "SETUJU");
        r.berhasil(saya, kedua, "SELESAI");
        RuangPenugasan.berhasil(r.lakukan(r.kepala("DINAS-B"), kedua, "TOLAK", "Belum dapat dilepas"));
        assertThat(r.status(kedua)).isEqualTo("DITOLAK");
    }

    @Test
    void sukarela_ke_instansi_lain_tidak_tersedia_dan_menyebut_sebabnya() {
        var permintaan = r.permintaan("SUKARELA", "BIDANG-A1");
        permintaan.put("instansiAsal", "kabupaten-lain");
        var ditolak = r.orang(r.staf.get("BIDANG-B2")).kirim("/penugasan", permintaan);
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).as(ditolak.mentah()).isEqualTo("ALUR_TIDAK_TERSEDIA");
        assertThat(ditolak.isi().path("dasar").size()).isPositive();
    }

    @Test
    void satu_tindakan_hanya_sekali_dan_hanya_oleh_pemangku_hari_ini() {
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
        var tugas = r.tugas(r.kepala("DINAS-B"), id);
        assertThat(r.kepala("DINAS-A").kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "SETUJU")).status()).isEqualTo(403);
        RuangPenugasan.berhasil(r.kepala("DINAS-B").kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "SETUJU")));
        var lagi = r.kepala("DINAS-B").kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "TOLAK", "alasan", "berubah pikiran"));
        assertThat(lagi.status()).isEqualTo(409);
        assertThat(lagi.teks("kode")).as(lagi.mentah()).isEqualTo("TUGAS_SUDAH_SELESAI");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN");
        assertThat(r.orang(r.staf.get("BIDANG-A2")).ambil("/penugasan/" + id).status()).isEqualTo(404);
    }

    @Test
    void pelaksana_tugas_menemukan_tugas_jabatan_dan_tidak_memutuskan_permohonannya_sendiri() {
        var hari = RuangPenugasan.HARI_INI;
        var pelaksana = r.staf.get("BIDANG-B2/2");
        var id = r.mulai(r.orang(pelaksana), r.permintaan("SUKARELA", "BIDANG-A2"));
        RuangPenugasan.berhasil(r.organisasi().kirim("/jabatan/K-BIDANG-A2/pelaksana-tugas", Map.of(
                "nip", pelaksana, "jenis", "PLH", "mulai", hari.toString(), "selesai", hari.plusDays(3).toString(), "dasar", "SPT 1")));
        var ditolak = r.lakukan(r.orang(pelaksana), id, "SETUJU", "");
        assertThat(ditolak.status()).isEqualTo(403);
        assertThat(ditolak.teks("kode")).as(ditolak.mentah()).isEqualTo("PERMOHONAN_SENDIRI");
        r.berhasil(r.kepala("BIDANG-A2"), id, "SETUJU");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN");
    }

    @Test
    void isi_yang_salah_ditolak_dengan_nama_bidangnya() {
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1"));
        for (var ubah : List.of(Map.entry("judul", "x".repeat(5000)), Map.entry("selesai", RuangPenugasan.MULAI.minusDays(4).toString()), Map.entry("unitPemilik", ""))) {
            var rusak = new java.util.HashMap<>(permintaan);
            rusak.put(ubah.getKey(), ubah.getValue());
            var ditolak = r.kepala("BIDANG-A1").kirim("/penugasan", rusak);
            assertThat(ditolak.status()).as(ubah.getKey()).isEqualTo(422);
            assertThat(ditolak.isi().path("galat").path(0).path("bidang").asString()).isEqualTo(ubah.getKey());
        }
        assertThat(r.kepala("BIDANG-A1").kirim("/penugasan", "{\"mulai\": \"2026-02-31\"}").status()).isEqualTo(400);
    }

    @Test
    @Persyaratan({"BKL-005"})
    void batas_instansi_adalah_pengaturan() {
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1"));
        assertThat(r.kasus(r.mulai(r.kepala("BIDANG-A1"), permintaan)).path("alur").asString()).isEqualTo("penunjukan-lintas-unit");
        r.selama("batasInstansi", "PERANGKAT_DAERAH", "PEMERINTAH_DAERAH", () -> {
            assertThat(r.kasus(r.mulai(r.kepala("BIDANG-A1"), permintaan)).path("alur").asString()).isEqualTo("penunjukan-lintas-instansi-pemilik");
            RuangPenugasan.ditolak(r.orang(r.staf.get("BIDANG-B2")).kirim("/penugasan", r.permintaan("SUKARELA", "BIDANG-A1")), "ALUR_TIDAK_TERSEDIA");
        });
    }

    @Test
    void pejabat_yang_menugaskan_memperpanjang_memperpendek_dan_menarik_dengan_surat() {
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        r.berhasil(r.orang(r.staf.get("BIDANG-A1")), id, "SELESAI");
        var kepala = r.kepala("BIDANG-A1");
        var masa = "/penugasan/" + id + "/masa";
        var lama = RuangPenugasan.SELESAI.plusDays(90).toString();
        var sedang = RuangPenugasan.SELESAI.plusDays(60).toString();
        assertThat(kepala.kirim(masa, Map.of("selesai", lama)).teks("kode")).isEqualTo("ALASAN_WAJIB");
        assertThat(kepala.kirim(masa, Map.of("selesai", RuangPenugasan.MULAI.minusDays(4).toString(), "alasan", "x")).status()).isEqualTo(422);
        assertThat(r.orang(r.staf.get("BIDANG-A1")).kirim(masa, Map.of("selesai", lama, "alasan", "x")).status()).isEqualTo(403);
        RuangPenugasan.berhasil(kepala.kirim(masa, Map.of("selesai", lama, "alasan", "Laporan triwulan ditambah")));
        RuangPenugasan.berhasil(kepala.kirim(masa, Map.of("selesai", sedang, "alasan", "Selesai lebih cepat")));
        assertThat(r.kasus(id).path("selesai").asString()).isEqualTo(sedang);
        assertThat(r.naskah(id)).containsExactly("SURAT_PENUGASAN", "SURAT_PENUGASAN", "SURAT_PENUGASAN");
        RuangPenugasan.berhasil(kepala.kirim("/penugasan/" + id + "/penarikan", Map.of("alasan", "Target dihapus")));
        assertThat(r.status(id)).isEqualTo("DIBATALKAN");
        assertThat(r.kasus(id).path("perubahan")).hasSize(3);
        assertThat(kepala.kirim("/penugasan/" + id + "/penarikan", Map.of("alasan", "lagi")).status()).isEqualTo(409);
    }

    @Test
    void pemohon_menarik_permohonannya_dan_tugas_yang_terbuka_tertutup() {
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
        var tarik = "/penugasan/" + id + "/penarikan";
        assertThat(r.kepala("DINAS-B").kirim(tarik, Map.of("alasan", "x")).status()).isEqualTo(403);
        assertThat(r.kepala("BIDANG-A1").kirim("/penugasan/" + id + "/masa", Map.of("selesai", RuangPenugasan.SELESAI.plusDays(9).toString(), "alasan", "x")).teks("kode")).isEqualTo("BELUM_DITUGASKAN");
        RuangPenugasan.berhasil(r.kepala("BIDANG-A1").kirim(tarik, Map.of("alasan", "Dikerjakan sendiri")));
        assertThat(r.status(id)).isEqualTo("DIBATALKAN");
        assertThat(r.tugas(r.kepala("DINAS-B"), id)).isZero();
        assertThat(r.naskah(id)).containsExactly("SURAT_PERMOHONAN_PELIBATAN", "SURAT_PERMOHONAN_PELIBATAN");
    }

    @Test
    void instansi_di_luar_aplikasi_dijawab_dengan_surat_yang_dicatat() {
        RuangPenugasan.berhasil(r.organisasi().ubah("/instansi/" + r.kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-A1");
        permintaan.put("instansiAsal", "Badan Statistik Contoh");
        permintaan.put("jumlah", 2);
        var id = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        assertThat(r.kasus(id).path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
        var catat = "/penugasan/" + id + "/jawaban-luar";
        Map<String, Object> jawaban = Map.of("nomor", "800/12/BSC/2026", "tanggal", RuangPenugasan.KEMARIN, "hasil", "SETUJU", "pegawai",
                List.of(Map.of("nama", "Siti Contoh", "nip", "", "jabatan", "Statistisi Ahli Muda")));
        assertThat(r.kepala("BIDANG-A1").kirim(catat, jawaban).teks("kode")).isEqualTo("TIDAK_MENUNGGU_JAWABAN");
        r.berhasil(r.kepala("SETDA"), id, "SETUJU");
        assertThat(r.kasus(id).path("naskah").path(1).path("kepada").toString()).contains("Badan Statistik Contoh");
        assertThat(r.kasus(id).path("pasangan").path("instansi").asString()).isEqualTo("Badan Statistik Contoh");
        assertThat(r.orang(r.staf.get("BIDANG-A2")).kirim(catat, jawaban).status()).isEqualTo(403);
        assertThat(r.kepala("BIDANG-A1").kirim(catat, Map.of("nomor", "1", "tanggal", RuangPenugasan.KEMARIN, "hasil", "TOLAK")).teks("kode")).isEqualTo("ALASAN_WAJIB");
        RuangPenugasan.berhasil(r.kepala("BIDANG-A1").kirim(catat, jawaban));
        assertThat(r.status(id)).isEqualTo("AKTIF");
        assertThat(r.kasus(id).path("pasangan").path("nomorSurat").asString()).isEqualTo("800/12/BSC/2026");
        assertThat(r.kepala("BIDANG-A1").kirim(catat, jawaban).status()).isEqualTo(409);
        var kedua = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        r.berhasil(r.kepala("SETDA"), kedua, "SETUJU");
        RuangPenugasan.berhasil(r.organisasi().kirim("/penugasan/" + kedua + "/jawaban-luar", Map.of(
                "nomor", "800/13/BSC/2026", "tanggal", RuangPenugasan.KEMARIN, "hasil", "TOLAK", "alasan", "Sedang sensus")));
        assertThat(r.status(kedua)).isEqualTo("DITOLAK");
    }
}
