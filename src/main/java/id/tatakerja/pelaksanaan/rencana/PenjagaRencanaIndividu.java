package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.PenjagaMulai;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In a team everybody writes down the own plan of work before reporting on it; all four regulations ask members for one. */
@Component
class PenjagaRencanaIndividu implements PenjagaMulai {

    private final RencanaRepository repository;

    PenjagaRencanaIndividu(RencanaRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tolak(HakKerja hak) {
        return !hak.kerja().bertim() || repository.individu(hak.kerja().instansi(), hak.kerja().penugasan()).containsKey(hak.nip())
                ? Optional.empty()
                : Optional.of(Penolakan.bentrok(
                        "RENCANA_INDIVIDU_WAJIB", "Tulis dahulu rencana kerja Anda dalam pekerjaan ini, lalu laporkan kemajuan."));
    }
}
