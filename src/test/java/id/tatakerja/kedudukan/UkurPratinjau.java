package id.tatakerja.kedudukan;

import id.tatakerja.contoh.PembangkitOrganisasi;
import id.tatakerja.contoh.baris.PenulisLembar;
import id.tatakerja.uji.KlienApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Benchmark, run by name alone: previews of 15,000 people beside the imports themselves, over HTTP. */
@Tag("ukur")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
class UkurPratinjau {

    @LocalServerPort
    private int port;

    @Test
    void pratinjau_dan_impor_satu_kabupaten() throws IOException {
        var pertama = buku(7);
        var lain = buku(8);
        var dibuat = KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", "ukur", "nama", "Kabupaten Ukur", "jenis", "KABUPATEN", "regulasi",
                PembangkitOrganisasi.kabupaten(15_000, 7).rancangan().regulasi(), "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Contoh")));
        if (dibuat.status() != 201) {
            throw new AssertionError(dibuat.mentah());
        }
        var organisasi = KlienApi.sebagai(port, "organisasi-ukur");
        ukur("pratinjau ke instansi kosong", () -> organisasi.imporBita("ukur", true, pertama));
        ukur("impor pertama", () -> organisasi.imporBita("ukur", false, pertama));
        ukur("pratinjau tanpa perubahan", () -> organisasi.imporBita("ukur", true, pertama));
        ukur("pratinjau semua orang berganti", () -> organisasi.imporBita("ukur", true, lain));
        ukur("impor semua orang berganti", () -> organisasi.imporBita("ukur", false, lain));
        var unit = organisasi.ambil("/unit").isi().path("isi").path(0);
        ukur("uji perubahan satu unit", () -> organisasi.taruh(
                "/unit/" + unit.path("kode").asString() + "?uji=true", Map.of("nama", "Unit Berganti Nama")));
    }

    private static Map<String, byte[]> buku(long benih) throws IOException {
        var hasil = new ByteArrayOutputStream();
        PenulisLembar.xlsx(PembangkitOrganisasi.kabupaten(15_000, benih).lembaran(), hasil);
        return Map.of("berkas", hasil.toByteArray());
    }

    private static void ukur(String apa, Supplier<KlienApi.Jawaban> kerja) {
        var mulai = System.nanoTime();
        var jawaban = kerja.get();
        var waktu = System.nanoTime() - mulai;
        if (jawaban.status() >= 300) {
            throw new AssertionError(apa + ": " + jawaban.mentah().substring(0, Math.min(2000, jawaban.mentah().length())));
        }
        System.out.println("UKUR " + String.format(Locale.ROOT, "%s: %.2f s", apa, waktu / 1e9));
    }
}
