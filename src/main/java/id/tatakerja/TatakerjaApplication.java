package id.tatakerja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one deployable: a modular monolith whose modules are the packages beside this class. */
@SpringBootApplication
@Modulithic(systemName = "Tatakerja", sharedModules = {"bersama"})
public class TatakerjaApplication {

    /** Starts the application; settings come from the environment (see README). */
    public static void main(String[] args) {
        SpringApplication.run(TatakerjaApplication.class, args);
    }
}
