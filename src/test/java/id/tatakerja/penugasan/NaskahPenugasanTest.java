package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.naskah.rupa.PdfBaku;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.uji.Persyaratan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every letter that part D of a regulation's requirements wants of assignments, issued through its mechanism and read as the PDF that people
 * get; {@code naskah-penugasan.csv} says what must stand on each.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaskahPenugasanTest {

    /** One letter: which, from whom to whom, and the words that part D wants on it. */
    record Baris(
            String regulasi, String dokumen, String jalan, int ke, JenisNaskah jenis, String dari, List<String> kepada, List<String> tembusan, List<String> isi,
            Set<String> persyaratan) {

        @Override
        public String toString() {
            return regulasi + " " + dokumen + ": " + jenis.label() + " " + ke + " pada " + jalan;
        }
    }

    static final List<Baris> BKL = baca("bkl");
    static final List<Baris> TJT = baca("tjt");
    static final List<Baris> IHL = baca("ihl");
    static final List<Baris> LMD = baca("lmd");

    /** What tells the shape of a letter on its face. */
    private static final Map<BentukNaskah, List<String>> RUPA = Map.of(
            BentukNaskah.KORESPONDENSI, List.of("Nomor :", "Sifat :", "Lampiran :", "Hal :", "Yth. "), BentukNaskah.NOTA_DINAS,
            List.of("NOTA DINAS", "Yth. :", "Dari :"), BentukNaskah.PENUGASAN, List.of("NOMOR ", "Dasar :", "Kepada :", "Untuk :", "Ditetapkan di"),
            BentukNaskah.KEPUTUSAN, List.of("TENTANG", "Menimbang :", "Mengingat :", "MEMUTUSKAN:", "KESATU :", "LAMPIRAN"), BentukNaskah.PRIBADI,
            List.of("Yang bertanda tangan di bawah ini:", "Nama :", "NIP :"), BentukNaskah.DISPOSISI, List.of("LEMBAR DISPOSISI"));

    private final Set<JenisNaskah> baku = new java.util.HashSet<>();
    private final Map<String, DuaKabupaten> ruang = new HashMap<>();
    private final Map<String, List<JalanNaskah.Terbit>> dimainkan = new HashMap<>();

    @LocalServerPort
    private int port;

    private LewatHalaman halaman;

    @BeforeAll
    void kabupaten() {
        halaman = new LewatHalaman(port);
        var nomor = 1;
        for (var k : List.of(
                List.of("bkl", "bangkalan-28-2023", ""), List.of("tjt", "tanjung-jabung-timur-14-2023", "1"), List.of("lmd", "lamandau-13-2024", "1"),
                List.of("ihl", "indragiri-hilir-1-2024", "I"))) {
            var satu = DuaKabupaten.siap(port, "naskah-" + k.get(0) + "-a", nomor++, k.get(1), k.get(2));
            ruang.put(k.get(0), new DuaKabupaten(satu, k.get(0).equals("ihl") ? satu : DuaKabupaten.siap(port, "naskah-" + k.get(0) + "-b", nomor++, k.get(1), k.get(2))));
        }
    }

    private static List<Baris> baca(String regulasi) {
        var mulai = Teks.tanggal(RuangPenugasan.MULAI).replaceAll(" \\d{4}$", "");
        try (var berkas = NaskahPenugasanTest.class.getResourceAsStream("/naskah-penugasan.csv")) {
            return new String(java.util.Objects.requireNonNull(berkas).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(b -> b.split(";", -1)).filter(b -> b[0].equals(regulasi))
                    .map(b -> new Baris(
                            b[0], b[1], b[2], Integer.parseInt(b[3]), JenisNaskah.valueOf(b[4]), b[5], daftar(b[6]), daftar(b[7]),
                            daftar(b[8].replace("{mulai}", mulai)), Set.copyOf(daftar(b[9]))))
                    .toList();
        } catch (IOException gagal) {
            throw new IllegalStateException(gagal);
        }
    }

    private static List<String> daftar(String teks) {
        return Stream.of(teks.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private List<JalanNaskah.Terbit> mainkan(String regulasi, String jalan) {
        return dimainkan.computeIfAbsent(regulasi + " " + jalan, _ -> new JalanNaskah(ruang.get(regulasi), halaman).mainkan(jalan));
    }

    private static String kata(byte[] pdf) throws IOException {
        try (var dokumen = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
        }
    }

    private byte[] pdf(JalanNaskah.Terbit t, String nama) throws Exception {
        for (var n = 0; n < 1200; n++) {
            var klien = new id.tatakerja.akses.Klien(port);
            var jawaban = java.net.http.HttpClient.newHttpClient().send(
                    klien.dasar("/api/v1/naskah/" + t.surat().path("id").asLong() + ".pdf", "Authorization", "Bearer demo-organisasi-" + t.ruang().kode).build(),
                    java.net.http.HttpResponse.BodyHandlers.ofByteArray());
            if (jawaban.statusCode() == 200) {
                var folder = Files.createDirectories(Path.of("target/gambar/surat"));
                Files.write(folder.resolve(nama + ".pdf"), jawaban.body());
                return jawaban.body();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("surat tidak selesai: " + t.surat());
    }

    private static List<String> teks(tools.jackson.databind.JsonNode larik) {
        var hasil = new ArrayList<String>();
        larik.forEach(n -> hasil.add(n.asString()));
        return hasil;
    }

    private String sebutan(Baris b, String kata, boolean penanda) {
        var p = kata.split("\\*");
        var nama = p[0].equals("@") ? penanda ? "Jabatan P-BIDANG-B1-AHLI_MUDA-14" : "Sdr. Orang 14"
                : p[0].matches("[A-Z]+(-[AB][12]?)?") ? "Jabatan K-" + p[0]
                : p[0].startsWith("Orang ") && p.length == 1 ? "Sdr. " + p[0] : p[0];
        return p.length == 1 ? nama : nama + ", Kabupaten naskah-" + b.regulasi() + "-" + p[1];
    }

    private void periksa(Baris b) throws Exception {
        var semua = mainkan(b.regulasi(), b.jalan());
        var t = semua.stream().filter(s -> s.surat().path("jenis").asString().equals(b.jenis().name())).skip(b.ke() - 1L).findFirst()
                .orElseThrow(() -> new AssertionError("tidak terbit: " + semua));
        assertThat(t.surat().path("dari").asString()).isEqualTo(sebutan(b, b.dari(), true));
        assertThat(teks(t.surat().path("kepada"))).containsExactlyElementsOf(b.kepada().stream().map(k -> sebutan(b, k, false)).toList());
        assertThat(teks(t.surat().path("tembusan"))).containsExactlyElementsOf(b.tembusan().stream().map(k -> sebutan(b, k, false)).toList());
        var nama = (b.regulasi() + "-" + b.jalan() + "-" + b.jenis() + "-" + b.ke()).replaceAll("[/=]", "_");
        var berkas = pdf(t, nama);
        var isi = kata(berkas);
        assertThat(isi).contains(b.isi()).contains(RUPA.get(TataNaskah.dari(b.jenis()).bentuk()))
                .contains(t.surat().path("nomor").asString(), "Ditandatangani secara elektronik oleh", "/verifikasi/" + t.surat().path("kodeVerifikasi").asString());
        assertThat(isi.toLowerCase(java.util.Locale.ROOT)).contains(t.surat().path("dari").asString().toLowerCase(java.util.Locale.ROOT));
        b.kepada().forEach(k -> assertThat(isi).contains(sebutan(b, k, false).replaceAll("^Sdr. |(?<=Orang 14), .*", "")));
        if (b.tembusan().isEmpty()) {
            assertThat(isi).doesNotContain("Tembusan:");
        } else {
            assertThat(isi.substring(isi.indexOf("Tembusan:"))).contains(b.tembusan().stream().map(k -> sebutan(b, k, false)).toList());
        }
        if (baku.add(b.jenis())) {
            assertThat(PdfBaku.pelanggaran(berkas)).as("PDF/A dan PDF/UA").isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("BKL")
    @Persyaratan({"BKL-108", "BKL-109", "BKL-112", "BKL-113", "BKL-118", "BKL-124", "BKL-132", "BKL-135", "BKL-138", "BKL-139", "BKL-140", "BKL-141", "BKL-148", "BKL-149", "BKL-152", "BKL-153"})
    void naskah_bangkalan_memuat_yang_diminta_peraturannya(Baris b) throws Exception {
        periksa(b);
    }

    @ParameterizedTest
    @FieldSource("TJT")
    @Persyaratan({"TJT-061", "TJT-066", "TJT-067", "TJT-072", "TJT-074", "TJT-075", "TJT-087", "TJT-088"})
    void naskah_tanjung_jabung_timur_memuat_yang_diminta_peraturannya(Baris b) throws Exception {
        periksa(b);
    }

    @ParameterizedTest
    @FieldSource("IHL")
    @Persyaratan({"IHL-093", "IHL-095", "IHL-099", "IHL-102", "IHL-103", "IHL-106", "IHL-120", "IHL-122", "IHL-128", "IHL-139"})
    void naskah_indragiri_hilir_memuat_yang_diminta_peraturannya(Baris b) throws Exception {
        periksa(b);
    }

    @ParameterizedTest
    @FieldSource("LMD")
    @Persyaratan({"LMD-126", "LMD-128", "LMD-143", "LMD-147", "LMD-149", "LMD-151", "LMD-155", "LMD-156", "LMD-157", "LMD-160", "LMD-171", "LMD-173", "LMD-184"})
    void naskah_lamandau_memuat_yang_diminta_peraturannya(Baris b) throws Exception {
        periksa(b);
    }

    @Test
    void daftar_persyaratan_pada_berkas_sama_dengan_yang_disebut_ujinya() {
        for (var cara : NaskahPenugasanTest.class.getDeclaredMethods()) {
            var sumber = cara.getAnnotation(FieldSource.class);
            if (sumber != null) {
                var milik = Map.of("BKL", BKL, "TJT", TJT, "IHL", IHL, "LMD", LMD).get(sumber.value()[0]);
                assertThat(milik).hasSizeGreaterThan(15);
                assertThat(new TreeSet<>(List.of(cara.getAnnotation(Persyaratan.class).value())))
                        .isEqualTo(milik.stream().flatMap(b -> b.persyaratan().stream()).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    @Test
    void pelaksana_harian_menandatangani_dengan_sebutannya() throws Exception {
        var r = new RuangPenugasan(port, "naskah-plh", 9, "tanjung-jabung-timur-14-2023", "1").tetapkan();
        var hari = RuangPenugasan.HARI_INI;
        var pelaksana = r.kepala.get("BIDANG-B2");
        RuangPenugasan.berhasil(r.organisasi().kirim("/jabatan/K-DINAS-B/pelaksana-tugas", Map.of(
                "nip", pelaksana, "jenis", "PLH", "mulai", hari.toString(), "selesai", hari.plusDays(3).toString(), "dasar", "SPT 1")));
        var id = r.mulai(r.kepala("DINAS-A"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
        r.berhasil(r.kepala("BIDANG-B1"), id, "MENDUKUNG");
        r.berhasil(r.orang(pelaksana), id, "SETUJU");
        var surat = DuaKabupaten.surat(r, id, "SURAT_JAWABAN", false, 0);
        assertThat(surat.path("dari").asString()).isEqualTo("Plh. Jabatan K-DINAS-B");
        assertThat(kata(pdf(new JalanNaskah.Terbit(r, surat), "plh"))).contains("Plh. Jabatan K-DINAS-B,", "Orang 7");
    }
}
