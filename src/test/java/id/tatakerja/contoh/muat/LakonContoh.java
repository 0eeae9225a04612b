package id.tatakerja.contoh.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits for the assignments of the example data, which are played while the application already answers. */
public final class LakonContoh {

    private static final Duration PALING_LAMA = Duration.ofSeconds(120);

    /** Installations for which was waited in vain; once is enough to know. */
    private static final Set<JdbcClient> SIA = ConcurrentHashMap.newKeySet();

    private LakonContoh() {}

    /** Returns once every one of them is played. */
    public static void tunggu(JdbcClient sql) {
        var batas = Instant.now().plus(PALING_LAMA);
        while (selesai(sql) < seluruhnya()) {
            if (!Instant.now().isBefore(batas)) {
                SIA.add(sql);
            }
            assertThat(SIA).as("penugasan contoh yang selesai: %s dari %s", selesai(sql), seluruhnya()).doesNotContain(sql);
            try {
                Thread.sleep(200);
            } catch (InterruptedException terputus) {
                throw new IllegalStateException(terputus);
            }
        }
    }

    private static int seluruhnya() {
        return java.util.stream.Stream.of(id.tatakerja.contoh.kabupaten.KabupatenContoh.values())
                .mapToInt(k -> id.tatakerja.contoh.kabupaten.BerkasLakon.kunci(k).size()).sum();
    }

    private static int selesai(JdbcClient sql) {
        return Penyewa.seluruhInstalasi(() -> sql.sql("select count(*) from contoh.lakon where selesai").query(Integer.class).single());
    }
}
