package id.tatakerja;

import id.tatakerja.basisdata.PenyalaanDini;
import id.tatakerja.jejak.PerintahPeriksaJejak;
import id.tatakerja.regulasi.muat.PemuatanDini;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.modulith.Modulithic;

/** The one deployable: a modular monolith whose modules are the packages beside this class. */
@SpringBootApplication
@Modulithic(systemName = "Tatakerja", sharedModules = {"bersama"})
public class TatakerjaApplication {

    /** Starts the application, or the command named first; settings come from the environment (see README). */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(PerintahPeriksaJejak.NAMA)) {
            System.exit(PerintahPeriksaJejak.jalankan(System.out, Arrays.copyOfRange(args, 1, args.length)));
        }
        aplikasi().run(args);
    }

    /** What waits for the disk or for other processes begins at once, beside the reading of the configuration. */
    static SpringApplication aplikasi() {
        var aplikasi = new SpringApplication(TatakerjaApplication.class);
        // while the build only writes out the wiring, nothing is to start
        if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            aplikasi.addListeners(new PenyalaanDini(), new PemuatanDini());
        }
        return aplikasi;
    }
}
