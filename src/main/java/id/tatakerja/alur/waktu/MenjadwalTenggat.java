package id.tatakerja.alur.waktu;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.TahapTenggat;
import id.tatakerja.alur.TenggatTugas;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one open act whose stage has come, records the stage and tells of it, all in one transaction: after a crash it is found again,
 * and of several nodes each takes another one.
 */
@Service
class MenjadwalTenggat {

    private final TenggatRepository repository;
    private final Instansi.Pembaca instansi;
    private final MembacaSusunan susunan;
    private final ApplicationEventPublisher peristiwa;

    MenjadwalTenggat(TenggatRepository repository, Instansi.Pembaca instansi, MembacaSusunan susunan, ApplicationEventPublisher peristiwa) {
        this.repository = repository;
        this.instansi = instansi;
        this.susunan = susunan;
        this.peristiwa = peristiwa;
    }

    /** Takes the next one; false when none is due. To be called for the whole installation. */
    @Transactional
    boolean satu() {
        var ada = repository.ambil();
        ada.ifPresent(this::satu);
        return ada.isPresent();
    }

    private void satu(TenggatRepository.Jatuh t) {
        var jadwal = new JadwalTenggat(t.batas(), t.ingatkan(), instansi.wajib(t.instansi()).zonaWaktu());
        jadwal.kini(t.saat()).ifPresent(tahap -> {
            var atasan = tahap == TahapTenggat.LEWAT ? atasan(t) : List.<String>of();
            if (repository.catat(t.instansi(), t.id(), tahap, atasan)) {
                peristiwa.publishEvent(new TenggatTugas(t.instansi(), t.id(), t.penugasan(), t.judul(), t.tindakan(), tahap, t.pemegang(), atasan, t.batas()));
            }
        });
        repository.berikut(t.instansi(), t.id(), jadwal.berikut(t.saat()));
    }

    private List<String> atasan(TenggatRepository.Jatuh t) {
        var hariIni = susunan.kini(t.instansi());
        return t.pemegang().stream().flatMap(p -> atasan(hariIni, Pemegang.dari(p)).stream()).map(Pemegang::kunci).distinct()
                .filter(a -> !t.pemegang().contains(a)).toList();
    }

    /** Who stands above: the leader of the unit, for a leader the one of the unit above; above the last one the Pejabat Pembina Kepegawaian. */
    static Optional<Pemegang> atasan(Susunan susunan, Pemegang pemegang) {
        return switch (pemegang) {
            case Pemegang.Pembina() -> Optional.empty();
            case Pemegang.Jabatan(var kode) -> susunan.jabatan(kode).map(j -> atasan(susunan, j));
            case Pemegang.Pegawai(var nip) -> susunan.jabatanDefinitif(nip).map(j -> atasan(susunan, j));
        };
    }

    private static Pemegang atasan(Susunan susunan, JabatanSusunan jabatan) {
        return susunan.garis(jabatan.unit()).stream()
                .flatMap(u -> susunan.pemimpin(u.kode()).stream())
                .map(JabatanSusunan::kode)
                .filter(kode -> !kode.equals(jabatan.kode()))
                .findFirst()
                .<Pemegang>map(Pemegang.Jabatan::new)
                .orElseGet(Pemegang.Pembina::new);
    }
}
