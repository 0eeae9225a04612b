package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Letters that are seldom written: a disposisi chosen on the page, and one signed in another office's name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuratKhususTest {

    @LocalServerPort
    private int port;

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    private String pdf(String siapa, long surat, String nama) throws IOException, InterruptedException {
        for (var n = 0; n < 600; n++) {
            var jawaban = HttpClient.newHttpClient().send(
                    new Klien(port).dasar("/api/v1/naskah/" + surat + ".pdf", "Authorization", "Bearer demo-" + siapa).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (jawaban.statusCode() == 200) {
                Files.write(Files.createDirectories(Path.of("target/gambar/surat")).resolve(nama + ".pdf"), jawaban.body());
                try (var dokumen = Loader.loadPDF(jawaban.body())) {
                    return new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("surat tidak selesai: " + surat);
    }

    @Test
    @Persyaratan({"IHL-086"})
    void disposisi_dipilih_pada_halaman_langkah_lalu_terdaftar_dan_terbaca_oleh_yang_ditugaskan() throws Exception {
        var r = new RuangPenugasan(port, "khusus-ihl", 1, "indragiri-hilir-1-2024", "I").tetapkan();
        var nip = r.staf.get("BIDANG-A1");
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", nip));
        var kepala = masuk(r.kepala.get("DINAS-A"));
        var alamat = "/tugas/" + r.tugas(r.kepala("DINAS-A"), id);
        assertThat(kepala.ambil(alamat).body()).contains("Bentuk surat", "<option value=\"DISPOSISI\"");
        var salah = kepala.isiDari(alamat, alamat, Map.of("hasil", "TOLAK", "jenis", "DISPOSISI"));
        assertThat(salah.body()).as("pilihannya tetap").contains("<option value=\"DISPOSISI\" selected>");
        assertThat(kepala.isiDari(alamat, alamat, Map.of("hasil", "SETUJU", "jenis", "DISPOSISI")).statusCode()).isEqualTo(302);
        var surat = LakuPenugasan.surat(r, id, "DISPOSISI", 0);
        var nomor = surat.path("id").asLong();
        assertThat(masuk(nip).ambil("/naskah").body()).contains("Lembar Disposisi", "/naskah/" + nomor);
        assertThat(r.orang(nip).ambil("/naskah?kotak=diterima").mentah()).contains("\"jenis\":\"DISPOSISI\"");
        assertThat(masuk(nip).ambil("/penugasan/" + id).body()).contains("/naskah/" + nomor);
        assertThat(pdf(nip, nomor, "disposisi")).contains("LEMBAR DISPOSISI", surat.path("nomor").asString(), "Diteruskan kepada", "Penyusunan laporan kinerja", "K-DINAS-A");
        assertThat(masuk(nip).ambil("/naskah/" + nomor).body()).contains("Lembar Disposisi", "Buka PDF");
    }

    @Test
    void surat_atas_nama_menyebut_pemberi_mandat_lalu_jabatan_dan_nama_yang_menandatangani() throws Exception {
        var r = new RuangPenugasan(port, "khusus-lmd", 2, "lamandau-13-2024", "1").tetapkan();
        var wakil = r.staf.get("BIDANG-B2/2");
        var saya = r.orang(wakil).ambil("/saya").isi();
        var jabatan = saya.path("jabatan").path(0).path("jabatan");
        var hari = RuangPenugasan.HARI_INI;
        RuangPenugasan.berhasil(r.kepala("BIDANG-B2").kirim("/pelimpahan", Map.of(
                "pemberi", "K-BIDANG-B2", "penerima", jabatan.path("kode").asString(), "tindakan", List.of("PUTUSKAN", "TERBITKAN_SURAT"), "mulai", hari.toString(),
                "selesai", hari.plusDays(30).toString(), "nomor", "800/77", "tanggalSurat", hari.toString(), "alasan", "Pimpinan mengikuti pelatihan")));
        var id = r.mulai(r.kepala("BIDANG-B1"), r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("BIDANG-B2")));
        r.berhasil(r.orang(wakil), id, "SETUJU");
        var semua = r.kasus(id).path("naskah");
        var surat = semua.path(semua.size() - 1);
        var kata = pdf(wakil, surat.path("id").asLong(), "an");
        var langkah = r.kasus(id).path("langkah").path(1);
        assertThat(langkah.path("jabatan").path("nama").asString()).startsWith("a.n. ");
        assertThat(kata).contains("a.n. Jabatan K-BIDANG-B2", surat.path("nomor").asString());
        var tanda = kata.substring(kata.lastIndexOf("a.n. Jabatan K-BIDANG-B2")).replace(" ", "");
        assertThat(tanda).as("pemberi mandat di atas, lalu jabatan dan nama yang menandatangani").containsSubsequence(
                "a.n.JabatanK-BIDANG-B2", jabatan.path("nama").asString().replace(" ", ""), langkah.path("pegawai").path("nama").asString().replace(" ", "").replace("Sdr.", ""), wakil);
        assertThat(tanda).as("bukan NIP pemberi mandat").doesNotContain(r.kepala.get("BIDANG-B2"));
        assertThat(new Klien(port).ambil("/verifikasi/" + surat.path("kodeVerifikasi").asString()).body()).contains("a.n. Jabatan K-BIDANG-B2");
    }
}
