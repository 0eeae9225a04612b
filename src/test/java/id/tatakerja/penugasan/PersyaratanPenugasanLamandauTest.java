package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.LakuPenugasan.bidang;
import static id.tatakerja.penugasan.LakuPenugasan.dengan;
import static id.tatakerja.penugasan.LakuPenugasan.diKotak;
import static id.tatakerja.penugasan.LakuPenugasan.kebutuhan;
import static id.tatakerja.penugasan.LakuPenugasan.kurang;
import static id.tatakerja.penugasan.LakuPenugasan.surat;
import static id.tatakerja.penugasan.LakuPenugasan.tanpa;
import static id.tatakerja.penugasan.LakuPenugasan.teks;
import static id.tatakerja.penugasan.LakuPenugasan.terima;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the regulation of Lamandau says of assignments, as the people concerned meet it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanPenugasanLamandauTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "bukti-lmd", 174, "lamandau-13-2024", "1", (_, _) -> {}, List.of("BIDANG-A1/2", "BIDANG-A2/2"));
        r.sebelumDitetapkan = r.kepala("BIDANG-A1").kirim("/penugasan", r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        r.tetapkan();
        RuangPenugasan.berhasil(r.organisasi().ubah("/instansi/" + r.kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
    }

    private Map<String, Object> tunjuk(String unit, String... staf) {
        return r.permintaan("PENUNJUKAN", unit, java.util.Arrays.stream(staf).map(r.staf::get).toArray(String[]::new));
    }

    @Test
    @Persyaratan({"LMD-107", "LMD-123", "LMD-124", "LMD-141"})
    void tugas_masa_pertimbangan_dan_sifat_wajib_disebut() {
        var kepala = r.kepala("BIDANG-A1");
        var lengkap = tunjuk("BIDANG-A1", "BIDANG-A1");
        kurang(kepala, dengan(lengkap, "selesai", ""), "selesai", "pasal-20/ayat-2");
        kurang(r.orang(r.staf.get("BIDANG-A1")), dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "mulai", ""), "mulai", "pasal-1/angka-21");
        kurang(kepala, dengan(lengkap, "pertimbangan", " "), "pertimbangan", "pasal-19/ayat-8");
        for (var bidang : List.of("judul", "unitPemilik", "sifat")) {
            assertThat(bidang(kepala.kirim("/penugasan", tanpa(lengkap, bidang)))).contains(bidang);
        }
        var insidental = dengan(lengkap, "sifat", "INSIDENTAL", "judul", "Tanggap banjir");
        kurang(kepala, insidental, "keadaan", "pasal-19/ayat-9");
        var id = r.mulai(kepala, kebutuhan(insidental, "keadaan", "Banjir bandang"));
        assertThat(r.kasus(id).path("kebutuhan").path("keadaan").asString()).isEqualTo("Banjir bandang");
        assertThat(r.kasus(id).path("pertimbangan").asString()).isNotBlank();
        var klien = new Klien(port);
        assertThat(klien.masuk(r.kepala.get("BIDANG-A1"), "demo")).isTrue();
        assertThat(klien.ambil("/penugasan/" + id).body()).contains("Insidental", "Banjir bandang");
    }

    @Test
    @Persyaratan({"LMD-050", "LMD-138"})
    void penugasan_ditolak_sebelum_kedudukan_dan_diterima_sesudahnya() {
        RuangPenugasan.ditolak(r.sebelumDitetapkan, "KEDUDUKAN_BELUM_DITETAPKAN");
        assertThat(r.sebelumDitetapkan.teks("detail")).contains("belum ditetapkan");
        r.mulai(r.kepala("BIDANG-A1"), tunjuk("BIDANG-A1", "BIDANG-A1"));
    }

    @Test
    @Persyaratan({"LMD-108", "LMD-142", "LMD-150"})
    void kompetensi_dan_beban_dibandingkan_dan_disimpan_bersama_penugasan() {
        var kepala = r.kepala("BIDANG-A1");
        var pertama = tunjuk("BIDANG-A1", "BIDANG-A1");
        kurang(kepala, kebutuhan(pertama, "alasanPilihan", ""), "alasanPilihan", "pasal-1/angka-21");
        var satu = r.kasus(r.mulai(kepala, pertama)).path("perbandingan").path(0);
        var dua = r.kasus(r.mulai(kepala, dengan(pertama, "judul", "Sesudahnya"))).path("perbandingan").path(0);
        assertThat(satu.path("kurang").path(0).asString()).isEqualTo("analisis data");
        assertThat(satu.path("alasan").asString()).isEqualTo("Berpengalaman pada pekerjaan serupa");
        assertThat(satu.path("bebanSesudah").asInt()).isEqualTo(satu.path("bebanSebelum").asInt() + 1);
        assertThat(dua.path("bebanSebelum").asInt()).isEqualTo(satu.path("bebanSesudah").asInt());
        assertThat(r.kasus(r.mulai(kepala, kebutuhan(tunjuk("BIDANG-A1", "BIDANG-A1/2"), "alasanPilihan", ""))).path("perbandingan").path(0).path("kurang").size()).isZero();
        var kriteria = r.mulai(kepala, dengan(tunjuk("BIDANG-A1"), "unitAsal", "BIDANG-A2", "jumlah", 1));
        var asal = r.kepala("BIDANG-A2");
        r.berhasil(asal, kriteria, "SETUJU");
        var tugas = "/tugas/" + r.tugas(asal, kriteria) + "/tindakan";
        RuangPenugasan.ditolak(asal.kirim(tugas, Map.of("hasil", "SELESAI", "pegawai", List.of(r.staf.get("BIDANG-A2")))), "ALASAN_PILIHAN_WAJIB");
        RuangPenugasan.berhasil(asal.kirim(tugas, Map.of("hasil", "SELESAI", "catatan", "Sedang dilatih", "pegawai", List.of(r.staf.get("BIDANG-A2")))));
        assertThat(r.kasus(kriteria).path("perbandingan").path(0).path("alasan").asString()).isEqualTo("Sedang dilatih");
        var klien = new Klien(port);
        assertThat(klien.masuk(r.kepala.get("BIDANG-A2"), "demo")).isTrue();
        assertThat(klien.ambil("/penugasan/" + kriteria).body()).contains("belum tercatat analisis data, dipilih dengan alasan \"Sedang dilatih\"", "Beban sebelum penugasan ini");
    }

    @Test
    @Persyaratan({"LMD-109", "LMD-111", "LMD-116", "LMD-118", "LMD-119", "LMD-126", "LMD-139", "LMD-143", "LMD-146"})
    void pejabat_segaris_menugaskan_langsung_dengan_surat_perintah() {
        var permintaan = tunjuk("BIDANG-A1", "BIDANG-A1");
        for (var bukan : List.of(r.kepala("BIDANG-A2"), r.kepala("DINAS-B"), r.orang(r.staf.get("BIDANG-A1/2")))) {
            assertThat(bukan.kirim("/penugasan", permintaan).teks("kode")).isEqualTo("BUKAN_PEMEGANG_PERAN");
        }
        for (var boleh : List.of("BIDANG-A1", "DINAS-A")) {
            var id = r.mulai(r.kepala(boleh), dengan(permintaan, "judul", "Ditunjuk " + boleh));
            assertThat(r.tindakan(id)).containsExactly("TUNJUK", "TERBITKAN_SURAT");
            assertThat(r.naskah(id)).containsExactly("SURAT_PERINTAH");
            assertThat(List.of(r.kasus(id).path("cara").asString(), r.kasus(id).path("bentuk").asString(), r.kasus(id).path("lingkup").asString()))
                    .containsExactly("PENUNJUKAN", "INDIVIDU", "DALAM_UNIT");
            assertThat(diKotak(r.orang(r.staf.get("BIDANG-A1")), "diterima", surat(r, id, "SURAT_PERINTAH", 0))).isTrue();
            terima(r, id, "BIDANG-A1");
            assertThat(r.status(id)).isEqualTo("AKTIF");
        }
    }

    @Test
    @Persyaratan({"LMD-128", "LMD-129", "LMD-130", "LMD-131"})
    void surat_perintah_perorangan_memuat_empat_hal() {
        var lengkap = tunjuk("BIDANG-A1", "BIDANG-A1");
        for (var kosong : List.of("maksudTujuan", "ekspektasi", "selesai", "pengaturanLain")) {
            kurang(r.kepala("BIDANG-A1"), dengan(lengkap, kosong, ""), kosong, "pasal-20/ayat-2");
        }
        r.mulai(r.kepala("BIDANG-A1"), dengan(lengkap, "pengaturanLain", "Tidak ada"));
    }

    @Test
    @Persyaratan({"LMD-133", "LMD-134", "LMD-135", "LMD-136", "LMD-163", "LMD-164", "LMD-165", "LMD-166"})
    void permohonan_perorangan_memuat_empat_hal() {
        var lengkap = tunjuk("BIDANG-A1", "BIDANG-A2");
        for (var kosong : Map.of("maksudTujuan", "", "kompetensi", List.of(), "ekspektasi", "", "selesai", "").entrySet()) {
            for (var alamat : List.of("pasal-21/ayat-2", "lampiran-2/c/a/5")) {
                kurang(r.kepala("BIDANG-A1"), dengan(lengkap, kosong.getKey(), kosong.getValue()), kosong.getKey(), alamat);
            }
        }
    }

    @Test
    @Persyaratan({"LMD-112", "LMD-113", "LMD-114", "LMD-115", "LMD-132", "LMD-145", "LMD-154"})
    void jarak_dihitung_dan_menentukan_satu_jalan() {
        var jalan = Map.of(
                "BIDANG-A1", List.of("DALAM_UNIT", "penunjukan-dalam-unit"), "BIDANG-A2", List.of("LINTAS_UNIT", "penunjukan-lintas-unit"),
                "BIDANG-B1", List.of("LINTAS_PERANGKAT_DAERAH", "penunjukan-lintas-unit"));
        jalan.forEach((unit, harap) -> {
            var pemohon = unit.equals("BIDANG-B1") ? r.kepala("DINAS-A") : r.kepala("BIDANG-A1");
            var kasus = r.kasus(r.mulai(pemohon, dengan(tunjuk("BIDANG-A1", unit), "judul", "Jarak")));
            assertThat(List.of(kasus.path("lingkup").asString(), kasus.path("alur").asString())).isEqualTo(harap);
            assertThat(kasus.path("langkah").path(0).path("tindakan").asString()).isEqualTo(unit.equals("BIDANG-A1") ? "TUNJUK" : "AJUKAN");
        });
        var luar = dengan(LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim Luar", "ketua", r.staf.get("BIDANG-A1/2"), "tujuan", "PROGRAM_STRATEGIS")), "instansiAsal", "Badan Contoh", "jumlah", 1);
        var id = r.mulai(r.kepala("BIDANG-A1"), luar);
        assertThat(r.kasus(id).path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
        assertThat(surat(r, id, "SURAT_PERMOHONAN_PELIBATAN", 0).path("kepada").toString()).contains("K-SETDA");
        assertThat(r.tugas(r.kepala("SETDA"), id)).isPositive();
        assertThat(r.kepala("BIDANG-A1").kirim("/penugasan/" + id + "/jawaban-luar", Map.of("nomor", "1", "tanggal", RuangPenugasan.KEMARIN, "hasil", "SETUJU", "pegawai", List.of()))
                .status()).as("sebelum Pejabat yang Berwenang meneruskan").isGreaterThanOrEqualTo(400);
    }

    @Test
    @Persyaratan({"LMD-125"})
    void setiap_langkah_menyebut_butir_lampiran_dua() {
        for (var alur : List.of("penunjukan-dalam-unit", "penunjukan-lintas-unit", "penunjukan-lintas-instansi-pemilik", "penunjukan-lintas-instansi-asal", "sukarela-dalam-unit",
                "sukarela-lintas-unit")) {
            var tindak = id.tatakerja.regulasi.PaketUji.semua().filter(p -> p.kode().equals("lamandau-13-2024")).findFirst().orElseThrow().alur(alur).orElseThrow().tindak();
            // the approval of the assessor stands in the body alone, see E-49
            assertThat(tindak).isNotEmpty().filteredOn(t -> !t.id().equals("setujui-penilai")).allSatisfy(t -> assertThat(t.dasar()).as(alur + " " + t.id()).anyMatch(k -> k.alamatLokal().startsWith("lampiran-2/")));
        }
    }

    @Test
    @Persyaratan({"LMD-148", "LMD-152", "LMD-153"})
    void pimpinan_asal_menjawab_dan_penolakannya_beralasan() {
        var permintaan = tunjuk("BIDANG-A1", "BIDANG-A2");
        var asal = r.kepala("BIDANG-A2");
        var id = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        assertThat(diKotak(asal, "diterima", surat(r, id, "SURAT_PERMOHONAN_PELIBATAN", 0))).isTrue();
        assertThat(teks(r.kasus(id).path("menunggu"), "tindakan")).containsExactly("PUTUSKAN");
        assertThat(r.kasus(id).path("menunggu").path(0).path("hasilMungkin")).hasSize(2);
        assertThat(r.kepala("BIDANG-A1").kirim("/penugasan/" + id + "/penutupan", Map.of("catatan", "Tutup")).status()).as("belum dijawab").isGreaterThanOrEqualTo(400);
        assertThat(r.lakukan(asal, id, "TOLAK", "").teks("kode")).isEqualTo("ALASAN_WAJIB");
        RuangPenugasan.berhasil(r.lakukan(asal, id, "TOLAK", "Sedang penuh"));
        assertThat(diKotak(r.kepala("BIDANG-A1"), "diterima", surat(r, id, "SURAT_PENOLAKAN", 0))).isTrue();
        assertThat(r.naskah(id)).doesNotContain("SURAT_PENUGASAN", "SK_TIM_KERJA");
        var disetujui = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        r.berhasil(asal, disetujui, "SETUJU");
        assertThat(r.kasus(disetujui).path("langkah").path(1).path("hasil").asString()).isEqualTo("SETUJU");
        assertThat(r.status(disetujui)).isEqualTo("BERJALAN");
        terima(r, disetujui, "BIDANG-A2");
        assertThat(r.status(disetujui)).isEqualTo("AKTIF");
        assertThat(r.kasus(disetujui).path("langkah").path(r.tindakan(disetujui).size() - 1).path("waktu").asString()).isNotBlank();
    }

    @Test
    @Persyaratan({"LMD-117", "LMD-120", "LMD-168", "LMD-169", "LMD-170"})
    void keinginan_lisan_dalam_unit_dicatat_dan_dinyatakan_pegawainya_sendiri() {
        var nip = r.staf.get("BIDANG-A2");
        var saya = r.orang(nip);
        var pimpinan = r.kepala("BIDANG-A2");
        var id = r.mulai(saya, dengan(r.permintaan("SUKARELA", "BIDANG-A2"), "judul", "Keinginan sendiri"));
        assertThat(r.naskah(id)).isEmpty();
        assertThat(r.kasus(id).path("langkah").path(0).path("pegawai").path("nip").asString()).isEqualTo(nip);
        assertThat(r.kasus(id).path("menunggu").path(0).path("jabatan").path("kode").asString()).isEqualTo("K-BIDANG-A2");
        r.berhasil(pimpinan, id, "SETUJU");
        assertThat(diKotak(saya, "diterima", surat(r, id, "SURAT_PENUGASAN", 0))).isTrue();
        terima(r, id, "BIDANG-A2");
        assertThat(List.of(r.status(id), r.kasus(id).path("cara").asString(), r.kasus(id).path("judul").asString())).containsExactly("AKTIF", "SUKARELA", "Keinginan sendiri");
        var dicatat = r.mulai(pimpinan, dengan(r.permintaan("SUKARELA", "BIDANG-A2", nip), "judul", "Dicatat pimpinan"));
        assertThat(r.tugas(pimpinan, dicatat)).as("tanpa permohonan pegawai tidak ada yang diputuskan").isZero();
        assertThat(r.naskah(dicatat)).isEmpty();
        r.berhasil(saya, dicatat, "SETUJU");
        assertThat(r.tugas(pimpinan, dicatat)).isPositive();
        assertThat(r.kepala("DINAS-B").kirim("/penugasan", r.permintaan("SUKARELA", "BIDANG-A2", nip)).status()).isEqualTo(403);
    }

    @Test
    @Persyaratan({"LMD-121", "LMD-171", "LMD-172", "LMD-173", "LMD-174"})
    void sukarela_lintas_unit_menunggu_persetujuan_pimpinan_asal() {
        var saya = r.orang(r.staf.get("BIDANG-A2"));
        var dituju = r.kepala("BIDANG-A1");
        var permintaan = dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Sukarela lintas");
        var id = r.mulai(saya, permintaan);
        assertThat(r.naskah(id)).containsExactly("PERMOHONAN_SUKARELA");
        assertThat(r.tugas(dituju, id)).isZero();
        for (var n = 0; n < 3 && r.tugas(r.kepala("BIDANG-A2"), id) > 0; n++) {
            r.berhasil(r.kepala("BIDANG-A2"), id, "SETUJU");
        }
        assertThat(r.tindakan(id)).contains("SETUJUI_KELUAR").doesNotContain("PUTUSKAN");
        r.berhasil(dituju, id, "SETUJU");
        r.berhasil(r.kepala("BIDANG-A2"), id, "SELESAI");
        var penugasan = surat(r, id, "SURAT_PENUGASAN", 0);
        assertThat(penugasan.path("hal").asString()).contains("Sukarela lintas");
        assertThat(r.kasus(id).path("unitPemilik").asString()).isEqualTo("BIDANG-A1");
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        terima(r, id, "BIDANG-A2");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        assertThat(r.kasus(id).path("langkah").path(r.tindakan(id).size() - 1).path("waktu").asString()).isNotBlank();
        var ditolak = r.mulai(saya, dengan(permintaan, "judul", "Sukarela ditolak"));
        RuangPenugasan.berhasil(r.lakukan(r.kepala("BIDANG-A2"), ditolak, "TOLAK", "Dibutuhkan di sini"));
        assertThat(r.naskah(ditolak)).doesNotContain("SURAT_PENUGASAN");
        assertThat(dituju.ambil("/penugasan/" + ditolak).status()).isEqualTo(404);
    }

    @Test
    @Persyaratan({"LMD-122", "LMD-167"})
    void sukarela_ke_perangkat_daerah_lain_menunggu_atasan_dan_ke_instansi_lain_tidak_ditawarkan() {
        var saya = r.orang(r.staf.get("BIDANG-B1"));
        var permintaan = dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Ke dinas lain");
        var id = r.mulai(saya, permintaan);
        assertThat(r.kasus(id).path("lingkup").asString()).isEqualTo("LINTAS_PERANGKAT_DAERAH");
        assertThat(r.tugas(r.kepala("DINAS-A"), id)).isZero();
        assertThat(r.tugas(r.kepala("BIDANG-B1"), id)).as("atasan langsung").isPositive();
        RuangPenugasan.berhasil(r.lakukan(r.kepala("BIDANG-B1"), id, "TOLAK", "Belum dapat"));
        assertThat(r.status(id)).isEqualTo("DITOLAK");
        assertThat(r.kepala("DINAS-A").ambil("/penugasan/" + id).status()).isEqualTo(404);
        var luar = RuangPenugasan.ditolak(saya.kirim("/penugasan", dengan(permintaan, "instansiAsal", "Kabupaten lain")), "ALUR_TIDAK_TERSEDIA");
        assertThat(luar.mentah()).contains("lamandau-13-2024#");
    }

    @Test
    @Persyaratan({"LMD-110", "LMD-140"})
    void seorang_pegawai_memegang_penugasan_perorangan_dan_tim_bersamaan() {
        var nip = r.staf.get("BIDANG-B2");
        var satu = r.mulai(r.kepala("BIDANG-B2"), dengan(tunjuk("BIDANG-B2", "BIDANG-B2"), "judul", "Target satu"));
        var dua = r.mulai(r.kepala("BIDANG-B2"), dengan(
                LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-B2", Map.of("nama", "Tim", "ketua", nip), "BIDANG-B2", "BIDANG-B2/2"), "judul", "Target dua"));
        terima(r, satu, "BIDANG-B2");
        terima(r, dua, "BIDANG-B2", "BIDANG-B2/2");
        var milik = r.orang(nip).ambil("/penugasan?status=AKTIF&ukuran=200").isi().path("isi");
        assertThat(new HashSet<>(teks(milik, "judul"))).contains("Target satu", "Target dua");
        assertThat(teks(milik, "bentuk")).contains("INDIVIDU", "TIM");
    }
}
