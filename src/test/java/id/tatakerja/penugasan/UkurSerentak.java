package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.Laju.cetak;
import static id.tatakerja.penugasan.Laju.setelan;

import id.tatakerja.akses.token.TokenPribadi;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Benchmark, run by name alone: people of several regencies at work at once, each looking, thinking and deciding, while letters are drawn and
 * signed behind them; how long they wait for an answer.
 */
@Tag("ukur")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.uji.basisdata=sendiri", "tatakerja.uji.kolam=20"})
class UkurSerentak {

    private static final int KABUPATEN = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private TokenPribadi token;

    private final Queue<Long> waktu = new ConcurrentLinkedQueue<>();
    private final Queue<String> galat = new ConcurrentLinkedQueue<>();

    @Test
    void banyak_orang_bekerja_serentak() throws Exception {
        var orang = setelan("orang", 200);
        var detik = setelan("serentak", 60);
        var kabupaten = IntStream.range(0, KABUPATEN).mapToObj(n -> KabupatenUkur.buat(port, "ukur-serentak-" + n, 90 + n, token)).toList();
        putaran(kabupaten, orang, Math.min(15, detik));
        waktu.clear();
        putaran(kabupaten, orang, detik);
        var semua = waktu.stream().mapToLong(Long::longValue).sorted().toArray();
        cetak("%d orang serentak selama %d s: %.0f permintaan/s, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, terlama %.0f ms, galat %d",
                orang, detik, semua.length / (double) detik, di(semua, 50), di(semua, 95), di(semua, 99), di(semua, 100), galat.size());
        if (!galat.isEmpty()) {
            throw new AssertionError(galat.stream().distinct().limit(5).toList().toString());
        }
    }

    private static double di(long[] urut, int persen) {
        return urut[Math.min(urut.length - 1, urut.length * persen / 100)] / 1e6;
    }

    private void putaran(List<KabupatenUkur> kabupaten, int orang, int detik) throws InterruptedException {
        var akhir = System.nanoTime() + detik * 1_000_000_000L;
        var semua = IntStream.range(0, orang)
                .mapToObj(n -> Thread.ofVirtual().start(() -> kerja(kabupaten.get(n % KABUPATEN), new Random(n), akhir)))
                .toList();
        for (var satu : semua) {
            satu.join();
        }
    }

    private void kerja(KabupatenUkur k, Random acak, long akhir) {
        try (var klien = new KlienSoket(port)) {
            pikir(acak);
            while (System.nanoTime() < akhir) {
                kasus(k, klien, acak, akhir);
            }
        } catch (Exception | AssertionError gagal) {
            galat.add(String.valueOf(gagal.getMessage()));
        }
    }

    private void kasus(KabupatenUkur k, KlienSoket klien, Random acak, long akhir) throws Exception {
        var kasus = catat(() -> k.mulai(klien));
        for (var urut = 1; urut <= KabupatenUkur.SESUDAH_PERTAMA && System.nanoTime() < akhir; urut++) {
            pikir(acak);
            var oleh = k.giliran(urut);
            var tugas = catat(() -> k.tugas(klien, oleh.getKey(), kasus));
            pikir(acak);
            catat(() -> klien.kirim(k.token(oleh.getKey()), "/api/v1/tugas/" + tugas + "/tindakan", Map.of("hasil", oleh.getValue())).berhasil());
        }
        pikir(acak);
    }

    private <T> T catat(java.util.concurrent.Callable<T> kerja) throws Exception {
        var mulai = System.nanoTime();
        var hasil = kerja.call();
        waktu.add(System.nanoTime() - mulai);
        return hasil;
    }

    /** People read and think, two seconds on average. */
    private static void pikir(Random acak) throws InterruptedException {
        Thread.sleep(500 + acak.nextInt(setelan("pikir", 3000)));
    }
}
