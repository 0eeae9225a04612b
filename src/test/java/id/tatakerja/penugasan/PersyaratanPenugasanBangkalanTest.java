package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What Bangkalan demands of every assignment within one government: who gives it, what it says, which way it takes, whom its letters reach. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanPenugasanBangkalanTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    /** In DINAS-A the Administrator assesses and leads; in DINAS-B the head assesses and the Administrator leads. */
    @BeforeAll
    void kabupaten() {
        r = DuaKabupaten.siap(port, "bukti-bkl", 191, "bangkalan-28-2023", "");
    }

    private Map<String, Object> minta(String judul, String unit, String... staf) {
        var isi = r.permintaan("PENUNJUKAN", unit, java.util.Arrays.stream(staf).map(r.staf::get).toArray(String[]::new));
        isi.put("judul", judul);
        return isi;
    }

    private static Map<String, Object> dengan(Map<String, Object> asal, String kunci, Object nilai) {
        var hasil = new HashMap<>(asal);
        hasil.put(kunci, nilai);
        return hasil;
    }

    private KlienApi staf(String siapa) {
        return r.orang(r.staf.get(siapa));
    }

    private long banyak(String judul) {
        return r.organisasi().ambil("/penugasan?q=" + judul.replace(' ', '+')).isi().path("jumlah").asLong();
    }

    private JsonNode naskah(long kasus, String jenis) {
        for (var n : r.kasus(kasus).path("naskah")) {
            if (n.path("jenis").asString().equals(jenis)) {
                return n;
            }
        }
        throw new AssertionError("tidak ada " + jenis + " pada " + r.kasus(kasus).path("naskah"));
    }

    private static List<String> teks(JsonNode larik) {
        var hasil = new ArrayList<String>();
        larik.forEach(n -> hasil.add(n.asString()));
        return hasil;
    }

    @Test
    @Persyaratan({"BKL-015", "BKL-063", "BKL-064", "BKL-065", "BKL-072", "BKL-079", "BKL-083", "BKL-087", "BKL-114"})
    void penugasan_tanpa_kompetensi_kinerja_jangka_waktu_atau_pertimbangan_ditolak_dengan_pasalnya() {
        var kepala = r.kepala("BIDANG-A1");
        var luar = dengan(minta("Tanpa isi", "BIDANG-A1"), "instansiAsal", "Badan Statistik Contoh");
        for (var permintaan : List.of(minta("Tanpa isi", "BIDANG-A1", "BIDANG-A1"), minta("Tanpa isi", "BIDANG-A1", "BIDANG-B1"), luar)) {
            for (var kosong : Map.<String, Object>of("kompetensi", List.of(), "ekspektasi", " ", "selesai", "", "pertimbangan", " ").entrySet()) {
                var ditolak = RuangPenugasan.ditolak(kepala.kirim("/penugasan", dengan(permintaan, kosong.getKey(), kosong.getValue().equals("") ? null : kosong.getValue())), "ISI_WAJIB");
                assertThat(ditolak.isi().path("galat").path(0).path("bidang").asString()).as(ditolak.mentah()).isEqualTo(kosong.getKey());
                assertThat(ditolak.mentah()).contains("bangkalan-28-2023#");
            }
        }
        var insidental = dengan(dengan(minta("Tanpa isi", "BIDANG-A1", "BIDANG-A1"), "sifat", "INSIDENTAL"), "selesai", null);
        assertThat(kepala.kirim("/penugasan", insidental).isi().path("galat").path(0).path("bidang").asString()).isEqualTo("selesai");
        assertThat(kepala.kirim("/penugasan", dengan(minta("Tanpa isi", "BIDANG-A1", "BIDANG-A1"), "unitPemilik", "")).status()).isEqualTo(422);
        assertThat(banyak("Tanpa isi")).as("tidak ada yang tersimpan").isZero();
        var kasus = r.kasus(r.mulai(kepala, dengan(minta("Lengkap isinya", "BIDANG-A1", "BIDANG-A1"), "sifat", "INSIDENTAL")));
        assertThat(kasus.path("cara").asString()).isEqualTo("PENUNJUKAN");
        assertThat(kasus.path("sifat").asString()).isEqualTo("INSIDENTAL");
        assertThat(kasus.path("unitPemilik").asString()).isEqualTo("BIDANG-A1");
        assertThat(teks(kasus.path("kompetensi"))).containsExactly("analisis data");
        assertThat(kasus.path("pertimbangan").asString()).isNotEmpty();
        assertThat(List.of(kasus.path("mulai").asString(), kasus.path("selesai").asString())).containsExactly(RuangPenugasan.MULAI.toString(), RuangPenugasan.SELESAI.toString());
        assertThat(teks(kasus.path("pegawai").path(0).path("belumTercatat"))).as("kecocokan dengan catatan pegawai").containsExactly("analisis data");
    }

    @Test
    @Persyaratan({"BKL-066", "BKL-070", "BKL-082", "BKL-086", "BKL-105"})
    void seorang_pegawai_memegang_beberapa_tugas_individu_dan_tim_dan_pimpinan_melihat_kelompoknya() {
        var kepala = r.kepala("BIDANG-A2");
        var satu = r.mulai(kepala, minta("Peta proses", "BIDANG-A2", "BIDANG-A2"));
        r.berhasil(staf("BIDANG-A2"), satu, "SELESAI");
        var tim = dengan(dengan(minta("Survei pelanggan", "BIDANG-A2", "BIDANG-A2", "BIDANG-A2/2"), "bentuk", "TIM"), "tim", Map.of("nama", "Survei", "ketua", r.staf.get("BIDANG-A2")));
        var dua = r.mulai(kepala, tim);
        r.berhasil(staf("BIDANG-A2"), dua, "SELESAI");
        r.berhasil(staf("BIDANG-A2/2"), dua, "SELESAI");
        // the same work, by the other way
        var sukarela = r.permintaan("SUKARELA", "BIDANG-A2");
        sukarela.put("judul", "Peta proses");
        var tiga = r.mulai(staf("BIDANG-A2/2"), sukarela);
        r.berhasil(kepala, tiga, "SETUJU");
        r.berhasil(staf("BIDANG-A2/2"), tiga, "SELESAI");
        assertThat(List.of(r.status(satu), r.status(dua), r.status(tiga))).containsOnly("AKTIF");
        assertThat(List.of(r.kasus(satu).path("cara").asString(), r.kasus(tiga).path("cara").asString())).containsExactly("PENUNJUKAN", "SUKARELA");
        assertThat(List.of(r.kasus(satu).path("bentuk").asString(), r.kasus(dua).path("bentuk").asString())).containsExactly("INDIVIDU", "TIM");
        assertThat(r.kasus(dua).path("langkah").path(0).path("jabatan").path("kode").asString()).isEqualTo("K-BIDANG-A2");
        assertThat(staf("BIDANG-A2").ambil("/penugasan?status=AKTIF").isi().path("jumlah").asInt()).as("daftarnya sendiri").isEqualTo(2);
        var menunggu = r.mulai(kepala, minta("Belum dijawab", "BIDANG-A2", "BIDANG-B2"));
        var kelompok = kepala.ambil("/unit/BIDANG-A2/kelompok");
        assertThat(kelompok.status()).as(kelompok.mentah()).isEqualTo(200);
        var nip = new ArrayList<String>();
        kelompok.isi().path("orang").forEach(o -> nip.add(o.path("nip").asString()));
        assertThat(nip).as("anggota tim dan individu, tidak ada yang lain").containsExactlyInAnyOrder(r.staf.get("BIDANG-A2"), r.staf.get("BIDANG-A2/2"));
        assertThat(kelompok.isi().path("orang").path(0).path("tugas")).hasSize(2);
        assertThat(kelompok.isi().path("terbuka").path(0).path("penugasan").asLong()).isEqualTo(menunggu);
        assertThat(r.kepala("DINAS-A").ambil("/unit/BIDANG-A2/kelompok").status()).isEqualTo(200);
        assertThat(r.kepala("BIDANG-A1").ambil("/unit/BIDANG-A2/kelompok").status()).isEqualTo(403);
        assertThat(staf("BIDANG-A2").ambil("/unit/BIDANG-A2/kelompok").status()).isEqualTo(403);
        assertThat(kepala.ambil("/unit/ENTAH/kelompok").status()).isEqualTo(404);
    }

    @Test
    @Persyaratan({"BKL-068", "BKL-078"})
    void jangkauan_penugasan_dihitung_dari_tempat_pegawai() {
        var kepala = r.kepala("BIDANG-A1");
        assertThat(r.kasus(r.mulai(kepala, minta("Jangkauan", "BIDANG-A1", "BIDANG-A1"))).path("alur").asString()).isEqualTo("penunjukan-dalam-unit");
        for (var lain : List.of("BIDANG-A2", "BIDANG-B1")) {
            assertThat(r.kasus(r.mulai(kepala, minta("Jangkauan", "BIDANG-A1", lain))).path("alur").asString()).as(lain).isEqualTo("penunjukan-lintas-unit");
        }
        var luar = r.mulai(kepala, dengan(minta("Jangkauan", "BIDANG-A1"), "instansiAsal", "Badan Statistik Contoh"));
        assertThat(r.kasus(luar).path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
    }

    @Test
    @Persyaratan({"BKL-071", "BKL-076", "BKL-077", "BKL-084"})
    void penilai_dan_pimpinan_menunjuk_langsung_dan_penempatan_baru_menuntut_usul_pimpinan() {
        for (var pemberi : List.of("DINAS-B", "BIDANG-B1")) {
            var id = r.mulai(r.kepala(pemberi), minta("Ditunjuk " + pemberi, "BIDANG-B1", "BIDANG-B1"));
            assertThat(r.kasus(id).path("langkah").path(0).path("jabatan").path("kode").asString()).isEqualTo("K-" + pemberi);
            assertThat(r.tindakan(id)).startsWith("TUNJUK", "TERBITKAN_SURAT");
        }
        assertThat(r.kepala("BIDANG-B2").kirim("/penugasan", minta("Bukan pimpinannya", "BIDANG-B1", "BIDANG-B1")).status()).isEqualTo(403);
        var penempatan = minta("Ke bawah pimpinan", "BIDANG-B1", "DINAS-B");
        var tanpaUsul = r.kepala("DINAS-B").kirim("/penugasan", penempatan);
        assertThat(tanpaUsul.status()).as(tanpaUsul.mentah()).isEqualTo(403);
        assertThat(tanpaUsul.teks("detail")).contains("Jabatan K-BIDANG-B1");
        var id = r.mulai(r.kepala("BIDANG-B1"), penempatan);
        assertThat(r.tugas(r.kepala("DINAS-B"), id)).as("penilai memperoleh tugas memutus usul").isPositive();
        assertThat(r.naskah(id)).isEmpty();
        r.berhasil(r.kepala("DINAS-B"), id, "SETUJU");
        var langkah = r.kasus(id).path("langkah");
        assertThat(List.of(langkah.path(0).path("jabatan").path("kode").asString(), langkah.path(1).path("jabatan").path("kode").asString()))
                .as("pengusul dan penetap").containsExactly("K-BIDANG-B1", "K-DINAS-B");
    }

    @Test
    @Persyaratan({"BKL-002", "BKL-073"})
    void pemimpin_unit_tidak_menerima_tugas_tidak_menjadi_anggota_tim_dan_tidak_mengajukan_diri() {
        var kepala = r.kepala("BIDANG-A1");
        var pemimpin = r.kepala.get("BIDANG-B1");
        var tunjuk = dengan(minta("Menugasi pemimpin", "BIDANG-A1"), "pegawai", List.of(pemimpin));
        var tim = dengan(dengan(tunjuk, "bentuk", "TIM"), "tim", Map.of("nama", "Tim", "ketua", r.staf.get("BIDANG-A1")));
        var anggota = dengan(tim, "pegawai", List.of(r.staf.get("BIDANG-A1"), pemimpin));
        for (var jawaban : List.of(kepala.kirim("/penugasan", tunjuk), kepala.kirim("/penugasan", tim), kepala.kirim("/penugasan", anggota),
                r.orang(pemimpin).kirim("/penugasan", dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Menugasi pemimpin")))) {
            assertThat(jawaban.status()).as(jawaban.mentah()).isEqualTo(422);
            assertThat(jawaban.teks("kode")).as(jawaban.mentah()).isEqualTo("BUKAN_FUNGSIONAL_ATAU_PELAKSANA");
        }
        assertThat(banyak("Menugasi pemimpin")).isZero();
        var sendiri = r.mulai(staf("BIDANG-A1"), dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Mengajukan diri"));
        assertThat(r.kasus(sendiri).path("langkah").path(0).path("pegawai").path("nip").asString()).isEqualTo(r.staf.get("BIDANG-A1"));
    }

    @Test
    @Persyaratan({"BKL-018", "BKL-019", "BKL-074", "BKL-075", "BKL-080", "BKL-108", "BKL-109", "BKL-111", "BKL-112", "BKL-113", "BKL-116"})
    void permohonan_lintas_unit_tidak_dapat_dipintas_dan_setiap_langkahnya_terlihat_serta_tercatat() {
        var pemohon = r.kepala("BIDANG-A1");
        var penilai = r.kepala("DINAS-B");
        var id = r.mulai(pemohon, minta("Tanpa pintasan", "BIDANG-A1", "BIDANG-B1"));
        var surat = naskah(id, "SURAT_PERMOHONAN_PELIBATAN");
        assertThat(teks(surat.path("kepada"))).singleElement().asString().contains("Jabatan K-DINAS-B");
        assertThat(teks(surat.path("tembusan"))).singleElement().asString().contains("Jabatan K-DINAS-A");
        assertThat(r.kepala("DINAS-A").ambil("/naskah?kotak=tembusan").isi().path("isi").path(0).path("id")).isEqualTo(surat.path("id"));
        var tugas = r.tugas(penilai, id);
        assertThat(r.tugas(pemohon, id) + r.tugas(r.kepala("BIDANG-B1"), id) + r.tugas(staf("BIDANG-B1"), id)).as("hanya penilai yang dituju").isZero();
        assertThat(pemohon.kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "SETUJU")).status()).isEqualTo(403);
        assertThat(penilai.kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "SELESAI")).status()).as("tidak tertutup tanpa jawaban").isEqualTo(422);
        assertThat(penilai.kirim("/penugasan/" + id + "/penarikan", Map.of("alasan", "Tidak dijawab")).status()).isEqualTo(403);
        assertThat(r.tugas(penilai, id)).as("tetap terbuka sampai dijawab").isEqualTo(tugas);
        r.berhasil(penilai, id, "SETUJU");
        assertThat(r.tugas(penilai, id)).as("surat menunggu rekomendasi").isZero();
        assertThat(r.naskah(id)).doesNotContain("SURAT_PENUGASAN");
        r.berhasil(r.kepala("BIDANG-B1"), id, "MENDUKUNG");
        assertThat(r.tugas(pemohon, id)).isZero();
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        r.berhasil(penilai, id, "SELESAI");
        assertThat(naskah(id, "SURAT_PENUGASAN").path("dari").asString()).contains("Jabatan K-DINAS-B");
        assertThat(r.status(id)).as("belum diterima").isEqualTo("BERJALAN");
        r.berhasil(staf("BIDANG-B1"), id, "SELESAI");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        assertThat(staf("BIDANG-B1").ambil("/penugasan?status=AKTIF&q=Tanpa+pintasan").isi().path("jumlah").asInt()).isEqualTo(1);
        // the parties see who did what, when and on what ground, and the trail has the same
        var dilihat = pemohon.ambil("/penugasan/" + id).isi().path("langkah");
        assertThat(dilihat).hasSize(5).allSatisfy(l -> {
            assertThat(l.path("pegawai").path("nip").asString()).isNotEmpty();
            assertThat(l.path("waktu").asString()).isNotEmpty();
            assertThat(l.path("dasar").size()).isPositive();
        });
        var jejak = r.organisasi().ambil("/jejak?objek=penugasan:" + id).isi().path("isi");
        var tercatat = new ArrayList<String>();
        jejak.forEach(e -> tercatat.add(e.path("sesudah").path("tindakan").asString()));
        assertThat(tercatat).contains("AJUKAN", "PUTUSKAN", "REKOMENDASIKAN", "TERBITKAN_SURAT", "TERIMA");
        assertThat(jejak.path(0).path("dasar").isMissingNode() || jejak.path(0).path("dasar").isNull()).as(jejak.path(0).toString()).isFalse();
    }

    @Test
    @Persyaratan({"BKL-085"})
    void beban_di_atas_rencana_ditampilkan_dan_menuntut_pertimbangan_juga_bagi_yang_mengajukan_diri() {
        var saya = staf("BIDANG-B1/2");
        var isi = r.permintaan("SUKARELA", "BIDANG-B1");
        isi.remove("pertimbangan");
        for (var n = 0; n < 3; n++) {
            r.mulai(saya, isi);
        }
        r.selama("bebanTerbanyak", "3", "5", () -> {
            var ditolak = RuangPenugasan.ditolak(saya.kirim("/penugasan", isi), "BEBAN_BERLEBIH");
            assertThat(ditolak.teks("detail")).contains("3 yang sedang diproses");
            assertThat(ditolak.mentah()).contains("bangkalan-28-2023#lampiran/b/2/ketentuan/d");
            assertThat(r.kasus(r.mulai(saya, dengan(isi, "pertimbangan", "Sejalan dengan tugas lain"))).path("pertimbangan").asString()).isNotEmpty();
        });
        var kepala = new Klien(port);
        assertThat(kepala.masuk(r.kepala.get("BIDANG-B1"), "demo")).isTrue();
        var calon = kepala.isiDari("/penugasan/baru", "/penugasan/baru", Map.of("cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-B1", "unitCari", "BIDANG-B1",
                "judul", "Lihat beban", "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "ke", "orang"));
        assertThat(calon.body()).contains("Memikul 0 penugasan aktif dan 4 yang sedang diproses");
    }

    @Test
    @Persyaratan({"BKL-107"})
    void penunjukan_dalam_unit_satu_langkah_tanpa_permohonan() {
        var id = r.mulai(r.kepala("BIDANG-A1"), minta("Satu langkah", "BIDANG-A1", "BIDANG-A1/2"));
        assertThat(r.naskah(id)).containsExactly("SURAT_PENUGASAN");
        assertThat(r.kasus(id).path("menunggu")).singleElement().satisfies(m -> assertThat(m.path("tindakan").asString()).isEqualTo("TERIMA"));
    }

    @Test
    @Persyaratan({"BKL-143", "BKL-144", "BKL-145", "BKL-146"})
    void keinginan_lisan_dicatat_tanpa_surat_lalu_diputus_dan_baru_aktif_setelah_surat_diterima() {
        var kepala = r.kepala("BIDANG-A1");
        var saya = staf("BIDANG-A1/2");
        for (var pencatat : List.of(saya, kepala)) {
            var isi = r.permintaan("SUKARELA", "BIDANG-A1", r.staf.get("BIDANG-A1/2"));
            isi.put("judul", "Keinginan lisan");
            var id = r.mulai(pencatat, isi);
            assertThat(r.naskah(id)).as("tanpa surat permohonan").isEmpty();
            assertThat(r.status(id)).isEqualTo("BERJALAN");
            r.berhasil(kepala, id, "SETUJU");
            assertThat(r.naskah(id)).containsExactly("SURAT_PENUGASAN");
            assertThat(naskah(id, "SURAT_PENUGASAN").path("dari").asString()).contains("Jabatan K-BIDANG-A1");
            assertThat(r.status(id)).isEqualTo("BERJALAN");
            r.berhasil(saya, id, "SELESAI");
            assertThat(r.status(id)).isEqualTo("AKTIF");
        }
        var ditolak = r.mulai(saya, dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Keinginan lisan"));
        assertThat(r.lakukan(kepala, ditolak, "TOLAK", " ").teks("kode")).isEqualTo("ALASAN_WAJIB");
        RuangPenugasan.berhasil(r.lakukan(kepala, ditolak, "TOLAK", "Sudah cukup orang"));
        var dilihat = saya.ambil("/penugasan/" + ditolak).isi();
        assertThat(dilihat.path("status").asString()).isEqualTo("DITOLAK");
        assertThat(dilihat.path("langkah").toString()).contains("Sudah cukup orang");
        assertThat(r.naskah(ditolak)).containsExactly("SURAT_PENOLAKAN");
    }

    @Test
    @Persyaratan({"BKL-147", "BKL-148", "BKL-149", "BKL-150", "BKL-151", "BKL-152", "BKL-153", "BKL-155"})
    void permohonan_sukarela_ke_unit_lain_melalui_pimpinan_tujuan_lalu_penilai_sendiri_dengan_tembusannya() {
        var saya = staf("BIDANG-B2");
        var penilai = r.kepala("DINAS-B");
        var id = r.mulai(saya, dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Sukarela lintas"));
        assertThat(r.naskah(id)).containsExactly("PERMOHONAN_SUKARELA");
        var pertama = r.kasus(id).path("naskah").path(0);
        assertThat(teks(pertama.path("kepada"))).singleElement().asString().contains("Jabatan K-BIDANG-A1");
        assertThat(String.join(";", teks(pertama.path("tembusan")))).contains("Jabatan K-DINAS-B", "Jabatan K-BIDANG-B2");
        assertThat(r.tugas(penilai, id) + r.tugas(saya, id)).as("sebelum disetujui tujuan tidak sampai ke penilai").isZero();
        r.berhasil(r.kepala("BIDANG-A1"), id, "SETUJU");
        assertThat(r.naskah(id)).contains("SURAT_PERSETUJUAN");
        assertThat(r.tugas(penilai, id)).isZero();
        r.berhasil(saya, id, "SELESAI");
        var kedua = r.kasus(id).path("naskah").path(2);
        assertThat(kedua.path("jenis").asString()).isEqualTo("PERMOHONAN_SUKARELA");
        assertThat(teks(kedua.path("kepada"))).singleElement().asString().contains("Jabatan K-DINAS-B");
        assertThat(teks(kedua.path("tembusan"))).singleElement().asString().contains("Jabatan K-BIDANG-B2");
        assertThat(r.kepala("BIDANG-B2").ambil("/naskah?kotak=tembusan").isi().path("isi").path(0).path("id")).isEqualTo(kedua.path("id"));
        r.berhasil(penilai, id, "SETUJU");
        var surat = naskah(id, "SURAT_PENUGASAN");
        assertThat(surat.path("dari").asString()).contains("Jabatan K-DINAS-B");
        assertThat(r.kasus(id).path("unitPemilik").asString()).isEqualTo("BIDANG-A1");
        r.berhasil(saya, id, "SELESAI");
        assertThat(saya.ambil("/penugasan?status=AKTIF&unit=BIDANG-A1").isi().path("isi").path(0).path("id").asLong()).isEqualTo(id);
        assertThat(r.kepala("BIDANG-A1").ambil("/unit/BIDANG-A1/kelompok").mentah()).contains(r.staf.get("BIDANG-B2"));
    }

    @Test
    @Persyaratan({"BKL-154"})
    void penolakan_sukarela_oleh_salah_satu_pihak_beralasan_dan_sampai_kepada_pegawai_serta_tembusannya() {
        var saya = staf("BIDANG-B2/2");
        for (var penolak : List.of("BIDANG-A1", "DINAS-B")) {
            var id = r.mulai(saya, dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Sukarela ditolak"));
            if (penolak.equals("DINAS-B")) {
                r.berhasil(r.kepala("BIDANG-A1"), id, "SETUJU");
                r.berhasil(saya, id, "SELESAI");
            }
            RuangPenugasan.berhasil(r.lakukan(r.kepala(penolak), id, "TOLAK", "Belum dapat dilepas"));
            assertThat(r.status(id)).isEqualTo("DITOLAK");
            assertThat(r.naskah(id)).doesNotContain("SURAT_PENUGASAN");
            var surat = naskah(id, "SURAT_PENOLAKAN");
            assertThat(String.join(";", teks(surat.path("tembusan")))).contains(penolak.equals("DINAS-B") ? "Jabatan K-BIDANG-A1" : "Jabatan K-DINAS-B");
            assertThat(saya.ambil("/naskah/" + surat.path("id").asLong()).status()).isEqualTo(200);
            assertThat(saya.ambil("/penugasan/" + id).mentah()).contains("Belum dapat dilepas");
            assertThat(r.kepala("BIDANG-A1").ambil("/penugasan/" + id).mentah()).contains("Belum dapat dilepas");
        }
    }

    @Test
    @Persyaratan({"BKL-156"})
    void sukarela_ke_instansi_lain_ditolak_dengan_menunjuk_jalur_penunjukan() {
        var ditolak = RuangPenugasan.ditolak(staf("BIDANG-B2").kirim("/penugasan", dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "instansiAsal", "Badan Contoh")), "ALUR_TIDAK_TERSEDIA");
        assertThat(ditolak.teks("detail")).contains("penunjukan lintas instansi");
    }
}
