package id.tatakerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Started as the user starts it, with what begins early. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS)
class AplikasiMenyalaTest {

    @LocalServerPort
    private int port;

    @Test
    void kesehatan_terjawab_tanpa_masuk_dan_tanpa_rincian() throws Exception {
        try (HttpClient peramban = HttpClient.newHttpClient()) {
            HttpResponse<String> jawaban = peramban.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(jawaban.statusCode()).isEqualTo(200);
            assertThat(jawaban.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(jawaban.headers().firstValue("Server")).isEmpty();
        }
    }
}
