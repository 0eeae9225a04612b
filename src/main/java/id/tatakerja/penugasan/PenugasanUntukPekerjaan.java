package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows assignments as work. */
@Service
class PenugasanUntukPekerjaan implements MembacaPekerjaan {

    private final PenugasanRepository repository;
    private final NomorPekerjaanRepository nomor;
    private final MembacaPenugasan membaca;
    private final LintasInstansi lintas;

    PenugasanUntukPekerjaan(PenugasanRepository repository, NomorPekerjaanRepository nomor, MembacaPenugasan membaca, LintasInstansi lintas) {
        this.repository = repository;
        this.nomor = nomor;
        this.membaca = membaca;
        this.lintas = lintas;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Pekerjaan> satu(String instansi, long penugasan) {
        return repository.satu(instansi, penugasan).map(this::pekerjaan);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pekerjaan> semua(String instansi, Collection<Long> penugasan) {
        return repository.semua(instansi, penugasan).stream().map(this::pekerjaan).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pekerjaan> milik(String instansi, String nip) {
        return semua(instansi, nomor.milik(instansi, nip));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pekerjaan> dariUnit(String instansi, Collection<String> unit) {
        return unit.isEmpty() ? List.of() : semua(instansi, nomor.dariUnit(instansi, unit));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean terlihat(Pelaku pelaku, long penugasan) {
        return pelaku.instansi().flatMap(kode -> repository.satu(kode, penugasan)).filter(k -> membaca.terlihat(pelaku, k)).isPresent();
    }

    private Pekerjaan pekerjaan(Kasus k) {
        var i = k.isian();
        return new Pekerjaan(
                k.id(), k.instansi(), k.paket(), k.alur(), k.lingkup(), i.bentuk(), i.judul(), i.maksudTujuan(), i.ekspektasi(), i.kebutuhan().butirKegiatan(),
                i.kebutuhan().perjanjianKinerja(), i.unitPemilik(), k.status(), i.mulai(), i.selesai(), orang(k),
                lintas.pasangan(k).filter(p -> p.sisi() == SisiAlur.ASAL).isEmpty());
    }

    /** People of another perangkat daerah stand in the answer of their side, and are people of the instansi all the same. */
    private List<String> orang(Kasus k) {
        var seinstansi = k.isian().instansiAsal().filter(k.instansi()::equals).isPresent();
        return seinstansi
                ? repository.jawaban(k.instansi(), k.id()).map(j -> j.pegawai().stream().map(JawabanLuar.Orang::nip).toList()).orElse(List.of())
                : k.isian().pegawai();
    }
}
