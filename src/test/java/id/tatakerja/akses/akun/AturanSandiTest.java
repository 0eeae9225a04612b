package id.tatakerja.akses.akun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AturanSandiTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "sebelas--11", "Password1234", "P@ssw0rd12345", "rahasiarahasia", "Rahasia#2026!", "bismillah123", "12345678901234", "qwertyuiop12", "aaaaaaaaaaaaab",
        "abababababab", "indonesia1945", "Lamandau-2026", "198001012005011001xx"
    })
    void sandi_pendek_umum_atau_memuat_nama_ditolak(String sandi) {
        assertThat(AturanSandi.periksa(sandi, "198001012005011001")).as(sandi).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kopi pahit di tepi sungai", "gX7-pohon-Kelana", "たくさんの長いことば合言葉です"})
    void sandi_panjang_yang_tidak_umum_diterima(String sandi) {
        assertThat(AturanSandi.periksa(sandi, "198001012005011001")).isEmpty();
    }

    @Test
    void sandi_sekali_pakai_selalu_memenuhi_aturan_dan_tidak_berulang() {
        var seribu = IntStream.range(0, 1_000).mapToObj(_ -> AturanSandi.sekaliPakai()).toList();

        assertThat(seribu).doesNotHaveDuplicates().allMatch(s -> s.matches("[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{4}"));
        assertThat(seribu.stream().filter(s -> AturanSandi.periksa(s, "admin").isPresent())).isEmpty();
    }
}
