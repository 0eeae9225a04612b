package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.MembacaCatatanKerja;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what was written down of work in a period. */
@Service
class CatatanKerja implements MembacaCatatanKerja {

    private final CatatanKerjaRepository repository;
    private final Instansi.Pembaca instansi;

    CatatanKerja(CatatanKerjaRepository repository, Instansi.Pembaca instansi) {
        this.repository = repository;
        this.instansi = instansi;
    }

    @Override
    @Transactional(readOnly = true)
    public Catatan selama(String kode, long penugasan, LocalDate mulai, LocalDate selesai, Optional<String> nip) {
        return new Catatan(
                repository.kemajuan(kode, penugasan, mulai, selesai, nip.orElse("")), repository.anggaran(kode, penugasan),
                repository.kendala(kode, penugasan, mulai, selesai, instansi.wajib(kode).zonaWaktu(), nip.orElse("")));
    }
}
