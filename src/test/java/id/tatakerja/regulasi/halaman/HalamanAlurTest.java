package id.tatakerja.regulasi.halaman;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.tatakerja.akses.Klien;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.alur.KeadaanSimpul;
import id.tatakerja.uji.KlienApi;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.InputSource;

/** Mechanisms as pages, pictures, files and answers of the API. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalamanAlurTest {

    private static final String BANGKALAN = "/regulasi/bangkalan-28-2023/alur";

    @LocalServerPort
    private int port;

    @Autowired
    private Regulasi regulasi;

    @Autowired
    private TemplateEngine mesin;

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

    @Test
    void setiap_alur_punya_halaman_dengan_gambar_langkah_peran_dan_kutipan() {
        for (var paket : regulasi.semua()) {
            var daftar = buka("/regulasi/" + paket.kode() + "/alur");
            for (var alur : paket.alur().values()) {
                var tautan = "/regulasi/" + paket.kode() + "/alur/" + alur.kode();
                assertThat(daftar).contains("href=\"" + tautan + "\"");
                var isi = buka(tautan);
                assertThat(isi).contains("<svg", "role=\"img\"", tautan + ".bpmn");
                alur.tindak().forEach(t -> assertThat(isi).contains(
                        "id=\"langkah-" + t.id() + "\"", t.nama(), t.peran().getFirst().sebutan(),
                        "/regulasi/" + paket.kode() + "/pasal/" + t.dasar().getFirst().alamatLokal()));
            }
        }
    }

    @Test
    void yang_tidak_dibuka_disebut_beserta_dasarnya() {
        assertThat(buka("/regulasi/indragiri-hilir-1-2024/alur")).contains(
                "Yang tidak dibuka", "tidak ke perangkat daerah lain", "/regulasi/indragiri-hilir-1-2024/pasal/lampiran/c/2/paragraf-1");
    }

    @Test
    void naskah_disebut_dengan_tembusan_dan_isi_wajibnya() {
        assertThat(buka(BANGKALAN + "/penunjukan-lintas-unit")).contains(
                "Surat permohonan pelibatan, kepada Pejabat Penilai Kinerja pegawai; tembusan Pejabat Penilai Kinerja pimpinan pemilik kinerja; wajib memuat kompetensi");
    }

    @Test
    void pasal_menyebut_alur_yang_memakainya() {
        assertThat(buka("/regulasi/bangkalan-28-2023/pasal/lampiran/b/2/a/2/butir-3"))
                .contains("Alur Penunjukan lintas unit: Beri rekomendasi", BANGKALAN + "/penunjukan-lintas-unit#langkah-rekomendasikan");
    }

    @Test
    void bpmn_diunduh_seperti_dalam_paket_dan_gambar_berupa_svg_yang_sah() throws Exception {
        assertThat(buka(BANGKALAN + "/penunjukan-lintas-unit.bpmn")).isEqualTo(bpmn());
        var svg = klien.ambil(BANGKALAN + "/penunjukan-lintas-unit.svg");
        assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        var pabrik = DocumentBuilderFactory.newDefaultInstance();
        pabrik.setNamespaceAware(true);
        var akar = pabrik.newDocumentBuilder().parse(new InputSource(new StringReader(svg.body()))).getDocumentElement();
        assertThat(akar.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(akar.getTextContent()).contains("Beri rekomendasi", "Ditolak");
    }

    private static String bpmn() throws IOException {
        return Files.readString(Path.of("peraturan/bangkalan-28-2023/alur/penunjukan-lintas-unit.bpmn"));
    }

    @Test
    void gambar_perkara_menandai_yang_selesai_dan_yang_terbuka_tidak_hanya_dengan_warna() {
        var alur = regulasi.paket("bangkalan-28-2023").flatMap(p -> p.alur("penunjukan-lintas-unit")).orElseThrow();
        var keluaran = new StringOutput();
        mesin.render("regulasi/_alurGambar.jte", Map.of("gambar", alur.gambar(), "judul", "Perkara",
                "keadaan", Map.of("ajukan", KeadaanSimpul.SELESAI, "putuskan", KeadaanSimpul.TERBUKA)), keluaran);
        assertThat(keluaran.toString()).containsOnlyOnce("alur-selesai").containsOnlyOnce("alur-terbuka")
                .contains("di sini", "<title>selesai</title>", "alur-centang").doesNotContain("style=", "<script");
    }

    @Test
    void api_memberi_daftar_dan_langkah_dalam_kode_kosakata() {
        var api = KlienApi.sebagai(port, "admin");
        var daftar = api.ambil("/regulasi/tanjung-jabung-timur-14-2023/alur").isi();
        assertThat(daftar.path("jumlah").asInt()).isEqualTo(6);
        var satu = api.ambil("/regulasi/tanjung-jabung-timur-14-2023/alur/penunjukan-lintas-unit").isi();
        assertThat(satu.path("langkah").valueStream().map(l -> l.path("tindakan").asString() + " " + l.path("peran").asString())).containsExactly(
                "AJUKAN PIMPINAN_PEMILIK", "REKOMENDASIKAN PENILAI_ASAL", "PUTUSKAN PIMPINAN_ASAL", "SUSUN_SURAT PENILAI_ASAL",
                "SETUJUI_SURAT PIMPINAN_ASAL", "TERIMA PEGAWAI");
        var ajukan = satu.path("langkah").path(0);
        assertThat(ajukan.path("naskah").path(0).asString()).isEqualTo("SURAT_PERMOHONAN_PELIBATAN");
        assertThat(ajukan.path("rincianNaskah").path(0).path("isiWajib").size()).isEqualTo(4);
        assertThat(ajukan.path("dasar").path(0).path("alamat").asString()).isEqualTo("tanjung-jabung-timur-14-2023#pasal-11/ayat-3/huruf-a");
        assertThat(satu.path("langkah").path(2).path("hasil").valueStream().map(h -> h.asString())).containsExactly("SETUJU", "TOLAK");
    }

    @Test
    void alur_yang_tidak_ada_dijawab_404_dengan_kalimat() {
        for (var jalur : new String[] {BANGKALAN + "/penunjukan-lintas-perangkat-daerah", BANGKALAN + "/x.bpmn", BANGKALAN + "/x.svg"}) {
            assertThat(klien.ambil(jalur).statusCode()).as(jalur).isEqualTo(404);
        }
        assertThat(KlienApi.sebagai(port, "admin").ambil("/regulasi/bangkalan-28-2023/alur/sukarela-lintas-instansi").status()).isEqualTo(404);
        assertThat(new Klien(port).ambil(BANGKALAN + "/penunjukan-lintas-unit").statusCode()).isEqualTo(302);
    }
}
