package id.tatakerja.evaluasi;

import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.UmpanBalikDitulis;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.timkerja.MelihatTim;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A result that waits for feedback which its reviewer cannot give is put before those who can. */
@Component
class MenagihUmpanBalik {

    private final MelihatPenugasan penugasan;
    private final Penyerah penyerah;
    private final EvaluasiRepository repository;
    private final SyaratHasil syarat;
    private final GiliranKerja giliran;

    MenagihUmpanBalik(MelihatPenugasan penugasan, Penyerah penyerah, EvaluasiRepository repository, SyaratHasil syarat, GiliranKerja giliran) {
        this.penugasan = penugasan;
        this.penyerah = penyerah;
        this.repository = repository;
        this.syarat = syarat;
        this.giliran = giliran;
    }

    /** A result was handed in, or feedback given. */
    @Transactional(propagation = Propagation.MANDATORY)
    void berubah(MelihatPenugasan.Ringkas p) {
        var tim = penyerah.tim(p);
        var pekerjaan = tim.map(t -> Collections.min(t.penugasan())).orElse(p.id());
        var kurang = repository.milik(p.instansi(), p.id(), tim.map(MelihatTim.Ringkas::id)).stream().filter(e -> e.status() == StatusEvaluasi.DITINJAU)
                .flatMap(e -> syarat.umpanBalik(p, tim, e.penyerah()).stream()).toList();
        var kunci = new LinkedHashSet<String>();
        kurang.forEach(k -> kunci.addAll(k.kunci()));
        kurang.stream().findFirst().ifPresentOrElse(
                k -> giliran.ganti(p.instansi(), GiliranKerja.Jenis.UMPAN_BALIK, pekerjaan, List.copyOf(kunci), new GiliranKerja.Tugas(
                        "Beri umpan balik: " + tim.map(MelihatTim.Ringkas::nama).filter(n -> !n.isEmpty()).orElse(p.judul()),
                        "Hasilnya sedang ditinjau dan diteruskan sesudah kegiatannya mendapat umpan balik.", k.kurang().tautan())),
                () -> giliran.selesai(p.instansi(), GiliranKerja.Jenis.UMPAN_BALIK, pekerjaan));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(UmpanBalikDitulis ditulis) {
        Optional.of(ditulis).flatMap(u -> penugasan.satu(u.instansi(), u.penugasan())).ifPresent(this::berubah);
    }
}
