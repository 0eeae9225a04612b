package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The four structures of assignment in Bangkalan: who assesses, who leads, and that the leader assigns without asking anybody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrukturPenugasanBangkalanTest {

    private static final String KODE = "struktur-bkl";

    /** One line of the table: structure, unit where the people work, who assesses them, who leads them. */
    record Baris(String struktur, String unit, String penilai, String pimpinan) {}

    @LocalServerPort
    private int port;

    private final Map<String, String> kepala = new HashMap<>();
    private final Map<String, String> fungsional = new HashMap<>();
    private final Map<String, String> pelaksana = new HashMap<>();

    static Stream<Baris> tabel() {
        return Stream.of(
                new Baris("a", "HUKUM", "K-HUKUM", "K-HUKUM"), new Baris("b", "BIDANG-B", "K-DINAS-B", "K-BIDANG-B"),
                new Baris("b dipimpin Administrator", "SEKSI-K", "K-KECAMATAN", "K-SEKSI-K"), new Baris("c", "BIDANG-C", "K-BIDANG-C", "K-BIDANG-C"),
                new Baris("d", "UPT-D", "K-UPT-D", "K-UPT-D"));
    }

    /** The six kinds of organisation: who asks, and in which unit. */
    static Stream<Baris> organisasi6() {
        return Stream.concat(tabel(), Stream.of(new Baris("satu tingkat", "BADAN-E", "K-BADAN-E", "K-BADAN-E"), new Baris("dipimpin Pejabat Fungsional", "UPT-F", "K-UPT-F", "K-UPT-F")));
    }

    @BeforeAll
    void kabupaten() {
        var l = new LembarUji(192).unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA").unit("ASISTEN", "ASISTEN", "SETDA", "", "JPT_PRATAMA")
                .unit("HUKUM", "BAGIAN", "ASISTEN", "", "ADMINISTRATOR").unit("DINAS-B", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG-B", "BIDANG", "DINAS-B", "", "ADMINISTRATOR").unit("DINAS-C", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG-C", "BIDANG", "DINAS-C", "", "ADMINISTRATOR").unit("UPT-D", "UPT", "DINAS-B", "", "PENGAWAS")
                .unit("KECAMATAN", "KECAMATAN", "", "", "ADMINISTRATOR").unit("SEKSI-K", "SEKSI", "KECAMATAN", "", "PENGAWAS")
                .unit("BADAN-E", "BADAN", "", "", "JPT_PRATAMA").unit("UPT-F", "UPT", "DINAS-B", "", "FUNGSIONAL");
        organisasi6().forEach(b -> {
            fungsional.put(b.unit(), l.orang(b.unit(), "AHLI_MUDA"));
            pelaksana.put(b.unit(), l.orang(b.unit(), "PELAKSANA"));
        });
        var lembar = l.jadi();
        organisasi6().flatMap(b -> Stream.of(b.penilai(), b.pimpinan())).distinct().forEach(k -> kepala.put(
                k, lembar.get("pegawai").lines().filter(baris -> baris.contains("," + k + ",")).findFirst().orElseThrow().substring(0, 18)));
        RuangPenugasan.berhasil(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten " + KODE, "jenis", "KABUPATEN", "regulasi", "bangkalan-28-2023", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati Contoh", "nama", "H. Nama Contoh"))));
        RuangPenugasan.berhasil(organisasi().impor(KODE, false, lembar));
        for (var satuLevel : List.of("DINAS-B", "KECAMATAN")) {
            RuangPenugasan.berhasil(organisasi().ubah("/unit/" + satuLevel + "/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
        }
        RuangPenugasan.berhasil(organisasi().ubah("/unit/DINAS-C/pengaturan", Map.of(
                "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar")));
        RuangPenugasan.berhasil(KlienApi.sebagai(port, "bupati-" + KODE).kirim("/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "188/1")));
    }

    private KlienApi organisasi() {
        return KlienApi.sebagai(port, "organisasi-" + KODE);
    }

    private Map<String, Object> permintaan(String unit, String nip) {
        return Map.ofEntries(
                Map.entry("cara", "PENUNJUKAN"), Map.entry("sifat", "RUTIN"), Map.entry("judul", "Pekerjaan unit"), Map.entry("kompetensi", List.of("analisis")), Map.entry("ekspektasi", "Satu laporan"),
                Map.entry("mulai", RuangPenugasan.MULAI.toString()), Map.entry("selesai", RuangPenugasan.SELESAI.toString()), Map.entry("pertimbangan", "Cakap dan bebannya ringan"),
                Map.entry("unitPemilik", unit), Map.entry("pegawai", List.of(nip)), Map.entry("kebutuhan", Map.of("butirKegiatan", "Menyusun laporan")));
    }

    @ParameterizedTest
    @MethodSource("tabel")
    @Persyaratan({"BKL-090", "BKL-093", "BKL-094", "BKL-097", "BKL-098", "BKL-101", "BKL-103", "BKL-104"})
    void pimpinan_unit_menurut_strukturnya_menugaskan_pegawainya_tanpa_langkah_pejabat_lain(Baris b) {
        for (var nip : List.of(fungsional.get(b.unit()), pelaksana.get(b.unit()))) {
            var kedudukan = organisasi().ambil("/pegawai/" + nip + "/kedudukan");
            assertThat(kedudukan.teks("pejabatPenilaiKinerja.jabatan.kode")).as("%s: %s", b, kedudukan.mentah()).isEqualTo(b.penilai());
            assertThat(kedudukan.teks("pimpinanUnitOrganisasi.jabatan.kode")).as(b.toString()).isEqualTo(b.pimpinan());
            var dibuat = KlienApi.sebagai(port, kepala.get(b.pimpinan())).kirim("/penugasan", permintaan(b.unit(), nip));
            assertThat(dibuat.status()).as("%s: %s", b, dibuat.mentah()).isEqualTo(201);
            var kasus = organisasi().ambil("/penugasan/" + dibuat.isi().path("id").asLong()).isi();
            assertThat(kasus.path("langkah")).hasSize(2).allSatisfy(l -> assertThat(l.path("jabatan").path("kode").asString()).isEqualTo(b.pimpinan()));
            assertThat(kasus.path("menunggu")).singleElement().satisfies(m -> assertThat(m.path("pegawai").path("nip").asString()).isEqualTo(nip));
        }
    }

    @Test
    void pemimpin_yang_bukan_penilai_dan_bukan_pimpinannya_tidak_menugaskan() {
        for (var lain : List.of("K-HUKUM", "K-BIDANG-C", "K-UPT-D")) {
            assertThat(KlienApi.sebagai(port, kepala.get(lain)).kirim("/penugasan", permintaan("BIDANG-B", fungsional.get("BIDANG-B"))).status()).as(lain).isEqualTo(403);
        }
    }

    /** Somebody of another unit is never simply added: the request becomes one between units, and lies with the other unit before it holds. */
    @ParameterizedTest
    @MethodSource("organisasi6")
    @Persyaratan({"BKL-264", "BKL-283", "BKL-302", "BKL-326", "BKL-344", "BKL-362"})
    void kebutuhan_pegawai_unit_lain_menempuh_permohonan_antarunit_pada_setiap_jenis_organisasi(Baris b) {
        var lain = b.unit().equals("HUKUM") ? "BIDANG-C" : "HUKUM";
        var isi = new HashMap<>(permintaan(b.unit(), fungsional.get(lain)));
        isi.put("maksudTujuan", "Laporan tersusun");
        isi.put("pengaturanLain", "Bekerja dua hari seminggu");
        var dibuat = KlienApi.sebagai(port, kepala.get(b.pimpinan())).kirim("/penugasan", isi);
        assertThat(dibuat.status()).as("%s: %s", b, dibuat.mentah()).isEqualTo(201);
        var kasus = organisasi().ambil("/penugasan/" + dibuat.isi().path("id").asLong()).isi();
        assertThat(kasus.path("lingkup").asString()).as(b.toString()).startsWith("LINTAS_");
        assertThat(kasus.path("status").asString()).isEqualTo("BERJALAN");
        assertThat(kasus.path("menunggu").toString()).as("menunggu pejabat unit asal %s", b).contains("K-" + lain);
        var dini = Map.of("kegiatan", List.of(Map.of("nama", "Dini", "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "anggaran", List.of())));
        assertThat(KlienApi.sebagai(port, fungsional.get(lain)).taruh("/penugasan/" + dibuat.isi().path("id").asLong() + "/rencana", dini).status()).as("belum bertugas").isIn(403, 404, 409);
    }

    /** The Administrator assigns people to help a Pengawas only once the Pengawas has said whom the work needs, and under whose coordination. */
    @Test
    @Persyaratan({"BKL-244", "BKL-318", "BKL-319", "BKL-320", "BKL-321", "BKL-322"})
    void administrator_menugaskan_sesudah_rekomendasi_lengkap_pejabat_pengawas_yang_disebutnya() {
        var camat = KlienApi.sebagai(port, kepala.get("K-KECAMATAN"));
        var pengawas = KlienApi.sebagai(port, kepala.get("K-SEKSI-K"));
        var perjanjian = camat.kirim("/perjanjian-kinerja", Map.of("unit", "KECAMATAN", "renstra", "Sasaran 2")).isi().path("id").asLong();
        var target = camat.kirim("/perjanjian-kinerja/" + perjanjian + "/target", Map.of(
                "sasaran", "Layanan prima", "indikator", "Indeks", "target", "100", "bentuk", "INDIVIDU")).isi().path("id").asLong();
        RuangPenugasan.berhasil(camat.kirim("/perjanjian-kinerja/" + perjanjian + "/penetapan", Map.of("nomor", "188/PK")));
        RuangPenugasan.berhasil(camat.kirim("/target/" + target + "/pembagian", Map.of("kepada", "K-SEKSI-K", "arahan", "Dahulukan desa terjauh")));
        var isi = permintaan("SEKSI-K", pelaksana.get("SEKSI-K"));
        RuangPenugasan.ditolak(camat.kirim("/penugasan", isi), "REKOMENDASI_WAJIB");
        var langkah = Map.<String, Object>of("nomor", 3, "isi", "Dibutuhkan untuk survei");
        var pegawai = Map.<String, Object>of("jumlah", 2, "jenis", "FUNGSIONAL", "jabatan", "Analis Kebijakan", "jenjang", "Ahli Muda", "kebutuhan", "TIDAK");
        for (var kurang : List.of("jumlah", "jenis", "jabatan", "jenjang", "kebutuhan")) {
            var tanpa = new HashMap<>(pegawai);
            tanpa.remove(kurang);
            var ditolak = pengawas.kirim("/target/" + target + "/langkah", LakuPenugasan.dengan(langkah, "rekomendasi", tanpa));
            assertThat(ditolak.status()).isEqualTo(422);
            assertThat(ditolak.isi().path("galat").toString()).contains("\"" + kurang + "\"");
        }
        assertThat(camat.kirim("/target/" + target + "/langkah", LakuPenugasan.dengan(langkah, "rekomendasi", pegawai)).status()).as("bukan Pejabat Pengawas").isEqualTo(403);
        RuangPenugasan.ditolak(camat.kirim("/penugasan", isi), "REKOMENDASI_WAJIB");
        RuangPenugasan.berhasil(pengawas.kirim("/target/" + target + "/langkah", LakuPenugasan.dengan(langkah, "rekomendasi", pegawai)));
        assertThat(camat.ambil("/target/" + target).mentah()).contains("2 orang, Jabatan Fungsional Analis Kebijakan jenjang Ahli Muda");
        RuangPenugasan.ditolak(camat.kirim("/penugasan", LakuPenugasan.dengan(isi, "unitPemilik", "KECAMATAN")), "KOORDINATOR_WAJIB");
        var sah = camat.kirim("/penugasan", isi);
        assertThat(sah.status()).as(sah.mentah()).isEqualTo(201);
        assertThat(organisasi().ambil("/penugasan/" + sah.isi().path("id").asLong()).mentah()).contains("SEKSI-K");
    }
}
