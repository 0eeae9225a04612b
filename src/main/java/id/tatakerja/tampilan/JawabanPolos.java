package id.tatakerja.tampilan;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer that needs nothing but itself: no template, no database, no request that was understood. The same form as everywhere, a problem
 * document under /api and a page elsewhere.
 *
 * @param tanggapan what is answered
 * @param api whether the caller is a program
 * @param tambahan markup below the sentence of the page, may be empty
 */
record JawabanPolos(Tanggapan tanggapan, boolean api, String tambahan) {

    /** Headers of every such answer. */
    static final Map<String, String> KEPALA = Map.of(
            "Content-Language", "id", "X-Content-Type-Options", "nosniff", "Cache-Control", "no-store", "Content-Security-Policy",
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");

    private static final String HALAMAN = """
            <!DOCTYPE html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s - Tatakerja</title>\
            <link rel="stylesheet" href="/aset/tatakerja.css"></head>
            <body><main><h1>%1$s</h1><p>%2$s</p>%3$s<p><a href="/">Ke beranda</a></p></main></body>
            </html>
            """;

    private static final String MASALAH =
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"kode\":\"%s\",\"dasar\":[],\"galat\":[]}";

    /** For an address, which may not have been read at all. */
    static boolean program(@org.jspecify.annotations.Nullable String alamat) {
        return alamat != null && (alamat.equals("/api") || alamat.startsWith("/api/"));
    }

    String jenis() {
        return api ? "application/problem+json" : "text/html;charset=UTF-8";
    }

    byte[] isi() {
        var p = tanggapan.penolakan();
        return (api ? MASALAH.formatted(tanggapan.judul(), tanggapan.status().value(), p.pesan(), p.kode()) : HALAMAN.formatted(tanggapan.judul(), p.pesan(), tambahan))
                .getBytes(StandardCharsets.UTF_8);
    }
}
