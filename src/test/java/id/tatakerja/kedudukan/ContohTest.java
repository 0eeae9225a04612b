package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.Contoh;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios that every pack brings along, run against the real engine on an organisation in memory. */
class ContohTest {

    private static final List<Paket> PAKET = PemuatRegulasi.muat(Optional.empty()).semua();

    @TestFactory
    Stream<DynamicNode> contoh_setiap_paket_menghasilkan_yang_ditulisnya() {
        return PAKET.stream().map(paket -> DynamicContainer.dynamicContainer(
                paket.kode(),
                paket.contoh().stream().flatMap(c -> c.kejadian().stream().map(k -> DynamicTest.dynamicTest(nama(paket, c, k), () -> uji(paket, c, k))))));
    }

    @Test
    void setiap_nomor_aturan_muncul_dalam_contoh() {
        var lunak = new SoftAssertions();
        for (var paket : PAKET) {
            var ditulis = paket.contoh().stream().flatMap(c -> c.kejadian().stream()).map(k -> k.maka().aturan()).toList();
            var nomor = paket.kedudukan().baris().stream().map(b -> b.no()).distinct().toList();
            lunak.assertThat(ditulis).as("contoh %s", paket.kode()).containsAll(nomor);
        }
        lunak.assertAll();
        assertThat(PAKET).hasSizeGreaterThanOrEqualTo(5);
    }

    private static String nama(Paket paket, Contoh contoh, Contoh.Kejadian k) {
        var akhiran = k.persyaratan().isEmpty() ? "" : " [" + String.join(", ", k.persyaratan()) + "]";
        return paket.kode() + "/" + contoh.berkas() + ":" + k.baris() + " " + k.bila().replaceAll("[\\[\\],;]", " ") + akhiran;
    }

    private static void uji(Paket paket, Contoh contoh, Contoh.Kejadian k) {
        var susunan = OrganisasiContoh.susun(paket, contoh, k);
        var hasil = MenghitungKedudukan.usulan(paket, susunan, OrganisasiContoh.NIP).orElseThrow();
        var lunak = new SoftAssertions();
        lunak.assertThat(hasil.status().name()).as("status").isEqualTo(k.maka().status());
        lunak.assertThat(hasil.aturan()).as("aturan").isEqualTo(k.maka().aturan());
        lunak.assertThat(hasil.penilai()).as("penilai").isEqualTo(k.maka().penilai().map(OrganisasiContoh::kepala));
        lunak.assertThat(hasil.pimpinan()).as("pimpinan").isEqualTo(k.maka().pimpinan().map(OrganisasiContoh::kepala));
        k.maka().pilihan().ifPresent(pilihan -> lunak.assertThat(
                        hasil.rincian().pilihan().stream().map(Rincian.Calon::jabatan).toList())
                .as("pilihan")
                .isEqualTo(pilihan.stream().map(OrganisasiContoh::kepala).toList()));
        lunak.assertThat(hasil.rincian().dasar()).as("setiap hasil menyebut pasalnya").isNotEmpty();
        lunak.assertAll();
    }
}
