package id.tatakerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files for spreadsheets leave the application by known ways, none of which lets a text become a formula. */
class EksporAmanTest {

    private static final Path JAVA = Path.of("src/main/java/id/tatakerja");

    /** Everything that sends or writes CSV or a workbook; a new one belongs here after a look at what it writes. */
    private static final List<String> EKSPOR = List.of(
            "contoh/baris/PenulisLembar.java", "contoh/muat/UnduhContohController.java", "kedudukan/EksporKedudukanController.java",
            "naskah/nomor/RegisterController.java", "organisasi/dampak/BerkasDampak.java", "organisasi/impor/EksporOrganisasiController.java",
            "organisasi/impor/ImporHalamanController.java", "organisasi/impor/TemplatImpor.java",
            // the first only tells by its content whether evidence is such a table
            "pelaksanaan/arahan/KoordinasiCsvController.java", "pelaksanaan/bukti/PemeriksaBukti.java", "pelaksanaan/halaman/DindingController.java", "pelaksanaan/halaman/WaktuTungguController.java",
            // the tables of a pack as the pack has them: nothing in them was typed by users
            "regulasi/dmn/UnduhanController.java", "tampilan/BerkasCsv.java");

    private static TreeSet<String> berkasDengan(String pola) throws IOException {
        var cari = Pattern.compile(pola);
        try (var semua = Files.walk(JAVA)) {
            return semua.filter(b -> b.toString().endsWith(".java"))
                    .filter(b -> cari.matcher(baca(b)).find())
                    .map(b -> JAVA.relativize(b).toString().replaceFirst("^(organisasi/impor/)(?:[a-z]+/)?", "$1"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException galat) {
            throw new java.io.UncheckedIOException(galat);
        }
    }

    @Test
    void setiap_ekspor_dikenal() throws IOException {
        assertThat(berkasDengan("text/csv|\"text\", \"csv\"|spreadsheetml|fastexcel\\.Work|CSVPrinter"))
                .containsExactlyInAnyOrderElementsOf(EKSPOR);
    }

    @Test
    void csv_hanya_ditulis_lewat_berkas_csv_yang_aman() throws IOException {
        // the generator writes invented rows for the import, which refuses formulas itself
        assertThat(berkasDengan("CSVPrinter")).containsExactly("contoh/baris/PenulisLembar.java", "tampilan/BerkasCsv.java");
    }

    @Test
    void buku_kerja_hanya_memuat_nilai_bukan_rumus_atau_pranala() throws IOException {
        assertThat(berkasDengan("\\.formula\\(|\\.hyperlink\\(|HyperLink")).isEmpty();
    }
}
