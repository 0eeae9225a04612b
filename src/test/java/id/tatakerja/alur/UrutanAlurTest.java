package id.tatakerja.alur;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.PaketUji;
import id.tatakerja.regulasi.alur.AkhirAlur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The order of acts of every mechanism, written by hand from the regulations; both sides of a border played together. */
class UrutanAlurTest {

    private static final Map<String, Paket> PAKET = PaketUji.semua().collect(Collectors.toMap(Paket::kode, Function.identity()));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvFileSource(resources = "/alur-urutan.csv", numLinesToSkip = 1)
    void urutan_tindakan_sesuai_peraturan(String paket, String mekanisme, Bentuk bentuk, String urutan, AkhirAlur akhir) {
        var kasus = KasusUji.dari(PAKET.get(paket), mekanisme, new Data(bentuk, 2));
        for (var langkah : urutan.split(" > ")) {
            var kata = langkah.split(" ");
            assertThat(kasus.terbuka()).as("terbuka sebelum %s", langkah).singleElement().satisfies(t -> {
                assertThat(t.tindakan().name()).isEqualTo(kata[0]);
                assertThat(t.peran().stream().map(PeranAlur::name).collect(Collectors.joining("/"))).isEqualTo(kata[1]);
            });
            var tindak = kasus.terbuka().getFirst();
            kasus.lakukan(tindak, kata.length > 2 ? Hasil.valueOf(kata[2]) : tindak.hasil().getFirst());
        }
        assertThat(kasus.selesai()).as("tidak ada yang masih terbuka").isTrue();
        assertThat(kasus.akhir()).isNotEmpty().containsOnly(akhir);
    }

    @Test
    void setiap_mekanisme_dan_setiap_hasilnya_ada_dalam_daftar_urutan() throws IOException {
        var daftar = Files.readAllLines(Path.of("src/test/resources/alur-urutan.csv"));
        var kurang = new TreeSet<String>();
        for (var paket : PAKET.values()) {
            if (paket.identitas().awalanPersyaratan().isEmpty() || paket.kode().equals(PaketUji.KODE)) {
                continue; // the national base and the pack made for tests follow no text of their own
            }
            for (var alur : paket.alur().values()) {
                var baris = daftar.stream().filter(b -> b.startsWith(paket.kode() + "," + alur.mekanisme().kode())).toList();
                if (baris.isEmpty()) {
                    kurang.add(paket.kode() + " " + alur.mekanisme().kode());
                }
                alur.tindak().forEach(t -> t.hasil().stream().skip(1).filter(h -> baris.stream().noneMatch(
                        b -> Arrays.stream(b.split("[>,]")).anyMatch(l -> l.strip().equals(sebut(t.tindakan().name(), t.peran(), h)))))
                        .forEach(h -> kurang.add(paket.kode() + " " + alur.kode() + " " + t.tindakan() + " " + h)));
            }
        }
        assertThat(PAKET).hasSizeGreaterThan(5);
        assertThat(kurang).isEmpty();
    }

    private static String sebut(String tindakan, java.util.List<PeranAlur> peran, Hasil hasil) {
        return tindakan + " " + peran.stream().map(PeranAlur::name).collect(Collectors.joining("/")) + " " + hasil;
    }
}
