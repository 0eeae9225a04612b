package id.tatakerja.basisdata;

import id.tatakerja.bersama.Janji;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Starts the database server while Spring still reads its configuration: making a new cluster takes seconds in which
 * this process only waits. When the application fails to start, the server ends with it.
 */
public final class PenyalaanDini implements ApplicationListener<SpringApplicationEvent> {

    private final CompletableFuture<ServerBasisData> janji = new CompletableFuture<>();

    /** The server under way. */
    record Hasil(CompletableFuture<ServerBasisData> hasil) implements Janji<ServerBasisData> {}

    @Override
    public void onApplicationEvent(SpringApplicationEvent peristiwa) {
        if (peristiwa instanceof ApplicationPreparedEvent siap) {
            var konteks = siap.getApplicationContext();
            var pengaturan = Binder.get(konteks.getEnvironment()).bindOrCreate("tatakerja.db", BasisDataProperties.class);
            Path data = Path.of(konteks.getEnvironment().getProperty("tatakerja.data", "./data"));
            janji.completeAsync(() -> ServerBasisData.siapkan(pengaturan, data), tugas -> Thread.ofPlatform().name("penyalaan-basis-data").start(tugas));
            konteks.getBeanFactory().registerSingleton("penyalaanDini", new Hasil(janji));
        } else if (peristiwa instanceof ApplicationFailedEvent) {
            // closing twice does no harm
            janji.thenAccept(ServerBasisData::close);
        }
    }
}
