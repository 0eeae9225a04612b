package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.timkerja.MelihatTim;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands in results of data by the use case of people. */
@Service
class PenyiapHasil implements MenyiapkanHasil {

    private final MelihatPenugasan penugasan;
    private final Penyerah penyerah;
    private final EvaluasiRepository repository;
    private final MenyerahkanHasil menyerahkan;
    private final SyaratHasil syarat;

    PenyiapHasil(MelihatPenugasan penugasan, Penyerah penyerah, EvaluasiRepository repository, MenyerahkanHasil menyerahkan, SyaratHasil syarat) {
        this.syarat = syarat;
        this.penugasan = penugasan;
        this.penyerah = penyerah;
        this.repository = repository;
        this.menyerahkan = menyerahkan;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> penyerah(String instansi, long id) {
        return penugasan.satu(instansi, id).filter(p -> p.status() == StatusPenugasan.AKTIF && !p.milikLain())
                .filter(p -> repository.milik(instansi, id, penyerah.tim(p).map(MelihatTim.Ringkas::id)).isEmpty())
                .flatMap(p -> switch (p.bentuk()) {
                    case TIM -> penyerah.tim(p).flatMap(MelihatTim.Ringkas::ketua).map(MelihatTim.Orang::nip).filter(n -> !n.isEmpty());
                    case INDIVIDU -> p.pegawai().stream().findFirst();
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> pemberiUmpanBalik(String instansi, long id) {
        return penugasan.satu(instansi, id).flatMap(p -> syarat.pemberi(p, penyerah.tim(p), penyerah(instansi, id).orElse("")));
    }

    @Override
    public void serahkan(Pelaku pelaku, long id, String uraian) {
        menyerahkan.serahkan(pelaku, id, new IsiHasil(uraian, true, true, List.of()));
    }
}
