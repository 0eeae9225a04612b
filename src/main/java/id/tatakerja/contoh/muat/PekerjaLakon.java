package id.tatakerja.contoh.muat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.contoh.kabupaten.BerkasLakon;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.Lakon;
import id.tatakerja.evaluasi.MenyiapkanHasil;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.penugasan.MenyiapkanPenugasan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Plays the assignments of the example kabupaten while the first pages are already answered: an installation with examples starts as fast as
 * before. Each assignment is played once; one that a broken start left behind is played on at the next.
 */
@Component
class PekerjaLakon implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PekerjaLakon.class);
    private static final Duration LAMA_MENUNGGU = Duration.ofSeconds(10);

    private final ModeContoh mode;
    private final Instansi.Pembaca instansi;
    private final MenyiapkanPenugasan penugasan;
    private final MenyiapkanHasil hasil;
    private final LakonRepository repository;
    private final MemainkanPekerjaan pekerjaan;
    private volatile boolean berjalan;
    private volatile Thread[] pekerja = {};

    PekerjaLakon(ModeContoh mode, Instansi.Pembaca instansi, MenyiapkanPenugasan penugasan, MenyiapkanHasil hasil, LakonRepository repository, MemainkanPekerjaan pekerjaan) {
        this.pekerjaan = pekerjaan;
        this.mode = mode;
        this.instansi = instansi;
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.repository = repository;
    }

    private record Satu(KabupatenContoh kabupaten, Lakon lakon) {}

    @Override
    public void start() {
        berjalan = true;
        if (mode.penugasan()) {
            pekerja = new Thread[] {Thread.ofVirtual().name("contoh-penugasan").start(this::mainkan)};
        }
    }

    private void mainkan() {
        var kurang = kurang();
        if (kurang.isEmpty()) {
            return;
        }
        LOG.info("Memainkan {} penugasan contoh; aplikasi sudah dapat dipakai ...", kurang.size());
        var mulai = System.nanoTime();
        var memainkan = new MemainkanLakon(penugasan, hasil, repository, MemainkanLakon.sekali(), Optional.of(pekerjaan));
        var gagal = 0;
        for (var satu : kurang) {
            if (!berjalan) {
                LOG.info("Penugasan contoh dilanjutkan ketika aplikasi dinyalakan lagi.");
                return;
            }
            gagal += mainkan(memainkan, satu) ? 0 : 1;
        }
        LOG.info("Penugasan contoh siap: {} dimainkan, {} terhenti, dalam {} detik", kurang.size() - gagal, gagal, (System.nanoTime() - mulai) / 1_000_000_000);
    }

    /** One that cannot be played must not keep the others waiting. */
    private boolean mainkan(MemainkanLakon memainkan, Satu satu) {
        try {
            memainkan.mainkan(satu.kabupaten(), satu.lakon());
            return true;
        } catch (RuntimeException terhenti) {
            if (berjalan) {
                LOG.warn("Penugasan contoh {} pada {} terhenti: {}", satu.lakon().kunci(), satu.kabupaten().kode(), terhenti.getMessage());
            }
            return false;
        }
    }

    /** What is still to be played; nothing where people keep an instansi of their own. */
    private List<Satu> kurang() {
        Set<String> ada = Penyewa.seluruhInstalasi(() -> instansi.semua().stream().map(Instansi::kode).collect(Collectors.toSet()));
        if (!ada.stream().allMatch(kode -> KabupatenContoh.dari(kode).isPresent())) {
            return List.of();
        }
        var data = MemainkanLakon.sekali();
        var hasil = new ArrayList<Satu>();
        Stream.of(KabupatenContoh.values()).filter(k -> ada.contains(k.kode())).forEach(k -> {
            Set<String> sudah = Penyewa.sebagai(k.kode(), () -> repository.selesai(k.kode()));
            if (!sudah.containsAll(BerkasLakon.kunci(k))) {
                BerkasLakon.baca(data.apply(k)).stream().filter(l -> !sudah.contains(l.kunci())).map(l -> new Satu(k, l)).forEach(hasil::add);
            }
        });
        return hasil;
    }

    @Override
    public void stop() {
        berjalan = false;
        for (var satu : pekerja) {
            try {
                satu.join(LAMA_MENUNGGU);
            } catch (InterruptedException terputus) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return berjalan;
    }
}
