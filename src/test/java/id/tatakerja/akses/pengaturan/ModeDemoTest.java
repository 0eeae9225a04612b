package id.tatakerja.akses.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeDemoTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "", "::", "192.168.1.10", "nama-yang-tidak-ada.invalid"})
    void mode_demo_menolak_alamat_yang_dapat_dicapai_dari_luar(String alamat) {
        assertThatThrownBy(() -> new ModeDemo("ya", "tidak", alamat)).isInstanceOf(DemoTerbukaException.class);
        assertThat(new ModeDemo("ya", "ya", alamat).aktif()).as("dipaksa").isTrue();
        assertThat(new ModeDemo("tidak", "tidak", alamat).aktif()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void mode_demo_menerima_loopback(String alamat) {
        assertThat(new ModeDemo("ya", "tidak", alamat).aktif()).isTrue();
    }

    @Test
    void penjelasan_penolakan_menyebut_jalan_keluarnya() {
        var penjelasan = java.util.Objects.requireNonNull(new DemoTerbukaAnalyzer().analyze(new DemoTerbukaException("0.0.0.0")));

        assertThat(penjelasan.getDescription()).contains("0.0.0.0");
        assertThat(penjelasan.getAction()).contains("TATAKERJA_DEMO=tidak", "TATAKERJA_DEMO_PAKSA=ya");
    }
}
