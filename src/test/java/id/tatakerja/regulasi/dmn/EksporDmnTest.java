package id.tatakerja.regulasi.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Masukan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exported files say the same as our tables, for the whole input space of every pack, with KIE as the judge.
 *
 * <p>The space of one pack has up to 576,000 inputs and KIE answers some 3,000 a second, so the space is covered without
 * listing it, and nothing is left out: (1) each layer is a table of its own and is asked for every combination of the
 * distinguishable values of its columns (values that exactly the same rows admit are one class); (2) every value of every
 * column, class or not, is tried against every row of the table; (3) the deciding expression is asked once for every set of
 * rows that any input of the space can match.
 */
class EksporDmnTest {

    private static Map<String, String> perKolom(Map<Fakta, String> nilai) {
        return nilai.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().kolom(), Map.Entry::getValue));
    }

    private static TreeSet<Integer> nomor(List<Baris> baris) {
        return baris.stream().map(Baris::barisBerkas).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One value for each class of values that the rows tell apart. */
    private static List<String> wakil(Paket paket, Fakta fakta, List<Baris> baris) {
        var menurutBaris = new LinkedHashMap<List<Boolean>, String>();
        fakta.nilai(paket).forEach(n -> menurutBaris.putIfAbsent(baris.stream().map(b -> b.menerima(fakta, n)).toList(), n));
        return List.copyOf(menurutBaris.values());
    }

    private static List<Map<Fakta, String>> hasilKali(Paket paket, List<Baris> baris) {
        var semua = List.<Map<Fakta, String>>of(Map.of());
        for (var fakta : paket.kedudukan().masukan()) {
            var lanjut = new ArrayList<Map<Fakta, String>>();
            for (var nilai : wakil(paket, fakta, baris)) {
                for (var awal : semua) {
                    var baru = new HashMap<>(awal);
                    baru.put(fakta, nilai);
                    lanjut.add(baru);
                }
            }
            semua = lanjut;
        }
        return semua;
    }

    private static List<Baris> cocok(List<Baris> baris, Map<Fakta, String> nilai) {
        return baris.stream().filter(b -> nilai.entrySet().stream().allMatch(n -> b.menerima(n.getKey(), n.getValue()))).toList();
    }

    @ParameterizedTest
    @MethodSource("id.tatakerja.regulasi.PaketUji#semua")
    void setiap_lapis_menjawab_sama_untuk_seluruh_ruang_masukannya(Paket paket) {
        var mesin = MesinDmn.untuk(EksporDmn.kedudukan(paket));
        var menurutLapis = paket.kedudukan().baris().stream().collect(Collectors.groupingBy(Baris::lapis));
        menurutLapis.forEach((lapis, baris) -> {
            for (var nilai : hasilKali(paket, baris)) {
                assertThat(mesin.baris("lapis" + lapis, perKolom(nilai))).as("lapis %s %s", lapis, nilai)
                        .isEqualTo(nomor(cocok(baris, nilai)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("id.tatakerja.regulasi.PaketUji#semua")
    void setiap_sel_dijawab_sama_untuk_setiap_nilai(Paket paket) {
        var mesin = MesinDmn.untuk(EksporDmn.kedudukan(paket));
        for (var baris : paket.kedudukan().baris()) {
            var tepat = new EnumMap<Fakta, String>(Fakta.class);
            for (var fakta : paket.kedudukan().masukan()) {
                tepat.put(fakta, fakta.nilai(paket).stream().filter(n -> baris.menerima(fakta, n)).findFirst().orElseThrow());
            }
            // a fact that the row does not ask for cannot change what its own cells say
            for (var fakta : baris.syarat().keySet()) {
                for (var nilai : fakta.nilai(paket)) {
                    var masukan = new EnumMap<>(tepat);
                    masukan.put(fakta, nilai);
                    assertThat(mesin.baris("lapis" + baris.lapis(), perKolom(masukan)).contains(baris.barisBerkas()))
                            .as("baris %s dengan %s", baris.barisBerkas(), masukan)
                            .isEqualTo(baris.menerima(fakta, nilai));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.tatakerja.regulasi.PaketUji#semua")
    void keputusan_sama_untuk_setiap_himpunan_baris_yang_mungkin(Paket paket) {
        var tabel = paket.kedudukan();
        var mesin = MesinDmn.untuk(EksporDmn.kedudukan(paket));
        var semua = new BitSet();
        semua.set(0, tabel.baris().size());
        var mungkin = Map.of(semua, Map.<Fakta, String>of());
        for (var fakta : tabel.masukan()) {
            var lanjut = new LinkedHashMap<BitSet, Map<Fakta, String>>();
            mungkin.forEach((himpunan, nilai) -> wakil(paket, fakta, tabel.baris()).forEach(n -> {
                var sisa = (BitSet) himpunan.clone();
                himpunan.stream().filter(b -> !tabel.baris().get(b).menerima(fakta, n)).forEach(sisa::clear);
                var baru = new HashMap<>(nilai);
                baru.put(fakta, n);
                lanjut.putIfAbsent(sisa, baru);
            }));
            mungkin = lanjut;
        }
        assertThat(mungkin).isNotEmpty();
        for (var nilai : mungkin.values()) {
            assertThat(mesin.baris("kedudukan", perKolom(nilai))).as("%s", nilai).isEqualTo(nomor(tabel.putuskan(lengkap(paket, nilai))));
        }
    }

    private static Masukan lengkap(Paket paket, Map<Fakta, String> nilai) {
        var semua = new EnumMap<Fakta, String>(Fakta.class);
        for (var fakta : Fakta.values()) {
            semua.put(fakta, nilai.getOrDefault(fakta, fakta.nilai(paket).getFirst()));
        }
        return Masukan.dari(paket.kosakata(), semua);
    }

    @ParameterizedTest
    @MethodSource("id.tatakerja.regulasi.PaketUji#semua")
    void tabel_penilai_menjawab_sama_untuk_setiap_jenis_dan_model(Paket paket) {
        var mesin = MesinDmn.untuk(EksporDmn.penilai(paket));
        for (var jenis : Fakta.JENIS.nilai(paket)) {
            for (var model : Fakta.MODEL.nilai(paket)) {
                assertThat(MesinDmn.nomor(mesin.putus("penilai", Map.of("jenis", jenis, "model", model)))).as("%s %s", jenis, model)
                        .isEqualTo(paket.penilai().untuk(jenis, model).barisBerkas());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.tatakerja.regulasi.PaketUji#semua")
    void tabel_lingkup_menjawab_sama_untuk_setiap_cara_dan_jarak(Paket paket) {
        var mesin = MesinDmn.untuk(EksporDmn.lingkup(paket));
        for (var cara : Cara.values()) {
            for (var lingkup : Lingkup.values()) {
                var jawaban = mesin.putus("lingkup", Map.of("cara", cara.name(), "lingkupTugas", lingkup.name()));
                assertThat(jawaban).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                        .containsEntry("mekanisme", paket.lingkup().untuk(cara, lingkup).mekanisme().kode());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.tatakerja.regulasi.PaketUji#semua")
    void berkas_sah_menurut_skema_dmn(Paket paket) throws Exception {
        var pencari = SchemaFactory.newDefaultInstance();
        var skema = pencari.newSchema(EksporDmnTest.class.getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
        for (var berkas : List.of(EksporDmn.kedudukan(paket), EksporDmn.penilai(paket), EksporDmn.lingkup(paket))) {
            skema.newValidator().validate(new StreamSource(new StringReader(berkas)));
        }
    }
}
