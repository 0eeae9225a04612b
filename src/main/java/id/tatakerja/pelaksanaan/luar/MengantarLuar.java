package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.MembacaHubungan.Hubungan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries between the two tenants as letters are carried: read as the one, laid down in one transaction as the other, ticked off as the one. What
 * fails between two of these stays and is tried again; nothing arrives twice.
 */
@Service
class MengantarLuar {

    private static final Logger LOG = LoggerFactory.getLogger(MengantarLuar.class);

    private final LuarRepository repository;
    private final MenerimaLuar penerima;
    private final MembacaHubungan hubungan;
    private final MenyimpanBerkas berkas;
    private final Instansi.Pembaca instansi;
    private final ApplicationEventPublisher kabar;
    private final TransactionTemplate transaksi;

    MengantarLuar(
            LuarRepository repository, MenerimaLuar penerima, MembacaHubungan hubungan, MenyimpanBerkas berkas, Instansi.Pembaca instansi, ApplicationEventPublisher kabar,
            PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.penerima = penerima;
        this.hubungan = hubungan;
        this.berkas = berkas;
        this.instansi = instansi;
        this.kabar = kabar;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** Brings over how the work stands, and tells the own people what is new for them; never fails. */
    void segarkan(Hubungan h) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        try {
            var baru = Penyewa.<Optional<PekerjaanLuar>, RuntimeException>sebagai(h.lain(), () -> penerima.susun(h));
            baru.ifPresent(k -> Penyewa.<Boolean, RuntimeException>sebagai(h.instansi(), () -> Boolean.TRUE.equals(transaksi.execute(_ -> {
                var lama = repository.kerja(h.instansi(), h.penugasan()).map(LuarRepository.Tersimpan::kerja);
                if (lama.filter(k::equals).isEmpty()) {
                    repository.simpan(h.instansi(), h.penugasan(), h.nomor(), k);
                    kabar(lama, k).forEach((nip, kalimat) -> this.kabar.publishEvent(new KabarPekerjaan(
                            h.instansi(), List.of("#" + nip), true, "Pekerjaan pada " + h.nama() + ": " + k.judul(), kalimat, "/pekerjaan-luar/" + h.penugasan())));
                }
                return true;
            }))));
        } catch (RuntimeException gagal) {
            LOG.warn("Pekerjaan {} pada {} belum dapat dibaca dari {}: {}", h.penugasan(), h.instansi(), h.lain(), gagal.getMessage());
        }
    }

    /** One sentence for each of the own people for whom something is new. */
    private static Map<String, String> kabar(Optional<PekerjaanLuar> lama, PekerjaanLuar baru) {
        var hasil = new LinkedHashMap<String, String>();
        var kegiatan = lama.map(PekerjaanLuar::kegiatan).orElse(List.of());
        baru.kegiatan().forEach(k -> k.orang().stream()
                .filter(o -> kegiatan.stream().noneMatch(x -> x.id() == k.id() && x.milik(o.nip())))
                .forEach(o -> hasil.put(o.nip(), "Anda mendapat peran " + o.peran() + " dalam kegiatan \"" + k.nama() + "\".")));
        var arahan = lama.map(PekerjaanLuar::arahan).orElse(List.of());
        baru.arahan().stream().filter(a -> arahan.stream().noneMatch(x -> x.id() == a.id()))
                .forEach(a -> baru.kegiatan().stream().flatMap(k -> k.orang().stream()).forEach(o -> hasil.putIfAbsent(o.nip(), "Ada arahan baru dari " + a.oleh() + ".")));
        var laporan = lama.map(PekerjaanLuar::laporan).orElse(List.of());
        baru.laporan().stream().filter(l -> laporan.stream().anyMatch(x -> x.nip().equals(l.nip()) && x.mulai().equals(l.mulai()) && !x.status().equals(l.status())))
                .forEach(l -> hasil.put(l.nip(), "Laporan Anda: " + l.status().toLowerCase(java.util.Locale.ROOT) + "."));
        return hasil;
    }

    /** Delivers one thing; never fails. */
    void antar(String asal, long nomor) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // what is sent is not committed yet: the next round finds it
            return;
        }
        try {
            var k = Penyewa.<Optional<KirimanLuar>, RuntimeException>sebagai(asal, () -> repository.satu(asal, nomor)).filter(x -> x.status() == KirimanLuar.Status.MENUNGGU);
            if (k.isEmpty()) {
                return;
            }
            var isi = Penyewa.<byte[], RuntimeException>sebagai(asal, () -> k.get().isi() instanceof KirimanLuar.Bukti b ? berkas.ambil(asal, b.sidik()) : new byte[0]);
            var hasil = Penyewa.<LuarRepository.Terimaan, RuntimeException>sebagai(k.get().tujuan(), () -> penerima.terima(k.get(), isi));
            Penyewa.<Boolean, RuntimeException>sebagai(asal, () -> {
                repository.selesai(asal, nomor, hasil.diterima(), hasil.alasan());
                return true;
            });
        } catch (RuntimeException gagal) {
            LOG.warn("Kiriman pekerjaan {} dari {} belum sampai: {}", nomor, asal, gagal.getMessage());
            var alasan = Objects.requireNonNullElse(gagal.getMessage(), gagal.getClass().getSimpleName());
            Penyewa.<Boolean, RuntimeException>sebagai(asal, () -> {
                repository.gagal(asal, nomor, alasan.substring(0, Math.min(300, alasan.length())));
                return true;
            });
        }
    }

    /** Every hour: what stayed behind, and what is new on the other side. */
    @Scheduled(cron = "0 23 * * * *")
    void sapu() {
        for (var satu : Penyewa.seluruhInstalasi(instansi::semua)) {
            var kode = satu.kode();
            Penyewa.<List<Long>, RuntimeException>sebagai(kode, () -> repository.menunggu(kode)).forEach(n -> antar(kode, n));
            Penyewa.<List<Hubungan>, RuntimeException>sebagai(kode, () -> hubungan.berjalanDariAsal(kode)).stream().filter(h -> !h.seinstansi()).forEach(this::segarkan);
        }
    }
}
