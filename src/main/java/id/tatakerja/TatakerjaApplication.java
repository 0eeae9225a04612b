package id.tatakerja;

import id.tatakerja.basisdata.PenyalaanDini;
import id.tatakerja.regulasi.muat.PemuatanDini;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one deployable: a modular monolith whose modules are the packages beside this class. */
@SpringBootApplication
@Modulithic(systemName = "Tatakerja", sharedModules = {"bersama"})
public class TatakerjaApplication {

    /** Starts the application; settings come from the environment (see README). */
    public static void main(String[] args) {
        aplikasi().run(args);
    }

    /** What waits for the disk or for other processes begins at once, beside the reading of the configuration. */
    static SpringApplication aplikasi() {
        var aplikasi = new SpringApplication(TatakerjaApplication.class);
        aplikasi.addListeners(new PenyalaanDini(), new PemuatanDini());
        return aplikasi;
    }
}
