package id.tatakerja.jejak;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Kutipan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BentukBakuTest {

    private static final Peristiwa TANPA_DASAR = new Peristiwa(
            "uji", "admin", Optional.empty(), "UJI", "UJI:1", Map.of("b", "2", "a", "é"), Map.of(), Optional.empty());

    @Test
    void bentuk_baku_persis_seperti_didokumentasikan() {
        var entri = EntriJejak.dari(TANPA_DASAR, 7, Instant.parse("2026-03-15T02:03:04.5Z"), "0".repeat(64));

        assertThat(new String(BentukBaku.bentuk(entri), StandardCharsets.UTF_8))
                .isEqualTo("17:tatakerja-jejak-1,3:uji,1:7,27:2026-03-15T02:03:04.500000Z,5:admin,1:0,3:UJI,5:UJI:1,"
                        + "1:2,1:a,2:é,1:b,1:2,1:0,1:0,64:" + "0".repeat(64) + ",");
    }

    @Test
    void dasar_ikut_dihitung_seluruhnya() {
        var dasar = new Dasar("p", 2, "s", "t", "b", Map.of("k", "v"), List.of(new Kutipan("p#x", "L")));
        var dengan = new Peristiwa("uji", "admin", Optional.of("J"), "UJI", "UJI:1", Map.of(), Map.of(), Optional.of(dasar));
        var entri = EntriJejak.dari(dengan, 1, Instant.parse("2026-03-15T02:03:04Z"), "0".repeat(64));

        assertThat(new String(BentukBaku.bentuk(entri), StandardCharsets.UTF_8))
                .contains("5:admin,1:1,1:J,3:UJI,")
                .contains("1:0,1:0,1:1,1:p,1:2,1:s,1:t,1:b,1:1,1:k,1:v,1:1,3:p#x,1:L,64:");
    }

    @Test
    void pemindahan_huruf_antarbidang_mengubah_hash() {
        var satu = new Peristiwa("uji", "ab", Optional.empty(), "c", "o", Map.of(), Map.of(), Optional.empty());
        var dua = new Peristiwa("uji", "a", Optional.empty(), "bc", "o", Map.of(), Map.of(), Optional.empty());
        var saat = Instant.parse("2026-03-15T02:03:04Z");

        assertThat(EntriJejak.dari(satu, 1, saat, "0".repeat(64)).hash())
                .hasSize(64)
                .isNotEqualTo(EntriJejak.dari(dua, 1, saat, "0".repeat(64)).hash());
    }
}
