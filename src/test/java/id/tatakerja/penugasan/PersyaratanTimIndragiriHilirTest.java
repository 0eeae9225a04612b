package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.LakuPenugasan.bacaTim;
import static id.tatakerja.penugasan.LakuPenugasan.dengan;
import static id.tatakerja.penugasan.LakuPenugasan.nomorTim;
import static id.tatakerja.penugasan.LakuPenugasan.orang;
import static id.tatakerja.penugasan.LakuPenugasan.terima;
import static id.tatakerja.penugasan.LakuPenugasan.tim;
import static id.tatakerja.penugasan.LakuPenugasan.ubah;
import static id.tatakerja.penugasan.RuangPenugasan.ditolak;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the regulation of Indragiri Hilir says of a Tim Kerja, as the people concerned meet it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanTimIndragiriHilirTest {

    private static final int BANYAK = 40;
    private static final Map<String, Object> KENDALA = Map.of(
            "judul", "Data belum lengkap", "uraian", "Dua kecamatan belum mengirim data.", "alternatif", List.of("Kunjungan langsung", "Data tahun lalu"), "rekomendasi", 1);

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "bukti-ihl-tim", 173, "indragiri-hilir-1-2024", "I", (l, staf) -> {
            l.unit("SEKSI-A21", "SEKSI", "BIDANG-A2", "", "PENGAWAS");
            staf.put("BIDANG-B2/p", l.orang("BIDANG-B2", "PELAKSANA"));
            IntStream.range(0, BANYAK).forEach(n -> staf.put("banyak/" + n, l.orang("BIDANG-B2", "AHLI_PERTAMA")));
        }, List.of()).tetapkan();
    }

    private static Map<String, Object> setahun(Map<String, Object> asal) {
        var tahun = RuangPenugasan.MULAI.getYear();
        return dengan(asal, "selesai", LocalDate.of(tahun, 12, 31).isBefore(RuangPenugasan.SELESAI) ? LocalDate.of(tahun, 12, 31).toString() : RuangPenugasan.SELESAI.toString());
    }

    private Map<String, Object> bentuk(String unit, Map<String, Object> tim, String... staf) {
        return setahun(tim(r, "PENUNJUKAN", unit, tim, staf));
    }

    /** A team of its own unit at work. */
    private long dalamUnit(String unit, Map<String, Object> tim, String jenis, String... staf) {
        var id = r.mulai(r.kepala(unit), bentuk(unit, tim, staf));
        var kepala = r.kepala("DINAS-" + unit.charAt(7));
        RuangPenugasan.berhasil(kepala.kirim("/tugas/" + r.tugas(kepala, id) + "/tindakan", Map.of("hasil", "SETUJU", "naskah", Map.of("jenis", jenis))));
        terima(r, id, staf);
        assertThat(r.status(id)).isEqualTo("AKTIF");
        return id;
    }

    private JsonNode baca(long penugasan) {
        return bacaTim(r, nomorTim(r, penugasan));
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    @Test
    @Persyaratan({"IHL-072", "IHL-128", "IHL-134", "IHL-139", "IHL-147"})
    void tim_dalam_unit_aktif_dengan_surat_tugas_atau_surat_keputusan_dan_boleh_tanpa_ketua() {
        for (var jenis : List.of("SURAT_TUGAS", "SK_TIM_KERJA")) {
            var tim = baca(dalamUnit("BIDANG-A1", Map.of("nama", "Tim " + jenis), jenis, "BIDANG-A1", "BIDANG-A1/2"));
            assertThat(tim.path("status").asString()).isEqualTo("AKTIF");
            assertThat(orang(tim)).noneMatch(o -> o.startsWith("KETUA"));
            assertThat(LakuPenugasan.teks(tim.path("naskah"), "jenis")).containsExactly(jenis);
            assertThat(tim.path("naskah").path(0).path("dari").asString()).contains("K-DINAS-A");
            assertThat(LakuPenugasan.teks(tim.path("peran"), "peran"))
                    .containsExactly("PIMPINAN_UNIT_ORGANISASI", "PEJABAT_PENILAI_KINERJA", "PENANGGUNG_JAWAB", "KETUA", "ANGGOTA");
            assertThat(tim.path("pimpinan").asString()).contains("K-DINAS-A");
            assertThat(tim.path("kekurangan").toString()).contains("Penanggung Jawab Tim belum diisi");
        }
        var sendiri = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        r.berhasil(r.kepala("DINAS-A"), sendiri, "SETUJU");
        terima(r, sendiri, "BIDANG-A1");
        assertThat(r.status(sendiri)).as("bersama kedua tim di atas").isEqualTo("AKTIF");
    }

    @Test
    @Persyaratan({"IHL-126"})
    void pejabat_penyetaraan_didahulukan_sebagai_ketua_dan_pilihan_lain_beralasan() {
        var setara = r.staf.get("BIDANG-B1/2");
        RuangPenugasan.berhasil(r.organisasi().taruh("/pegawai/" + setara + "/penyetaraan", Map.of("dokumen", "SK 800/1/2022")));
        var kepala = r.kepala("BIDANG-B1");
        var lain = bentuk("BIDANG-B1", Map.of("nama", "Tim", "ketua", r.staf.get("BIDANG-B1")), "BIDANG-B1", "BIDANG-B1/2");
        var ditolak = ditolak(kepala.kirim("/penugasan", lain), "ALASAN_KETUA_WAJIB");
        assertThat(ditolak.mentah()).contains("indragiri-hilir-1-2024#pasal-8/ayat-4");
        r.mulai(kepala, dengan(lain, "tim", Map.of("nama", "Tim", "ketua", r.staf.get("BIDANG-B1"), "alasanKetua", "Paling menguasai")));
        r.mulai(kepala, dengan(lain, "tim", Map.of("nama", "Tim", "ketua", setara)));
        var klien = masuk(r.kepala.get("BIDANG-B1"));
        var isi = new HashMap<>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "TIM", "sifat", "RUTIN", "unitPemilik", "BIDANG-B1", "unitCari", "BIDANG-B1", "judul", "Tim penyetaraan", "kompetensi", "analisis data",
                "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.MULAI.toString(), "ke", "orang"));
        var nomor = klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body().replaceAll("(?s).*?name=\"orang\" value=\"(\\d+)\".*", "$1");
        isi.putAll(Map.of("orang", nomor, "ke", "tinjau"));
        assertThat(klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body()).containsPattern("<option value=\"\\d+\" selected>[^<]*\\(penyetaraan jabatan\\)");
    }

    @Test
    @Persyaratan({"IHL-124", "IHL-135", "IHL-145"})
    void ketua_tim_lintas_unit_didahulukan_dari_pemilik_dan_hanya_pimpinan_yang_membentuk() {
        var permintaan = bentuk("BIDANG-A1", Map.of("nama", "Tim Lintas", "ketua", r.staf.get("BIDANG-A2")), "BIDANG-A2", "BIDANG-A2/2");
        assertThat(r.orang(r.staf.get("BIDANG-A1")).kirim("/penugasan", permintaan).teks("kode")).isEqualTo("BUKAN_PEMEGANG_PERAN");
        ditolak(r.kepala("BIDANG-A1").kirim("/penugasan", permintaan), "ALASAN_KETUA_WAJIB");
        r.mulai(r.kepala("BIDANG-A1"), dengan(permintaan, "tim", Map.of("nama", "Tim Lintas", "ketua", r.staf.get("BIDANG-A2"), "alasanKetua", "Paling menguasai")));
        var klien = masuk(r.kepala.get("BIDANG-A1"));
        var isi = new HashMap<>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "TIM", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "unitCari", "BIDANG-B1", "judul", "Tim lintas perangkat daerah", "mulai",
                RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.MULAI.toString(), "ke", "orang"));
        var nomor = klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body().replaceAll("(?s).*?name=\"orang\" value=\"(\\d+)\".*", "$1");
        isi.putAll(Map.of("orang", nomor, "ke", "tinjau"));
        var ketua = klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body().replaceAll("(?s).*<select[^>]*id=\"ketua\"", "").replaceAll("(?s)</select>.*", "");
        assertThat(ketua).contains("(pemilik kinerja)", "<option value=\"" + nomor + "\"");
        assertThat(ketua.lastIndexOf("(pemilik kinerja)")).as("yang dipilih dari perangkat daerah lain ada sesudahnya").isLessThan(ketua.indexOf("<option value=\"" + nomor + "\""));
    }

    @Test
    @Persyaratan({"IHL-127", "IHL-133", "IHL-142", "IHL-143"})
    void jangkauan_tim_mengikuti_anggotanya_dan_alat_penetapan_yang_tertinggal_ditandai() {
        var tim = nomorTim(r, dalamUnit("BIDANG-A1", Map.of("nama", "Tim Tumbuh"), "SURAT_TUGAS", "BIDANG-A1", "BIDANG-A1/2"));
        assertThat(bacaTim(r, tim).path("lingkup").asString()).isEqualTo("DALAM_UNIT");
        assertThat(bacaTim(r, tim).path("kekurangan").toString()).doesNotContain("Alat penetapan");
        var gabung = r.mulai(r.kepala("BIDANG-A1"), bentuk("BIDANG-A1", Map.of("id", tim), "BIDANG-B1"));
        r.berhasil(r.kepala("DINAS-A"), gabung, "SETUJU");
        r.berhasil(r.kepala("DINAS-B"), gabung, "SETUJU");
        assertThat(orang(bacaTim(r, tim))).as("belum selesai penunjukannya").noneMatch(o -> o.endsWith(r.staf.get("BIDANG-B1")));
        r.berhasil(r.kepala("BIDANG-B1"), gabung, "TERSEDIA");
        r.berhasil(r.kepala("DINAS-B"), gabung, "SETUJU");
        r.berhasil(r.kepala("BIDANG-B1"), gabung, "SELESAI");
        terima(r, gabung, "BIDANG-B1");
        assertThat(bacaTim(r, tim).path("orang")).hasSize(2);
        r.berhasil(id.tatakerja.uji.KlienApi.sebagai(port, "bupati-" + r.kode), gabung, "SELESAI");
        var sukarela = r.mulai(r.orang(r.staf.get("BIDANG-A2")), dengan(setahun(tim(r, "SUKARELA", "BIDANG-A1", Map.of("id", tim))), "judul", "Ikut tim"));
        r.berhasil(r.kepala("BIDANG-A1"), sukarela, "SETUJU");
        r.berhasil(r.orang(r.staf.get("BIDANG-A2")), sukarela, "SELESAI");
        r.berhasil(r.kepala("BIDANG-A2"), sukarela, "SETUJU");
        terima(r, sukarela, "BIDANG-A2");
        var kini = bacaTim(r, tim);
        assertThat(kini.path("lingkup").asString()).isEqualTo("LINTAS_PERANGKAT_DAERAH");
        assertThat(LakuPenugasan.teks(kini.path("orang"), "asal")).containsExactlyInAnyOrder("unit sendiri", "unit sendiri", "perangkat daerah lain", "unit lain");
        assertThat(kini.path("kekurangan").toString()).as("keputusan Bupati sudah ada").doesNotContain("Alat penetapan");
        assertThat(masuk("organisasi-" + r.kode).ambil("/tim-kerja/" + tim + "?tanggal=" + RuangPenugasan.MULAI).body()).contains("(perangkat daerah lain)", "(unit lain)");
    }

    @Test
    @Persyaratan({"IHL-088", "IHL-127"})
    void anggota_sukarela_dari_unit_lain_membuat_surat_tugas_tidak_cukup_lagi() {
        var dibentuk = dalamUnit("BIDANG-B1", Map.of("nama", "Tim Tertinggal"), "SURAT_TUGAS", "BIDANG-B1");
        var tim = nomorTim(r, dibentuk);
        var sukarela = r.mulai(r.orang(r.staf.get("BIDANG-B2")), dengan(setahun(tim(r, "SUKARELA", "BIDANG-B1", Map.of("id", tim))), "judul", "Ikut tim"));
        r.berhasil(r.kepala("BIDANG-B1"), sukarela, "SETUJU");
        r.berhasil(r.orang(r.staf.get("BIDANG-B2")), sukarela, "SELESAI");
        r.berhasil(r.kepala("BIDANG-B2"), sukarela, "SETUJU");
        terima(r, sukarela, "BIDANG-B2");
        var kini = bacaTim(r, tim);
        assertThat(kini.path("lingkup").asString()).isEqualTo("LINTAS_UNIT");
        assertThat(kini.path("kekurangan").toString()).contains("Alat penetapan tim ini belum sesuai");
        assertThat(List.of(r.kasus(dibentuk).path("cara").asString(), r.kasus(sukarela).path("cara").asString())).containsExactly("PENUNJUKAN", "SUKARELA");
        assertThat(LakuPenugasan.teks(kini.path("orang"), "penugasan")).containsExactlyInAnyOrder(Long.toString(dibentuk), Long.toString(sukarela));
    }

    @Test
    @Persyaratan({"IHL-129"})
    void tim_lintas_unit_menunggu_keputusan_bupati_atau_sekretaris_daerah() {
        var id = r.mulai(r.kepala("BIDANG-A1"), bentuk("BIDANG-A1", Map.of("nama", "Tim Dua Bidang"), "BIDANG-A2"));
        r.berhasil(r.kepala("BIDANG-A2"), id, "SELESAI");
        r.berhasil(r.kepala("BIDANG-A2"), id, "SETUJU");
        terima(r, id, "BIDANG-A2");
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        assertThat(baca(id).path("status").asString()).isEqualTo("DISIAPKAN");
        assertThat(r.tugas(r.kepala("DINAS-A"), id)).isZero();
        r.berhasil(r.kepala("SETDA"), id, "SELESAI");
        assertThat(baca(id).path("status").asString()).isEqualTo("AKTIF");
        assertThat(LakuPenugasan.surat(r, id, "KEPUTUSAN_TIM", 0).path("dari").asString()).contains("K-SETDA");
    }

    @Test
    @Persyaratan({"IHL-132", "IHL-144", "IHL-146"})
    void tim_dari_berbagai_jabatan_seberapa_pun_banyaknya_berketua_satu() {
        var ketua = Map.<String, Object>of("nama", "Tim Campuran", "ketua", r.staf.get("BIDANG-B2/p"), "alasanKetua", "Terampil mengolah data");
        var campuran = dalamUnit("BIDANG-B2", ketua, "SURAT_TUGAS", "BIDANG-B2", "BIDANG-B2/2", "BIDANG-B2/p");
        assertThat(orang(baca(campuran))).contains("KETUA " + r.staf.get("BIDANG-B2/p")).hasSize(3);
        RuangPenugasan.berhasil(ubah(r.kepala("DINAS-B"), nomorTim(r, campuran), "jenis", "KETUA", "pegawai", r.staf.get("BIDANG-B2"), "alasan", "Lebih terampil"));
        assertThat(orang(baca(campuran)).stream().filter(o -> o.startsWith("KETUA"))).as("ketua kedua menggantikan, bukan menambah").hasSize(1);
        var tanpaDasar = LakuPenugasan.dengan(bentuk("BIDANG-B2", Map.of("nama", "Tim", "ketua", r.staf.get("BIDANG-B2/p")), "BIDANG-B2/p", "BIDANG-B2"), "kompetensi", List.of());
        assertThat(r.kepala("BIDANG-B2").kirim("/penugasan", tanpaDasar).mentah()).contains("indragiri-hilir-1-2024#lampiran/c/3/umum/c");
        var semua = IntStream.range(0, BANYAK).mapToObj(n -> "banyak/" + n).toArray(String[]::new);
        for (var anggota : List.of(new String[] {"BIDANG-B2"}, semua)) {
            var id = dalamUnit("BIDANG-B2", Map.of("nama", "Tim " + anggota.length), "SURAT_TUGAS", anggota);
            assertThat(baca(id).path("orang")).hasSize(anggota.length);
        }
    }

    @Test
    @Persyaratan({"IHL-162"})
    void penanggung_jawab_satu_bagi_seluruh_masa_dengan_tanggal_pergantian() {
        var awal = r.kepala.get("BIDANG-A2");
        var id = dalamUnit("BIDANG-A2", Map.of("nama", "Tim Tanggung", "penanggungJawab", awal), "SURAT_TUGAS", "BIDANG-A2", "BIDANG-A2/2");
        assertThat(orang(baca(id))).contains("PENANGGUNG_JAWAB " + awal);
        assertThat(baca(id).path("kekurangan").toString()).doesNotContain("Penanggung Jawab");
        assertThat(orang(bacaTim(r, nomorTim(r, id), "?tanggal=" + RuangPenugasan.MULAI.plusDays(20)))).containsOnlyOnce("PENANGGUNG_JAWAB " + awal);
        var lain = ubah(r.kepala("DINAS-A"), nomorTim(r, id), "jenis", "PENANGGUNG_JAWAB", "pegawai", r.kepala.get("BIDANG-A1"), "alasan", "Pergantian");
        assertThat(lain.teks("kode")).as("Administrator unit lain").isEqualTo("PERAN_TIM_DI_LUAR_TIM");
        var ganti = RuangPenugasan.MULAI.plusDays(10);
        RuangPenugasan.berhasil(ubah(
                r.kepala("DINAS-A"), nomorTim(r, id), "jenis", "PENANGGUNG_JAWAB", "pegawai", r.kepala.get("SEKSI-A21"), "alasan", "Pergantian", "tanggal", ganti.toString()));
        assertThat(orang(bacaTim(r, nomorTim(r, id), "?tanggal=" + ganti.minusDays(1)))).contains("PENANGGUNG_JAWAB " + awal).hasSize(3);
        assertThat(orang(bacaTim(r, nomorTim(r, id), "?tanggal=" + ganti))).contains("PENANGGUNG_JAWAB " + r.kepala.get("SEKSI-A21")).hasSize(3);
    }

    @Test
    @Persyaratan("IHL-187")
    void tim_dalam_unit_seorang_diri_diperingatkan_agar_memakai_penugasan_perorangan() {
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        var isian = new HashMap<>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "TIM", "sifat", "INSIDENTAL", "unitPemilik", "BIDANG-A1", "judul", "Peta rawan banjir", "maksudTujuan", "Peta tersedia",
                "kompetensi", "pemetaan", "ekspektasi", "Satu peta", "pertimbangan", "Beban kerja"));
        isian.put("keadaan", "Banjir mendadak");
        isian.put("mulai", RuangPenugasan.MULAI.toString());
        isian.put("selesai", RuangPenugasan.MULAI.plusDays(10).toString());
        var cari = kepala.isiDari("/penugasan/baru", "/penugasan/baru", tambah(isian, "ke", "orang", "unitCari", "BIDANG-A1")).body();
        assertThat(cari).contains("name=\"orang\"");
        var nomor = java.util.regex.Pattern.compile("name=\"orang\" value=\"(\\d+)\"").matcher(cari).results().map(m -> m.group(1)).distinct().toList();
        isian.put("orang", nomor.getFirst());
        var sendiri = kepala.isiDari("/penugasan/baru", "/penugasan/baru", tambah(isian, "ke", "tinjau")).body();
        assertThat(sendiri).contains("pakai penugasan perorangan", "indragiri-hilir-1-2024", "lampiran/c/3/a/2/a");
        assertThat(kepala.isiDari("/penugasan/baru", "/penugasan/baru", tambah(isian, "ke", "tinjau", "kerjaSama", "Pengukuran memerlukan dua orang")).body())
                .doesNotContain("pakai penugasan perorangan");
    }

    @Test
    @Persyaratan({"IHL-200", "IHL-201", "IHL-202", "IHL-203", "IHL-204", "IHL-205", "IHL-206", "IHL-207"})
    void tim_lintas_perangkat_daerah_bertujuan_diarahkan_pelaksana_fungsi_dan_kendalanya_terbagi() {
        var k = new RuangKerja(r);
        var satu = "BIDANG-B1";
        var minta = LakuPenugasan.dengan(LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A2", Map.of(), satu), "mulai", RuangKerja.hari(-20), "selesai", RuangKerja.hari(30), "sifat", "INSIDENTAL");
        var tanpa = Map.<String, Object>of("nama", "Tim Lintas", "ketua", r.staf.get("BIDANG-A2"), "alasanKetua", "Keahliannya");
        var pemohon = r.kepala("BIDANG-A2");
        LakuPenugasan.kurang(pemohon, LakuPenugasan.dengan(minta, "tim", tanpa), "tim.tujuan", "lampiran/c-bentuk/2/c");
        LakuPenugasan.kurang(pemohon, LakuPenugasan.kebutuhan(LakuPenugasan.dengan(minta, "tim", LakuPenugasan.dengan(tanpa, "tujuan", "TARGET_PEMILIK")), "perjanjianKinerja", ""),
                "perjanjianKinerja", "lampiran/c-bentuk/2/c");
        var id = k.berlaku(pemohon, LakuPenugasan.dengan(minta, "tim", LakuPenugasan.dengan(tanpa, "tujuan", "TARGET_PEMILIK")));
        assertThat(r.kasus(id).path("lingkup").asString()).isEqualTo("LINTAS_PERANGKAT_DAERAH");
        assertThat(r.naskah(id)).as("ditetapkan dengan keputusan").contains("KEPUTUSAN_TIM");
        var tim = LakuPenugasan.bacaTim(r, LakuPenugasan.nomorTim(r, id), "");
        assertThat(LakuPenugasan.orang(tim)).contains("ANGGOTA " + r.staf.get(satu));
        assertThat(List.of(tim.path("tujuan").asString(), tim.path("unitPemilik").asString())).containsExactly("TARGET_PEMILIK", "BIDANG-A2");
        assertThat(tim.path("peringatan")).isEmpty();
        assertThat(masuk(r.kepala.get("BIDANG-A2")).ambil("/tim-kerja/" + LakuPenugasan.nomorTim(r, id)).body()).contains("Tujuan: target pemilik kinerja", "Unit BIDANG A2");
        var seasal = k.berlaku(pemohon, LakuPenugasan.dengan(minta, "pegawai", List.of(r.staf.get(satu), r.staf.get(satu + "/2")), "kebutuhan", LakuPenugasan.tim(
                r, "PENUNJUKAN", "BIDANG-A2", Map.of(), satu, satu + "/2").get("kebutuhan"), "tim", LakuPenugasan.dengan(tanpa, "ketua", r.staf.get(satu), "tujuan", "TARGET_LAIN")));
        assertThat(LakuPenugasan.bacaTim(r, LakuPenugasan.nomorTim(r, seasal), "").path("peringatan").toString()).contains("#lampiran/c/3/c/1");

        var arahan = RuangKerja.jalur(id, "/umpan-balik");
        RuangKerja.isi(r.kepala("DINAS-A").kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Kepala perangkat daerah pelaksana fungsi")));
        RuangKerja.isi(pemohon.kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Pemilik kinerja")));
        RuangKerja.ditolak(r.kepala("DINAS-B").kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Kepala perangkat daerah asal")), 403, "BUKAN_PENGARAH");
        RuangKerja.isi(r.kepala("DINAS-B").kirim(arahan, Map.of("jenis", "CATATAN", "isi", "Hanya catatan")));
        var sebelah = dalamUnit("BIDANG-A1", Map.of("nama", "Tim Sebelah", "ketua", r.staf.get("BIDANG-A1")), "SURAT_TUGAS", "BIDANG-A1", "BIDANG-A1/2");
        var anggota = r.orang(r.staf.get(satu));
        var biasa = RuangKerja.isi(anggota.kirim(RuangKerja.jalur(id, "/kendala"), KENDALA)).path("id").asLong();
        assertThat(jabatan(RuangKerja.isi(anggota.ambil("/kendala/" + biasa)))).containsExactly("K-BIDANG-A2");
        var bersama = RuangKerja.isi(anggota.kirim(RuangKerja.jalur(id, "/kendala"), LakuPenugasan.dengan(KENDALA, "perluKolaborasi", true))).path("id").asLong();
        var asal = r.organisasi().ambil("/pegawai/" + r.staf.get(satu) + "/kedudukan").teks("pimpinanUnitOrganisasi.jabatan.kode");
        assertThat(jabatan(RuangKerja.isi(anggota.ambil("/kendala/" + bersama)))).containsExactlyInAnyOrder("K-BIDANG-A2", asal);
        assertThat(RuangKerja.isi(r.kepala(asal.substring(2)).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami siapkan data"))).path("selesai").asBoolean()).isFalse();
        assertThat(RuangKerja.isi(pemohon.kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami kunjungi"))).path("selesai").asBoolean()).isTrue();
        for (var tahap : List.of("PERENCANAAN", "PELAKSANAAN", "PEMANTAUAN", "EVALUASI")) {
            RuangKerja.isi(anggota.kirim(RuangKerja.jalur(id, "/koordinasi"), Map.of("tahap", tahap, "hal", "Pembagian " + tahap, "pekerjaanLain", sebelah)));
        }
        assertThat(RuangKerja.isi(r.orang(r.staf.get("BIDANG-A1")).ambil(RuangKerja.jalur(sebelah, "/koordinasi"))).toString()).contains("Pembagian PERENCANAAN");
        assertThat(RuangKerja.isi(anggota.ambil(RuangKerja.jalur(id, "/koordinasi"))).toString()).contains("Pembagian PERENCANAAN");
        assertThat(masuk(r.staf.get(satu)).ambil("/pekerjaan/" + id + "/koordinasi.csv").body().lines().skip(1)).hasSize(4)
                .allMatch(b -> b.matches("[^,;]*[,;](Perencanaan|Pelaksanaan|Pemantauan|Evaluasi)[,;].*"));
    }

    private static Map<String, String> tambah(Map<String, String> asal, String... pasangan) {
        var hasil = new HashMap<>(asal);
        for (var i = 0; i < pasangan.length; i += 2) {
            hasil.put(pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    private static List<String> jabatan(JsonNode kendala) {
        var hasil = new java.util.ArrayList<String>();
        kendala.path("giliran").forEach(g -> g.path("jabatan").forEach(j -> hasil.add(j.asString())));
        return hasil;
    }
}
