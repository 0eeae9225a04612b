package id.tatakerja.alur;

import java.time.LocalDate;
import java.time.ZoneId;
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
     * Of the acts that were opened on some days, once by kind and once by office, the longest first. Acts that fell away undone are not
     * counted.
     *
     * @param instansi code of the tenant
     * @param kantor keys of the offices; empty for all acts of the tenant, also those of persons
     * @param dari first day
     * @param sampai last day
     * @param zona time zone of the days
     */
    @Transactional(readOnly = true)
    public List<LamaTunggu> lama(String instansi, Optional<Set<String>> kantor, LocalDate dari, LocalDate sampai, ZoneId zona) {
        return kantor.map(k -> repository.milik(instansi, k, dari, sampai, zona)).orElseGet(() -> repository.seluruhnya(instansi, dari, sampai, zona));
    }

    /** The acts of a case that were done, in order, each with its time; what fell away undone is missing. */
    @Transactional(readOnly = true)
    public List<LangkahBerwaktu> perjalanan(String instansi, long penugasan) {
        return repository.perjalanan(instansi, penugasan);
    }
}
