package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.Laju.cetak;

import id.tatakerja.akses.Klien;
import id.tatakerja.akses.token.TokenPribadi;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Benchmark, run by name alone: the inbox and the home page of an official with few open acts and ever more closed ones. */
@Tag("ukur")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.naskah.pekerja=tidak", "tatakerja.uji.basisdata=sendiri"})
@Import(PenghitungPernyataan.class)
class UkurKotak {

    private static final int KALI = 300;
    /** Before the first figure, so that the first size is not charged for what the JVM learns. */
    private static final int PEMANASAN = 3000;

    @LocalServerPort
    private int port;

    @Autowired
    private TokenPribadi token;

    @Autowired
    private JdbcClient sql;

    @Test
    void kotak_tugas_dan_beranda_dengan_banyak_tindakan_selesai() throws Exception {
        var k = KabupatenUkur.buat(port, "ukur-kotak", 85, token);
        var kepala = k.r.kepala.get("DINAS-B");
        var peramban = new Klien(port);
        if (!peramban.masuk(kepala, "demo")) {
            throw new AssertionError("tidak dapat masuk");
        }
        try (var klien = new KlienSoket(port)) {
            var contoh = k.seluruhnya(klien);
            for (var n = 0; n < 5; n++) {
                k.mulai(klien);
            }
            for (var n = 0; n < PEMANASAN; n++) {
                klien.ambil(k.token(kepala), "/api/v1/tugas").berhasil();
                peramban.ambil("/").body();
            }
            var awal = new double[2];
            for (var banyak : Arrays.stream(System.getProperty("tatakerja.ukur.tindakan", "10000,100000").split(",")).mapToLong(Long::parseLong).toArray()) {
                KotakPadat.isi(sql, k.r.kode, contoh, banyak);
                var tugas = ukur(() -> klien.ambil(k.token(kepala), "/api/v1/tugas").berhasil().size());
                var beranda = ukur(() -> peramban.ambil("/").body().length());
                awal = awal[0] == 0 ? new double[] {tugas.tengah(), beranda.tengah()} : awal;
                cetak("kotak tugas dengan %,d tindakan selesai: %.2f ms (p95 %.2f), %d pernyataan, nisbah %.2f (sasaran 1.2 dan 5)",
                        banyak, tugas.tengah(), tugas.p95(), tugas.pernyataan(), tugas.tengah() / awal[0]);
                cetak("beranda dengan %,d tindakan selesai: %.2f ms (p95 %.2f), %d pernyataan seluruh halaman, nisbah %.2f",
                        banyak, beranda.tengah(), beranda.p95(), beranda.pernyataan(), beranda.tengah() / awal[1]);
            }
            peramban.ambil("/");
            PenghitungPernyataan.kosongkan();
            peramban.ambil("/");
            PenghitungPernyataan.dikirim().forEach(p -> System.out.println("pernyataan beranda: " + p.strip().replaceAll("\\s+", " ")));
        }
    }

    private record Waktu(double tengah, double p95, int pernyataan) {}

    private static Waktu ukur(Callable<Integer> kerja) throws Exception {
        for (var n = 0; n < KALI; n++) {
            kerja.call();
        }
        PenghitungPernyataan.kosongkan();
        kerja.call();
        var pernyataan = PenghitungPernyataan.dikirim().size();
        var semua = new long[KALI];
        for (var n = 0; n < KALI; n++) {
            var mulai = System.nanoTime();
            kerja.call();
            semua[n] = System.nanoTime() - mulai;
        }
        Arrays.sort(semua);
        return new Waktu(semua[KALI / 2] / 1e6, semua[KALI * 95 / 100] / 1e6, pernyataan);
    }
}
