package id.tatakerja.timkerja;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.penugasan.TimPenugasan;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells assignments of their teams. */
@Service
class KartuTim implements TimPenugasan {

    private final TimRepository repository;

    KartuTim(TimRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Kartu> milik(String instansi, long penugasan) {
        return repository.milik(instansi, penugasan).flatMap(tim -> repository.satu(instansi, tim)).map(this::kartu);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kartu> terbuka(String instansi, String unitPemilik) {
        return repository.aktif(instansi, unitPemilik).stream().map(this::kartu).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tolakBergabung(String instansi, long tim, String unitPemilik) {
        var ada = repository.satu(instansi, tim);
        if (ada.isEmpty()) {
            return Optional.of(Penolakan.tidakMemenuhi("TIM_TIDAK_DIKENAL", "Tim yang hendak dimasuki tidak ada pada instansi ini. Pilih tim dari daftar."));
        }
        if (ada.get().status() != StatusTim.AKTIF) {
            return Optional.of(Penolakan.bentrok(
                    "TIM_TIDAK_AKTIF", "Tim " + ada.get().nama() + " sedang tidak aktif (" + ada.get().status().sebutan().toLowerCase(java.util.Locale.ROOT)
                            + "), sehingga tidak dapat menerima anggota. Bentuk tim baru."));
        }
        return ada.get().unitPemilik().equals(unitPemilik) ? Optional.empty() : Optional.of(Penolakan.tidakMemenuhi(
                "TIM_UNIT_LAIN", "Tim " + ada.get().nama() + " milik unit lain. Anggotanya diminta oleh unit pemilik kinerja tim itu."));
    }

    private Kartu kartu(Tim t) {
        var ketua = repository.orang(t.instansi(), t.id()).stream().filter(o -> o.peran() == PeranTim.KETUA && o.terbuka()).map(OrangTim::nama).findFirst();
        return new Kartu(t.id(), t.nama(), t.status().name(), t.status().sebutan(), ketua.orElse(""));
    }
}
