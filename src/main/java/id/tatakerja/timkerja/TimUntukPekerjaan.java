package id.tatakerja.timkerja;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows teams to the modules in which their work is done. */
@Service
class TimUntukPekerjaan implements MembacaTimKerja {

    /** More teams than a person or a unit looks at in one page. */
    private static final int PALING_BANYAK = 200;

    private final TimRepository repository;

    TimUntukPekerjaan(TimRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TimKerja> milik(String instansi, long penugasan) {
        return repository.milik(instansi, penugasan).flatMap(tim -> repository.satu(instansi, tim)).map(t -> kerja(t, repository.orang(instansi, t.id())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TimKerja> dengan(String instansi, String nip) {
        return daftar(instansi, new TimRepository.Saringan(false, nip, List.of(), "", Optional.of(StatusTim.AKTIF)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TimKerja> dariUnit(String instansi, Collection<String> unit) {
        return unit.isEmpty() ? List.of() : daftar(instansi, new TimRepository.Saringan(false, "", List.copyOf(unit), "", Optional.of(StatusTim.AKTIF)));
    }

    private List<TimKerja> daftar(String instansi, TimRepository.Saringan saringan) {
        var isi = repository.daftar(instansi, saringan, 1, PALING_BANYAK).isi();
        var orang = isi.isEmpty() ? Map.<Long, List<OrangTim>>of() : repository.orang(instansi, isi.stream().map(Tim::id).toList());
        return isi.stream().map(t -> kerja(t, orang.getOrDefault(t.id(), List.of()))).toList();
    }

    private static TimKerja kerja(Tim t, List<OrangTim> orang) {
        return new TimKerja(
                t.id(), t.nama(), t.unitPemilik(), t.paket(), t.alur(), t.lingkup(), t.status() == StatusTim.AKTIF, t.penugasan(),
                orang.stream().map(o -> new Anggota(o.nip(), o.nama(), o.peran(), o.unitAsal(), o.mulai(), o.selesai())).toList());
    }
}
