package id.tatakerja.tampilan;

import id.tatakerja.bersama.Penolakan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The last word where a request never reached the application: an address or header that the container refuses. The same
 * form as everywhere, a problem document under /api and a page elsewhere, and nothing of the request is repeated in it.
 */
final class LaporanGalatValve extends ErrorReportValve {

    private static final String HALAMAN = """
            <!DOCTYPE html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s - Tatakerja</title>\
            <link rel="stylesheet" href="/aset/tatakerja.css"></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Ke beranda</a></p></main></body>
            </html>
            """;

    private static final String MASALAH =
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"kode\":\"%s\",\"dasar\":[],\"galat\":[]}";

    @Override
    protected void report(Request permintaan, Response jawaban, @Nullable Throwable sebab) {
        var status = jawaban.getStatus();
        if (status < 400 || jawaban.getContentWritten() > 0 || !jawaban.setErrorReported()) {
            return;
        }
        var tanggapan = status == 400 ? tidakTerbaca() : Tanggapan.status(status);
        var alamat = permintaan.getRequestURI();
        var api = alamat != null && alamat.startsWith("/api/");
        var isi = api
                ? MASALAH.formatted(tanggapan.judul(), status, tanggapan.penolakan().pesan(), tanggapan.penolakan().kode())
                : HALAMAN.formatted(tanggapan.judul(), tanggapan.penolakan().pesan());
        jawaban.setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
        jawaban.setHeader("Content-Language", "id");
        jawaban.setHeader("X-Content-Type-Options", "nosniff");
        jawaban.setHeader("Cache-Control", "no-store");
        jawaban.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        try {
            jawaban.getOutputStream().write(isi.getBytes(StandardCharsets.UTF_8));
            jawaban.finishResponse();
        } catch (IOException | IllegalStateException pemanggilPergi) {
            container.getLogger().debug("Jawaban galat tidak tersampaikan", pemanggilPergi);
        }
    }

    private static Tanggapan tidakTerbaca() {
        return Tanggapan.dari(new Penolakan(
                Penolakan.Jenis.TIDAK_TERBACA, "PERMINTAAN_TIDAK_TERBACA",
                "Alamat atau kepala permintaan tidak terbaca atau terlalu panjang (paling panjang 32 KB). Perpendek pencariannya, atau mulai dari beranda.",
                List.of(), List.of()));
    }
}
