package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.LakuPenugasan.bidang;
import static id.tatakerja.penugasan.LakuPenugasan.dengan;
import static id.tatakerja.penugasan.LakuPenugasan.diKotak;
import static id.tatakerja.penugasan.LakuPenugasan.kebutuhan;
import static id.tatakerja.penugasan.LakuPenugasan.kurang;
import static id.tatakerja.penugasan.LakuPenugasan.surat;
import static id.tatakerja.penugasan.LakuPenugasan.tanpa;
import static id.tatakerja.penugasan.LakuPenugasan.teks;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.Persyaratan;
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

/** What the regulation of Indragiri Hilir says of assignments, as the people concerned meet it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanPenugasanIndragiriHilirTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangPenugasan r;
    private RuangPenugasan belum;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "bukti-ihl", 171, "indragiri-hilir-1-2024", "I", (l, staf) -> {
            staf.put("BIDANG-A1/p", l.orang("BIDANG-A1", "AHLI_PERTAMA"));
            staf.put("DINAS-B/madya", l.orang("DINAS-B", "AHLI_MADYA"));
        }, List.of("BIDANG-A1/p", "BIDANG-A2/2", "BIDANG-B1/2")).tetapkan();
        belum = new RuangPenugasan(port, "bukti-ihl-awal", 172, "indragiri-hilir-1-2024", "I");
    }

    private Map<String, Object> tunjuk(String unit, String... staf) {
        return r.permintaan("PENUNJUKAN", unit, java.util.Arrays.stream(staf).map(r.staf::get).toArray(String[]::new));
    }

    @Test
    @Persyaratan({"IHL-007", "IHL-075", "IHL-077", "IHL-079", "IHL-080", "IHL-082", "IHL-083", "IHL-089", "IHL-092", "IHL-154"})
    void penilai_mengusulkan_dan_hanya_pimpinan_unit_organisasi_menetapkan() {
        var permintaan = tunjuk("BIDANG-A1", "BIDANG-A1");
        for (var bukan : List.of(r.kepala("BIDANG-A2"), r.kepala("DINAS-A"), r.orang(r.staf.get("BIDANG-A1/2")))) {
            var ditolak = bukan.kirim("/penugasan", permintaan);
            assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(403);
            assertThat(ditolak.teks("detail")).contains("Jabatan K-BIDANG-A1");
        }
        kurang(r.kepala("BIDANG-A1"), dengan(permintaan, "ekspektasi", ""), "ekspektasi", "lampiran/c-bentuk/1");
        var id = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        assertThat(r.tindakan(id)).containsExactly("USULKAN");
        var tugas = r.tugas(r.kepala("DINAS-A"), id);
        for (var bukan : List.of(r.kepala("BIDANG-A1"), r.orang(r.staf.get("BIDANG-A1")))) {
            assertThat(bukan.kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "SETUJU")).status()).isEqualTo(403);
        }
        assertThat(r.naskah(id)).isEmpty();
        assertThat(r.tugas(r.orang(r.staf.get("BIDANG-A1")), id)).as("pegawai belum dapat mulai").isZero();
        r.berhasil(r.kepala("DINAS-A"), id, "SETUJU");
        LakuPenugasan.terima(r, id, "BIDANG-A1");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        var dibaca = r.orang(r.staf.get("BIDANG-A1")).ambil("/penugasan/" + id).isi();
        for (var isi : List.of("cara", "judul", "maksudTujuan", "ekspektasi", "mulai", "selesai", "unitPemilik")) {
            assertThat(dibaca.path(isi).asString()).as(isi).isNotBlank();
        }
        assertThat(dibaca.path("kompetensi").size()).isPositive();
        assertThat(surat(r, id, "SURAT_TUGAS", 0).path("dari").asString()).contains("K-DINAS-A");
    }

    @Test
    @Persyaratan({"IHL-073", "IHL-076", "IHL-083", "IHL-084", "IHL-085", "IHL-138"})
    void yang_wajib_disebut_ditolak_bila_kosong_dengan_pasalnya() {
        var kepala = r.kepala("BIDANG-A1");
        var lengkap = tunjuk("BIDANG-A1", "BIDANG-A1");
        kurang(kepala, dengan(lengkap, "kompetensi", List.of()), "kompetensi", "pasal-8/ayat-1");
        kurang(kepala, dengan(lengkap, "pertimbangan", " "), "pertimbangan", "pasal-8/ayat-1");
        kurang(kepala, dengan(lengkap, "selesai", ""), "selesai", "pasal-1/angka-14");
        kurang(kepala, kebutuhan(lengkap, "butirKegiatan", ""), "butirKegiatan", "lampiran/c-bentuk/1");
        assertThat(bidang(kepala.kirim("/penugasan", tanpa(lengkap, "cara")))).contains("cara");
        assertThat(bidang(kepala.kirim("/penugasan", tanpa(lengkap, "sifat")))).contains("sifat");
        var insidental = dengan(LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim"), "BIDANG-A1", "BIDANG-A1/2"), "sifat", "INSIDENTAL");
        assertThat(bidang(kepala.kirim("/penugasan", tanpa(insidental, "selesai")))).contains("selesai");
        var sukarela = r.mulai(r.orang(r.staf.get("BIDANG-A1")), dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Cara sukarela"));
        assertThat(r.tindakan(sukarela).getFirst()).isEqualTo("CATAT_KEINGINAN");
        assertThat(r.tindakan(r.mulai(kepala, lengkap)).getFirst()).isEqualTo("USULKAN");
    }

    @Test
    void bentuk_surat_dipilih_juga_bila_satu_jabatan_mengusulkan_dan_memutuskan_sekaligus() {
        var kepala = r.kepala("DINAS-B");
        var permintaan = dengan(tunjuk("DINAS-B", "DINAS-B/madya"), "judul", "Satu langkah");
        assertThat(r.naskah(r.mulai(kepala, permintaan))).containsExactly("SURAT_TUGAS");
        assertThat(r.naskah(r.mulai(kepala, dengan(permintaan, "naskah", Map.of("jenis", "DISPOSISI"))))).containsExactly("DISPOSISI");
        var salah = kepala.kirim("/penugasan", dengan(permintaan, "naskah", Map.of("jenis", "SK_TIM_KERJA")));
        assertThat(salah.teks("kode")).as(salah.mentah()).isEqualTo("JENIS_TIDAK_TERSEDIA");
        var dini = r.kepala("BIDANG-A1").kirim("/penugasan", dengan(tunjuk("BIDANG-A1", "BIDANG-A1"), "naskah", Map.of("jenis", "DISPOSISI")));
        assertThat(dini.teks("kode")).as("suratnya baru terbit oleh pejabat lain").isEqualTo("JENIS_TIDAK_TERSEDIA");
        var klien = new Klien(port);
        assertThat(klien.masuk(r.kepala.get("DINAS-B"), "demo")).isTrue();
        var nomor = Penyewa.<String, RuntimeException>sebagai(
                r.kode, () -> sql.sql("select id::text from organisasi.pegawai where nip = ?").param(r.staf.get("DINAS-B/madya")).query(String.class).single());
        var isi = new HashMap<String, String>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "DINAS-B", "judul", "Lewat formulir", "maksudTujuan", "x", "kompetensi", "analisis data",
                "ekspektasi", "y", "orang", nomor, "butirKegiatan", "Menyusun laporan"));
        isi.putAll(Map.of("mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "pertimbangan", "Sesuai keahlian", "alasanPilihan", "Berpengalaman", "ke", "tinjau"));
        assertThat(klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body()).contains("name=\"jenisNaskah\"", "value=\"DISPOSISI\"");
        isi.putAll(Map.of("ke", "kirim", "jenisNaskah", "DISPOSISI", "ditanya", "alasanPilihan"));
        var terkirim = klien.isiDari("/penugasan/baru", "/penugasan/baru", isi);
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(302);
        assertThat(r.naskah(Long.parseLong(Klien.tujuan(terkirim).replaceAll(".*/", "")))).containsExactly("DISPOSISI");
    }

    @Test
    @Persyaratan({"IHL-074"})
    void jangkauan_dihitung_dari_unit_dan_perangkat_daerah_asal() {
        for (var satu : Map.of("BIDANG-A1", "DALAM_UNIT", "BIDANG-A2", "LINTAS_UNIT", "BIDANG-B1", "LINTAS_PERANGKAT_DAERAH").entrySet()) {
            var id = r.mulai(r.kepala("BIDANG-A1"), dengan(tunjuk("BIDANG-A1", satu.getKey()), "judul", "Jangkauan"));
            assertThat(r.kasus(id).path("lingkup").asString()).as(satu.getKey()).isEqualTo(satu.getValue());
        }
    }

    @Test
    @Persyaratan({"IHL-027"})
    void penugasan_tanpa_kedudukan_dihentikan() {
        var ditolak = RuangPenugasan.ditolak(belum.kepala("BIDANG-A1").kirim("/penugasan", belum.permintaan("PENUNJUKAN", "BIDANG-A1", belum.staf.get("BIDANG-A1"))),
                "KEDUDUKAN_BELUM_DITETAPKAN");
        assertThat(ditolak.mentah()).contains("indragiri-hilir-1-2024#pasal-7/ayat-1");
        assertThat(belum.organisasi().ambil("/penugasan").isi().path("jumlah").asInt()).isZero();
    }

    @Test
    @Persyaratan({"IHL-081", "IHL-095"})
    void calon_yang_cocok_didahulukan_dan_yang_tidak_cocok_meminta_alasan() {
        var klien = new Klien(port);
        assertThat(klien.masuk(r.kepala.get("BIDANG-A1"), "demo")).isTrue();
        var calon = klien.isiDari("/penugasan/baru", "/penugasan/baru", Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "unitCari", "BIDANG-A1", "judul", "Cari", "kompetensi", "analisis data",
                "ke", "orang")).body();
        assertThat(calon).contains("Kompetensi: analisis data", "Belum tercatat: analisis data");
        assertThat(calon.indexOf("Kompetensi: analisis data")).isLessThan(calon.indexOf("Belum tercatat: analisis data"));
        var kepala = r.kepala("BIDANG-A1");
        var tidak = kebutuhan(tunjuk("BIDANG-A1", "BIDANG-A1/2"), "alasanPilihan", "");
        kurang(kepala, tidak, "alasanPilihan", "lampiran/c/paragraf-1");
        r.mulai(kepala, kebutuhan(tunjuk("BIDANG-A1", "BIDANG-A1/p"), "alasanPilihan", ""));
        var disimpan = r.kasus(r.mulai(kepala, tunjuk("BIDANG-A1", "BIDANG-A1/2"))).path("perbandingan").path(0);
        assertThat(disimpan.path("kurang").path(0).asString()).isEqualTo("analisis data");
        assertThat(disimpan.path("alasan").asString()).isEqualTo("Berpengalaman pada pekerjaan serupa");
        // the home side names somebody for criteria
        var id = r.mulai(kepala, dengan(tunjuk("BIDANG-A1"), "unitAsal", "BIDANG-A2", "jumlah", 1));
        var asal = r.kepala("BIDANG-A2");
        r.berhasil(asal, id, "SELESAI");
        r.berhasil(asal, id, "SETUJU");
        var tugas = "/tugas/" + r.tugas(asal, id) + "/tindakan";
        RuangPenugasan.ditolak(asal.kirim(tugas, Map.of("hasil", "SELESAI", "pegawai", List.of(r.staf.get("BIDANG-A2")))), "ALASAN_PILIHAN_WAJIB");
        RuangPenugasan.berhasil(asal.kirim(tugas, Map.of("hasil", "SELESAI", "catatan", "Sedang dilatih", "pegawai", List.of(r.staf.get("BIDANG-A2")))));
        assertThat(r.kasus(id).path("perbandingan").path(0).path("alasan").asString()).isEqualTo("Sedang dilatih");
        assertThat(surat(r, id, "SURAT_PENUGASAN", 0).path("dari").asString()).contains("K-BIDANG-A2");
        var cocok = r.mulai(kepala, dengan(tunjuk("BIDANG-A1"), "unitAsal", "BIDANG-A2", "jumlah", 1));
        r.berhasil(asal, cocok, "SELESAI");
        r.berhasil(asal, cocok, "SETUJU");
        RuangPenugasan.berhasil(asal.kirim("/tugas/" + r.tugas(asal, cocok) + "/tindakan", Map.of("hasil", "SELESAI", "pegawai", List.of(r.staf.get("BIDANG-A2/2")))));
    }

    @Test
    @Persyaratan({"IHL-086"})
    void bukti_penugasan_dipilih_dari_surat_tugas_disposisi_atau_bukti_lain() {
        for (var jenis : List.of("SURAT_TUGAS", "DISPOSISI", "SURAT_PENUGASAN")) {
            var id = r.mulai(r.kepala("BIDANG-A1"), dengan(tunjuk("BIDANG-A1", "BIDANG-A1"), "judul", "Bukti " + jenis));
            assertThat(r.naskah(id)).isEmpty();
            assertThat(r.status(id)).isEqualTo("BERJALAN");
            RuangPenugasan.berhasil(r.kepala("DINAS-A").kirim(
                    "/tugas/" + r.tugas(r.kepala("DINAS-A"), id) + "/tindakan", Map.of("hasil", "SETUJU", "naskah", Map.of("jenis", jenis))));
            LakuPenugasan.terima(r, id, "BIDANG-A1");
            assertThat(r.naskah(id)).containsExactly(jenis);
            assertThat(r.status(id)).isEqualTo("AKTIF");
        }
    }

    @Test
    @Persyaratan({"IHL-093", "IHL-094", "IHL-096", "IHL-097"})
    void lintas_unit_dimohon_ditimbang_bersama_lalu_dijawab_tertulis() {
        var permintaan = tunjuk("BIDANG-A1", "BIDANG-A2");
        assertThat(r.orang(r.staf.get("BIDANG-A1")).kirim("/penugasan", permintaan).status()).as("bukan pimpinan").isEqualTo(403);
        var id = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        var permohonan = surat(r, id, "SURAT_PERMOHONAN_PELIBATAN", 0);
        assertThat(permohonan.path("dari").asString()).contains("K-BIDANG-A1");
        var asal = r.kepala("BIDANG-A2");
        assertThat(diKotak(asal, "diterima", permohonan)).isTrue();
        var timbang = asal.kirim("/tugas/" + r.tugas(asal, id) + "/tindakan", Map.of("hasil", "SETUJU"));
        assertThat(timbang.teks("kode")).as("belum ditimbang: %s", timbang.mentah()).isEqualTo("HASIL_TIDAK_MUNGKIN");
        RuangPenugasan.berhasil(asal.kirim("/tugas/" + r.tugas(asal, id) + "/tindakan", Map.of("hasil", "SELESAI", "catatan", "Beban masih wajar")));
        assertThat(r.kasus(id).path("langkah").path(1).path("catatan").asString()).isEqualTo("Beban masih wajar");
        assertThat(r.lakukan(asal, id, "TOLAK", " ").teks("kode")).isEqualTo("ALASAN_WAJIB");
        r.berhasil(asal, id, "SETUJU");
        assertThat(surat(r, id, "SURAT_PENUGASAN", 0).path("dari").asString()).contains("K-BIDANG-A2");
        LakuPenugasan.terima(r, id, "BIDANG-A2");
        var langkah = r.kasus(id).path("langkah");
        assertThat(langkah.path(langkah.size() - 1).path("waktu").asString()).isNotBlank();
        assertThat(teks(r.orang(r.staf.get("BIDANG-A2")).ambil("/penugasan?status=AKTIF&ukuran=200").isi().path("isi"), "id")).contains(Long.toString(id));
        var ditolak = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        r.berhasil(asal, ditolak, "SELESAI");
        RuangPenugasan.berhasil(r.lakukan(asal, ditolak, "TOLAK", "Sedang audit"));
        assertThat(r.status(ditolak)).isEqualTo("DITOLAK");
        assertThat(diKotak(r.kepala("BIDANG-A1"), "diterima", surat(r, ditolak, "SURAT_PENOLAKAN", 0))).isTrue();
    }

    @Test
    @Persyaratan({"IHL-108", "IHL-109", "IHL-110", "IHL-111", "IHL-112"})
    void permohonan_lintas_perangkat_daerah_memuat_keempat_isinya() {
        var kepala = r.kepala("BIDANG-A1");
        var lengkap = tunjuk("BIDANG-A1", "BIDANG-B1");
        for (var kosong : Map.of("maksudTujuan", "", "kompetensi", List.of(), "ekspektasi", "", "selesai", "").entrySet()) {
            kurang(kepala, dengan(lengkap, kosong.getKey(), kosong.getValue()), kosong.getKey(), "lampiran/c/1/c/5/e");
        }
        assertThat(bidang(kepala.kirim("/penugasan", dengan(lengkap, "selesai", RuangPenugasan.MULAI.minusDays(1).toString())))).contains("selesai");
        var id = r.mulai(kepala, lengkap);
        assertThat(r.kasus(id).path("perbandingan").path(0).path("kurang").path(0).asString()).as("kriteria dipakai mencocokkan").isEqualTo("analisis data");
        for (var siapa : List.of("DINAS-A", "DINAS-B")) {
            r.berhasil(r.kepala(siapa), id, "SETUJU");
        }
        r.berhasil(r.kepala("BIDANG-B1"), id, "TERSEDIA");
        r.berhasil(r.kepala("DINAS-B"), id, "SETUJU");
        r.berhasil(r.kepala("BIDANG-B1"), id, "SELESAI");
        LakuPenugasan.terima(r, id, "BIDANG-B1");
        assertThat(r.kasus(id).path("ekspektasi").asString()).isEqualTo("Satu laporan");
        assertThat(List.of(r.kasus(id).path("mulai").asString(), r.kasus(id).path("selesai").asString()))
                .containsExactly(RuangPenugasan.MULAI.toString(), RuangPenugasan.SELESAI.toString());
    }

    @Test
    @Persyaratan({"IHL-098", "IHL-099", "IHL-100", "IHL-101", "IHL-102", "IHL-103", "IHL-104", "IHL-106", "IHL-107"})
    void lintas_perangkat_daerah_melalui_kedua_pejabat_dan_hanya_orang_dalam_daftar() {
        var id = r.mulai(r.kepala("BIDANG-A1"), dengan(tunjuk("BIDANG-A1"), "unitAsal", "BIDANG-B1", "jumlah", 2));
        var pemohon = r.kepala("DINAS-A");
        var dituju = r.kepala("DINAS-B");
        var asal = r.kepala("BIDANG-B1");
        assertThat(surat(r, id, "SURAT_PERMOHONAN_PELIBATAN", 0).path("kepada").toString()).contains("K-DINAS-A");
        assertThat(dituju.ambil("/penugasan/" + id).status()).as("belum terlihat di perangkat daerah lain").isEqualTo(404);
        r.berhasil(pemohon, id, "SETUJU");
        var terusan = surat(r, id, "SURAT_PERMOHONAN_PELIBATAN", 1);
        assertThat(terusan.path("dari").asString() + terusan.path("kepada")).contains("K-DINAS-A", "K-DINAS-B");
        assertThat(teks(dituju.ambil("/penugasan/" + id).isi().path("naskah"), "id")).as("surat aslinya menyertai")
                .contains(surat(r, id, "SURAT_PERMOHONAN_PELIBATAN", 0).path("id").asString());
        assertThat(asal.ambil("/penugasan/" + id).status()).isEqualTo(404);
        r.berhasil(dituju, id, "SETUJU");
        assertThat(diKotak(asal, "diterima", surat(r, id, "INSTRUKSI", 0))).isTrue();
        var instruksi = surat(r, id, "INSTRUKSI", 0);
        assertThat(instruksi.path("kepada").toString()).contains("K-BIDANG-B1");
        assertThat(Penyewa.<String, RuntimeException>sebagai(r.kode, () -> sql.sql("select isi::text from naskah.surat where id = ?").param(instruksi.path("id").asLong())
                .query(String.class).single())).as("isi instruksi").contains("analisis data");
        var tugas = "/tugas/" + r.tugas(asal, id) + "/tindakan";
        assertThat(asal.kirim(tugas, Map.of("hasil", "SELESAI")).teks("kode")).isEqualTo("HASIL_TIDAK_MUNGKIN");
        assertThat(asal.kirim(tugas, Map.of("hasil", "TERSEDIA")).teks("kode")).isEqualTo("PEGAWAI_WAJIB");
        RuangPenugasan.berhasil(asal.kirim(tugas, Map.of(
                "hasil", "TERSEDIA", "catatan", "Keduanya terlatih", "pegawai", List.of(r.staf.get("BIDANG-B1"), r.staf.get("BIDANG-B1/2")))));
        assertThat(diKotak(dituju, "diterima", surat(r, id, "SURAT_JAWABAN", 0))).isTrue();
        assertThat(r.naskah(id)).containsOnlyOnce("SURAT_JAWABAN");
        assertThat(r.tugas(asal, id)).as("belum disetujui pejabat dituju").isZero();
        r.berhasil(dituju, id, "SETUJU");
        assertThat(diKotak(pemohon, "diterima", surat(r, id, "SURAT_JAWABAN", 1))).isTrue();
        var terbit = "/tugas/" + r.tugas(asal, id) + "/tindakan";
        assertThat(asal.kirim(terbit, Map.of("hasil", "SELESAI", "pegawai", List.of(r.staf.get("BIDANG-B2")))).teks("kode")).isEqualTo("PEGAWAI_DI_LUAR_DAFTAR");
        RuangPenugasan.berhasil(asal.kirim(terbit, Map.of("hasil", "SELESAI")));
        var penugasan = surat(r, id, "SURAT_PENUGASAN", 0);
        assertThat(diKotak(dituju, "tembusan", penugasan)).isTrue();
        assertThat(diKotak(pemohon, "tembusan", penugasan)).isTrue();
        assertThat(diKotak(asal, "dikirim", penugasan)).as("pimpinan unit asal adalah penerbitnya").isTrue();
        LakuPenugasan.terima(r, id, "BIDANG-B1");
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        assertThat(r.kasus(id).path("menunggu").path(0).path("pegawai").path("nip").asString()).isEqualTo(r.staf.get("BIDANG-B1/2"));
        LakuPenugasan.terima(r, id, "BIDANG-B1/2");
        assertThat(r.status(id)).isEqualTo("AKTIF");
    }

    @Test
    @Persyaratan({"IHL-113", "IHL-114", "IHL-115", "IHL-117", "IHL-118", "IHL-119"})
    void keinginan_lisan_dicatat_tanpa_surat_dan_dinyatakan_pegawainya_sendiri() {
        var nip = r.staf.get("BIDANG-A2");
        var permintaan = dengan(r.permintaan("SUKARELA", "BIDANG-A2"), "judul", "Keinginan lisan");
        var saya = r.orang(nip);
        var pimpinan = r.kepala("DINAS-A");
        kurang(saya, dengan(permintaan, "kompetensi", List.of()), "kompetensi", "pasal-8/ayat-1");
        kurang(saya, kebutuhan(permintaan, "alasanPilihan", ""), "alasanPilihan", "lampiran/c/paragraf-1");
        assertThat(r.orang(r.staf.get("BIDANG-A1")).kirim("/penugasan", dengan(permintaan, "pegawai", List.of(nip))).status()).as("orang ketiga").isEqualTo(403);
        var id = r.mulai(saya, permintaan);
        assertThat(r.naskah(id)).isEmpty();
        var catatan = r.kasus(id).path("langkah").path(0);
        assertThat(catatan.path("pegawai").path("nip").asString()).isEqualTo(nip);
        assertThat(catatan.path("waktu").asString()).isNotBlank();
        r.berhasil(pimpinan, id, "SETUJU");
        assertThat(r.naskah(id)).containsExactly("SURAT_PENUGASAN");
        assertThat(r.status(id)).as("menunggu surat diterima").isEqualTo("BERJALAN");
        LakuPenugasan.terima(r, id, "BIDANG-A2");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        assertThat(r.kasus(id).path("cara").asString()).isEqualTo("SUKARELA");
        RuangPenugasan.ditolak(saya.kirim("/penugasan", permintaan), "SUDAH_DITUGASKAN");
        var dicatatkan = r.mulai(pimpinan, dengan(permintaan, "judul", "Dicatat pimpinan", "pegawai", List.of(nip)));
        assertThat(r.tugas(pimpinan, dicatatkan)).as("pegawai belum menyatakannya sendiri").isZero();
        r.berhasil(saya, dicatatkan, "SETUJU");
        r.berhasil(pimpinan, dicatatkan, "SETUJU");
        assertThat(r.tindakan(dicatatkan)).containsExactly("CATAT_KEINGINAN", "NYATAKAN_KEINGINAN", "PUTUSKAN", "TERBITKAN_SURAT");
        var urung = r.mulai(pimpinan, dengan(permintaan, "judul", "Salah paham", "pegawai", List.of(nip)));
        assertThat(r.lakukan(saya, urung, "TOLAK", "").teks("kode")).isEqualTo("ALASAN_WAJIB");
        RuangPenugasan.berhasil(r.lakukan(saya, urung, "TOLAK", "Saya hanya bertanya"));
        assertThat(r.status(urung)).isEqualTo("DITOLAK");
        assertThat(pimpinan.ambil("/penugasan/" + urung).mentah()).contains("Saya hanya bertanya");
    }

    @Test
    @Persyaratan({"IHL-120", "IHL-121", "IHL-122", "IHL-123"})
    void sukarela_lintas_unit_diputus_pimpinan_dituju_lalu_pimpinan_sendiri() {
        var saya = r.orang(r.staf.get("BIDANG-A2/2"));
        var dituju = r.kepala("BIDANG-A1");
        var sendiri = r.kepala("BIDANG-A2");
        var id = r.mulai(saya, dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Sukarela lintas unit"));
        var surat = surat(r, id, "PERMOHONAN_SUKARELA", 0);
        assertThat(diKotak(dituju, "diterima", surat)).isTrue();
        assertThat(diKotak(sendiri, "tembusan", surat)).isTrue();
        assertThat(r.tugas(sendiri, id)).isZero();
        r.berhasil(dituju, id, "SETUJU");
        assertThat(r.tugas(sendiri, id)).isZero();
        r.berhasil(saya, id, "SELESAI");
        r.berhasil(sendiri, id, "SETUJU");
        assertThat(surat(r, id, "SURAT_PENUGASAN", 0).path("dari").asString()).contains("K-BIDANG-A2");
        assertThat(r.kasus(id).path("unitPemilik").asString()).isEqualTo("BIDANG-A1");
        var kerja = "/penugasan?unit=BIDANG-A1&status=AKTIF&q=Sukarela+lintas";
        assertThat(dituju.ambil(kerja).isi().path("jumlah").asInt()).isZero();
        LakuPenugasan.terima(r, id, "BIDANG-A2/2");
        assertThat(teks(dituju.ambil(kerja).isi().path("isi"), "id")).containsExactly(Long.toString(id));
    }
}
