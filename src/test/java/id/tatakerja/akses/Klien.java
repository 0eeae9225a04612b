package id.tatakerja.akses;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills the hidden token of forms, follows no redirect. */
public final class Klien {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager kuki = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kuki).build();

    /** A fresh browser. */
    public Klien(int port) {
        this.port = port;
    }

    /** GET. */
    public HttpResponse<String> ambil(String jalur, String... kepala) {
        return kirim(dasar(jalur, kepala).GET());
    }

    /** POST of a form with the token of the login page or of the page named. */
    public HttpResponse<String> isi(String jalur, Map<String, String> bidang) {
        return isiDari("/masuk", jalur, bidang);
    }

    /** POST of a form that stands on another page. */
    public HttpResponse<String> isiDari(String halaman, String jalur, Map<String, String> bidang) {
        var cocok = TOKEN.matcher(ambil(halaman).body());
        Map<String, String> semua = new TreeMap<>(bidang);
        if (cocok.find()) {
            semua.put("_csrf", cocok.group(1));
        }
        return isiTanpaToken(jalur, semua);
    }

    /** POST of a form exactly as given. */
    public HttpResponse<String> isiTanpaToken(String jalur, Map<String, String> bidang, String... kepala) {
        var badan = bidang.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return kirim(dasar(jalur, kepala).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(badan)));
    }

    /** Any method with a JSON body, none when empty. */
    public HttpResponse<String> json(String metode, String jalur, String badan, String... kepala) {
        return kirim(dasar(jalur, kepala).header("Content-Type", "application/json").method(metode, HttpRequest.BodyPublishers.ofString(badan)));
    }

    /** Any request that was built elsewhere, for instance multipart. */
    public HttpRequest.Builder dasar(String jalur, String... kepala) {
        var permintaan = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur));
        for (var i = 0; i < kepala.length; i += 2) {
            permintaan.header(kepala[i], kepala[i + 1]);
        }
        return permintaan;
    }

    /** Sends. */
    public HttpResponse<String> kirim(HttpRequest.Builder permintaan) {
        try {
            return http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException gagal) {
            throw new IllegalStateException(gagal);
        } catch (InterruptedException terhenti) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(terhenti);
        }
    }

    /** Logs in and says whether it worked. */
    public boolean masuk(String nama, String sandi) {
        return isi("/masuk", Map.of("nama", nama, "sandi", sandi)).statusCode() == 302;
    }

    /** Value of a cookie, empty text without it. */
    public String kuki(String nama) {
        List<HttpCookie> semua = new ArrayList<>(kuki.getCookieStore().getCookies());
        return semua.stream().filter(k -> k.getName().equals(nama)).map(HttpCookie::getValue).findFirst().orElse("");
    }

    /** Where an answer leads, as path with query; empty text if nowhere. */
    public static String tujuan(HttpResponse<String> jawaban) {
        var lokasi = jawaban.headers().firstValue("Location").map(URI::create);
        return lokasi.map(u -> (u.getHost() == null || u.getHost().equals("127.0.0.1") ? "" : u.getHost())
                        + u.getRawPath() + (u.getRawQuery() == null ? "" : "?" + u.getRawQuery()))
                .orElse("");
    }
}
