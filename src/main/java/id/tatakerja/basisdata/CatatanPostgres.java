package id.tatakerja.basisdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server said when it would not start, so that the message of the application can name the cause. */
final class CatatanPostgres {

    private static final Pattern KELUHAN = Pattern.compile("(?:FATAL|PANIC|LOG|ERROR): {2}(?=.*(?:could not|cannot|in use|permission|invalid|corrupt|No space|lock file)).*|(?:FATAL|PANIC): .*");
    private static final int PALING_BANYAK = 3;

    private CatatanPostgres() {}

    /** The last complaints of the newest notes written since; empty where there are none. */
    static String keluhan(Path catatanMulai, Path folderLog, FileTime sejak) {
        try (Stream<Path> log = Files.isDirectory(folderLog) ? Files.list(folderLog) : Stream.empty()) {
            List<String> baris = Stream.concat(Stream.of(catatanMulai).filter(Files::isRegularFile), log)
                    .filter(b -> waktu(b).compareTo(sejak) >= 0)
                    .sorted(Comparator.comparing(CatatanPostgres::waktu))
                    .flatMap(CatatanPostgres::baris)
                    .toList();
            return String.join("; ", baris.subList(Math.max(0, baris.size() - PALING_BANYAK), baris.size()));
        } catch (IOException | UncheckedIOException takTerbaca) {
            return "";
        }
    }

    private static Stream<String> baris(Path berkas) {
        try {
            return new String(Files.readAllBytes(berkas), StandardCharsets.UTF_8).lines()
                    .flatMap(satu -> KELUHAN.matcher(satu).results().map(r -> r.group().strip()));
        } catch (IOException takTerbaca) {
            return Stream.empty();
        }
    }

    private static FileTime waktu(Path berkas) {
        try {
            return Files.getLastModifiedTime(berkas);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }
}
