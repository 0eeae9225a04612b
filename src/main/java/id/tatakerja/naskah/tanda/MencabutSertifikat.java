package id.tatakerja.naskah.tanda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of an instansi: shown, and ended when an official's account was misused. The next signature gets a new one. */
@Service
public class MencabutSertifikat {

    private final SertifikatRepository repository;

    MencabutSertifikat(SertifikatRepository repository) {
        this.repository = repository;
    }

    /**
     * A certificate as a page shows it.
     *
     * @param id internal number
     * @param nama name of the official
     * @param serial serial number, hexadecimal
     * @param mulai from when
     * @param akhir until when
     * @param dicabut when it was ended, if it was
     */
    public record Sertifikat(long id, String nama, String serial, Instant mulai, Instant akhir, Optional<Instant> dicabut) {}

    /** Certificates of the instansi, newest first, at most 200. */
    public List<Sertifikat> semua(String instansi) {
        return repository.semua(instansi).stream()
                .map(b -> new Sertifikat(b.id(), b.nama(), b.serial(), b.mulai(), b.akhir(), b.dicabut()))
                .toList();
    }

    /** Ends one; false when it had ended or is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cabut(String instansi, long id) {
        return repository.cabut(instansi, id);
    }
}
