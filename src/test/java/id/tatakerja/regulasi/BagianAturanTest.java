package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.muat.PaketTidakSahException;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a table that sorts the rules of a regulation badly. */
class BagianAturanTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "satu,MEKANISME_KERJA,KEDUDUKAN,pasal-1;kolom bagian harus bilangan bulat",
        "20,TATA_KERJA,KEDUDUKAN,pasal-1;kolom kelompok memuat \"TATA_KERJA\"",
        "20,MEKANISME_KERJA,GAJI,pasal-1;kolom komponen memuat \"GAJI\"",
        "20,MEKANISME_KERJA,,pasal-1;kolom komponen diisi bagi MEKANISME_KERJA",
        "20,PROSES_BISNIS,KEDUDUKAN,pasal-1;kolom komponen diisi bagi MEKANISME_KERJA",
        "20,PROSES_BISNIS,,pasal-99;pasal-99",
        "19,PROSES_BISNIS,,pasal-1;bagian 19 tertulis dua kali",
        "20,PROSES_BISNIS,,pasal-1;komponen PENUGASAN belum ada"})
    void kesalahan_disebut(String baris, String alasan) throws IOException {
        var asal = PaketUji.FOLDER_UJI.resolve(PaketUji.KODE);
        var tujuan = folder.resolve(PaketUji.KODE);
        try (Stream<Path> berkas = Files.walk(asal)) {
            for (var satu : berkas.filter(Files::isRegularFile).toList()) {
                var salinan = tujuan.resolve(asal.relativize(satu).toString());
                Files.createDirectories(salinan.getParent());
                Files.copy(satu, salinan);
            }
        }
        Files.writeString(tujuan.resolve("bagian.csv"), "bagian,kelompok,komponen,dasar\n19,MEKANISME_KERJA,KEDUDUKAN,pasal-1\n" + baris + "\n");
        var gagal = org.assertj.core.api.Assertions.catchThrowableOfType(PaketTidakSahException.class, () -> PemuatRegulasi.dariFolder(folder));
        assertThat(gagal).as("paket ditolak").isNotNull();
        List<String> kesalahan = gagal.kesalahan().stream().map(Object::toString).toList();
        assertThat(kesalahan).anyMatch(k -> k.contains("/bagian.csv baris ") && k.contains(alasan));
    }
}
