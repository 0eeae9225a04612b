package id.tatakerja.evaluasi;

import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.PekerjaanTuntas;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.timkerja.MelihatTim;
import java.util.Collections;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When all that was planned is done, members of a team are asked for their parts, where the regulation has them hand those to its head. */
@Component
class MenagihHasilAnggota {

    private final MelihatPenugasan penugasan;
    private final Penyerah penyerah;
    private final SyaratHasil syarat;
    private final TambahanRepository repository;
    private final GiliranKerja giliran;

    MenagihHasilAnggota(MelihatPenugasan penugasan, Penyerah penyerah, SyaratHasil syarat, TambahanRepository repository, GiliranKerja giliran) {
        this.penugasan = penugasan;
        this.penyerah = penyerah;
        this.syarat = syarat;
        this.repository = repository;
        this.giliran = giliran;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(PekerjaanTuntas tuntas) {
        penugasan.satu(tuntas.instansi(), tuntas.penugasan()).ifPresent(p -> penyerah.tim(p).ifPresent(t -> tagih(p, t)));
    }

    /** A member has handed in. */
    @Transactional(propagation = Propagation.MANDATORY)
    void diserahkan(MelihatPenugasan.Ringkas p, MelihatTim.Ringkas tim) {
        if (giliran.semua(p.instansi(), GiliranKerja.Jenis.HASIL_ANGGOTA).contains(Collections.min(tim.penugasan()))) {
            tagih(p, tim);
        }
    }

    private void tagih(MelihatPenugasan.Ringkas p, MelihatTim.Ringkas tim) {
        var sudah = repository.hasilAnggota(p.instansi(), tim.id()).stream().map(HasilAnggota::nip).collect(Collectors.toSet());
        var berlaku = tim.ketua().filter(k -> !k.nip().isEmpty()).isPresent() && syarat.syarat(p, java.util.Optional.of(tim), "", JenisSyaratTahap.HASIL_ANGGOTA).isPresent();
        var belum = tim.anggota().stream().map(MelihatTim.Orang::nip).filter(n -> berlaku && !n.isEmpty() && !sudah.contains(n)).map(n -> "#" + n).toList();
        giliran.ganti(p.instansi(), GiliranKerja.Jenis.HASIL_ANGGOTA, Collections.min(tim.penugasan()), belum, new GiliranKerja.Tugas(
                "Serahkan bagian Anda: " + (tim.nama().isEmpty() ? p.judul() : tim.nama()), "Kegiatan tim sudah selesai; hasil bagian Anda diserahkan kepada Ketua Tim.",
                "/penugasan/" + p.id() + "/hasil-anggota"));
    }
}
