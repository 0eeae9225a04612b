package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelPerencanaan.Tahap;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Planning of the four regulations in each kind of organisation: from the perjanjian kinerja to the plan that is agreed next, over the API. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerencanaanDimainkanTest {

    private static final int TAHUN = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
    private static final List<String> PUNCAK = List.of(
            "SETDA", "DPRD", "INSP", "DIN1", "DIN2", "BAD1", "RS", "RS2", "KEC", "KEL", "KEL2", "UPT1", "UPTF", "MAN", "D1BID");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Regulasi regulasi;

    @Persyaratan({"BKL-182", "BKL-258", "BKL-259", "BKL-261", "BKL-262", "BKL-263", "BKL-278", "BKL-279", "BKL-280", "BKL-285", "BKL-299", "BKL-300", "BKL-304", "BKL-316", "BKL-317",
        "BKL-323", "BKL-324", "BKL-325", "BKL-339", "BKL-341", "BKL-342", "BKL-343", "BKL-357", "BKL-359", "BKL-360", "BKL-361", "IHL-157", "IHL-234", "IHL-237",
        "LMD-299", "LMD-300", "LMD-301", "LMD-302", "LMD-303", "LMD-317", "LMD-318", "LMD-319", "LMD-332", "LMD-333", "LMD-334", "LMD-361", "LMD-362", "LMD-363",
        "LMD-375", "LMD-376", "LMD-377", "LMD-391", "LMD-392", "LMD-393", "LMD-406", "LMD-407", "LMD-408", "LMD-421",
        "LMD-297", "LMD-315", "LMD-330", "LMD-345", "LMD-359", "LMD-373", "LMD-389", "LMD-404", "LMD-418", "LMD-304", "LMD-320", "LMD-335", "LMD-350",
        "LMD-364", "LMD-378", "LMD-394", "LMD-409", "LMD-422", "LMD-305", "LMD-321", "LMD-336", "LMD-365", "LMD-379", "LMD-395", "LMD-410", "LMD-423",
        "LMD-306", "LMD-322", "LMD-337", "LMD-352", "LMD-366", "LMD-380", "LMD-396", "LMD-411", "LMD-424", "LMD-307", "LMD-323", "LMD-338", "LMD-353",
        "LMD-367", "LMD-381", "LMD-397", "LMD-412", "LMD-425", "LMD-309", "LMD-325", "LMD-340", "LMD-355", "LMD-369", "LMD-384", "LMD-399", "LMD-414", "LMD-427",
        "BKL-240", "BKL-241", "BKL-242", "BKL-243", "BKL-245", "BKL-246", "BKL-247", "BKL-248", "BKL-250", "BKL-251", "BKL-252", "BKL-253", "BKL-254", "BKL-260",
        "BKL-265", "BKL-266", "BKL-267", "BKL-268", "BKL-269", "BKL-270", "BKL-271", "BKL-272", "BKL-281", "BKL-282", "BKL-284", "BKL-286", "BKL-287", "BKL-288",
        "BKL-289", "BKL-290", "BKL-291", "BKL-292", "BKL-293", "BKL-294", "BKL-301", "BKL-303", "BKL-305", "BKL-306", "BKL-307", "BKL-308", "BKL-309", "BKL-310",
        "BKL-311", "BKL-312", "BKL-327", "BKL-328", "BKL-329", "BKL-330", "BKL-331", "BKL-332", "BKL-333", "BKL-334", "BKL-340", "BKL-345", "BKL-346", "BKL-347",
        "BKL-348", "BKL-349", "BKL-350", "BKL-351", "BKL-352", "BKL-358", "BKL-363", "BKL-364", "BKL-365", "BKL-366", "BKL-367", "BKL-368", "BKL-369", "BKL-370",
        "IHL-232", "IHL-233", "IHL-235", "IHL-236", "IHL-238", "IHL-239", "IHL-242", "IHL-243", "IHL-245", "IHL-250", "IHL-252"})
    @ParameterizedTest
    @ValueSource(strings = {"bangkalan-28-2023", "indragiri-hilir-1-2024", "lamandau-13-2024", "tanjung-jabung-timur-14-2023"})
    void setiap_panduan_dijalani_menurut_urutannya_sampai_rencana_disepakati(String paket) {
        var r = new RuangEvaluasi(port, sql, "panduan-" + paket.substring(0, 3), 950 + "bilt".indexOf(paket.charAt(0)), paket);
        var dijalani = new TreeSet<String>();
        // where one guide holds everywhere, three kinds of organisation are enough
        var satu = paket.startsWith("indragiri") || paket.startsWith("tanjung");
        for (var unit : satu ? List.of("SETDA", "D2BID", "KEC", "DIN2") : PUNCAK) {
            // the form makes a difference in one regulation only
            for (var bentuk : paket.startsWith("tanjung") || unit.equals("SETDA") ? List.of("INDIVIDU", "TIM") : List.of("INDIVIDU")) {
                mainkan(r, unit, bentuk, bentuk.equals("TIM") ? TAHUN + 1 : TAHUN, dijalani);
            }
        }
        var harus = new TreeSet<>(GerbangDijalani.harus(paket));
        regulasi.paket(paket).orElseThrow().perencanaan().panduan().stream().filter(p -> p.tahap() == Tahap.PERENCANAAN && !p.langkah().isEmpty())
                .forEach(p -> harus.add(p.langkah().stream().flatMap(l -> l.dasar().stream()).map(k -> k.alamatLokal()).toList().toString()));
        assertThat(dijalani).as("panduan yang dijalani").containsAll(harus);
    }

    private void mainkan(RuangEvaluasi r, String unit, String bentuk, int tahun, TreeSet<String> dijalani) {
        var kepala = r.kepala(unit);
        var dibuat = kepala.kirim("/perjanjian-kinerja", Map.of("unit", unit, "tahun", tahun, "renstra", "Sasaran 2"));
        if (dibuat.status() == 403) {
            assertThat(dibuat.teks("kode")).isEqualTo("BUKAN_PENETAP");
            return;
        }
        var perjanjian = nomor(dibuat);
        var target = nomor(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/target", Map.of(
                "sasaran", "Layanan prima", "indikator", "Indeks", "target", "100", "satuan", "persen", "bentuk", bentuk)));
        var alamat = "/target/" + target;
        assertThat(kepala.ambil(alamat).isi().path("langkah").path(0).path("selesai").asBoolean()).as("perjanjian belum ditetapkan").isFalse();
        for (var calon : kepala.ambil(alamat).isi().path("dapatDibagiKepada")) {
            assertThat(kepala.kirim(alamat + "/pembagian", Map.of("kepada", calon.asString(), "arahan", "Terlalu dini")).status()).as("sebelum ditetapkan").isIn(403, 409, 422);
        }
        var sah = kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/penetapan", Map.of("nomor", "188/PK"));
        assertThat(List.of(sah.teks("status"), sah.teks("nomor"), sah.teks("jabatan"))).containsExactly("DITETAPKAN", "188/PK", "K-" + unit);
        assertThat(sah.teks("tanggal")).isNotBlank();
        RuangEvaluasi.ditolak(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/target", Map.of("sasaran", "Lain", "indikator", "Lain", "target", "1", "bentuk", bentuk)), 409, "SUDAH_DITETAPKAN");
        var kini = kepala.ambil(alamat).isi();
        var panduan = dasar(kini);
        for (var n = 0; n < 30; n++) {
            var berikut = kini.path("berikut");
            if (berikut.isNull() || berikut.isMissingNode() || berikut.path("tindakan").asString().equals("SEPAKATI_RENCANA")) {
                break;
            }
            GerbangDijalani.mendahului(r, port, alamat, kini, berikut, bentuk, dijalani);
            kini = langkah(r, alamat, kini, berikut, bentuk);
            panduan = dasar(kini);
        }
        for (var l : kini.path("langkah")) {
            if (l.path("selesai").asBoolean()) {
                assertThat(l.path("bekas").size()).as("bekas %s", l).isPositive();
                // organisations without anybody to divide to keep their targets
                if (!List.of("BAD1", "RS2", "KEL2", "UPT1", "UPTF", "MAN").contains(unit)) {
                    assertThat(l.path("bekas").toString()).as(unit).doesNotContain("Tidak ada jabatan di bawahnya");
                }
            } else {
                assertThat(l.path("tindakan").asString()).as("yang tersisa pada %s", kini).isEqualTo("SEPAKATI_RENCANA");
            }
        }
        dijalani.add(panduan);
        GerbangDijalani.jalani(r, sql, port, unit, alamat, kini, bentuk, dijalani);
        if (r.paket.startsWith("lamandau") && TahapDijalani.ada(unit)) {
            new TahapDijalani(r, sql).jalani(unit, target, bentuk);
        }
    }

    /** Does the next step as whoever it belongs to; nobody passes it over, and nobody else does it. */
    private static JsonNode langkah(RuangEvaluasi r, String alamat, JsonNode kini, JsonNode berikut, String bentuk) {
        var pemegang = kini.path("penanggungJawab").asString().substring(2);
        var kantor = berikut.path("jabatan").path(0).asString("");
        var siapa = !kantor.isEmpty() ? r.kepala(kantor.substring(2))
                : berikut.path("tindakan").asString().equals("SUSUN_STRATEGI") ? r.kepala(pemegang) : r.orang(r.nip(pemegang, "PELAKSANA"));
        var asing = r.kepala(pemegang.startsWith("D") ? "KSB" : "DSB");
        var akhir = kini.path("langkah").path(kini.path("langkah").size() - 1);
        if (!akhir.path("nomor").equals(berikut.path("nomor")) && !akhir.path("tindakan").asString().equals("SEPAKATI_RENCANA")) {
            var nanti = akhir.path("jabatan").path(0).asString("");
            if (!nanti.isEmpty()) {
                RuangEvaluasi.ditolak(r.kepala(nanti.substring(2)).kirim(alamat + "/langkah", Map.of("nomor", akhir.path("nomor").asInt(), "isi", "Mendahului")), 409, "LANGKAH_BELUM_WAKTUNYA");
            }
        }
        switch (berikut.path("tindakan").asString()) {
            case "BAGI_TARGET" -> {
                var kepada = siapa.ambil(alamat).isi().path("dapatDibagiKepada").path(0).asString();
                assertThat(siapa.kirim(alamat + "/pembagian", Map.of("kepada", kepada, "arahan", "")).status()).as("tanpa arahan").isEqualTo(422);
                RuangEvaluasi.berhasil(siapa.kirim(alamat + "/pembagian", Map.of("kepada", kepada, "arahan", "Dahulukan yang terjauh")));
            }
            case "SUSUN_STRATEGI" -> {
                var isi = new java.util.HashMap<String, Object>(Map.of("bentuk", bentuk, "kebutuhan", "TIDAK", "uraian", "Dikerjakan bersama", "program", "Layanan"));
                if (bentuk.equals("TIM")) {
                    isi.put("ketua", true);
                }
                assertThat(asing.kirim(alamat + "/strategi", isi).status()).isIn(403, 404);
                for (var kurang : List.of("bentuk", "kebutuhan", "ketua", "uraian")) {
                    var tanpa = new java.util.HashMap<>(isi);
                    tanpa.remove(kurang);
                    // who works alone is not asked for a head of the team
                    if (kurang.equals("ketua")) {
                        tanpa.put("bentuk", "TIM");
                    }
                    RuangEvaluasi.ditolak(siapa.kirim(alamat + "/strategi", tanpa), 422, "WAJIB_DIISI");
                }
                RuangEvaluasi.berhasil(siapa.kirim(alamat + "/strategi", isi));
            }
            case "REKOMENDASIKAN_PEGAWAI" -> {
                var pegawai = Map.<String, Object>of("jumlah", 2, "jenis", "FUNGSIONAL", "jabatan", "Analis Kebijakan", "jenjang", "Ahli Muda", "kebutuhan", "TIDAK");
                for (var kurang : pegawai.keySet()) {
                    var tanpa = new java.util.HashMap<>(pegawai);
                    tanpa.remove(kurang);
                    RuangEvaluasi.ditolak(siapa.kirim(alamat + "/langkah", Map.of("nomor", berikut.path("nomor").asInt(), "isi", "Dibutuhkan", "rekomendasi", tanpa)), 422, "WAJIB_DIISI");
                }
                RuangEvaluasi.berhasil(siapa.kirim(alamat + "/langkah", Map.of("nomor", berikut.path("nomor").asInt(), "isi", "Dibutuhkan", "rekomendasi", pegawai)));
            }
            default -> {
                var isi = new java.util.HashMap<String, Object>(Map.of("nomor", berikut.path("nomor").asInt(), "isi", "Hasil " + berikut.path("tindakan").asString(), "perilaku", "Tanggap",
                        "jenisRencana", "UTAMA", "pertanggungjawaban", "Laporan triwulan", "konsekuensi", "Penghargaan"));
                if (berikut.path("tindakan").asString().equals("BAGI_PERAN")) {
                    isi.put("kepada", r.nip(pemegang, "PELAKSANA"));
                }
                assertThat(asing.kirim(alamat + "/langkah", isi).status()).isIn(403, 404);
                RuangEvaluasi.berhasil(siapa.kirim(alamat + "/langkah", isi));
            }
        }
        var sesudah = siapa.ambil(alamat).isi();
        assertThat(sesudah.path("berikut").path("nomor").equals(berikut.path("nomor")) && sesudah.path("penanggungJawab").equals(kini.path("penanggungJawab")))
                .as("langkah %s tidak selesai", berikut).isFalse();
        return sesudah;
    }

    private static String dasar(JsonNode target) {
        var hasil = new ArrayList<String>();
        target.path("langkah").forEach(l -> l.path("dasar").forEach(d -> hasil.add(d.path("alamat").asString().replaceFirst(".*#", ""))));
        return hasil.toString();
    }

    private static long nomor(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isBetween(200, 204);
        return jawaban.isi().path("id").asLong();
    }
}
