package id.tatakerja.timkerja;

import id.tatakerja.organisasi.TimUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws active teams into the organisation chart, under the unit that owns their work. */
@Component
class TimDalamBagan implements TimUnit {

    private final TimRepository repository;

    TimDalamBagan(TimRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Tim>> milik(String instansi, LocalDate tanggal) {
        var semua = repository.aktif(instansi);
        var orang = repository.orang(instansi, semua.stream().map(id.tatakerja.timkerja.Tim::id).toList());
        return semua.stream().collect(Collectors.groupingBy(id.tatakerja.timkerja.Tim::unitPemilik, Collectors.mapping(
                t -> new Tim(t.id(), t.nama(), (int) orang.getOrDefault(t.id(), List.of()).stream().filter(o -> o.terbuka() || o.pada(tanggal)).count()), Collectors.toList())));
    }
}
