package id.tatakerja.penugasan;

import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.penugasan.lintas.PasanganRepository;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the pairs of records. */
@Service
class HubunganPenugasan implements MembacaHubungan {

    private final PasanganRepository repository;

    HubunganPenugasan(PasanganRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Hubungan> milik(String instansi, long penugasan) {
        return repository.milik(instansi, penugasan).map(HubunganPenugasan::hubungan);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Hubungan> sisi(String instansi, UUID hubungan, boolean asal) {
        return repository.hubungan(instansi, hubungan, asal ? SisiAlur.ASAL : SisiAlur.PEMILIK).map(HubunganPenugasan::hubungan);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hubungan> berjalanDariAsal(String instansi) {
        return repository.berjalanDariAsal(instansi).stream().map(HubunganPenugasan::hubungan).toList();
    }

    private static Hubungan hubungan(Pasangan p) {
        return new Hubungan(p.penugasan(), p.instansi(), p.sisi() == SisiAlur.ASAL, p.lain(), p.nama(), p.hubungan());
    }
}
