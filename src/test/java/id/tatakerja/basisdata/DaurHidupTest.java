package id.tatakerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.PostgresUji;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole life of an application with its server, as processes. */
class DaurHidupTest {

    private Path data;

    @BeforeEach
    void folder() throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target/uji-peluncur")), "h").toRealPath();
        // Saves unpacking once more.
        PengaturanPostgres pengaturan = PengaturanPostgres.untuk(data);
        BinerPostgres.siapkan(PostgresUji.biner());
        Files.createSymbolicLink(pengaturan.biner(), PostgresUji.biner().toRealPath());
    }

    @AfterEach
    void buang() throws IOException {
        Files.deleteIfExists(data.resolve("postgres"));
        BinerPostgres.hapus(data);
    }

    @Test
    void mati_mendadak_meninggalkan_server_dan_berhenti_tertib_menghentikannya_terakhir() throws Exception {
        Process pertama = aplikasi();
        assertThat(bacaSampai(pertama, "SIAP")).last().isEqualTo("SIAP");
        ProsesPostgres server = ProsesPostgres.cari(data.resolve("pg")).orElseThrow();
        pertama.destroyForcibly().waitFor();
        assertThat(server.hidup()).as("server tetap hidup setelah kill -9 aplikasi").isTrue();

        Process kedua = aplikasi();
        assertThat(bacaSampai(kedua, "SIAP")).anyMatch(baris -> baris.contains("dipakai kembali (pid " + server.pid()));
        // Through the handle: Process.destroy would close the stream we still read.
        kedua.toHandle().destroy();
        List<String> penutup = bacaSampai(kedua, "tidak pernah tercetak");

        assertThat(kedua.waitFor()).isEqualTo(143);
        assertThat(server.hidup()).as("server berhenti bersama aplikasi").isFalse();
        int pamit = urutan(penutup, "PAMIT baik");
        int kolam = urutan(penutup, "Shutdown completed");
        int berhenti = urutan(penutup, "PostgreSQL berhenti dengan tertib");
        assertThat(List.of(pamit, kolam, berhenti)).isSorted().doesNotContain(-1);
        assertThat(catatanServer()).doesNotContain("terminating connection due to administrator command");
    }

    private Process aplikasi() throws IOException {
        List<String> perintah = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx200m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                AplikasiKecil.class.getName(),
                "--tatakerja.uji.basisdata=tidak", "--tatakerja.data=" + data, "--spring.main.banner-mode=off");
        return new ProcessBuilder(perintah).redirectErrorStream(true).start();
    }

    private static List<String> bacaSampai(Process proses, String akhir) throws IOException {
        List<String> semua = new ArrayList<>();
        BufferedReader pembaca = proses.inputReader();
        for (String baris = pembaca.readLine(); baris != null; baris = pembaca.readLine()) {
            semua.add(baris);
            if (baris.equals(akhir)) {
                break;
            }
        }
        return semua;
    }

    private static int urutan(List<String> baris, String kata) {
        for (int i = 0; i < baris.size(); i++) {
            if (baris.get(i).contains(kata)) {
                return i;
            }
        }
        return -1;
    }

    private String catatanServer() throws IOException {
        StringBuilder semua = new StringBuilder();
        try (Stream<Path> berkas = Files.list(data.resolve("pg/log"))) {
            for (Path satu : berkas.toList()) {
                semua.append(Files.readString(satu));
            }
        }
        return semua.toString();
    }
}
