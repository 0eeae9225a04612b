package id.tatakerja.regulasi.muat;

import id.tatakerja.bersama.Janji;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.modulith.NamedInterface;

/**
 * Reads the packs on another processor while Spring still reads its own configuration: neither needs the other, and
 * together they are most of the start. A fault comes out where the packs are asked for, as without it.
 */
@NamedInterface("penyalaan")
public final class PemuatanDini implements ApplicationListener<ApplicationPreparedEvent> {

    /** The packs under way. */
    record Hasil(CompletableFuture<PemuatRegulasi> hasil) implements Janji<PemuatRegulasi> {}

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent peristiwa) {
        var konteks = peristiwa.getApplicationContext();
        String folder = konteks.getEnvironment().getProperty("TATAKERJA_PERATURAN", "");
        var janji = CompletableFuture.supplyAsync(() -> RegulasiKonfigurasi.muat(folder));
        konteks.getBeanFactory().registerSingleton("pemuatanDini", new Hasil(janji));
    }
}
