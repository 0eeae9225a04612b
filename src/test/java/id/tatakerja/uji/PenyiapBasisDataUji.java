package id.tatakerja.uji;

import id.tatakerja.basisdata.AlamatBasisData;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Points every Spring Boot context of the tests to {@link PostgresUji}, so that no test ever touches {@code ./data}. A test
 * that wants its own server sets {@code tatakerja.uji.basisdata=tidak}, one that wants a database without the rows of other
 * tests {@code sendiri}. Each has five connections, or {@code tatakerja.uji.kolam}.
 */
public class PenyiapBasisDataUji implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The data folder of all applications of this JVM. */
    public static Path data() {
        return Path.of("target", "data-uji", PostgresUji.PROSES);
    }

    @Override
    public void initialize(ConfigurableApplicationContext konteks) {
        String mana = konteks.getEnvironment().getProperty("tatakerja.uji.basisdata", "bersama");
        if (mana.equals("tidak")) {
            return;
        }
        AlamatBasisData alamat = mana.equals("sendiri") ? PostgresUji.basisDataSiap() : PostgresUji.alamat();
        Map<String, Object> isi = new HashMap<>(Map.of(
                "tatakerja.db.url", alamat.url(),
                "tatakerja.db.user", alamat.pengguna(),
                "tatakerja.db.password", alamat.sandi(),
                "tatakerja.db.kolam", konteks.getEnvironment().getProperty("tatakerja.uji.kolam", "5"),
                "tatakerja.data", data().toString()));
        if (mana.equals("bersama")) {
            // thousands of letters that nobody opens; who reads letters takes a database of its own
            isi.put("tatakerja.naskah.pekerja", "tidak");
        }
        konteks.getEnvironment().getPropertySources().addFirst(new MapPropertySource("basisDataUji", isi));
    }
}
