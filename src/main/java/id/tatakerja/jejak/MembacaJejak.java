package id.tatakerja.jejak;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads the trail of the instansi that the current tenant context shows. */
@Service
public class MembacaJejak {

    /**
     * One page of the trail.
     *
     * @param isi entries, newest first
     * @param jumlah entries that match in all
     */
    public record Halaman(List<EntriJejak> isi, long jumlah) {}

    private final JejakRepository repository;

    MembacaJejak(JejakRepository repository) {
        this.repository = repository;
    }

    /**
     * Entries that match.
     *
     * @param halaman page, from 1
     * @param ukuran entries on a page, 1 to 200
     */
    public Halaman cari(SaringanJejak saringan, int halaman, int ukuran) {
        return new Halaman(repository.cari(saringan, (halaman - 1) * ukuran, ukuran), repository.jumlah(saringan));
    }

    /** One entry, empty when it does not exist or belongs to an instansi that is not shown. */
    public Optional<EntriJejak> satu(String instansi, long urut) {
        return repository.satu(instansi, urut);
    }
}
