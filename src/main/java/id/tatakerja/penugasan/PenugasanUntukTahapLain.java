package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.Instansi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows assignments to the stages after them. */
@Service
class PenugasanUntukTahapLain implements MelihatPenugasan {

    private final PenugasanRepository repository;
    private final WaktuRepository waktu;
    private final MembacaPenugasan membaca;
    private final LintasInstansi lintas;
    private final Instansi.Pembaca instansi;

    PenugasanUntukTahapLain(
            PenugasanRepository repository, WaktuRepository waktu, MembacaPenugasan membaca, LintasInstansi lintas, Instansi.Pembaca instansi) {
        this.repository = repository;
        this.waktu = waktu;
        this.membaca = membaca;
        this.lintas = lintas;
        this.instansi = instansi;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Ringkas> satu(String kode, long id) {
        return repository.satu(kode, id).map(this::ringkas);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Ringkas> kunci(String kode, long id) {
        return repository.kunci(kode, id).map(this::ringkas);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean terlihat(Pelaku pelaku, long id) {
        return pelaku.instansi().flatMap(kode -> repository.satu(kode, id)).filter(k -> membaca.terlihat(pelaku, k)).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> berakhirSampai(String kode, LocalDate hari) {
        return waktu.lewat(kode, hari.plusDays(1));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> instansiBertugas() {
        return waktu.instansi();
    }

    private Ringkas ringkas(Kasus k) {
        var i = k.isian();
        // people of another perangkat daerah are named by its answer, and are people of the instansi all the same
        var pegawai = i.instansiAsal().isPresent()
                ? i.instansiAsal().filter(k.instansi()::equals).flatMap(_ -> repository.jawaban(k.instansi(), k.id()))
                        .map(j -> j.pegawai().stream().map(JawabanLuar.Orang::nip).filter(n -> !n.isEmpty()).toList()).orElse(List.of())
                : waktu.masih(k.instansi(), k.id(), instansi.wajib(k.instansi()).hariIni());
        return new Ringkas(
                k.id(), k.instansi(), k.paket(), k.alur(), k.lingkup(), i.bentuk(), i.judul(), i.ekspektasi(), i.unitPemilik(), k.status(), i.mulai(), i.selesai(),
                pegawai, lintas.asal(k));
    }
}
