package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What Tanjung Jabung Timur demands of every assignment within the regency: contents, order, who answers, what waits for what. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanPenugasanTanjabtimTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangPenugasan r;

    /** The head of the dinas leads, the head of the bidang assesses. */
    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "bukti-tjt", 199, "tanjung-jabung-timur-14-2023", "1");
        r.sebelumDitetapkan = r.kepala("DINAS-A").kirim("/penugasan", minta("Terlalu dini", "BIDANG-A1", "BIDANG-A1"));
        r.tetapkan();
        RuangPenugasan.berhasil(r.organisasi().ubah("/instansi/" + r.kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
    }

    private Map<String, Object> minta(String judul, String unit, String... staf) {
        var isi = r.permintaan("PENUNJUKAN", unit, Arrays.stream(staf).map(r.staf::get).toArray(String[]::new));
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

    private JsonNode naskah(long kasus, String jenis) {
        for (var n : r.kasus(kasus).path("naskah")) {
            if (n.path("jenis").asString().equals(jenis)) {
                return n;
            }
        }
        throw new AssertionError("tidak ada " + jenis + " pada " + r.kasus(kasus).path("naskah"));
    }

    @Test
    @Persyaratan({"TJT-009", "TJT-043", "TJT-045", "TJT-047", "TJT-077", "TJT-078", "TJT-080", "TJT-081"})
    void penugasan_menuntut_kedudukan_kompetensi_dan_kurun_waktu_dan_mencatat_semuanya() {
        assertThat(java.util.Objects.requireNonNull(r.sebelumDitetapkan).teks("kode")).isEqualTo("KEDUDUKAN_BELUM_DITETAPKAN");
        var kepala = r.kepala("DINAS-A");
        for (var kosong : List.of("kompetensi", "selesai")) {
            var isi = minta("Tanpa isi", "BIDANG-A1", "BIDANG-A1");
            isi.remove(kosong);
            var ditolak = RuangPenugasan.ditolak(kepala.kirim("/penugasan", isi), "ISI_WAJIB");
            assertThat(ditolak.isi().path("galat").path(0).path("bidang").asString()).isEqualTo(kosong);
            assertThat(ditolak.mentah()).contains("tanjung-jabung-timur-14-2023#pasal-9/");
        }
        for (var kosong : List.of("maksudTujuan", "kompetensi", "ekspektasi", "selesai")) {
            var isi = minta("Tanpa isi", "BIDANG-A1", "BIDANG-B1");
            isi.remove(kosong);
            assertThat(RuangPenugasan.ditolak(kepala.kirim("/penugasan", isi), "ISI_WAJIB").mentah()).contains("pasal-11/ayat-5");
        }
        assertThat(kepala.kirim("/penugasan", dengan(minta("Tanpa isi", "BIDANG-A1", "BIDANG-A1"), "unitPemilik", "")).status()).isEqualTo(422);
        assertThat(r.organisasi().ambil("/penugasan?q=Tanpa+isi").isi().path("jumlah").asInt()).isZero();
        for (var sifat : List.of("RUTIN", "INSIDENTAL")) {
            var kasus = r.kasus(r.mulai(kepala, dengan(minta("Lengkap", "BIDANG-A1", "BIDANG-A1"), "sifat", sifat)));
            assertThat(kasus.path("sifat").asString()).isEqualTo(sifat);
            assertThat(kasus.path("cara").asString()).isEqualTo("PENUNJUKAN");
            assertThat(kasus.path("unitPemilik").asString()).isEqualTo("BIDANG-A1");
            assertThat(kasus.path("pegawai").path(0).path("nip").asString()).isEqualTo(r.staf.get("BIDANG-A1"));
            assertThat(kasus.path("kompetensi").path(0).asString()).isEqualTo("analisis data");
            assertThat(kasus.path("pegawai").path(0).path("belumTercatat").path(0).asString()).isEqualTo("analisis data");
            assertThat(List.of(kasus.path("mulai").asString(), kasus.path("selesai").asString())).containsExactly(RuangPenugasan.MULAI.toString(), RuangPenugasan.SELESAI.toString());
        }
    }

    @Test
    @Persyaratan({"TJT-041", "TJT-044", "TJT-046", "TJT-049", "TJT-052", "TJT-056", "TJT-057", "TJT-060"})
    void dalam_unit_pimpinan_menetapkan_langsung_dan_pegawai_memegang_beberapa_target() {
        for (var bukan : List.of(r.kepala("DINAS-B"), r.kepala("BIDANG-B1"), staf("BIDANG-A1/2"))) {
            assertThat(bukan.kirim("/penugasan", minta("Langsung", "BIDANG-A1", "BIDANG-A1")).status()).isEqualTo(403);
        }
        for (var target : List.of("Langsung satu", "Langsung dua")) {
            var id = r.mulai(r.kepala("DINAS-A"), dengan(minta(target, "BIDANG-A1", "BIDANG-A1"), "ekspektasi", target));
            assertThat(r.kasus(id).path("alur").asString()).isEqualTo("penunjukan-dalam-unit");
            assertThat(r.tindakan(id)).containsExactly("TUNJUK", "TERBITKAN_SURAT");
            assertThat(r.kasus(id).path("langkah").path(0).path("jabatan").path("kode").asString()).isEqualTo("K-DINAS-A");
            assertThat(r.naskah(id)).containsExactly("SURAT_PENUGASAN");
            assertThat(r.status(id)).as("belum diterima").isEqualTo("BERJALAN");
            r.berhasil(staf("BIDANG-A1"), id, "SELESAI");
            assertThat(r.status(id)).isEqualTo("AKTIF");
            assertThat(r.kasus(id).path("tim").isNull()).as("tanpa tim").isTrue();
        }
        assertThat(staf("BIDANG-A1").ambil("/penugasan?status=AKTIF&q=Langsung").isi().path("jumlah").asInt()).isEqualTo(2);
    }

    @Test
    @Persyaratan({"TJT-003", "TJT-058"})
    void perangkat_daerah_lain_tetap_satu_instansi_dan_yang_di_luarnya_instansi_lain() {
        var kepala = r.kepala("DINAS-A");
        var dalam = r.mulai(kepala, minta("Jarak", "BIDANG-A1", "BIDANG-B1"));
        assertThat(r.kasus(dalam).path("lingkup").asString()).isEqualTo("LINTAS_PERANGKAT_DAERAH");
        assertThat(r.kasus(dalam).path("alur").asString()).isEqualTo("penunjukan-lintas-unit");
        assertThat(r.tugas(r.kepala("SETDA"), dalam)).as("tanpa Pejabat yang Berwenang").isZero();
        var luar = r.mulai(kepala, dengan(minta("Jarak", "BIDANG-A1"), "instansiAsal", "Badan Contoh Provinsi"));
        assertThat(r.kasus(luar).path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
        assertThat(r.tugas(r.kepala("SETDA"), luar)).isPositive();
    }

    @Test
    @Persyaratan({"TJT-061", "TJT-062", "TJT-064", "TJT-065", "TJT-080", "TJT-081"})
    void lintas_unit_dijawab_sesudah_rekomendasi_dan_suratnya_disusun_di_unit_asal() {
        var id = r.mulai(r.kepala("DINAS-A"), minta("Lintas unit", "BIDANG-A1", "BIDANG-B1"));
        var permohonan = naskah(id, "SURAT_PERMOHONAN_PELIBATAN");
        assertThat(permohonan.path("kepada").toString()).contains("Jabatan K-DINAS-B");
        var pimpinan = r.kepala("DINAS-B");
        var penilai = r.kepala("BIDANG-B1");
        assertThat(r.tugas(pimpinan, id)).as("menunggu rekomendasi").isZero();
        RuangPenugasan.berhasil(penilai.kirim("/tugas/" + r.tugas(penilai, id) + "/tindakan", Map.of("hasil", "TIDAK_MENDUKUNG", "catatan", "Sedang menyusun laporan")));
        assertThat(r.kasus(id).path("menunggu").path(0).path("hasilMungkin").toString()).contains("SETUJU", "TOLAK");
        assertThat(r.lakukan(pimpinan, id, "TOLAK", " ").teks("kode")).isEqualTo("ALASAN_WAJIB");
        r.berhasil(pimpinan, id, "SETUJU");
        assertThat(r.naskah(id)).contains("SURAT_REKOMENDASI", "SURAT_JAWABAN");
        assertThat(r.tugas(staf("BIDANG-B1"), id) + r.tugas(pimpinan, id)).as("disusun penilai").isZero();
        r.berhasil(penilai, id, "SELESAI");
        assertThat(r.naskah(id)).as("belum disahkan pimpinan").doesNotContain("SURAT_PENUGASAN");
        r.berhasil(pimpinan, id, "SETUJU");
        assertThat(naskah(id, "SURAT_PENUGASAN").path("dari").asString()).contains("Jabatan K-DINAS-B");
        r.berhasil(staf("BIDANG-B1"), id, "SELESAI");
        var langkah = r.kasus(id).path("langkah");
        assertThat(langkah.path(langkah.size() - 1).path("tindakan").asString()).isEqualTo("TERIMA");
        assertThat(langkah.path(langkah.size() - 1).path("waktu").asString()).isNotEmpty();
        var kedua = r.mulai(r.kepala("DINAS-A"), minta("Lintas unit", "BIDANG-A1", "BIDANG-B1"));
        r.berhasil(penilai, kedua, "MENDUKUNG");
        RuangPenugasan.berhasil(r.lakukan(pimpinan, kedua, "TOLAK", "Beban unit penuh"));
        assertThat(r.status(kedua)).isEqualTo("DITOLAK");
        assertThat(naskah(kedua, "SURAT_PENOLAKAN").path("kepada").toString()).contains("Jabatan K-DINAS-A");
        assertThat(r.kepala("DINAS-A").ambil("/penugasan/" + kedua).mentah()).contains("Beban unit penuh");
    }

    @Test
    @Persyaratan({"TJT-048"})
    void beban_di_atas_rencana_ditampilkan_dan_menuntut_pertimbangan_tanpa_melarang() {
        var kepala = r.kepala("DINAS-B");
        var isi = minta("Beban", "BIDANG-B2", "BIDANG-B2/2");
        isi.remove("pertimbangan");
        for (var n = 0; n < 3; n++) {
            r.mulai(kepala, isi);
        }
        r.selama("bebanTerbanyak", "3", "5", () -> {
            var ditolak = RuangPenugasan.ditolak(kepala.kirim("/penugasan", isi), "BEBAN_BERLEBIH");
            assertThat(ditolak.teks("detail")).contains("0 penugasan aktif dan 3 yang sedang diproses");
            assertThat(ditolak.mentah()).contains("pasal-9/ayat-6");
            var id = r.mulai(kepala, dengan(isi, "pertimbangan", "Hanya ia yang menguasai"));
            assertThat(r.kasus(id).path("pertimbangan").asString()).isEqualTo("Hanya ia yang menguasai");
        });
        var klien = new Klien(port);
        assertThat(klien.masuk(r.kepala.get("DINAS-B"), "demo")).isTrue();
        var calon = klien.isiDari("/penugasan/baru", "/penugasan/baru", Map.of("cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-B2", "unitCari", "BIDANG-B2",
                "judul", "Lihat beban", "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "ke", "orang"));
        assertThat(calon.body()).contains("Memikul 0 penugasan aktif dan 4 yang sedang diproses");
    }

    @Test
    @Persyaratan({"TJT-053", "TJT-082", "TJT-084", "TJT-085", "TJT-086"})
    void keinginan_lisan_dalam_unit_dicatat_tanpa_surat_lalu_menjadi_penugasan_sukarela() {
        var saya = staf("BIDANG-A2");
        var id = r.mulai(saya, dengan(r.permintaan("SUKARELA", "BIDANG-A2"), "judul", "Keinginan"));
        assertThat(r.kasus(id).path("alur").asString()).isEqualTo("sukarela-dalam-unit");
        assertThat(r.naskah(id)).isEmpty();
        r.berhasil(r.kepala("DINAS-A"), id, "SETUJU");
        assertThat(r.naskah(id)).containsExactly("SURAT_PENUGASAN");
        assertThat(r.kasus(id).path("cara").asString()).isEqualTo("SUKARELA");
        assertThat(r.status(id)).as("belum diterima").isEqualTo("BERJALAN");
        r.berhasil(saya, id, "SELESAI");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        var pemimpin = r.kepala("BIDANG-A2").kirim("/penugasan", r.permintaan("SUKARELA", "BIDANG-A2"));
        assertThat(pemimpin.teks("kode")).as(pemimpin.mentah()).isEqualTo("BUKAN_FUNGSIONAL_ATAU_PELAKSANA");
    }

    @Test
    @Persyaratan({"TJT-083", "TJT-087", "TJT-088", "TJT-089"})
    void sukarela_lintas_unit_menunggu_kedua_persetujuan_sendiri_dan_bekerja_di_unit_yang_dituju() {
        var saya = staf("BIDANG-B2");
        RuangPenugasan.ditolak(saya.kirim("/penugasan", dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "instansiAsal", "Badan Contoh")), "ALUR_TIDAK_TERSEDIA");
        var id = r.mulai(saya, dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Sukarela lintas"));
        var tujuan = r.kepala("DINAS-A");
        assertThat(r.tugas(tujuan, id)).isZero();
        r.berhasil(r.kepala("BIDANG-B2"), id, "SETUJU");
        assertThat(r.tugas(tujuan, id)).as("baru satu dari dua").isZero();
        r.berhasil(r.kepala("DINAS-B"), id, "SETUJU");
        assertThat(r.tugas(tujuan, id)).isPositive();
        var dilihat = tujuan.ambil("/penugasan/" + id).isi().path("langkah");
        assertThat(dilihat).as("kedua persetujuan terlihat").hasSize(3);
        r.berhasil(tujuan, id, "SETUJU");
        r.berhasil(r.kepala("DINAS-B"), id, "SELESAI");
        assertThat(r.naskah(id)).contains("SURAT_PENUGASAN");
        assertThat(r.kasus(id).path("unitPemilik").asString()).isEqualTo("BIDANG-A1");
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        r.berhasil(saya, id, "SELESAI");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        assertThat(tujuan.ambil("/unit/BIDANG-A1/kelompok").mentah()).as("daftar pekerjaan unit yang dituju").contains(r.staf.get("BIDANG-B2"), "Sukarela lintas");
    }

    @Test
    @Persyaratan({"TJT-055"})
    void keinginan_yang_dicatat_orang_lain_menunggu_pernyataan_pegawainya_sebelum_diputuskan() {
        var pimpinan = r.kepala("DINAS-A");
        var saya = staf("BIDANG-A2/2");
        var isi = dengan(dengan(r.permintaan("SUKARELA", "BIDANG-A2"), "judul", "Dicatatkan"), "pegawai", List.of(r.staf.get("BIDANG-A2/2")));
        var id = r.mulai(pimpinan, isi);
        assertThat(r.tugas(pimpinan, id)).as("pegawai belum menyatakannya").isZero();
        assertThat(masuk(r.staf.get("BIDANG-A2/2")).ambil("/").body()).contains("Menyatakan keinginan sendiri", "/tugas/" + r.tugas(saya, id) + "\"");
        assertThat(r.lakukan(saya, id, "TOLAK", " ").teks("kode")).isEqualTo("ALASAN_WAJIB");
        RuangPenugasan.berhasil(r.lakukan(saya, id, "TOLAK", "Saya hanya bertanya"));
        assertThat(r.status(id)).isEqualTo("DITOLAK");
        assertThat(r.naskah(id)).as("keinginan lisan tidak berbalas surat").isEmpty();
        assertThat(masuk(r.kepala.get("DINAS-A")).ambil("/penugasan/" + id).body()).contains("Saya hanya bertanya");
        var kedua = r.mulai(pimpinan, isi);
        r.berhasil(saya, kedua, "SETUJU");
        r.berhasil(pimpinan, kedua, "SETUJU");
        assertThat(r.tindakan(kedua)).containsExactly("CATAT_KEINGINAN", "NYATAKAN_KEINGINAN", "PUTUSKAN", "TERBITKAN_SURAT");
        assertThat(r.kasus(kedua).path("langkah").path(1).path("pegawai").path("nip").asString()).isEqualTo(r.staf.get("BIDANG-A2/2"));
    }

    @Test
    @Persyaratan({"TJT-054"})
    void penunjukan_bersama_menunggu_pejabat_kedua_dan_keduanya_tercatat_sebagai_penunjuk() {
        var pimpinan = r.kepala("DINAS-A");
        var penilai = r.kepala("BIDANG-A1");
        var id = r.mulai(pimpinan, dengan(minta("Bersama", "BIDANG-A1", "BIDANG-A1"), "bersama", true));
        assertThat(r.naskah(id)).as("menunggu pejabat kedua").isEmpty();
        assertThat(r.tugas(pimpinan, id)).as("bukan dua kali oleh satu jabatan").isZero();
        assertThat(masuk(r.kepala.get("BIDANG-A1")).ambil("/").body()).contains("Turut menunjuk", "/tugas/" + r.tugas(penilai, id) + "\"");
        r.berhasil(penilai, id, "SETUJU");
        assertThat(r.tindakan(id)).containsExactly("TUNJUK", "TURUT_MENUNJUK", "TERBITKAN_SURAT");
        assertThat(LakuPenugasan.teks(r.kasus(id).path("penunjuk"), "jabatan")).containsExactly("Jabatan K-DINAS-A", "Jabatan K-BIDANG-A1");
        var surat = naskah(id, "SURAT_PENUGASAN").path("id").asLong();
        assertThat(Penyewa.<String, RuntimeException>sebagai(r.kode, () -> sql.sql("select isi::text from naskah.surat where id = ?").param(surat).query(String.class).single()))
                .contains("Penunjukan bersama oleh Jabatan K-DINAS-A", "dan Jabatan K-BIDANG-A1");
        var halaman = masuk(r.kepala.get("DINAS-A")).ambil("/penugasan/" + id).body();
        assertThat(halaman).contains("Ditunjuk oleh", "Jabatan K-DINAS-A", "; Jabatan K-BIDANG-A1");

        var penilaiDahulu = r.mulai(penilai, minta("Penilai dahulu", "BIDANG-A1", "BIDANG-A1"));
        assertThat(r.naskah(penilaiDahulu)).as("pimpinan unit yang bertindak pada penunjukan dalam unit").isEmpty();
        RuangPenugasan.berhasil(r.lakukan(pimpinan, penilaiDahulu, "TOLAK", "Masih menyelesaikan tugas lain"));
        assertThat(r.status(penilaiDahulu)).isEqualTo("DITOLAK");
        assertThat(naskah(penilaiDahulu, "SURAT_PENOLAKAN").path("kepada").toString()).contains("K-BIDANG-A1").doesNotContain("K-DINAS-A");
        var sendiri = r.mulai(pimpinan, minta("Sendiri", "BIDANG-A1", "BIDANG-A1"));
        assertThat(LakuPenugasan.teks(r.kasus(sendiri).path("penunjuk"), "jabatan")).containsExactly("Jabatan K-DINAS-A");
        RuangPenugasan.ditolak(pimpinan.kirim("/penugasan", dengan(minta("Lintas", "BIDANG-A1", "BIDANG-B1"), "bersama", true)), "TIDAK_DAPAT_BERSAMA");
    }

    @Test
    void formulir_menawarkan_menunjuk_bersama_dan_mengingat_pilihannya() {
        var klien = masuk(r.kepala.get("DINAS-A"));
        var nomor = Penyewa.<String, RuntimeException>sebagai(
                r.kode, () -> sql.sql("select id::text from organisasi.pegawai where nip = ?").param(r.staf.get("BIDANG-A1/2")).query(String.class).single());
        var isi = new HashMap<String, String>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", "Lewat formulir", "maksudTujuan", "x", "kompetensi", "analisis data",
                "ekspektasi", "y", "orang", nomor, "alasanPilihan", "Berpengalaman"));
        isi.putAll(Map.of("mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "ke", "tinjau"));
        assertThat(klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body()).contains("Menunjuk bersama Jabatan K-BIDANG-A1", "name=\"bersama\"").doesNotContain("Turut menunjuk");
        isi.put("bersama", "ya");
        assertThat(klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body()).contains("<strong>Turut menunjuk</strong>", "name=\"bersama\" value=\"ya\" checked");
        isi.put("ke", "kirim");
        isi.put("ditanya", "alasanPilihan");
        isi.put("butirKegiatan", "Menyusun laporan");
        isi.put("pertimbangan", "Sesuai beban kerja");
        var terkirim = klien.isiDari("/penugasan/baru", "/penugasan/baru", isi);
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(302);
        assertThat(klien.ambil(Klien.tujuan(terkirim)).body()).contains("Sekarang giliran siapa", "<strong>Turut menunjuk</strong>");
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
