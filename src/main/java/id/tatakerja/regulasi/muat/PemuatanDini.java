package id.tatakerja.regulasi.muat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    record Hasil(CompletableFuture<PemuatRegulasi> janji) {

        PemuatRegulasi tunggu() {
            try {
                return janji.join();
            } catch (CompletionException gagal) {
                if (gagal.getCause() instanceof RuntimeException sebab) {
                    throw sebab;
                }
                throw gagal;
            }
        }
    }

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent peristiwa) {
        var konteks = peristiwa.getApplicationContext();
        String folder = konteks.getEnvironment().getProperty("TATAKERJA_PERATURAN", "");
        var janji = CompletableFuture.supplyAsync(() -> RegulasiKonfigurasi.muat(folder));
        konteks.getBeanFactory().registerSingleton("pemuatanDini", new Hasil(janji));
    }
}
