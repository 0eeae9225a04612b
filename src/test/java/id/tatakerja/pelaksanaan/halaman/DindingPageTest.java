package id.tatakerja.pelaksanaan.halaman;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A wall of many teams comes in pages that leave out nothing. */
class DindingPageTest {

    private static DindingPage dinding(int banyak) {
        var isi = IntStream.range(0, banyak).mapToObj(n -> new DindingPage.Kartu(n, "Tim " + n, "Unit", true, "Ketua", 0, 0, 0, 0, "", "", "", "", "DALAM_UNIT", "di dalam unit")).toList();
        return new DindingPage("", List.of(), "", Masa.baca("", ""), isi, List.of(), List.of(), List.of(), List.of(), 0, 0, 0);
    }

    @Test
    void setiap_pekerjaan_ada_pada_tepat_satu_halaman_menurut_urutannya() {
        var page = dinding(95);
        assertThat(Stream.of(1, 2, 3).flatMap(n -> page.baris(n).stream()).toList()).isEqualTo(page.isi());
        assertThat(page.baris(1)).hasSize(DindingPage.UKURAN);
        assertThat(page.baris(3)).hasSize(15);
    }

    @Test
    void nomor_di_luar_batas_menjadi_halaman_terdekat() {
        assertThat(List.of(dinding(95).halaman(-4), dinding(95).halaman(2), dinding(95).halaman(99), dinding(0).halaman(7))).containsExactly(1, 2, 3, 1);
        assertThat(dinding(0).baris(1)).isEmpty();
    }
}
