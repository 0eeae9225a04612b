package id.tatakerja.contoh.muat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.organisasi.Instansi;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the example kabupaten ({@code TATAKERJA_CONTOH=ya}) into an installation that has no instansi of its own, before the
 * first page can be asked for. Each kabupaten is loaded whole or not at all; after an interrupted start the missing ones follow.
 */
@Component
class MuatContoh implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MuatContoh.class);

    /** Before the web server, which begins to listen near the end of all phases. */
    private static final int SEBELUM_MELAYANI = 0;

    /** Kabupaten loaded at the same time, each in a transaction of its own: they have nothing in common. */
    private static final int BERSAMAAN = 2;

    private final ModeContoh mode;
    private final Instansi.Pembaca instansi;
    private final MemuatKabupaten memuat;
    private final MemuatKedudukan kedudukan;
    private final TransactionTemplate transaksi;
    private volatile boolean berjalan;

    MuatContoh(
            ModeContoh mode, Instansi.Pembaca instansi, MemuatKabupaten memuat, MemuatKedudukan kedudukan, PlatformTransactionManager transaksi) {
        this.mode = mode;
        this.instansi = instansi;
        this.memuat = memuat;
        this.kedudukan = kedudukan;
        this.transaksi = new TransactionTemplate(transaksi);
    }

    @Override
    public void start() {
        berjalan = true;
        if (!mode.aktif()) {
            return;
        }
        Set<KabupatenContoh> kurang = kurang();
        long mulai = System.nanoTime();
        if (!kurang.isEmpty()) {
            muat(kurang);
            LOG.info("Data contoh siap: {} kabupaten dalam {} detik", kurang.size(), (System.nanoTime() - mulai) / 1_000_000_000);
        }
    }

    /** The examples that are missing; none as soon as the installation has any other instansi. */
    private Set<KabupatenContoh> kurang() {
        Set<String> ada = Penyewa.seluruhInstalasi(
                () -> instansi.semua().stream().map(Instansi::kode).collect(Collectors.toSet()));
        if (!ada.stream().allMatch(kode -> KabupatenContoh.dari(kode).isPresent())) {
            return Set.of();
        }
        return Stream.of(KabupatenContoh.values())
                .filter(k -> !ada.contains(k.kode()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KabupatenContoh.class)));
    }

    private void muat(Set<KabupatenContoh> kurang) {
        try (var pekerja = Executors.newFixedThreadPool(BERSAMAAN, Thread.ofVirtual().name("contoh-", 1).factory())) {
            var semua = kurang.stream().map(k -> CompletableFuture.runAsync(() -> muat(k), pekerja)).toList();
            semua.forEach(CompletableFuture::join);
        }
    }

    private void muat(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        LOG.info("Menyiapkan data contoh {}: {} unit, {} pegawai ...", kabupaten.nama(), data.unit().size(), data.pegawai().size());
        Penyewa.<Boolean, RuntimeException>sebagai(kabupaten.kode(), () -> {
            transaksi.executeWithoutResult(_ -> {
                memuat.muat(data);
                kedudukan.muat(data);
            });
            return true;
        });
    }

    @Override
    public void stop() {
        berjalan = false;
    }

    @Override
    public boolean isRunning() {
        return berjalan;
    }

    @Override
    public int getPhase() {
        return SEBELUM_MELAYANI;
    }
}
