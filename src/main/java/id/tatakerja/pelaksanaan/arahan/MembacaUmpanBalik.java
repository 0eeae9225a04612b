package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.MelihatPersiapanHasil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has given feedback on which activity of a piece of work. */
@Service
public class MembacaUmpanBalik {

    private final ArahanRepository repository;

    MembacaUmpanBalik(ArahanRepository repository) {
        this.repository = repository;
    }

    /** Those of the pieces of work, by number, with a direction that the person has not said to have read. */
    @Transactional(readOnly = true)
    public List<Long> denganArahan(String instansi, Collection<Long> penugasan, String nip) {
        return repository.denganArahan(instansi, penugasan, nip);
    }

    /** Givers of feedback by number of the activity; activities without any are missing. */
    @Transactional(readOnly = true)
    public Map<Long, List<MelihatPersiapanHasil.Pemberi>> menurutKegiatan(Kerja kerja) {
        return repository.dari(kerja.instansi(), kerja.penugasan()).stream()
                .filter(c -> c.jenis() == Catatan.Jenis.UMPAN_BALIK && c.kegiatan().isPresent())
                .collect(Collectors.groupingBy(
                        c -> c.kegiatan().orElseThrow(), Collectors.mapping(c -> new MelihatPersiapanHasil.Pemberi(c.nip(), c.sebutan()), Collectors.toList())));
    }
}
