package id.tatakerja.alur;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how long acts have waited, so that an instansi sees where work lies. */
@Service
public class MembacaWaktuTunggu {

    private final WaktuTungguRepository repository;

    MembacaWaktuTunggu(WaktuTungguRepository repository) {
        this.repository = repository;
    }

    /**
     * Of the acts that were opened within a span, once by kind and once by office, the longest first. Acts that fell away undone are not
     * counted.
     *
     * @param instansi code of the tenant
     * @param kantor keys of the offices; empty for all acts of the tenant, also those of persons
     * @param sejak beginning of the span
     * @param sebelum its end, not included
     */
    @Transactional(readOnly = true)
    public List<LamaTunggu> lama(String instansi, Optional<Set<String>> kantor, Instant sejak, Instant sebelum) {
        return kantor.map(k -> repository.milik(instansi, k, sejak, sebelum)).orElseGet(() -> repository.seluruhnya(instansi, sejak, sebelum));
    }
}
