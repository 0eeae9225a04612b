package id.tatakerja.regulasi.halaman;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.uji.KlienApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages and the API over HTTP, with the packs that the application ships. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalamanRegulasiTest {

    private static final Pattern TAUTAN = Pattern.compile("href=\"(/regulasi[^\"#]*)(#[^\"]*)?\"");
    private static final String LAMANDAU = "/regulasi/lamandau-13-2024";

    @LocalServerPort
    private int port;

    @Autowired
    private Regulasi regulasi;

    private Klien klien;

    @BeforeAll
    void masuk() {
        klien = new Klien(port);
        assertThat(klien.masuk("admin", "demo")).isTrue();
    }

    private String buka(String jalur) {
        var jawaban = klien.ambil(jalur);
        assertThat(jawaban.statusCode()).as(jalur).isEqualTo(200);
        return jawaban.body();
    }

    private static int padat(String isi) throws IOException {
        var keluar = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(keluar)) {
            gzip.write(isi.getBytes(StandardCharsets.UTF_8));
        }
        return keluar.size();
    }

    @Test
    void setiap_tautan_peraturan_terbuka_dan_setiap_halaman_di_bawah_60_kilobita() throws IOException {
        var antre = new ArrayDeque<>(List.of("/regulasi"));
        var dilihat = new HashSet<>(antre);
        var terlalu = new TreeMap<String, Integer>();
        while (!antre.isEmpty()) {
            var jalur = antre.poll();
            var isi = buka(jalur);
            if (!jalur.matches(".*\\.(csv|dmn|bpmn|svg)") && padat(isi) > 60 * 1024) {
                terlalu.put(jalur, padat(isi));
            }
            TAUTAN.matcher(isi).results().map(m -> m.group(1).replace("&amp;", "&")).filter(dilihat::add).forEach(antre::add);
        }
        // the frame with its style and script takes the rest of the 100 KB of a first visit
        assertThat(terlalu).isEmpty();
        var pasal = regulasi.semua().stream().mapToInt(p -> p.pasal().size()).sum();
        assertThat(dilihat).as("setiap ketentuan dapat dicapai").hasSizeGreaterThan(pasal);
    }

    @Test
    void setiap_jangkar_tafsir_ada_pada_halaman_tafsir() {
        for (var paket : regulasi.semua()) {
            var tafsir = buka("/regulasi/" + paket.kode() + "/tafsir");
            var disebut = new TreeSet<String>();
            Pattern.compile("/tafsir#([^\"]+)\"").matcher(buka("/regulasi/" + paket.kode() + "/kedudukan")).results()
                    .forEach(m -> disebut.add(m.group(1)));
            assertThat(disebut).as(paket.kode()).isNotEmpty().allMatch(kode -> tafsir.contains("id=\"" + kode + "\""));
        }
    }

    @Test
    void ketentuan_menyebut_baris_tafsir_dan_persyaratan_yang_memakainya() {
        assertThat(buka(LAMANDAU + "/pasal/lampiran-1/1/2/a")).contains("Lampiran I", "K-14", "Di mana dipakai", "LMD-");
    }

    @Test
    void pencarian_menemukan_ketentuan_dan_mengajar_bila_tidak_ada() {
        assertThat(buka(LAMANDAU + "/pasal?q=ahli+madya")).contains("ketentuan ditemukan", "/pasal/pasal-18/ayat-3/huruf-a");
        assertThat(buka(LAMANDAU + "/pasal?q=zzz")).contains("Tidak ditemukan", "Coba kata lain");
        assertThat(buka(LAMANDAU + "/pasal?q=%3Cscript%3E")).doesNotContain("<script>").contains("&lt;script");
    }

    @Test
    void tabel_disaring_menurut_jenis_dan_jenjang() {
        var saring = buka(LAMANDAU + "/kedudukan?jenis=SEKRETARIAT_DAERAH&jenjang=AHLI_MADYA");
        assertThat(saring).contains(">K-14</h3>").doesNotContain(">K-28</h3>");
        assertThat(buka(LAMANDAU + "/kedudukan?jenis=ISTANA")).as("kata asing tidak menyaring").contains(">K-28</h3>");
    }

    @Test
    void empat_daerah_dibandingkan_untuk_satu_jenis_dan_jenjang() {
        var isi = buka("/regulasi/bandingkan?jenis=SEKRETARIAT_DAERAH&jenjang=AHLI_MADYA");
        regulasi.semua().stream().map(Paket::identitas).forEach(i -> assertThat(isi).contains(i.daerah()));
        assertThat(isi).contains("K-14", "KD-16").doesNotContain("DELEGASI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regulasi/kota-lain-1-2020", LAMANDAU + "/pasal/pasal-999", "/regulasi/kota-lain-1-2020/kedudukan.dmn", LAMANDAU + "/tafsir.csv"})
    void yang_tidak_ada_dijawab_404_dengan_kalimat(String jalur) {
        var jawaban = klien.ambil(jalur);
        assertThat(jawaban.statusCode()).isEqualTo(404);
        assertThat(jawaban.body()).contains("Tidak ditemukan");
    }

    @Test
    void tanpa_masuk_tidak_ada_halaman_peraturan() {
        assertThat(new Klien(port).ambil("/regulasi").statusCode()).isEqualTo(302);
    }

    @Test
    void tabel_diunduh_sebagai_dmn_dan_csv_seperti_dalam_paket() throws IOException {
        var dmn = klien.ambil(LAMANDAU + "/kedudukan.dmn");
        assertThat(dmn.headers().firstValue("Content-Disposition").orElse("")).contains("lamandau-13-2024-kedudukan.dmn");
        assertThat(dmn.body()).startsWith("<?xml").contains("https://www.omg.org/spec/DMN/20230324/MODEL/");
        assertThat(buka(LAMANDAU + "/kedudukan.csv"))
                .isEqualTo(java.nio.file.Files.readString(java.nio.file.Path.of("peraturan/lamandau-13-2024/kedudukan.csv")));
    }

    @Test
    void api_menyebut_semua_paket_dan_rinciannya() {
        var api = KlienApi.sebagai(port, "admin");
        var semua = api.ambil("/regulasi");
        assertThat(semua.isi().path("jumlah").asInt()).isEqualTo(regulasi.semua().size());
        assertThat(semua.isi().path("isi").path(0).path("kode").asString()).isEqualTo("bangkalan-28-2023");
        var satu = api.ambil("/regulasi/lamandau-13-2024").isi();
        assertThat(satu.path("berlaku").asString()).isEqualTo("2024-06-06");
        assertThat(satu.path("jumlah").path("persyaratan").asInt()).isPositive();
        assertThat(satu.path("pertanyaanTerbuka").size()).isPositive();
        assertThat(api.ambil("/regulasi/kota-lain-1-2020").status()).isEqualTo(404);
    }

    @Test
    void api_memberi_baris_dengan_syarat_hasil_dan_kutipan() {
        var jawaban = KlienApi.sebagai(port, "admin").ambil("/regulasi/lamandau-13-2024/kedudukan").isi();
        var paket = regulasi.paket("lamandau-13-2024").orElseThrow();
        assertThat(jawaban.path("jumlah").asInt()).isEqualTo(paket.kedudukan().baris().size());
        var baris = jawaban.path("isi").valueStream().filter(b -> b.path("aturan").asString().equals("K-14")).findFirst().orElseThrow();
        assertThat(baris.path("syarat").path("jenjang").path(0).asString()).isEqualTo("AHLI_MADYA");
        assertThat(baris.path("penilai").path(0).asString()).isEqualTo("KEPALA_ORGANISASI");
        assertThat(baris.path("dasar").path(0).path("alamat").asString()).isEqualTo("lamandau-13-2024#lampiran-1/1/2/a");
        assertThat(baris.path("dasar").path(0).path("label").asString()).startsWith("Lampiran I");
    }

    @Test
    void api_kepatuhan_memuat_setiap_nomor_tanpa_halaman() {
        for (var paket : regulasi.semua()) {
            var jawaban = KlienApi.sebagai(port, "admin").ambil("/regulasi/" + paket.kode() + "/kepatuhan").isi();
            assertThat(jawaban.path("jumlah").asInt()).isEqualTo(paket.persyaratan().size());
            assertThat(jawaban.path("isi").valueStream().map(b -> b.path("id").asString()))
                    .containsExactlyElementsOf(paket.persyaratan().stream().map(p -> p.id()).toList());
            assertThat(jawaban.path("isi").valueStream()).allMatch(b -> b.path("alamat").asString().startsWith(paket.kode() + "#"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukuran=201", "ukuran=0", "halaman=0", "halaman=1000001"})
    void api_menolak_halaman_yang_tidak_sah_dengan_kode_yang_sama_di_mana_pun(String apa) {
        var admin = KlienApi.sebagai(port, "admin");
        for (var daftar : new String[] {"/regulasi/lamandau-13-2024/pasal?", "/regulasi?", "/jejak?", "/akun?"}) {
            var jawaban = admin.ambil(daftar + apa);
            assertThat(jawaban.status()).as(daftar + apa).isEqualTo(422);
            assertThat(jawaban.teks("kode")).isEqualTo("PENOMORAN_TIDAK_SAH");
        }
        assertThat(admin.ambil("/regulasi?halaman=satu").status()).isEqualTo(400);
    }

    @Test
    void api_mencari_peraturan_menurut_kata() {
        var api = KlienApi.sebagai(port, "admin");
        assertThat(api.ambil("/regulasi?q=lamandau").isi().path("jumlah").asInt()).isEqualTo(1);
        assertThat(api.ambil("/regulasi?q=tidak-ada-kata-ini").isi().path("jumlah").asInt()).isZero();
    }

    @Test
    void api_membagi_pasal_per_halaman_dan_mencari() {
        var api = KlienApi.sebagai(port, "admin");
        var kedua = api.ambil("/regulasi/lamandau-13-2024/pasal?ukuran=10&halaman=2").isi();
        assertThat(kedua.path("isi").size()).isEqualTo(10);
        assertThat(api.ambil("/regulasi/lamandau-13-2024/pasal?halaman=1000000").isi().path("isi").size()).isZero();
        assertThat(api.ambil("/regulasi/lamandau-13-2024/pasal?q=ahli+madya").isi().path("jumlah").asInt()).isPositive();
        assertThat(api.ambil("/regulasi/lamandau-13-2024/tafsir?q=E-23").isi().path("isi").path(0).path("bacaan").asString()).isNotBlank();
    }
}
