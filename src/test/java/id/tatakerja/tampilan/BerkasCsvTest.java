package id.tatakerja.tampilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that no spreadsheet works out. */
class BerkasCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\uFF1D1+1"})
    void teks_yang_dapat_dihitung_diberi_tanda_petik_tunggal(String teks) {
        assertThat(BerkasCsv.aman(teks)).isEqualTo("'" + teks);
    }

    @Test
    void teks_biasa_dan_bilangan_tetap() {
        byte[] isi = BerkasCsv.tulis(List.of("nama", "baris"), Stream.of(List.of("Siti, S.E.", -5), List.of("", "=A1")));
        assertThat(new String(isi, StandardCharsets.UTF_8)).isEqualTo("\uFEFFnama,baris\r\n\"Siti, S.E.\",-5\r\n\"\",'=A1\r\n");
    }
}
