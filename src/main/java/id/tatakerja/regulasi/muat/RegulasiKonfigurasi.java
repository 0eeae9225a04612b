package id.tatakerja.regulasi.muat;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the packs a bean; a fault in them stops the start. */
@Configuration(proxyBeanMethods = false)
class RegulasiKonfigurasi {

    @Bean
    PemuatRegulasi regulasi(@Value("${TATAKERJA_PERATURAN:}") String folder, ObjectProvider<PemuatanDini.Hasil> dini) {
        PemuatanDini.Hasil hasil = dini.getIfAvailable();
        return hasil == null ? muat(folder) : hasil.tunggu();
    }

    static PemuatRegulasi muat(String folder) {
        return PemuatRegulasi.muat(Optional.of(folder).filter(f -> !f.isBlank()).map(Path::of));
    }
}
