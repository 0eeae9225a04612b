package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows assignments in the form of a team. */
@Service
class PenugasanUntukTim implements MembacaPenugasanTim {

    private final PenugasanRepository repository;
    private final MembacaPenugasan membaca;
    private final WaktuRepository waktu;
    private final LintasInstansi lintas;

    PenugasanUntukTim(PenugasanRepository repository, MembacaPenugasan membaca, WaktuRepository waktu, LintasInstansi lintas) {
        this.lintas = lintas;
        this.waktu = waktu;
        this.repository = repository;
        this.membaca = membaca;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Ringkas> satu(String instansi, long id) {
        return repository.satu(instansi, id).filter(k -> k.isian().bentuk() == Bentuk.TIM && !timPemilik(k)).map(this::ringkas);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Ringkas> semua(String instansi, Collection<Long> id) {
        return id.stream().flatMap(n -> satu(instansi, n).stream()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean terlihat(Pelaku pelaku, long id) {
        return pelaku.instansi().flatMap(kode -> repository.satu(kode, id)).filter(k -> membaca.terlihat(pelaku, k)).isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lepas(String instansi, long id, String nip, LocalDate terakhir) {
        waktu.lepas(instansi, id, nip, terakhir);
    }

    /** Whether the team stands with the other record, because both lie in this instansi. */
    private boolean timPemilik(Kasus k) {
        return lintas.pasangan(k).filter(p -> p.seinstansi() && p.sisi() == SisiAlur.ASAL).isPresent();
    }

    private Ringkas ringkas(Kasus k) {
        var i = k.isian();
        var tim = i.tim().orElseGet(() -> new Isian.Tim("", "", "", "", "", "", ""));
        var luar = i.instansiAsal().flatMap(_ -> repository.jawaban(k.instansi(), k.id())).map(JawabanLuar::pegawai).orElse(List.of());
        // people of another perangkat daerah are people of the instansi all the same
        var seinstansi = i.instansiAsal().filter(k.instansi()::equals).isPresent();
        var pegawai = seinstansi ? luar.stream().map(JawabanLuar.Orang::nip).toList() : i.pegawai();
        return new Ringkas(
                k.id(), k.instansi(), k.paket(), k.alur(), k.lingkup(), i.judul(), i.ekspektasi(), i.unitPemilik(), k.status(), i.mulai(), i.selesai(), pegawai,
                i.instansiAsal().map(tertulis -> lintas.lawan(k).map(Lawan::nama).orElse(tertulis)), luar.stream().filter(_ -> !seinstansi).map(o -> new OrangLuar(o.nama(), o.jabatan())).toList(), tim.nama(), tim.ketua(), tim.alasanKetua(),
                tim.penanggungJawab(), tim.tujuan(), tim.perintah(), Optional.of(tim.bergabung()).filter(b -> !b.isEmpty()).map(Long::valueOf));
    }
}
