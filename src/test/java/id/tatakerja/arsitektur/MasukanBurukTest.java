package id.tatakerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the application with input that nobody can mean. No answer may be a fault of ours, none may blame other data
 * for it, and each one under /api is a problem document. Addresses are found, so a new one is tried by itself.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MasukanBurukTest {

    private static final String KODE = "masukan-buruk";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Addresses that are not tried, and why. */
    private static final Map<String, String> TIDAK_DICOBA = Map.of(
            "POST /keluar", "mengakhiri sesi yang dipakai uji ini",
            "GET /error", "halaman galat itu sendiri, dipanggil oleh setiap percobaan lain");

    private static final List<String> BADAN_BURUK = List.of("", "null", "[]", "\"x\"", "{", "{\"asing\":1}", "{\"a\\u0000\":1}");
    /** Tried on each field by itself, because a field may be of any kind. */
    private static final List<String> NILAI_BURUK = List.of("{\"a\":1}", "[null]");

    /** Tried on all fields at once: these are looked at in one place. */
    private static final List<String> TEKS_BURUK = List.of("null", "\"a\\u0000b\"", "\"+999999999-12-31\"", "\"2026-02-31\"", "1e400");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> pemeta;

    private final Map<String, Klien> klien = new HashMap<>();
    private final Map<String, String> token = new HashMap<>();
    private final Map<String, String> nilai = new TreeMap<>();

    @BeforeAll
    void siapkan() {
        var dibuat = KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Masukan Buruk", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Contoh")));
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        var lembar = new LembarUji(277).unit("D1", "DINAS", "", "", "JPT_PRATAMA");
        var nip = lembar.orang("D1", "AHLI_MUDA");
        var diimpor = KlienApi.sebagai(port, "organisasi-" + KODE).impor(KODE, false, lembar.jadi());
        assertThat(diimpor.status()).as(diimpor.mentah()).isEqualTo(200);
        nilai.putAll(Map.of(
                "nip", nip, "kode", KODE, "paket", "lamandau-13-2024", "lembar", "unit", "namaPengguna", "tidak-ada", "peran", "ASN",
                "alamat", "pasal-1", "bentuk", "keputusan", "id", "1"));
        for (var nama : List.of("admin", "organisasi-" + KODE, "bupati-" + KODE)) {
            var satu = new Klien(port);
            assertThat(satu.masuk(nama, "demo")).as(nama).isTrue();
            var halaman = TOKEN.matcher(satu.ambil("/profil").body());
            assertThat(halaman.find()).isTrue();
            token.put(nama, halaman.group(1));
            klien.put(nama, satu);
        }
    }

    Stream<TitikMasuk> semua() {
        return TitikMasuk.semua(pemeta).stream().filter(t -> !TIDAK_DICOBA.containsKey(t.toString()));
    }

    @Test
    void yang_tidak_dicoba_memang_ada() {
        assertThat(semua()).hasSizeGreaterThan(100);
        assertThat(TitikMasuk.semua(pemeta).stream().map(TitikMasuk::toString)).containsAll(TIDAK_DICOBA.keySet());
    }

    @ParameterizedTest
    @MethodSource("semua")
    void masukan_buruk_dijawab_dengan_penolakan_bukan_gangguan(TitikMasuk titik) {
        var salah = new ArrayList<String>();
        alamatBuruk(titik, salah);
        if (titik.badan().isPresent()) {
            badanBuruk(titik, salah);
        } else if (titik.cara().equals("POST") && !titik.api()) {
            formulirBuruk(titik, salah);
        }
        assertThat(salah).isEmpty();
    }

    private void alamatBuruk(TitikMasuk titik, List<String> salah) {
        var jalur = jalur(titik);
        for (var buruk : List.of("%00", "%ff", "%2B999999999-12-31", "99999999999999999999")) {
            coba(titik, jalur + "?" + titik.parameter().stream().map(p -> p + "=" + buruk).collect(Collectors.joining("&")), "{}", salah);
        }
        coba(titik, jalur + "?q=" + "x".repeat(6_000), "{}", salah);
        if (titik.bervariabel()) {
            for (var buruk : List.of("%C2%85", "99999999999999999999", "x".repeat(3_000))) {
                var ganti = new TreeMap<>(nilai);
                ganti.replaceAll((_, _) -> buruk);
                coba(titik, titik.jalur(ganti), "{}", salah);
            }
        }
        periksa(titik, "cara lain", kirim(titik, "PATCH".equals(titik.cara()) ? "DELETE" : "PATCH", jalur, "{}", "application/json"), salah);
        if (!titik.cara().equals("GET")) {
            periksa(titik, "jenis isi lain", kirim(titik, titik.cara(), jalur, "x", "text/plain"), salah);
            periksa(titik, "multipart tanpa batas", kirim(titik, titik.cara(), jalur, "x", "multipart/form-data"), salah);
        }
        periksa(titik, "jenis jawaban lain", kirim(titik, titik.cara(), jalur, "", "application/json", "Accept", "application/xml"), salah);
    }

    private void badanBuruk(TitikMasuk titik, List<String> salah) {
        var semua = new ArrayList<>(BADAN_BURUK);
        var jenis = titik.badan().orElseThrow();
        var bidang = jenis.isRecord()
                ? Arrays.stream(jenis.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName).toList()
                : List.of("nama", "kompetensi", "pimpinanUnitOrganisasi");
        for (var satu : bidang) {
            NILAI_BURUK.forEach(n -> semua.add("{\"" + satu + "\":" + n + "}"));
        }
        TEKS_BURUK.forEach(n -> semua.add(bidang.stream().map(b -> "\"" + b + "\":" + n).collect(Collectors.joining(",", "{", "}"))));
        semua.add("{\"" + bidang.getFirst() + "\":\"" + "x".repeat(100_000) + "\"}");
        for (var badan : semua) {
            coba(titik, jalur(titik), badan, salah);
        }
    }

    private void formulirBuruk(TitikMasuk titik, List<String> salah) {
        var jalur = jalur(titik);
        var klien = klien(titik);
        var csrf = token.get(siapa(titik));
        periksa(titik, "formulir kosong", klien.isiTanpaToken(jalur, Map.of("_csrf", csrf)), salah);
        for (var buruk : List.of("a\0b", "+999999999-12-31", "0026-03-15", "x".repeat(9_000))) {
            var isi = new TreeMap<>(Map.of("_csrf", csrf));
            titik.parameter().forEach(p -> isi.put(p, buruk));
            periksa(titik, "formulir " + buruk.substring(0, 3), klien.isiTanpaToken(jalur, isi), salah);
        }
    }

    private void coba(TitikMasuk titik, String jalur, String badan, List<String> salah) {
        periksa(titik, jalur + " " + badan, kirim(titik, titik.cara(), jalur, badan, "application/json"), salah);
    }

    private HttpResponse<String> kirim(TitikMasuk titik, String cara, String jalur, String badan, String jenis, String... kepala) {
        var semua = new ArrayList<>(List.of(kepala));
        if (titik.api()) {
            semua.addAll(List.of("Authorization", "Bearer demo-" + siapa(titik)));
        } else {
            semua.addAll(List.of("X-XSRF-TOKEN", token.get(siapa(titik))));
        }
        var klien = klien(titik);
        var permintaan = klien.dasar(jalur, semua.toArray(String[]::new));
        if (cara.equals("GET")) {
            return klien.kirim(permintaan.GET());
        }
        return klien.kirim(permintaan.header("Content-Type", jenis).method(cara, java.net.http.HttpRequest.BodyPublishers.ofString(badan)));
    }

    private static void periksa(TitikMasuk titik, String apa, HttpResponse<String> jawaban, List<String> salah) {
        var isi = jawaban.body();
        var status = jawaban.statusCode();
        var gangguan = status >= 500 || isi.contains("GANGGUAN") || isi.contains("DATA_BENTROK") || isi.contains("bertentangan dengan data yang sudah ada")
                || isi.contains("tidak ada yang diubah") || isi.contains("HTTP Status");
        var bentuk = titik.api() && status >= 400
                && !(jawaban.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json") && isi.contains("\"kode\":"));
        if (gangguan || bentuk) {
            salah.add(apa.substring(0, Math.min(200, apa.length())) + " -> " + status + " " + isi.substring(0, Math.min(300, isi.length())));
        }
    }

    private String jalur(TitikMasuk titik) {
        var dipilih = new TreeMap<>(nilai);
        if (titik.pola().contains("/unit/")) {
            dipilih.put("kode", "D1");
        } else if (titik.pola().contains("/jabatan/")) {
            dipilih.put("kode", "K-D1");
        }
        return titik.jalur(dipilih);
    }

    private Klien klien(TitikMasuk titik) {
        return klien.get(siapa(titik));
    }

    private static String siapa(TitikMasuk titik) {
        if (titik.siapa() == Hak.Siapa.ADMINISTRATOR) {
            return "admin";
        }
        return (titik.siapa() == Hak.Siapa.PEMBINA || titik.pola().endsWith("/tetapkan") ? "bupati-" : "organisasi-") + KODE;
    }
}
