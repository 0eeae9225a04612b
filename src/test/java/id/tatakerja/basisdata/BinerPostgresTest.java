package id.tatakerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinerPostgresTest {

    @Test
    void dua_yang_membongkar_bersamaan_berakhir_dengan_satu_folder_utuh(@TempDir Path induk) throws Exception {
        try (var benang = Executors.newFixedThreadPool(2)) {
            Callable<Path> bongkar = () -> BinerPostgres.siapkan(induk);
            var satu = benang.submit(bongkar);
            var dua = benang.submit(bongkar);
            assertThat(satu.get()).isEqualTo(dua.get()).isEqualTo(induk.resolve(BinerPostgres.VERSI));
        }
        try (Stream<Path> isi = Files.list(induk)) {
            assertThat(isi).containsExactly(induk.resolve(BinerPostgres.VERSI));
        }
        assertThat(induk.resolve(BinerPostgres.VERSI).resolve("bin/postgres")).isExecutable();
    }
}
