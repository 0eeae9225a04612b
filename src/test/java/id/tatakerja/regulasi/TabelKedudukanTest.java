package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TabelKedudukanTest {

    private static Masukan.Penyusun acak(Kosakata kosakata, Random undi) {
        var penyusun = Masukan.penyusun(kosakata);
        for (var fakta : Fakta.values()) {
            var nilai = kosakata.nilai(fakta);
            penyusun.isi(fakta, nilai.get(undi.nextInt(nilai.size())));
        }
        return penyusun;
    }

    /** The rule as the format states it, without masks. */
    private static List<Baris> naif(TabelKedudukan tabel, Masukan masukan) {
        var cocok = tabel.baris().stream()
                .filter(b -> tabel.masukan().stream().allMatch(f -> b.menerima(f, masukan.nilai(f))))
                .toList();
        var lapis = cocok.stream().mapToInt(Baris::lapis).min().orElseThrow();
        return cocok.stream().filter(b -> b.lapis() == lapis).toList();
    }

    @ParameterizedTest
    @MethodSource("id.tatakerja.regulasi.PaketUji#semua")
    void putusan_sama_dengan_pembacaan_baris_demi_baris(Paket paket) {
        var undi = new Random(20250301);
        for (var i = 0; i < 20_000; i++) {
            var masukan = acak(paket.kosakata(), undi).jadi();
            assertThat(paket.kedudukan().putuskan(masukan)).as("%s", masukan).isEqualTo(naif(paket.kedudukan(), masukan));
        }
    }

    @Test
    void dua_baris_pilihan_dikumpulkan() {
        var paket = PaketUji.paket();
        var masukan = acak(paket.kosakata(), new Random(1)).jadi()
                .dengan(Fakta.DELEGASI, "TIDAK").dengan(Fakta.JENIS, "DINAS").dengan(Fakta.MODEL, "1")
                .dengan(Fakta.BAGIAN_KERJA, "BIDANG").dengan(Fakta.JENJANG, "PELAKSANA");
        assertThat(paket.kedudukan().putuskan(masukan)).extracting(Baris::no).containsExactly("K-02", "K-03");
        assertThat(paket.kedudukan().putuskan(masukan.dengan(Fakta.DELEGASI, "YA"))).extracting(Baris::no).containsExactly("DELEGASI");
    }

    @Test
    void masukan_menyimpan_setiap_fakta_dan_menolak_yang_kurang() {
        var kosakata = PaketUji.paket().kosakata();
        var nilai = new EnumMap<Fakta, String>(Fakta.class);
        for (var fakta : Fakta.values()) {
            nilai.put(fakta, kosakata.nilai(fakta).getLast());
        }
        var masukan = Masukan.dari(kosakata, nilai);
        assertThat(masukan.semua()).isEqualTo(nilai);
        assertThat(masukan).isEqualTo(Masukan.dari(kosakata, nilai)).hasSameHashCodeAs(Masukan.dari(kosakata, nilai));
        assertThatThrownBy(() -> Masukan.dari(kosakata, Map.of(Fakta.JENIS, "DINAS"))).hasMessageContaining("model belum diisi");
        assertThatThrownBy(() -> masukan.dengan(Fakta.JENIS, "DESA")).hasMessageContaining("DESA");
    }
}
