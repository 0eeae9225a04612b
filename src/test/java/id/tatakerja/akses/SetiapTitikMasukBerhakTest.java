package id.tatakerja.akses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.pagar.AturanHak;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class SetiapTitikMasukBerhakTest extends UjiAkses {

    @Autowired
    List<RequestMappingHandlerMapping> pemeta;

    @Test
    void setiap_titik_masuk_menyebut_haknya() {
        var semua = pemeta.stream().flatMap(p -> p.getHandlerMethods().entrySet().stream()).toList();

        assertThat(semua).as("tidak ada titik masuk yang ditemukan: uji ini tidak memeriksa apa pun").hasSizeGreaterThan(10);
        assertThat(semua.stream()
                        .filter(titik -> AturanHak.hak(titik.getValue()).isEmpty())
                        .map(titik -> titik.getKey() + " pada " + titik.getValue().getShortLogMessage())
                        .sorted())
                .as("Beri @Hak pada metode atau kelas titik masuk ini; tanpa itu tidak seorang pun dapat memanggilnya")
                .isEmpty();
    }
}
