package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.LakuPenugasan.bacaTim;
import static id.tatakerja.penugasan.LakuPenugasan.dengan;
import static id.tatakerja.penugasan.LakuPenugasan.diKotak;
import static id.tatakerja.penugasan.LakuPenugasan.kebutuhan;
import static id.tatakerja.penugasan.LakuPenugasan.kurang;
import static id.tatakerja.penugasan.LakuPenugasan.nomorTim;
import static id.tatakerja.penugasan.LakuPenugasan.orang;
import static id.tatakerja.penugasan.LakuPenugasan.surat;
import static id.tatakerja.penugasan.LakuPenugasan.terima;
import static id.tatakerja.penugasan.RuangPenugasan.ditolak;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the regulation of Lamandau says of a Tim Kerja, as the people concerned meet it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanTimLamandauTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "bukti-lmd-tim", 175, "lamandau-13-2024", "1", (_, _) -> {}, List.of("BIDANG-A1/2")).tetapkan();
        RuangPenugasan.berhasil(r.organisasi().ubah("/instansi/" + r.kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
    }

    private Map<String, Object> bentuk(String unit, Map<String, Object> tim, String... staf) {
        return LakuPenugasan.tim(r, "PENUNJUKAN", unit, dengan(Map.of("tujuan", "TARGET_PEMILIK"), tim.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue())).toArray()), staf);
    }

    private Map<String, Object> dalamUnit(String nama) {
        return bentuk("BIDANG-A1", Map.of("nama", nama, "ketua", r.staf.get("BIDANG-A1")), "BIDANG-A1", "BIDANG-A1/2");
    }

    /** A team of people of another government that is no tenant, up to the decree. */
    private long instansiLain(Map<String, Object> tim) {
        var id = r.mulai(r.kepala("BIDANG-A1"), dengan(bentuk("BIDANG-A1", tim), "instansiAsal", "Badan Contoh", "jumlah", 1));
        assertThat(r.tugas(r.kepala("BIDANG-A1"), id)).as("belum disetujui Pejabat yang Berwenang").isZero();
        r.berhasil(r.kepala("SETDA"), id, "SETUJU");
        assertThat(surat(r, id, "SURAT_PELIBATAN", 0).path("kepada").toString()).contains("Badan Contoh");
        RuangPenugasan.berhasil(r.kepala("SETDA").kirim("/penugasan/" + id + "/jawaban-luar", Map.of("nomor", "9/X", "tanggal", RuangPenugasan.KEMARIN, "hasil", "SETUJU",
                "pegawai", List.of(Map.of("nama", "Siti Contoh", "nip", "198501012010012001", "jabatan", "Analis")))));
        assertThat(r.tugas(r.kepala("BIDANG-A1"), id)).as("persetujuan belum disampaikan").isZero();
        r.berhasil(r.kepala("SETDA"), id, "SELESAI");
        return id;
    }

    @Test
    @Persyaratan({"LMD-175", "LMD-176", "LMD-177", "LMD-178", "LMD-183"})
    void kebutuhan_tim_dikenali_lebih_dahulu_atau_orangnya_ditunjuk_langsung() {
        var kepala = r.kepala("BIDANG-A1");
        var lengkap = dalamUnit("Tim Kenal");
        for (var bidang : List.of("rencanaHasil", "renstra", "perjanjianKinerja")) {
            kurang(kepala, kebutuhan(lengkap, bidang, ""), bidang, "lampiran-2/b/1");
        }
        kurang(kepala, kebutuhan(lengkap, "sifatPekerjaan", List.of()), "sifatPekerjaan", "lampiran-2/b/2");
        kurang(kepala, kebutuhan(lengkap, "teknis", List.of()), "teknis", "lampiran-2/b/3");
        var sempit = kebutuhan(kebutuhan(lengkap, "sifatPekerjaan", List.of("DALAM_UNIT")), "teknis", List.of("DALAM_UNIT"));
        var ditolak = ditolak(kepala.kirim("/penugasan", sempit), "TIM_TIDAK_DIPERLUKAN");
        assertThat(ditolak.mentah()).contains("#lampiran-2/b/7").contains("perorangan");
        r.mulai(kepala, kebutuhan(sempit, "kerjaSama", "Dua keahlian dipakai bersamaan"));
        r.mulai(kepala, dengan(kebutuhan(kebutuhan(r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")), "sifatPekerjaan", List.of()), "teknis", List.of()), "judul", "Perorangan"));
        var kasus = r.kasus(r.mulai(kepala, kebutuhan(lengkap, "sifatPekerjaan", List.of("LINTAS_PERANGKAT_DAERAH", "LINTAS_INSTANSI")))).path("kebutuhan");
        assertThat(kasus.path("sifatPekerjaan")).hasSize(2);
        assertThat(kasus.path("rencanaHasil").asString()).isEqualTo("Satu laporan setahun");
        assertThat(kasus.path("renstra").asString() + kasus.path("perjanjianKinerja").asString()).isEqualTo("Sasaran 2Target 1");
    }

    @Test
    @Persyaratan({"LMD-185", "LMD-186", "LMD-187", "LMD-188"})
    void surat_perintah_tim_memuat_empat_hal() {
        for (var kosong : List.of("maksudTujuan", "ekspektasi", "selesai", "pengaturanLain")) {
            kurang(r.kepala("BIDANG-A1"), dengan(dalamUnit("Tim Kurang"), kosong, ""), kosong, "pasal-22/ayat-2");
        }
        r.mulai(r.kepala("BIDANG-A1"), dengan(dalamUnit("Tim Nihil"), "pengaturanLain", "Tidak ada"));
    }

    @Test
    @Persyaratan({"LMD-190", "LMD-191", "LMD-192", "LMD-193"})
    void permohonan_tim_memuat_empat_hal() {
        var lengkap = bentuk("BIDANG-A1", Map.of("nama", "Tim", "ketua", r.staf.get("BIDANG-A1")), "BIDANG-A2");
        for (var kosong : Map.of("maksudTujuan", "", "kompetensi", List.of(), "ekspektasi", "", "selesai", "").entrySet()) {
            kurang(r.kepala("BIDANG-A1"), dengan(lengkap, kosong.getKey(), kosong.getValue()), kosong.getKey(), "pasal-23/ayat-2");
        }
    }

    @Test
    @Persyaratan({"LMD-149", "LMD-151", "LMD-194", "LMD-195", "LMD-196"})
    void setiap_pimpinan_asal_mendapat_permohonannya_sendiri_dan_menjawab_tertulis() {
        var kepala = r.kepala("BIDANG-A1");
        var campur = bentuk("BIDANG-A1", Map.of("nama", "Tim Dua Asal", "ketua", r.staf.get("BIDANG-A1")), "BIDANG-A2", "BIDANG-B1");
        var berbeda = kepala.kirim("/penugasan", campur);
        assertThat(berbeda.status()).isEqualTo(422);
        assertThat(berbeda.teks("detail")).contains("Buat penugasan sendiri untuk setiap unit asal");
        var id = r.mulai(kepala, dengan(campur, "pegawai", List.of(r.staf.get("BIDANG-A2"))));
        var asal = r.kepala("BIDANG-A2");
        assertThat(r.kasus(id).path("menunggu").path(0).path("hasilMungkin").toString()).isEqualTo("[\"SETUJU\",\"TOLAK\"]");
        assertThat(r.tugas(kepala, id)).as("SK Tim Kerja menunggu surat penugasan").isZero();
        r.berhasil(asal, id, "SETUJU");
        assertThat(r.naskah(id)).containsExactly("SURAT_PERMOHONAN_PELIBATAN", "SURAT_JAWABAN", "SURAT_PENUGASAN");
        assertThat(diKotak(kepala, "diterima", surat(r, id, "SURAT_JAWABAN", 0))).isTrue();
        r.berhasil(kepala, id, "SELESAI");
        assertThat(surat(r, id, "SK_TIM_KERJA", 0).path("dari").asString()).contains("K-BIDANG-A1");
        terima(r, id, "BIDANG-A2");
        var tim = nomorTim(r, id);
        assertThat(orang(bacaTim(r, tim))).contains("ANGGOTA " + r.staf.get("BIDANG-A2"));
        var kedua = r.mulai(r.kepala("DINAS-A"), bentuk("BIDANG-A1", Map.of("id", tim), "BIDANG-B1"));
        assertThat(surat(r, kedua, "SURAT_PERMOHONAN_PELIBATAN", 0).path("kepada").toString()).contains("K-DINAS-B");
        assertThat(surat(r, id, "SURAT_PERMOHONAN_PELIBATAN", 0).path("kepada").toString()).contains("K-BIDANG-A2");
    }

    @Test
    @Persyaratan({"LMD-144", "LMD-156", "LMD-160", "LMD-161"})
    void tim_lintas_instansi_ditetapkan_sesudah_pejabat_berwenang_menyampaikan_persetujuan() {
        var id = instansiLain(Map.of("nama", "Tim Peta", "ketua", r.staf.get("BIDANG-A1/2")));
        assertThat(diKotak(r.kepala("BIDANG-A1"), "diterima", surat(r, id, "SURAT_PELIBATAN", 1))).isTrue();
        assertThat(r.naskah(id)).doesNotContain("SK_TIM_KERJA");
        r.berhasil(r.kepala("BIDANG-A1"), id, "SELESAI");
        assertThat(r.naskah(id)).contains("SK_TIM_KERJA");
    }

    @Test
    @Persyaratan({"LMD-198", "LMD-200"})
    void keputusan_yang_diperintahkan_ditandatangani_pejabat_yang_ditentukan() {
        var perintah = Map.<String, Object>of("nama", "Tim Perintah", "ketua", r.staf.get("BIDANG-A1/2"), "perintah", "Peraturan contoh tentang tim");
        var dalam = r.mulai(r.kepala("BIDANG-A1"), bentuk("BIDANG-A1", perintah, "BIDANG-A1", "BIDANG-A1/2"));
        assertThat(r.naskah(dalam)).doesNotContain("KEPUTUSAN_TIM", "SK_TIM_KERJA");
        assertThat(r.tugas(r.kepala("BIDANG-A1"), dalam)).isZero();
        r.berhasil(r.kepala("DINAS-A"), dalam, "SELESAI");
        assertThat(surat(r, dalam, "KEPUTUSAN_TIM", 0).path("dari").asString()).contains("K-DINAS-A");
        var luar = instansiLain(perintah);
        assertThat(r.tugas(r.kepala("SETDA"), luar)).isZero();
        assertThat(r.tugas(r.kepala("BIDANG-A1"), luar)).isZero();
        r.berhasil(KlienApi.sebagai(port, "bupati-" + r.kode), luar, "SELESAI");
        assertThat(surat(r, luar, "KEPUTUSAN_TIM", 0).path("dari").asString()).contains("Bupati");
    }

    @Test
    @Persyaratan({"LMD-158"})
    void instansi_asal_menerangkan_pegawai_yang_tidak_memenuhi_kriteria() {
        var d = new DuaKabupaten(
                DuaKabupaten.siap(port, "bukti-lmd-pemilik", 178, "lamandau-13-2024", "1"), DuaKabupaten.siap(port, "bukti-lmd-asal", 179, "lamandau-13-2024", "1"));
        var id = d.kirim(d.permintaan());
        var asal = d.asal().kepala("BIDANG-B1");
        var tugas = "/tugas/" + d.asal().tugas(asal, d.diAsal()) + "/tindakan";
        var orang = List.of(d.asal().staf.get("BIDANG-B1"));
        ditolak(asal.kirim(tugas, Map.of("hasil", "SETUJU", "pegawai", orang)), "ALASAN_PILIHAN_WAJIB");
        assertThat(d.asal().naskah(d.diAsal())).doesNotContain("SURAT_PERSETUJUAN");
        RuangPenugasan.berhasil(asal.kirim(tugas, Map.of("hasil", "SETUJU", "catatan", "Sedang dilatih", "pegawai", orang)));
        assertThat(d.asal().kasus(d.diAsal()).path("perbandingan").path(0).path("alasan").asString()).isEqualTo("Sedang dilatih");
        assertThat(d.pemilik().naskah(id)).contains("SURAT_PERSETUJUAN");
    }

    @Test
    @Persyaratan({"LMD-208"})
    void ketua_lintas_yang_kompetensinya_tidak_cocok_meminta_alasan() {
        var permintaan = kebutuhan(bentuk("BIDANG-A1", Map.of("nama", "Tim", "ketua", r.staf.get("BIDANG-A1"))), "alasanPilihan", "");
        var luar = dengan(permintaan, "instansiAsal", "Badan Contoh", "jumlah", 1);
        var ditolak = ditolak(r.kepala("BIDANG-A1").kirim("/penugasan", luar), "ALASAN_KETUA_WAJIB");
        assertThat(ditolak.mentah()).contains("lamandau-13-2024#lampiran-2/a/9");
        var id = r.mulai(r.kepala("BIDANG-A1"), dengan(luar, "tim", Map.of("nama", "Tim", "tujuan", "TARGET_PEMILIK", "ketua", r.staf.get("BIDANG-A1"), "alasanKetua", "Memimpin tahun lalu")));
        assertThat(r.kasus(id).path("perbandingan").path(0).path("alasan").asString()).isEqualTo("Memimpin tahun lalu");
        r.mulai(r.kepala("BIDANG-A1"), dengan(luar, "tim", Map.of("nama", "Tim", "tujuan", "TARGET_PEMILIK", "ketua", r.staf.get("BIDANG-A1/2"))));
    }

    @Test
    @Persyaratan({"LMD-184", "LMD-210"})
    void keempat_peran_terlihat_pemegangnya_dan_pimpinan_boleh_merangkap() {
        var kepala = r.kepala("BIDANG-A2");
        ditolak(kepala.kirim("/penugasan", bentuk("BIDANG-A2", Map.of("nama", "Tim"), "BIDANG-A2", "BIDANG-A2/2")), "ISI_WAJIB");
        ditolak(kepala.kirim("/penugasan", bentuk("BIDANG-A2", Map.of("nama", "Tim", "ketua", r.staf.get("BIDANG-A2")), "BIDANG-A2")), "ANGGOTA_SELAIN_KETUA");
        var id = r.mulai(r.kepala("BIDANG-A2"), bentuk("BIDANG-A2", Map.of("nama", "Tim Peran", "ketua", r.kepala.get("BIDANG-A2")), "BIDANG-A2", "BIDANG-A2/2"));
        assertThat(r.naskah(id)).containsExactlyInAnyOrder("SURAT_PERINTAH", "SK_TIM_KERJA");
        assertThat(bacaTim(r, nomorTim(r, id)).path("status").asString()).isEqualTo("DISIAPKAN");
        terima(r, id, "BIDANG-A2", "BIDANG-A2/2");
        var tim = bacaTim(r, nomorTim(r, id));
        assertThat(tim.path("status").asString()).isEqualTo("AKTIF");
        assertThat(LakuPenugasan.teks(tim.path("peran"), "peran")).containsExactly("PIMPINAN_UNIT_ORGANISASI", "PEJABAT_PENILAI_KINERJA", "KETUA", "ANGGOTA");
        assertThat(tim.path("pimpinan").asString()).contains("K-BIDANG-A2");
        assertThat(orang(tim)).contains("KETUA " + r.kepala.get("BIDANG-A2")).hasSize(3);
    }
}
