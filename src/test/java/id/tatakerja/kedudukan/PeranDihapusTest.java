package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Peran;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import id.tatakerja.uji.Persyaratan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The roles Koordinator and Sub-Koordinator were abolished: no word that can be chosen or shown offers them. */
class PeranDihapusTest {

    private static boolean menyebut(String teks) {
        return teks.toLowerCase(Locale.ROOT).replace('_', '-').contains("koordinator");
    }

    @Test
    @Persyaratan({"BKL-022"})
    void tidak_ada_kosakata_yang_menawarkan_koordinator() {
        var kata = Stream.<Enum<?>[]>of(
                        JenisJabatan.values(), JenisUnit.values(), Jenjang.values(), Penempatan.Jenis.values(), Peran.values(), Calon.values(),
                        Fakta.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);
        var label = Stream.concat(Arrays.stream(JenisJabatan.values()).map(JenisJabatan::label), Arrays.stream(Calon.values()).map(Calon::sebutan));
        assertThat(Stream.concat(kata, label)).isNotEmpty().noneMatch(PeranDihapusTest::menyebut);
    }

    @Test
    @Persyaratan({"BKL-022"})
    void tidak_ada_pilihan_paket_dan_templat_yang_menawarkan_koordinator() throws IOException {
        for (var paket : PemuatRegulasi.muat(Optional.empty()).semua()) {
            var pilihan = paket.pengaturan().stream().flatMap(p -> p.pilihan().stream()).map(Pengaturan.Pilihan::label);
            assertThat(pilihan).as(paket.kode()).noneMatch(PeranDihapusTest::menyebut);
            assertThat(paket.kosakata().nilai(Fakta.JENIS)).isNotEmpty().noneMatch(PeranDihapusTest::menyebut);
        }
        try (var templat = Files.walk(Path.of("src/main/jte"))) {
            var berkas = templat.filter(p -> p.toString().endsWith(".jte")).toList();
            assertThat(berkas).hasSizeGreaterThan(40);
            for (var satu : berkas) {
                assertThat(menyebut(Files.readString(satu))).as(satu.toString()).isFalse();
            }
        }
    }
}
