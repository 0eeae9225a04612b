package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people of other governments in the answers that named them. */
@Service
class OrangLuarPekerjaan implements MembacaOrangLuar {

    private final PenugasanRepository repository;
    private final LintasInstansi lintas;

    OrangLuarPekerjaan(PenugasanRepository repository, LintasInstansi lintas) {
        this.repository = repository;
        this.lintas = lintas;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Luar> luar(String instansi, List<Long> penugasan) {
        return penugasan.stream().flatMap(id -> repository.satu(instansi, id).stream())
                .flatMap(k -> lintas.pasangan(k).filter(p -> p.sisi() == SisiAlur.PEMILIK && !p.seinstansi()).stream()
                        .flatMap(p -> repository.jawaban(instansi, k.id()).stream().flatMap(j -> j.pegawai().stream())
                                .filter(o -> !o.nip().isEmpty()).map(o -> new Luar(p.lain(), p.nama(), o.nip(), o.nama()))))
                .toList();
    }
}
