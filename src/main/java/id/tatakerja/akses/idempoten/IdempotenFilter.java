package id.tatakerja.akses.idempoten;

import id.tatakerja.akses.BadanTerlaluBesarException;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.akun.DataAkun;
import id.tatakerja.akses.idempoten.KunciIdempotenRepository.Keadaan;
import id.tatakerja.akses.pagar.JawabanApi;
import id.tatakerja.akses.pagar.PelakuMasuk;
import id.tatakerja.basisdata.Penyewa;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code Idempotency-Key} on POST under /api/v1: same key and body, the first answer again; same key and another body,
 * 409. A second call while the first runs waits for it, then gives up with 409. Failures of the server are not kept, unless
 * something had been stored by then: what was stored is noted on the key in its own transaction ({@link JawabanDalamTransaksi}).
 */
public final class IdempotenFilter extends OncePerRequestFilter {

    private static final String KEPALA = "Idempotency-Key";
    private static final int PALING_BESAR = BadanTerlaluBesarException.PALING_BESAR;
    private static final Duration TUNGGU = Duration.ofSeconds(10);

    private final KunciIdempotenRepository repository;
    private final JawabanApi galat;

    /** A filter of the API's chain, after the person and the tenant are known. */
    public IdempotenFilter(KunciIdempotenRepository repository, JawabanApi galat) {
        this.repository = repository;
        this.galat = galat;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse balasan, FilterChain rantai) throws ServletException, IOException {
        var kunci = permintaan.getHeader(KEPALA);
        if (kunci == null
                || !permintaan.getMethod().equals("POST")
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof PelakuMasuk masuk)) {
            rantai.doFilter(permintaan, balasan);
            return;
        }
        if (!kunci.matches("[\\x21-\\x7e]{1,200}")) {
            galat.tulis(balasan, HttpStatus.BAD_REQUEST, "Permintaan tidak terbaca", "KUNCI_IDEMPOTEN_TIDAK_SAH",
                    "Idempotency-Key harus 1 sampai 200 karakter tanpa spasi, misalnya sebuah UUID.");
            return;
        }
        PermintaanBerulang ulang;
        try {
            ulang = new PermintaanBerulang(permintaan, PALING_BESAR);
        } catch (BadanTerlaluBesarException besar) {
            galat.tulis(balasan, HttpStatus.CONTENT_TOO_LARGE, "Terlalu besar", BadanTerlaluBesarException.KODE,
                    BadanTerlaluBesarException.PESAN);
            return;
        } catch (ServletException | IllegalStateException bagianTidakTerbaca) {
            // the dispatcher meets the same fault and answers it without calling a handler
            rantai.doFilter(permintaan, balasan);
            return;
        }
        new Satu(masuk.getPrincipal(), kunci, jalur(permintaan), ulang).jawab(balasan, rantai);
    }

    private static String jalur(HttpServletRequest permintaan) {
        return permintaan.getQueryString() == null ? permintaan.getRequestURI() : permintaan.getRequestURI() + "?" + permintaan.getQueryString();
    }

    /** One call with a key. */
    private final class Satu {

        private final String pengguna;
        private final String instansi;
        private final String kunci;
        private final String jalur;
        private final PermintaanBerulang permintaan;

        private Satu(Pelaku pelaku, String kunci, String jalur, PermintaanBerulang permintaan) {
            this.pengguna = pelaku.namaPengguna();
            this.instansi = pelaku.instansi().orElse(DataAkun.INSTALASI);
            this.kunci = kunci;
            this.jalur = jalur;
            this.permintaan = permintaan;
        }

        private void jawab(HttpServletResponse balasan, FilterChain rantai) throws ServletException, IOException {
            switch (ambil()) {
                case Keadaan.Milik _ -> kerjakan(balasan, rantai);
                case Keadaan.Terjawab(var jawaban) -> ulangi(jawaban, balasan);
                case Keadaan.Berbeda _ -> galat.tulis(balasan, HttpStatus.CONFLICT, "Kunci sudah dipakai", "KUNCI_IDEMPOTEN_BENTROK",
                        "Idempotency-Key ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk permintaan baru.");
                case Keadaan.TanpaJawaban _ -> galat.tulis(balasan, HttpStatus.CONFLICT, "Sudah dikerjakan", "KUNCI_IDEMPOTEN_SELESAI",
                        "Permintaan pertama dengan kunci ini sudah tersimpan, tetapi jawabannya hilang karena aplikasi terhenti. Periksa hasilnya; "
                                + "pakai kunci baru hanya bila memang belum ada.");
                case Keadaan.Berjalan _ -> galat.tulis(balasan, HttpStatus.CONFLICT, "Masih dikerjakan", "KUNCI_IDEMPOTEN_BERJALAN",
                        "Permintaan pertama dengan kunci ini masih dikerjakan. Tunggu sebentar lalu ulangi permintaan yang sama.");
            }
        }

        private Keadaan ambil() {
            var batas = System.nanoTime() + TUNGGU.toNanos();
            var keadaan = coba();
            for (var jeda = 20L; keadaan.menanti() && System.nanoTime() < batas; jeda = Math.min(jeda * 2, 250)) {
                tidur(jeda);
                keadaan = coba();
            }
            return keadaan;
        }

        /** Over all instansi: the administrator may name one in one call and none in the next. */
        private Keadaan coba() {
            return Penyewa.seluruhInstalasi(() -> repository.ambil(pengguna, kunci, instansi, jalur, permintaan.sidik()));
        }

        private void akhiri(ContentCachingResponseWrapper rekam) {
            Penyewa.seluruhInstalasi(() -> {
                repository.simpan(pengguna, kunci, rekam.getStatus(), rekam.getContentType(), rekam.getHeader("Location"), rekam.getContentAsByteArray());
                return true;
            });
        }

        /** Gives the key back; where the database does not answer now, behind the answer, since the caller will come again. */
        private void lepas() {
            try {
                Penyewa.<Integer, RuntimeException>seluruhInstalasi(() -> repository.lepas(pengguna, kunci));
            } catch (DataAccessException nanti) {
                Thread.ofVirtual().name("kunci-idempoten").start(this::lepasNanti);
            }
        }

        private void lepasNanti() {
            for (var coba = 0; coba < 30 && !Thread.currentThread().isInterrupted(); coba++) {
                tidur(1_000);
                try {
                    Penyewa.<Integer, RuntimeException>seluruhInstalasi(() -> repository.lepas(pengguna, kunci));
                    return;
                } catch (DataAccessException belum) {
                    logger.debug("Kunci belum dapat dilepas", belum);
                }
            }
        }

        private void kerjakan(HttpServletResponse balasan, FilterChain rantai) throws ServletException, IOException {
            var rekam = new ContentCachingResponseWrapper(balasan);
            var berjalan = new KunciBerjalan(pengguna, kunci);
            var selesai = false;
            try {
                dalamKunci(berjalan, rekam, rantai);
                selesai = rekam.getStatus() < 500 && rekam.getContentSize() <= PALING_BESAR;
            } catch (IOException | ServletException | RuntimeException sebab) {
                lepas();
                throw sebab;
            }
            if (selesai) {
                if (rekam.getHeader("Location") != null || !berjalan.menyimpan(rekam.getStatus(), rekam.getContentAsByteArray())) {
                    akhiri(rekam);
                }
            } else {
                lepas();
            }
            rekam.copyBodyToResponse();
        }

        private void dalamKunci(KunciBerjalan berjalan, HttpServletResponse rekam, FilterChain rantai) throws ServletException, IOException {
            try {
                ScopedValue.where(KunciBerjalan.KINI, berjalan).<Boolean, Exception>call(() -> {
                    rantai.doFilter(permintaan, rekam);
                    return true;
                });
            } catch (IOException | ServletException | RuntimeException sebab) {
                throw sebab;
            } catch (Exception mustahil) {
                throw new ServletException(mustahil);
            }
        }

        private static void ulangi(KunciIdempotenRepository.Jawaban jawaban, HttpServletResponse balasan) throws IOException {
            balasan.setStatus(jawaban.status());
            jawaban.jenis().filter(_ -> jawaban.badan().length > 0).ifPresent(balasan::setContentType);
            jawaban.lokasi().ifPresent(lokasi -> balasan.setHeader("Location", lokasi));
            balasan.setHeader("Idempotency-Replayed", "true");
            balasan.getOutputStream().write(jawaban.badan());
        }

        private static void tidur(long milidetik) {
            try {
                Thread.sleep(milidetik);
            } catch (InterruptedException terhenti) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
