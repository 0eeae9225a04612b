package id.tatakerja.akses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "server.forward-headers-strategy=native"})
@Import(TitikUji.class)
class DiBelakangTlsTest {

    @LocalServerPort
    int port;

    @Test
    void di_belakang_tls_kuki_hanya_lewat_tls_dan_hsts_dikirim() {
        var orang = new Klien(port);
        var halaman = orang.ambil("/masuk", "X-Forwarded-Proto", "https");
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(halaman.body());
        var kuki = Pattern.compile("tatakerja_csrf=([^;]+)").matcher(halaman.headers().firstValue("Set-Cookie").orElse(""));
        assertThat(csrf.find() && kuki.find()).isTrue();

        var masuk = orang.isiTanpaToken(
                "/masuk", Map.of("nama", "admin", "sandi", "demo", "_csrf", csrf.group(1)),
                "X-Forwarded-Proto", "https", "Cookie", "tatakerja_csrf=" + kuki.group(1));

        assertThat(halaman.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(masuk.statusCode()).isEqualTo(302);
        assertThat(String.join("\n", masuk.headers().allValues("Set-Cookie"))).containsPattern("tatakerja_sesi=[^\n]*Secure");
    }
}
