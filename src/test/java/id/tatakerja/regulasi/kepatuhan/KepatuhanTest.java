package id.tatakerja.regulasi.kepatuhan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.PaketUji;
import id.tatakerja.regulasi.Persyaratan.Keadaan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KepatuhanTest {

    @Test
    void persyaratan_tanpa_bukti_adalah_belum() {
        var butir = Kepatuhan.susun(PaketUji.paket(), Map.of()).getFirst();
        assertThat(butir.keadaan()).isEqualTo(Keadaan.BELUM);
        assertThat(butir.uji()).isEmpty();
    }

    @Test
    void persyaratan_dengan_uji_lulus_adalah_teruji() {
        var bukti = new Kepatuhan.Bukti(Keadaan.TERUJI, List.of("PaketTest.sidik_berupa_sha256"));
        var butir = Kepatuhan.susun(PaketUji.paket(), Map.of("UJI-001", bukti)).getFirst();
        assertThat(butir.keadaan()).isEqualTo(Keadaan.TERUJI);
        assertThat(butir.uji()).containsExactly("PaketTest.sidik_berupa_sha256");
    }

    @Test
    void batas_dalam_paket_menang_atas_uji_yang_lulus() {
        var bukti = new Kepatuhan.Bukti(Keadaan.TERUJI, List.of("KelasUji.nama_uji"));
        var butir = Kepatuhan.susun(PaketUji.paket(), Map.of("UJI-002", bukti)).getLast();
        assertThat(butir.keadaan()).isEqualTo(Keadaan.SEBAGIAN);
        assertThat(butir.alasan()).isEqualTo("Model kedua belum dimuat.");
    }

    @Test
    void paket_tanpa_berkas_kepatuhan_tetap_dapat_dibaca() {
        assertThat(new Kepatuhan().untuk(PaketUji.paket())).hasSize(2).extracting(ButirKepatuhan::keadaan)
                .containsExactly(Keadaan.BELUM, Keadaan.SEBAGIAN);
    }
}
