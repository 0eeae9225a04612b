package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.ditolak;
import static id.tatakerja.penugasan.RuangKerja.isi;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.util.ArrayList;
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

/** Targets set, divided down the line as each regulation says, given a strategy, and led into an assignment. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerjanjianKinerjaTest {

    private static final Map<String, Object> TARGET = Map.of(
            "sasaran", "Warga memperoleh informasi layanan", "indikator", "Bahan informasi disebarkan", "target", "12", "satuan", "bahan", "bentuk", "TIM");
    private static final Map<String, Object> STRATEGI = Map.of("bentuk", "TIM", "kebutuhan", "TIDAK", "ketua", true, "uraian", "Bahan disusun bersama", "program", "Informasi publik");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangPenugasan lmd;
    private RuangPenugasan tjt;

    @BeforeAll
    void kabupaten() {
        lmd = new RuangPenugasan(port, "pk-lmd", 421, "lamandau-13-2024", "1").tetapkan();
        tjt = new RuangPenugasan(port, "pk-tjt", 422, "tanjung-jabung-timur-14-2023", "1").tetapkan();
    }

    private static long nomor(KlienApi.Jawaban jawaban) {
        return isi(jawaban).path("id").asLong();
    }

    /** A target of a unit whose perjanjian is set. */
    private long target(RuangPenugasan r, String unit, int tahun) {
        return target(r, unit, tahun, "TIM");
    }

    private long target(RuangPenugasan r, String unit, int tahun, String bentuk) {
        var kepala = r.kepala(unit);
        var perjanjian = nomor(kepala.kirim("/perjanjian-kinerja", Map.of("unit", unit, "tahun", tahun, "renstra", "Sasaran 2")));
        var target = nomor(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/target", LakuPenugasan.dengan(TARGET, "bentuk", bentuk)));
        isi(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/penetapan", Map.of("nomor", "188/PK")));
        return target;
    }

    @Test
    void perjanjian_yang_ditetapkan_bernomor_dan_terkunci() {
        var kepala = lmd.kepala("DINAS-B");
        var id = nomor(kepala.kirim("/perjanjian-kinerja", Map.of("unit", "DINAS-B")));
        ditolak(kepala.kirim("/perjanjian-kinerja", Map.of("unit", "DINAS-B")), 409, "SUDAH_ADA");
        ditolak(kepala.kirim("/perjanjian-kinerja/" + id + "/penetapan", Map.of("nomor", "1")), 422, "TANPA_TARGET");
        ditolak(lmd.kepala("BIDANG-B1").kirim("/perjanjian-kinerja/" + id + "/target", TARGET), 403, "BUKAN_PEMEGANG_TARGET");
        isi(kepala.kirim("/perjanjian-kinerja/" + id + "/target", TARGET));
        ditolak(kepala.kirim("/perjanjian-kinerja/" + id + "/penetapan", Map.of("tanggal", RuangKerja.hari(1), "nomor", "1")), 422, "TANGGAL_DI_LUAR_BATAS");
        var sah = isi(kepala.kirim("/perjanjian-kinerja/" + id + "/penetapan", Map.of("nomor", "188/PK/1")));
        assertThat(sah.path("status").asString()).isEqualTo("DITETAPKAN");
        ditolak(kepala.kirim("/perjanjian-kinerja/" + id + "/target", TARGET), 409, "SUDAH_DITETAPKAN");
    }

    @Test
    @Persyaratan({"LMD-347", "LMD-348"})
    void hanya_yang_disebut_peraturan_yang_menetapkan_dan_hanya_kepada_yang_disebut_target_dibagi() {
        var bidang = lmd.kepala("BIDANG-A1").kirim("/perjanjian-kinerja", Map.of("unit", "BIDANG-A1"));
        ditolak(bidang, 403, "BUKAN_PENETAP");
        assertThat(bidang.isi().path("dasar").toString()).contains("lamandau-13-2024#lampiran-1/");
        var target = target(lmd, "DINAS-A", tahun());
        var kepala = lmd.kepala("DINAS-A");
        var sebelum = isi(kepala.ambil("/target/" + target));
        assertThat(teks(sebelum.path("dapatDibagiKepada"))).containsExactlyInAnyOrder("K-BIDANG-A1", "K-BIDANG-A2");
        assertThat(sebelum.path("berikut").path("tindakan").asString()).isEqualTo("BAGI_TARGET");
        var salah = kepala.kirim("/target/" + target + "/pembagian", Map.of("kepada", "K-BIDANG-B1", "arahan", "Kerjakan"));
        ditolak(salah, 422, "BUKAN_PENERIMA");
        assertThat(salah.isi().path("dasar").toString()).contains("lamandau-13-2024#lampiran-1/");
        ditolak(lmd.kepala("BIDANG-A1").kirim("/target/" + target + "/strategi", STRATEGI), 403, "BUKAN_PEMEGANG_TARGET");
        var sesudah = isi(kepala.kirim("/target/" + target + "/pembagian", Map.of("kepada", "K-BIDANG-A1", "arahan", "Dahulukan pesisir")));
        assertThat(sesudah.path("penanggungJawab").asString()).isEqualTo("K-BIDANG-A1");
        assertThat(sesudah.path("berikut").path("tindakan").asString()).isEqualTo("SUSUN_STRATEGI");
        assertThat(teks(sesudah.path("berikut").path("jabatan"))).contains("K-BIDANG-A1");
        ditolak(kepala.kirim("/target/" + target + "/pembagian", Map.of("kepada", "K-BIDANG-A2", "arahan", "Juga")), 403, "BUKAN_PEMEGANG_TARGET");
        var kabid = masuk(lmd.kepala.get("BIDANG-A1"));
        assertThat(kabid.ambil("/").body()).contains("/target/" + target);
        isi(lmd.kepala("BIDANG-A1").kirim("/target/" + target + "/penerimaan", Map.of()));
        assertThat(kabid.ambil("/").body()).doesNotContain("menunggu Anda terima").contains("Rencanakan target");
        var kotak = lmd.kepala("BIDANG-A1").ambil("/saya/perlu-tindakan").isi();
        assertThat(kotak.findValuesAsString("tautan")).contains("/target/" + target);
        assertThat(lmd.kepala("BIDANG-A2").ambil("/saya/perlu-tindakan").mentah()).doesNotContain("/target/" + target + "\"");
        ditolak(lmd.kepala("BIDANG-A1").kirim("/target/" + target + "/penerimaan", Map.of()), 409, "TIDAK_ADA_YANG_DITERIMA");
    }

    @Test
    @Persyaratan({"LMD-349"})
    void strategi_yang_lengkap_membuka_formulir_penugasan_yang_terisi_dan_penugasannya_terkait() {
        var target = target(lmd, "DINAS-A", tahun() + 1);
        isi(lmd.kepala("DINAS-A").kirim("/target/" + target + "/pembagian", Map.of("kepada", "K-BIDANG-A2", "arahan", "Kerjakan")));
        var kabid = lmd.kepala("BIDANG-A2");
        for (var kurang : List.of("bentuk", "kebutuhan", "ketua", "uraian")) {
            ditolak(kabid.kirim("/target/" + target + "/strategi", LakuPenugasan.tanpa(STRATEGI, kurang)), 422, "WAJIB_DIISI");
        }
        ditolak(kabid.kirim("/target/" + target + "/strategi", LakuPenugasan.dengan(STRATEGI, "bentuk", "INDIVIDU")), 422, "KETUA_TANPA_TIM");
        var sesudah = isi(kabid.kirim("/target/" + target + "/strategi", STRATEGI));
        assertThat(sesudah.path("berikut").path("tindakan").asString()).isEqualTo("SAMPAIKAN_EKSPEKTASI");
        var halaman = masuk(lmd.kepala.get("BIDANG-A2"));
        var dibuka = halaman.isiDari("/target/" + target, "/target/" + target, Map.of("ke", "tugaskan"));
        assertThat(dibuka.statusCode()).as(dibuka.body()).isEqualTo(302);
        var formulir = halaman.ambil(Klien.tujuan(dibuka)).body();
        assertThat(formulir).contains("Warga memperoleh informasi layanan", "Bahan informasi disebarkan: 12 bahan", "<option value=\"BIDANG-A2\" selected>", "value=\"TIM\" checked");
    }

    @Test
    @Persyaratan({"TJT-128", "TJT-134", "TJT-149"})
    void sembilan_langkah_tanjung_jabung_timur_berurutan_bagi_perorangan_dan_tim() {
        var kepala = tjt.kepala("DINAS-A");
        for (var bentuk : List.of("INDIVIDU", "TIM")) {
            var tahun = bentuk.equals("TIM") ? tahun() : tahun() + 1;
            var target = target(tjt, "DINAS-A", tahun, bentuk);
            var awal = isi(kepala.ambil("/target/" + target)).path("langkah");
            assertThat(awal.size()).isEqualTo(9);
            assertThat(awal.toString()).contains("DIALOG_KINERJA", "SEPAKATI_SUMBER_DAYA");
            var strategi = bentuk.equals("TIM") ? 5 : 4;
            ditolak(kepala.kirim("/target/" + target + "/langkah", Map.of("nomor", strategi - 1, "isi", "Manual indikator")), 409, "LANGKAH_BELUM_WAKTUNYA");
            for (var n = 1; n < strategi; n++) {
                SembilanLangkah.langkah(kepala, target, n, Map.of("perilaku", "Terbuka"));
            }
            var peran = Map.<String, Object>of("nomor", strategi + 1, "isi", "Peran dibagi", "kepada", tjt.staf.get("BIDANG-A1"));
            ditolak(kepala.kirim("/target/" + target + "/langkah", peran), 409, "LANGKAH_BELUM_WAKTUNYA");
            isi(kepala.kirim("/target/" + target + "/strategi", LakuPenugasan.dengan(STRATEGI, "bentuk", bentuk, "ketua", bentuk.equals("TIM"))));
            var sesudah = isi(kepala.kirim("/target/" + target + "/langkah", peran));
            assertThat(sesudah.path("langkah").path(strategi - 2).path("bekas").path(0).asString()).contains("Hasil langkah " + (strategi - 1));
            assertThat(sesudah.path("berikut").path("nomor").asInt()).isEqualTo(strategi + 2);
            assertThat(sesudah.path("berikut").path("dasar").toString()).contains("tanjung-jabung-timur-14-2023#pasal-14");
        }
    }

    @Test
    @Persyaratan({"TJT-125", "TJT-129", "TJT-130", "TJT-143", "TJT-146", "TJT-148", "TJT-150", "TJT-151"})
    void setiap_langkah_tanjung_jabung_timur_meminta_bagiannya_sebelum_langkah_berikutnya() {
        var kepala = tjt.kepala("DINAS-B");
        var satu = tjt.staf.get("BIDANG-B1");
        var dua = tjt.staf.get("BIDANG-B1/2");
        for (var bentuk : List.of("INDIVIDU", "TIM")) {
            // the guide of a team begins with the dialog kinerja of its members
            var geser = bentuk.equals("TIM") ? 1 : 0;
            var perjanjian = nomor(kepala.kirim("/perjanjian-kinerja", Map.of("unit", "DINAS-B", "tahun", tahun() + geser)));
            var target = nomor(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/target", LakuPenugasan.dengan(TARGET, "bentuk", bentuk)));
            if (geser == 1) {
                ditolak(kepala.kirim(langkah(target), Map.of("nomor", 2, "isi", "Gambaran organisasi")), 409, "LANGKAH_BELUM_WAKTUNYA");
                SembilanLangkah.langkah(tjt.orang(satu), target, 1, Map.of());
            }
            var gambaran = Map.<String, Object>of("nomor", 1 + geser, "isi", "Gambaran organisasi");
            ditolak(kepala.kirim(langkah(target), gambaran), 409, "DOKUMEN_BELUM_TERTAUT");
            isi(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/renstra", Map.of("renstra", "Sasaran 2")));
            ditolak(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/renstra", Map.of("renstra", "Sasaran 3")), 409, "RENSTRA_SUDAH_ADA");
            ditolak(kepala.kirim(langkah(target), gambaran), 409, "DOKUMEN_BELUM_TERTAUT");
            isi(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/penetapan", Map.of("nomor", "188/PK")));
            ditolak(kepala.kirim(langkah(target), Map.of("nomor", 2 + geser, "isi", "Hasil kerja", "perilaku", "Terbuka")), 409, "LANGKAH_BELUM_WAKTUNYA");
            isi(kepala.kirim(langkah(target), gambaran));
            kurang(kepala, target, Map.of("nomor", 2 + geser, "isi", "Hasil kerja", "perilaku", "Terbuka"), "perilaku");
            var strategi = LakuPenugasan.dengan(STRATEGI, "bentuk", bentuk, "ketua", bentuk.equals("TIM"));
            var tanpaManual = kepala.kirim("/target/" + target + "/strategi", strategi);
            ditolak(tanpaManual, 409, "LANGKAH_BELUM_WAKTUNYA");
            assertThat(tanpaManual.teks("detail")).contains("manual indikator");
            SembilanLangkah.langkah(kepala, target, 3 + geser, Map.of());
            isi(kepala.kirim("/target/" + target + "/strategi", strategi));
            var jenis = Map.<String, Object>of("nomor", 6 + geser, "isi", "Jenis rencana", "jenisRencana", "UTAMA");
            ditolak(kepala.kirim(langkah(target), jenis), 409, "LANGKAH_BELUM_WAKTUNYA");
            ditolak(kepala.kirim(langkah(target), Map.of("nomor", 5 + geser, "isi", "Penyusun")), 422, "ORANG_WAJIB");
            isi(kepala.kirim(langkah(target), Map.of("nomor", 5 + geser, "isi", "Penyusun naskah", "kepada", satu)));
            var matriks = isi(kepala.ambil("/target/" + target)).path("matriksPeran");
            assertThat(matriks.size()).isEqualTo(1);
            assertThat(matriks.path(0).path("peran").asString()).isEqualTo("Penyusun naskah");
            if (geser == 1) {
                anggotaTanpaPeran(kepala, target, jenis, dua);
            }
            ditolak(kepala.kirim(langkah(target), LakuPenugasan.tanpa(jenis, "jenisRencana")), 422, "JENIS_WAJIB");
            ditolak(kepala.kirim(langkah(target), LakuPenugasan.dengan(jenis, "jenisRencana", "LAIN")), 422, "JENIS_WAJIB");
            assertThat(isi(kepala.kirim(langkah(target), jenis)).path("langkah").path(5 + geser).path("bekas").toString()).contains("Hasil kerja utama");
            if (geser == 0) {
                SembilanLangkah.langkah(tjt.orang(satu), target, 7, Map.of());
            }
            kurang(tjt.orang(satu), target, Map.of("nomor", 8, "isi", "Hasil kerja anggota", "perilaku", "Tanggap kepada warga"), "perilaku");
            var sumber = Map.<String, Object>of("nomor", 9, "isi", "Satu komputer", "pertanggungjawaban", "Laporan triwulan", "konsekuensi", "Penghargaan");
            var hanya = tjt.orang(satu).kirim(langkah(target), LakuPenugasan.tanpa(LakuPenugasan.tanpa(sumber, "pertanggungjawaban"), "konsekuensi"));
            assertThat(hanya.isi().path("galat").toString()).contains("\"pertanggungjawaban\"", "\"konsekuensi\"");
            isi(tjt.orang(satu).kirim(langkah(target), sumber));
            assertThat(masuk(satu).ambil("/target/" + target).body()).contains("Matriks peran", "Penyusun naskah", "Perilaku kerja: Tanggap kepada warga", "Konsekuensi: Penghargaan");
        }
    }

    private static String langkah(long target) {
        return "/target/" + target + "/langkah";
    }

    /** A step is refused without one of its parts, and stands with it. */
    private static void kurang(KlienApi siapa, long target, Map<String, Object> lengkap, String bagian) {
        var tanpa = siapa.kirim(langkah(target), LakuPenugasan.tanpa(lengkap, bagian));
        ditolak(tanpa, 422, "WAJIB_DIISI");
        assertThat(tanpa.isi().path("galat").path(0).path("bidang").asString()).isEqualTo(bagian);
        assertThat(isi(siapa.kirim(langkah(target), lengkap)).toString()).contains(lengkap.get(bagian).toString());
    }

    /** Of a team that came of the strategy everybody has a role before the next step. */
    private void anggotaTanpaPeran(KlienApi kepala, long target, Map<String, Object> berikutnya, String anggota) {
        var tim = new RuangKerja(tjt).berlaku(kepala, LakuPenugasan.dengan(
                LakuPenugasan.tim(tjt, "PENUNJUKAN", "BIDANG-B1", Map.of("nama", "Tim Bahan", "ketua", tjt.staf.get("BIDANG-B1")), "BIDANG-B1", "BIDANG-B1/2"),
                "mulai", RuangKerja.hari(-20), "selesai", RuangKerja.hari(30), "sifat", "INSIDENTAL", "tim",
                Map.of("nama", "Tim Bahan", "ketua", tjt.staf.get("BIDANG-B1"), "alasanKetua", "Keahliannya paling sesuai", "tujuan", "PEMILIK_ATAU_STRATEGIS")));
        Penyewa.sebagai(tjt.kode, () -> sql.sql("update pelaksanaan.strategi set penugasan = ? where instansi = ? and target = ?").params(tim, tjt.kode, target).update());
        ditolak(kepala.kirim(langkah(target), berikutnya), 409, "LANGKAH_BELUM_WAKTUNYA");
        assertThat(isi(kepala.ambil("/target/" + target)).path("berikut").path("bekas").toString()).contains("Belum berperan: " + KerjaPerorangan.nama(tjt.orang(anggota)));
        isi(kepala.kirim(langkah(target), Map.of("nomor", 6, "isi", "Penata letak", "kepada", anggota)));
    }

    @Test
    void semuanya_dapat_dikerjakan_lewat_halaman() {
        var kepala = masuk(lmd.kepala.get("SETDA"));
        var awal = "/perjanjian-kinerja";
        var dibuat = kepala.isiDari(awal, awal, Map.of("unit", "SETDA", "renstra", "Sasaran 1"));
        assertThat(dibuat.statusCode()).as(dibuat.body()).isEqualTo(302);
        var alamat = Klien.tujuan(dibuat);
        var kurang = kepala.isiDari(alamat, alamat, Map.of("ke", "target", "sasaran", "Pelayanan prima", "indikator", "", "target", "100"));
        assertThat(kurang.statusCode()).isEqualTo(422);
        assertThat(kurang.body()).contains("Tulis indikatornya.", "Pelayanan prima");
        assertThat(kepala.isiDari(alamat, alamat, Map.of("ke", "target", "sasaran", "Pelayanan prima", "indikator", "Indeks", "target", "100")).statusCode()).isEqualTo(302);
        assertThat(kepala.isiDari(alamat, alamat, Map.of("ke", "tetapkan", "nomor", "188/PK/9")).statusCode()).isEqualTo(302);
        var halaman = kepala.ambil(alamat).body();
        assertThat(halaman).contains("Ditetapkan dengan nomor 188/PK/9", "Berikutnya:");
        var target = halaman.replaceAll("(?s).*href=\"(/target/\\d+)\".*", "$1");
        assertThat(masuk(lmd.staf.get("BIDANG-A1")).ambil(target).body()).contains("Langkah perencanaan", "Pelayanan prima").doesNotContain("Bagi target");
    }

    private static int tahun() {
        return RuangPenugasan.HARI_INI.getYear();
    }

    private static List<String> teks(JsonNode larik) {
        var hasil = new ArrayList<String>();
        larik.forEach(n -> hasil.add(n.asString()));
        return hasil;
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
