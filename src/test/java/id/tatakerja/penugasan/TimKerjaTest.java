package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Teams under three regulations: formed, decreed, changed, over; as the people concerned. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimKerjaTest {

    /** A year in which every team begins and ends. */
    private static final int TAHUN = RuangPenugasan.HARI_INI.getYear() + 1;

    @LocalServerPort
    private int port;

    @Autowired
    private PenutupanHarian penutupan;

    private RuangPenugasan lmd;
    private RuangPenugasan ihl;
    private RuangPenugasan bkl;

    @BeforeAll
    void kabupaten() {
        lmd = new RuangPenugasan(port, "tim-lmd", 301, "lamandau-13-2024", "1").tetapkan();
        ihl = new RuangPenugasan(port, "tim-ihl", 302, "indragiri-hilir-1-2024", "I").tetapkan();
        bkl = new RuangPenugasan(port, "tim-bkl", 303, "bangkalan-28-2023", "");
        RuangPenugasan.berhasil(bkl.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of(
                "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas sudah menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar untuk satu pejabat")));
        RuangPenugasan.berhasil(bkl.organisasi().ubah("/unit/DINAS-B/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
        bkl.tetapkan();
    }

    private static Map<String, Object> tim(RuangPenugasan r, String unit, Map<String, Object> tim, String... staf) {
        var permintaan = r.permintaan("PENUNJUKAN", unit, java.util.Arrays.stream(staf).map(r.staf::get).toArray(String[]::new));
        permintaan.put("bentuk", "TIM");
        permintaan.put("mulai", TAHUN + "-02-01");
        permintaan.put("selesai", TAHUN + "-06-30");
        permintaan.put("tim", tim);
        return permintaan;
    }

    private static Map<String, Object> dengan(Map<String, Object> asal, String kunci, Object nilai) {
        var hasil = new HashMap<>(asal);
        hasil.put(kunci, nilai);
        return hasil;
    }

    private static KlienApi.Jawaban ditolak(KlienApi.Jawaban jawaban, String kode) {
        return RuangPenugasan.ditolak(jawaban, kode);
    }

    /** A team of Lamandau at work within one unit: the first of its two people heads it. */
    private long lamandau(String nama) {
        var id = lmd.mulai(lmd.kepala("BIDANG-A1"), tim(
                lmd, "BIDANG-A1", Map.of("nama", nama, "ketua", lmd.staf.get("BIDANG-A1")), "BIDANG-A1", "BIDANG-A1/2"));
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A1")), id, "SELESAI");
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A1/2")), id, "SELESAI");
        return id;
    }

    private static long nomorTim(RuangPenugasan r, long penugasan) {
        return r.kasus(penugasan).path("tim").path("id").asLong();
    }

    private static JsonNode baca(RuangPenugasan r, long tim, String tanya) {
        var dibaca = r.organisasi().ambil("/tim-kerja/" + tim + tanya);
        assertThat(dibaca.status()).as(dibaca.mentah()).isEqualTo(200);
        return dibaca.isi();
    }

    private static List<String> orang(JsonNode tim) {
        var hasil = new ArrayList<String>();
        tim.path("orang").forEach(o -> hasil.add(o.path("peran").asString() + " " + o.path("nip").asString()));
        return hasil;
    }

    private static KlienApi.Jawaban ubah(KlienApi siapa, long tim, Object... isi) {
        var badan = new HashMap<String, Object>();
        for (var i = 0; i < isi.length; i += 2) {
            badan.put((String) isi[i], isi[i + 1]);
        }
        return siapa.kirim("/tim-kerja/" + tim + "/perubahan", badan);
    }

    @Test
    @Persyaratan({"LMD-184", "LMD-206"})
    void tim_terbentuk_dari_penugasan_dengan_surat_keputusan_dan_tanggung_jawab_berdasar() {
        var id = lmd.mulai(lmd.kepala("BIDANG-A1"), tim(
                lmd, "BIDANG-A1", Map.of("nama", "Tim Rencana", "ketua", lmd.staf.get("BIDANG-A1")), "BIDANG-A1", "BIDANG-A1/2"));
        assertThat(lmd.kasus(id).path("tim").path("status").asString()).isEqualTo("DISIAPKAN");
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A1")), id, "SELESAI");
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A1/2")), id, "SELESAI");
        var tim = baca(lmd, nomorTim(lmd, id), "?tanggal=" + TAHUN + "-03-15");
        assertThat(tim.path("status").asString()).isEqualTo("AKTIF");
        assertThat(orang(tim)).containsExactly("KETUA " + lmd.staf.get("BIDANG-A1"), "ANGGOTA " + lmd.staf.get("BIDANG-A1/2"));
        assertThat(tim.path("orang").path(1).path("penugasan").asLong()).isEqualTo(id);
        assertThat(tim.path("naskah").path(0).path("jenis").asString()).isEqualTo("SK_TIM_KERJA");
        assertThat(tim.path("naskah").path(0).path("nomor").asString()).isNotEmpty();
        var peran = new ArrayList<String>();
        tim.path("peran").forEach(p -> {
            peran.add(p.path("peran").asString());
            assertThat(p.path("tanggungJawab").size()).isPositive();
            assertThat(p.path("tanggungJawab").path(0).path("dasar").size()).isPositive();
        });
        assertThat(peran).containsExactly("PIMPINAN_UNIT_ORGANISASI", "PEJABAT_PENILAI_KINERJA", "KETUA", "ANGGOTA");
        assertThat(lmd.orang(lmd.staf.get("BIDANG-B2")).ambil("/tim-kerja/" + nomorTim(lmd, id)).status()).isEqualTo(404);
        assertThat(lmd.orang(lmd.staf.get("BIDANG-A1/2")).ambil("/tim-kerja?q=rencana").isi().path("jumlah").asInt()).isEqualTo(1);
        assertThat(ihl.organisasi().ambil("/tim-kerja/" + nomorTim(lmd, id)).status()).isEqualTo(404);
    }

    @Test
    @Persyaratan({"LMD-201", "LMD-202", "LMD-203", "LMD-204", "LMD-205"})
    void susunan_tim_lamandau_diperiksa_dengan_pasalnya() {
        var kepala = lmd.kepala("BIDANG-A1");
        var ketua = lmd.staf.get("BIDANG-A1");
        var lengkap = tim(lmd, "BIDANG-A1", Map.of("nama", "Tim", "ketua", ketua), "BIDANG-A1", "BIDANG-A1/2");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "tim", Map.of("nama", "Tim"))), "ISI_WAJIB");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "pegawai", List.of(ketua))), "ANGGOTA_SELAIN_KETUA");
        var tanpa = ditolak(kepala.kirim("/penugasan", dengan(lengkap, "pertimbangan", "")), "ISI_WAJIB");
        assertThat(tanpa.mentah()).contains("lamandau-13-2024#pasal-24/ayat-6");
        var penanggungJawab = ditolak(kepala.kirim("/penugasan", dengan(lengkap, "tim", Map.of(
                "nama", "Tim", "ketua", ketua, "penanggungJawab", lmd.kepala.get("BIDANG-A1")))), "PERAN_TIM_TIDAK_ADA");
        assertThat(penanggungJawab.mentah()).contains("lamandau-13-2024#pasal-26/ayat-1");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "tim", Map.of("nama", "Tim", "ketua", lmd.staf.get("BIDANG-B1")))), "PERAN_TIM_DI_LUAR_TIM");
        assertThat(kepala.kirim("/penugasan", dengan(lengkap, "tim", Map.of("nama", "Tim", "ketua", "199001012015011001"))).teks("kode")).isEqualTo("PEGAWAI_TIDAK_DIKENAL");
        // an Administrator of the owning unit who is not among those assigned
        var id = lmd.mulai(kepala, dengan(lengkap, "tim", Map.of("nama", "Tim Kepala", "ketua", lmd.kepala.get("BIDANG-A1"))));
        lmd.berhasil(lmd.orang(ketua), id, "SELESAI");
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A1/2")), id, "SELESAI");
        assertThat(orang(baca(lmd, nomorTim(lmd, id), "?tanggal=" + TAHUN + "-02-01"))).hasSize(3).contains("KETUA " + lmd.kepala.get("BIDANG-A1"));
        var lintas = tim(lmd, "BIDANG-A1", Map.of("nama", "Tim Dua", "ketua", lmd.staf.get("BIDANG-B1")), "BIDANG-B1", "BIDANG-B1/2");
        ditolak(lmd.kepala("DINAS-A").kirim("/penugasan", lintas), "ALASAN_KETUA_WAJIB");
        lmd.mulai(lmd.kepala("DINAS-A"), dengan(lintas, "tim", Map.of("nama", "Tim Dua", "ketua", lmd.staf.get("BIDANG-B1"), "alasanKetua", "Paling menguasai")));
    }

    @Test
    @Persyaratan({"LMD-197", "LMD-199"})
    void tim_yang_diperintahkan_peraturan_ditetapkan_pejabat_yang_lebih_tinggi() {
        var id = lmd.mulai(lmd.kepala("DINAS-A"), tim(
                lmd, "BIDANG-A1", Map.of("nama", "Tim Inflasi", "ketua", lmd.kepala.get("DINAS-A"), "perintah", "Peraturan contoh tentang pengendalian inflasi"),
                "BIDANG-B1", "BIDANG-B1/2"));
        lmd.berhasil(lmd.kepala("DINAS-B"), id, "SETUJU");
        assertThat(lmd.tugas(lmd.kepala("DINAS-A"), id)).as("pemilik tidak menetapkan tim yang diperintahkan").isZero();
        lmd.berhasil(lmd.kepala("SETDA"), id, "SELESAI");
        assertThat(lmd.naskah(id)).contains("KEPUTUSAN_TIM").doesNotContain("SK_TIM_KERJA");
    }

    @Test
    @Persyaratan({"LMD-207", "LMD-209"})
    void susunan_berubah_dengan_surat_dan_dapat_ditanya_menurut_tanggal() {
        var id = lamandau("Tim Ubah");
        var tim = nomorTim(lmd, id);
        var kepala = lmd.kepala("BIDANG-A1");
        var satu = lmd.staf.get("BIDANG-A1");
        var dua = lmd.staf.get("BIDANG-A1/2");
        assertThat(ubah(lmd.orang(satu), tim, "jenis", "KETUA", "pegawai", dua, "alasan", "Mau").status()).isEqualTo(403);
        assertThat(ubah(kepala, tim, "jenis", "KETUA", "pegawai", dua).teks("kode")).isEqualTo("ALASAN_WAJIB");
        assertThat(ubah(kepala, tim, "jenis", "KETUA", "pegawai", dua, "alasan", "x".repeat(5000)).teks("kode")).isEqualTo("TERLALU_PANJANG");
        assertThat(ubah(kepala, tim, "jenis", "KETUA", "pegawai", dua, "alasan", "Ahli", "tanggal", "2020-01-01").teks("kode")).isEqualTo("TANGGAL_DI_LUAR_BATAS");
        ditolak(ubah(kepala, tim, "jenis", "LEPAS", "pegawai", satu, "alasan", "Pindah tugas"), "KETUA_WAJIB");
        ditolak(ubah(kepala, tim, "jenis", "LEPAS", "pegawai", dua, "alasan", "Pindah tugas"), "ANGGOTA_SELAIN_KETUA");
        var ganti = LocalDate.of(TAHUN, 3, 15);
        var besok = ganti.isAfter(RuangPenugasan.HARI_INI.plusYears(1)) ? RuangPenugasan.HARI_INI.plusYears(1) : ganti;
        RuangPenugasan.berhasil(ubah(kepala, tim, "jenis", "KETUA", "pegawai", dua, "alasan", "Lebih ahli", "tanggal", besok.toString()));
        assertThat(orang(baca(lmd, tim, "?tanggal=" + besok.minusDays(1)))).containsExactly("KETUA " + satu, "ANGGOTA " + dua);
        var sesudah = baca(lmd, tim, "?tanggal=" + besok);
        assertThat(orang(sesudah)).containsExactlyInAnyOrder("KETUA " + dua, "ANGGOTA " + satu);
        assertThat(sesudah.path("naskah").path(sesudah.path("naskah").size() - 1).path("hal").asString()).contains("Perubahan susunan Tim Kerja Tim Ubah");
        assertThat(sesudah.path("naskah").path(sesudah.path("naskah").size() - 1).path("jenis").asString()).isEqualTo("SK_TIM_KERJA");
        assertThat(ubah(kepala, tim, "jenis", "KETUA", "pegawai", dua, "alasan", "Lagi").teks("kode")).isEqualTo("TIDAK_BERUBAH");
    }

    @Test
    @Persyaratan({"LMD-189"})
    void orang_unit_lain_masuk_melalui_penugasannya_dan_jangkauan_tim_ikut_berubah() {
        var tim = nomorTim(lmd, lamandau("Tim Gabung"));
        var kepala = lmd.kepala("BIDANG-A1");
        assertThat(ubah(kepala, tim, "jenis", "KETUA", "pegawai", lmd.staf.get("BIDANG-A2"), "alasan", "Ahli").teks("kode")).isEqualTo("PERAN_TIM_DI_LUAR_TIM");
        var gabung = tim(lmd, "BIDANG-A1", Map.of("id", tim), "BIDANG-A2");
        assertThat(lmd.kepala("BIDANG-A2").kirim("/penugasan", dengan(tim(lmd, "BIDANG-A2", Map.of("id", tim), "BIDANG-A2"), "judul", "Lain")).teks("kode"))
                .isEqualTo("TIM_UNIT_LAIN");
        var kedua = lmd.mulai(kepala, gabung);
        lmd.berhasil(lmd.kepala("BIDANG-A2"), kedua, "SETUJU");
        assertThat(orang(baca(lmd, tim, "?tanggal=" + TAHUN + "-03-01"))).hasSize(2);
        lmd.berhasil(kepala, kedua, "SELESAI");
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A2")), kedua, "SELESAI");
        var sekarang = baca(lmd, tim, "?tanggal=" + TAHUN + "-03-01");
        assertThat(orang(sekarang)).hasSize(3).contains("ANGGOTA " + lmd.staf.get("BIDANG-A2"));
        assertThat(sekarang.path("lingkup").asString()).isEqualTo("LINTAS_UNIT");
        assertThat(nomorTim(lmd, kedua)).isEqualTo(tim);
        RuangPenugasan.berhasil(ubah(kepala, tim, "jenis", "LEPAS", "pegawai", lmd.staf.get("BIDANG-A2"), "alasan", "Dibutuhkan unitnya", "tanggal", RuangPenugasan.HARI_INI.toString()));
        assertThat(orang(baca(lmd, tim, "?tanggal=" + TAHUN + "-03-01"))).hasSize(2);
        assertThat(ubah(kepala, tim, "jenis", "LEPAS", "pegawai", lmd.staf.get("BIDANG-A2"), "alasan", "Lagi").teks("kode")).isEqualTo("BUKAN_ANGGOTA");
    }

    @Test
    void penutupan_mengakhiri_penugasan_dan_tim_dengan_penugasannya_yang_terakhir() {
        var id = lamandau("Tim Tutup");
        var tim = nomorTim(lmd, id);
        var kepala = lmd.kepala("BIDANG-A1");
        assertThat(lmd.orang(lmd.staf.get("BIDANG-A1")).kirim("/penugasan/" + id + "/penutupan", Map.of("catatan", "Sudah")).status()).isEqualTo(403);
        assertThat(kepala.kirim("/penugasan/" + id + "/penutupan", Map.of("catatan", " ")).teks("kode")).isEqualTo("CATATAN_WAJIB");
        RuangPenugasan.berhasil(kepala.kirim("/penugasan/" + id + "/penutupan", Map.of("catatan", "Laporan diterima")));
        assertThat(lmd.status(id)).isEqualTo("SELESAI");
        assertThat(baca(lmd, tim, "").path("status").asString()).isEqualTo("SELESAI");
        for (var lagi : Map.of("penutupan", "catatan", "penarikan", "alasan").entrySet()) {
            var bentrok = kepala.kirim("/penugasan/" + id + "/" + lagi.getKey(), Map.of(lagi.getValue(), "Lagi"));
            assertThat(bentrok.status()).as(bentrok.mentah()).isEqualTo(409);
        }
        assertThat(ubah(kepala, tim, "jenis", "KETUA", "pegawai", lmd.staf.get("BIDANG-A1/2"), "alasan", "Ahli").teks("kode")).isEqualTo("TIM_TIDAK_AKTIF");
        assertThat(kepala.kirim("/penugasan", tim(lmd, "BIDANG-A1", Map.of("id", tim), "BIDANG-A1")).teks("kode")).isEqualTo("TIM_TIDAK_AKTIF");
    }

    @Test
    void penugasan_yang_lewat_menunggu_hasilnya_dan_tidak_tertutup_sendiri() {
        var permintaan = lmd.permintaan("PENUNJUKAN", "BIDANG-A1", lmd.staf.get("BIDANG-A1"));
        permintaan.put("mulai", RuangPenugasan.HARI_INI.minusDays(30).toString());
        permintaan.put("selesai", RuangPenugasan.HARI_INI.minusDays(2).toString());
        var id = lmd.mulai(lmd.kepala("BIDANG-A1"), permintaan);
        lmd.berhasil(lmd.orang(lmd.staf.get("BIDANG-A1")), id, "SELESAI");
        assertThat(lmd.status(id)).isEqualTo("AKTIF");
        Penyewa.<Integer, RuntimeException>sebagai(lmd.kode, () -> penutupan.tutup(lmd.kode));
        assertThat(lmd.status(id)).as("hasilnya belum diserahkan").isEqualTo("AKTIF");
        RuangPenugasan.berhasil(lmd.kepala("BIDANG-A1").kirim("/penugasan/" + id + "/penutupan", Map.of("catatan", "Pekerjaan tidak diteruskan")));
        assertThat(lmd.status(id)).isEqualTo("SELESAI");
    }

    @Test
    void dua_tugas_penuh_waktu_seorang_pegawai_tidak_bertumpang() {
        var pertama = lmd.permintaan("PENUNJUKAN", "BIDANG-B2", lmd.staf.get("BIDANG-B2"));
        pertama.put("penuhWaktu", true);
        lmd.mulai(lmd.kepala("BIDANG-B2"), pertama);
        var sama = dengan(pertama, "judul", "Survei penuh waktu");
        var bentrok = lmd.kepala("BIDANG-B2").kirim("/penugasan", sama);
        assertThat(bentrok.status()).as(bentrok.mentah()).isEqualTo(422);
        assertThat(bentrok.teks("kode")).isEqualTo("WAKTU_BERTUMPANG");
        assertThat(lmd.kepala("BIDANG-B2").ambil("/penugasan?q=Survei+penuh").isi().path("jumlah").asInt()).isZero();
        lmd.mulai(lmd.kepala("BIDANG-B2"), dengan(sama, "penuhWaktu", false));
        lmd.mulai(lmd.kepala("BIDANG-B2"), dengan(dengan(sama, "mulai", RuangPenugasan.SELESAI.plusDays(1).toString()), "selesai", RuangPenugasan.SELESAI.plusDays(9).toString()));
        var calon = new Klien(port);
        assertThat(calon.masuk(lmd.kepala.get("BIDANG-B2"), "demo")).isTrue();
        assertThat(calon.isiDari("/penugasan/baru", "/penugasan/baru", Map.of(
                        "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-B2", "unitCari", "BIDANG-B2", "judul", "Lihat calon", "mulai",
                        RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "ke", "orang")).body())
                .contains("Masanya bertumpang dengan tugas penuh waktu");
    }

    @Test
    @Persyaratan({"IHL-125", "IHL-131", "IHL-136", "IHL-137"})
    void susunan_tim_indragiri_hilir_mengenal_penanggung_jawab_dan_satu_tahun_anggaran() {
        var kepala = ihl.kepala("BIDANG-A1");
        var ketua = ihl.staf.get("BIDANG-A1");
        var lengkap = tim(ihl, "BIDANG-A1", Map.of("nama", "Tim", "ketua", ketua, "penanggungJawab", ihl.kepala.get("BIDANG-A1")), "BIDANG-A1", "BIDANG-A1/2");
        var bukan = ditolak(kepala.kirim("/penugasan", dengan(lengkap, "tim", Map.of("nama", "Tim", "ketua", ketua, "penanggungJawab", ihl.staf.get("BIDANG-A1/2")))),
                "JENIS_JABATAN_PERAN_TIM");
        assertThat(bukan.mentah()).contains("indragiri-hilir-1-2024#pasal-8/ayat-4");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "tim", Map.of("nama", "Tim", "ketua", ihl.kepala.get("BIDANG-A1")))), "JENIS_JABATAN_PERAN_TIM");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "pertimbangan", "")), "ISI_WAJIB");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "ekspektasi", "")), "ISI_WAJIB");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "selesai", (TAHUN + 1) + "-01-31")), "SATU_TAHUN_ANGGARAN");
        var id = ihl.mulai(kepala, lengkap);
        ihl.berhasil(ihl.kepala("DINAS-A"), id, "SETUJU");
        ihl.berhasil(ihl.orang(ketua), id, "SELESAI");
        ihl.berhasil(ihl.orang(ihl.staf.get("BIDANG-A1/2")), id, "SELESAI");
        var tim = baca(ihl, nomorTim(ihl, id), "?tanggal=" + TAHUN + "-02-02");
        assertThat(tim.path("status").asString()).isEqualTo("AKTIF");
        assertThat(orang(tim)).contains("PENANGGUNG_JAWAB " + ihl.kepala.get("BIDANG-A1"));
        assertThat(tim.path("peran").size()).isEqualTo(5);
        assertThat(tim.path("naskah").path(0).path("jenis").asString()).isEqualTo("SURAT_TUGAS");
    }

    @Test
    @Persyaratan({"IHL-129", "IHL-130", "IHL-141"})
    void tim_lintas_perangkat_daerah_indragiri_hilir_ditetapkan_menurut_tujuannya() {
        var strategis = lintas("PEMILIK_ATAU_STRATEGIS");
        assertThat(ihl.tugas(ihl.kepala("SETDA"), strategis)).isZero();
        assertThat(baca(ihl, nomorTim(ihl, strategis), "").path("status").asString()).isEqualTo("DISIAPKAN");
        ihl.berhasil(KlienApi.sebagai(port, "bupati-" + ihl.kode), strategis, "SELESAI");
        assertThat(baca(ihl, nomorTim(ihl, strategis), "").path("status").asString()).isEqualTo("AKTIF");
        var lain = lintas("TARGET_LAIN");
        ihl.berhasil(ihl.kepala("SETDA"), lain, "SELESAI");
        assertThat(ihl.naskah(lain)).contains("KEPUTUSAN_TIM");
        var belum = ditolak(ihl.kepala("BIDANG-A1").kirim("/penugasan", tim(ihl, "BIDANG-A1", Map.of("nama", "Tim", "ketua", ihl.staf.get("BIDANG-A1")), "BIDANG-B1")), "ISI_WAJIB");
        assertThat(belum.mentah()).contains("tim.tujuan", "indragiri-hilir-1-2024#lampiran/c-bentuk/2/c");
    }

    /** A team across perangkat daerah up to its decree. */
    private long lintas(String tujuan) {
        var isi = new HashMap<String, Object>(Map.of("nama", "Tim " + tujuan, "ketua", ihl.staf.get("BIDANG-A1")));
        if (!tujuan.isEmpty()) {
            isi.put("tujuan", tujuan);
        }
        var id = ihl.mulai(ihl.kepala("BIDANG-A1"), tim(ihl, "BIDANG-A1", isi, "BIDANG-B1"));
        ihl.berhasil(ihl.kepala("DINAS-A"), id, "SETUJU");
        ihl.berhasil(ihl.kepala("DINAS-B"), id, "SETUJU");
        ihl.berhasil(ihl.kepala("BIDANG-B1"), id, "TERSEDIA");
        ihl.berhasil(ihl.kepala("DINAS-B"), id, "SETUJU");
        ihl.berhasil(ihl.kepala("BIDANG-B1"), id, "SELESAI");
        ihl.berhasil(ihl.orang(ihl.staf.get("BIDANG-B1")), id, "SELESAI");
        return id;
    }

    @Test
    @Persyaratan({"BKL-158", "BKL-162", "BKL-167", "BKL-201"})
    void tim_bangkalan_tanpa_keputusan_tersendiri_dan_boleh_tanpa_ketua() {
        var kepala = bkl.kepala("BIDANG-A1");
        var lengkap = tim(bkl, "BIDANG-A1", Map.of("nama", "Tim Tanpa Ketua"), "BIDANG-A1", "BIDANG-A1/2");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "tim", Map.of("nama", "Tim", "ketua", bkl.kepala.get("BIDANG-A1")))), "JENIS_JABATAN_PERAN_TIM");
        ditolak(kepala.kirim("/penugasan", dengan(lengkap, "pertimbangan", "")), "ISI_WAJIB");
        ditolak(kepala.kirim("/penugasan", dengan(dengan(lengkap, "kompetensi", List.of()), "tim", Map.of("nama", "Tim", "ketua", bkl.staf.get("BIDANG-A1")))), "KEAHLIAN_KETUA");
        var id = bkl.mulai(kepala, lengkap);
        bkl.berhasil(bkl.orang(bkl.staf.get("BIDANG-A1")), id, "SELESAI");
        bkl.berhasil(bkl.orang(bkl.staf.get("BIDANG-A1/2")), id, "SELESAI");
        var tim = baca(bkl, nomorTim(bkl, id), "?tanggal=" + TAHUN + "-02-02");
        assertThat(tim.path("status").asString()).isEqualTo("AKTIF");
        assertThat(tim.path("penetapan").path("cara").asString()).isEqualTo("SURAT_PENUGASAN");
        assertThat(tim.path("naskah").path(0).path("jenis").asString()).isEqualTo("SURAT_PENUGASAN");
        RuangPenugasan.berhasil(ubah(kepala, nomorTim(bkl, id), "jenis", "KETUA", "pegawai", bkl.staf.get("BIDANG-A1"), "alasan", "Keahlian analisis"));
        RuangPenugasan.berhasil(ubah(kepala, nomorTim(bkl, id), "jenis", "LEPAS", "pegawai", bkl.staf.get("BIDANG-A1"), "alasan", "Beban kerja"));
    }
}
