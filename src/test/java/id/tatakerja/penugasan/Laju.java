package id.tatakerja.penugasan;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Does the same work on several threads for some seconds and says how often it was done in a second. */
final class Laju {

    private Laju() {}

    /** Work of one thread, done again and again. */
    interface Kerja extends AutoCloseable {
        void sekali() throws Exception;
    }

    static int setelan(String nama, int bawaan) {
        return Integer.getInteger("tatakerja.ukur." + nama, bawaan);
    }

    /** Times a second, after a warm-up of its own length. */
    static double ukur(int klien, int detik, Callable<Kerja> pembuat) throws Exception {
        putaran(klien, setelan("pemanasan", detik), pembuat);
        return putaran(klien, detik, pembuat);
    }

    private static double putaran(int klien, int detik, Callable<Kerja> pembuat) throws Exception {
        var jumlah = new AtomicLong();
        var mulai = System.nanoTime();
        var akhir = mulai + detik * 1_000_000_000L;
        try (var pelaksana = Executors.newFixedThreadPool(klien)) {
            var semua = IntStream.range(0, klien).<Future<?>>mapToObj(_ -> pelaksana.submit(() -> {
                try (var kerja = pembuat.call()) {
                    while (System.nanoTime() < akhir) {
                        kerja.sekali();
                        jumlah.incrementAndGet();
                    }
                }
                return 0;
            })).toList();
            for (var satu : semua) {
                satu.get();
            }
        } catch (ExecutionException gagal) {
            throw new AssertionError(gagal.getCause());
        }
        return jumlah.get() * 1e9 / (System.nanoTime() - mulai);
    }

    static void cetak(String pola, Object... isi) {
        System.out.println("UKUR " + String.format(Locale.ROOT, pola, isi));
    }
}
