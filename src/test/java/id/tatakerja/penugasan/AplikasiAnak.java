package id.tatakerja.penugasan;

import id.tatakerja.uji.PostgresUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** The whole application as a process of its own on its own data folder with its own PostgreSQL, to be killed and started again. */
final class AplikasiAnak implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int PALING_LAMA_DETIK = 180;

    final Path data;
    private Process proses;
    private int port;
    private int nyala;

    AplikasiAnak() throws Exception {
        // saves unpacking the binaries once more
        PostgresUji.alamat();
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target/uji-peluncur")), "k").toRealPath();
        Files.createSymbolicLink(data.resolve("postgres"), PostgresUji.biner().toRealPath());
        proses = jalankan();
        // whoever stops the tests must not leave servers behind
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::tinggalkan));
        tunggu();
    }

    private void tinggalkan() {
        try {
            proses.destroyForcibly();
            if (Files.exists(data.resolve("pg/postmaster.pid"))) {
                bunuhBasisData();
            }
        } catch (IOException | RuntimeException sudahTiada) {
            // nothing is left to stop
        }
    }

    int port() {
        return port;
    }

    private Path catatan() {
        return data.resolveSibling(data.getFileName() + "-" + nyala + ".log");
    }

    private Process jalankan() throws IOException {
        nyala++;
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx320m", "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "id.tatakerja.TatakerjaApplication",
                        "--tatakerja.uji.basisdata=tidak", "--tatakerja.data=" + data, "--tatakerja.demo=ya", "--tatakerja.contoh=tidak", "--server.port=0",
                        "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(catatan().toFile())
                .start();
    }

    private void tunggu() throws IOException, InterruptedException {
        var batas = System.nanoTime() + PALING_LAMA_DETIK * 1_000_000_000L;
        while (System.nanoTime() < batas) {
            var isi = Files.readString(catatan());
            var ketemu = PORT.matcher(isi);
            if (ketemu.find() && isi.contains("Started TatakerjaApplication")) {
                port = Integer.parseInt(ketemu.group(1));
                if (dikenal()) {
                    return;
                }
            }
            if (!proses.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Aplikasi tidak menyala:\n" + Files.readString(catatan()));
    }

    /** The first account is made a moment after the start. */
    private boolean dikenal() throws IOException {
        try (var klien = new KlienSoket(port)) {
            return klien.ambil("demo-admin", "/api/v1/saya").status() == 200;
        }
    }

    /** {@code kill -9} of the application alone; its database lives on. */
    void bunuh() throws InterruptedException {
        proses.destroyForcibly().waitFor();
    }

    /** {@code kill -9} of every process of the database, while the application lives on. */
    void bunuhBasisData() throws IOException {
        var induk = postmaster();
        var semua = induk.descendants().toList();
        induk.destroyForcibly();
        semua.forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    void nyalakanLagi() throws Exception {
        proses = jalankan();
        tunggu();
    }

    /** Settings by which another program reaches the database. */
    List<String> basisData() throws IOException {
        var rahasia = new Properties();
        try (var isi = Files.newBufferedReader(data.resolve("pg.rahasia"))) {
            rahasia.load(isi);
        }
        return List.of("jdbc:postgresql://127.0.0.1:" + rahasia.getProperty("port") + "/tatakerja", "tatakerja", rahasia.getProperty("aplikasi"));
    }

    /** A look over all instansi. */
    Connection sambungan() throws IOException, SQLException {
        var alamat = basisData();
        var s = DriverManager.getConnection(alamat.get(0), alamat.get(1), alamat.get(2));
        try (var p = s.createStatement()) {
            p.execute("set tatakerja.instansi = '*'");
        }
        return s;
    }

    @Override
    public void close() throws Exception {
        proses.toHandle().destroy();
        if (!proses.waitFor(60, java.util.concurrent.TimeUnit.SECONDS)) {
            proses.destroyForcibly().waitFor();
            bunuhBasisData();
        }
        Files.deleteIfExists(data.resolve("postgres"));
        try (var semua = Files.walk(data)) {
            for (var satu : semua.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(satu);
            }
        }
    }
}
