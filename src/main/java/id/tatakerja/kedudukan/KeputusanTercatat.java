package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.KeputusanKedudukan;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The decrees on record, for those who would take the ground away from under them. */
@Component
class KeputusanTercatat implements KeputusanKedudukan {

    private final PenetapanRepository repository;

    KeputusanTercatat(PenetapanRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Keputusan> sejak(String instansi, LocalDate hari) {
        // a decree that is being written is waited for
        repository.kunci(instansi);
        return repository.sejak(instansi, hari).map(p -> new Keputusan(p.nomor(), p.berlaku()));
    }
}
