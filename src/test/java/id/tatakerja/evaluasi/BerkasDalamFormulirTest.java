package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files go with the form to which they belong, both or neither. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BerkasDalamFormulirTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangEvaluasi r;

    @BeforeAll
    void kabupaten() {
        r = new RuangEvaluasi(port, sql, "berkas-formulir", 970, "lamandau-13-2024");
    }

    @Test
    void hasil_dengan_berkas_yang_ditolak_tidak_diserahkan_dan_tulisannya_tetap_ada() {
        var nip = r.nip("D1BID", "PELAKSANA");
        var id = r.penugasan("INDIVIDU", "D1BID", "", List.of(nip));
        var saya = new LayarTanpaSkrip(port, nip);
        var isi = Map.of("uraian", List.of("Laporan layanan selesai seluruhnya"), "target", List.of("true"), "ekspektasi", List.of("true"));
        saya.buka("/penugasan/" + id + "/hasil");
        saya.lampirkan("laporan.pdf", "MZ program").kirim("Serahkan", isi);
        assertThat(Layar.galat(saya.halaman())).contains("adalah program");
        assertThat(saya.halaman().select("#uraian").val()).isEqualTo("Laporan layanan selesai seluruhnya");
        assertThat(saya.halaman().select("#target").hasAttr("checked")).isTrue();
        assertThat(r.organisasi().ambil("/penugasan/" + id + "/evaluasi").status()).as("tidak ada yang tersimpan").isEqualTo(404);
        assertThat(r.menunggu(id)).isEmpty();
        saya.lampirkan("laporan.pdf", "%PDF-1.7 isi laporan").kirim("Serahkan", isi);
        assertThat(saya.alamat()).isEqualTo("/penugasan/" + id + "/evaluasi");
        assertThat(saya.halaman().select("a[href^=/hasil/berkas/]").text()).isEqualTo("laporan.pdf");
        assertThat(r.menunggu(id)).containsExactly("D1BID");
    }

    @Test
    void kemajuan_dengan_bukti_yang_ditolak_tidak_tersimpan_dan_isiannya_tetap_ada() {
        var nip = r.nip("D1SEK", "PELAKSANA");
        var id = r.penugasan("INDIVIDU", "D1SEK", "", List.of(nip));
        var saya = new LayarTanpaSkrip(port, nip);
        saya.buka("/pekerjaan/" + id);
        saya.buka(saya.halaman().select("main a[href^=/kegiatan/]").attr("href"));
        var isi = Map.of("persen", List.of("40"), "uraian", List.of("Wawancara dengan dua belas warga"));
        saya.lampirkan("foto.jpg", "hanya teks").kirim("Simpan kemajuan", isi);
        assertThat(Layar.galat(saya.halaman())).contains("tidak cocok dengan isinya", "Kemajuannya belum disimpan");
        assertThat(saya.halaman().select("#persen").val()).isEqualTo("40");
        assertThat(saya.halaman().select("#uraian").val()).isEqualTo("Wawancara dengan dua belas warga");
        assertThat(saya.halaman().select("section[aria-labelledby=kemajuan]").text()).contains("Belum ada");
        saya.lampirkan("catatan.txt", "Catatan lapangan").kirim("Simpan kemajuan", isi);
        assertThat(saya.halaman().select("section[aria-labelledby=kemajuan]").text()).contains("40%", "Wawancara dengan dua belas warga", "catatan.txt");
    }
}
