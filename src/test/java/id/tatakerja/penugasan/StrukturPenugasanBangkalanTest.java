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

    @BeforeAll
    void kabupaten() {
        var l = new LembarUji(192).unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA").unit("ASISTEN", "ASISTEN", "SETDA", "", "JPT_PRATAMA")
                .unit("HUKUM", "BAGIAN", "ASISTEN", "", "ADMINISTRATOR").unit("DINAS-B", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG-B", "BIDANG", "DINAS-B", "", "ADMINISTRATOR").unit("DINAS-C", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG-C", "BIDANG", "DINAS-C", "", "ADMINISTRATOR").unit("UPT-D", "UPT", "DINAS-B", "", "PENGAWAS")
                .unit("KECAMATAN", "KECAMATAN", "", "", "ADMINISTRATOR").unit("SEKSI-K", "SEKSI", "KECAMATAN", "", "PENGAWAS");
        tabel().forEach(b -> {
            fungsional.put(b.unit(), l.orang(b.unit(), "AHLI_MUDA"));
            pelaksana.put(b.unit(), l.orang(b.unit(), "PELAKSANA"));
        });
        var lembar = l.jadi();
        tabel().flatMap(b -> Stream.of(b.penilai(), b.pimpinan())).distinct().forEach(k -> kepala.put(
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
}
