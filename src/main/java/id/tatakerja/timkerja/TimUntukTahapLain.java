package id.tatakerja.timkerja;

import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows teams to the stages after their formation. */
@Service
class TimUntukTahapLain implements MelihatTim {

    private final TimRepository repository;

    TimUntukTahapLain(TimRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Ringkas> milik(String instansi, long penugasan) {
        return repository.milik(instansi, penugasan).flatMap(tim -> repository.satu(instansi, tim)).map(this::ringkas);
    }

    private Ringkas ringkas(Tim t) {
        var orang = repository.orang(t.instansi(), t.id()).stream().filter(OrangTim::terbuka).toList();
        return new Ringkas(
                t.id(), t.nama(), t.unitPemilik(), t.penugasan(), satu(orang, PeranTim.KETUA), satu(orang, PeranTim.PENANGGUNG_JAWAB),
                orang.stream().filter(o -> o.peran() == PeranTim.ANGGOTA).map(o -> new Orang(o.nip(), o.nama())).toList());
    }

    private static Optional<Orang> satu(List<OrangTim> orang, PeranTim peran) {
        return orang.stream().filter(o -> o.peran() == peran).map(o -> new Orang(o.nip(), o.nama())).findFirst();
    }
}
