package id.tatakerja.regulasi.alur;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.PaketUji;
import id.tatakerja.regulasi.alur.baca.Penjelajah;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random walks: never a marking that the exploration at load did not know, never a case that cannot end. */
class JelajahAlurTest {

    private static final List<Alur> SEMUA = PaketUji.semua().map(Paket::alur).flatMap(a -> a.values().stream()).toList();

    @Provide
    Arbitrary<Alur> mekanisme() {
        return Arbitraries.of(SEMUA);
    }

    @Property(tries = 2000)
    void jalan_acak_tidak_pernah_sampai_ke_keadaan_yang_tidak_dikenal(
            @ForAll("mekanisme") Alur alur, @ForAll Bentuk bentuk, @ForAll long benih) {
        var graf = alur.graf();
        var dikenal = Penjelajah.jelajah(graf, bentuk).keadaan();
        var acak = new Random(benih);
        var data = new Data(bentuk, 2);
        var kini = graf.mulai(data).penanda();
        for (var langkah = 0; langkah < 60 && !kini.kosong(); langkah++) {
            assertThat(dikenal).as("%s %s", alur.kode(), kini).containsKey(kini);
            var terbuka = graf.terbuka(kini);
            var simpul = terbuka.get(acak.nextInt(terbuka.size()));
            kini = graf.maju(kini, simpul.id(), simpul.hasil().get(acak.nextInt(simpul.hasil().size())), data).penanda();
        }
        assertThat(dikenal).containsKey(kini);
        assertThat(graf.penanda(graf.teks(kini))).isEqualTo(kini);
    }
}
