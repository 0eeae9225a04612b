package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import id.tatakerja.pelaksanaan.kendala.IsianKendala;
import id.tatakerja.pelaksanaan.kendala.MenerimaKendala;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.MembacaHubungan.Hubungan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final MenggambarkanKerja gambar;
    private final KabarLuar kabar;
    private final MenerimaKendala kendala;
    private final MembacaHubungan hubungan;
    private final MenyimpanBerkas berkas;
    private final Instansi.Pembaca instansi;
    private final TransactionTemplate transaksi;

    MengantarLuar(
            LuarRepository repository, MenerimaLuar penerima, MenggambarkanKerja gambar, KabarLuar kabar, MenerimaKendala kendala, MembacaHubungan hubungan,
            MenyimpanBerkas berkas, Instansi.Pembaca instansi, PlatformTransactionManager pengelola) {
        this.gambar = gambar;
        this.kendala = kendala;
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
            var baru = Penyewa.<Optional<PekerjaanLuar>, RuntimeException>sebagai(h.lain(), () -> gambar.bagi(h));
            baru.ifPresent(k -> Penyewa.<Boolean, RuntimeException>sebagai(h.instansi(), () -> Boolean.TRUE.equals(transaksi.execute(_ -> {
                letakkan(h, k);
                return true;
            }))));
        } catch (RuntimeException gagal) {
            LOG.warn("Pekerjaan {} pada {} belum dapat dibaca dari {}: {}", h.penugasan(), h.instansi(), h.lain(), gagal.getMessage());
        }
    }

    private void letakkan(Hubungan h, PekerjaanLuar k) {
        repository.kunci(h.instansi(), h.penugasan());
        var lama = repository.kerja(h.instansi(), h.penugasan()).map(LuarRepository.Tersimpan::kerja);
        if (lama.filter(k::equals).isEmpty()) {
            repository.simpan(h.instansi(), h.penugasan(), h.nomor(), k);
            kabar.baru(h, lama, k);
        }
        k.kendala().forEach(x -> x.giliran().stream().filter(PekerjaanLuar.Giliran::kita).forEach(g -> kendala.letakkan(
                h.instansi(), h.penugasan(), h.lain(), new MenerimaKendala.Datang(
                        g.id(), new IsianKendala(x.judul(), x.uraian(), x.alternatif(), x.disarankan(), true, Optional.empty(), Optional.of(g.batas())), x.oleh(), g.batas()),
                k.orang())));
        // what is due also depends on the day
        kabar.giliran(h, k, instansi.wajib(h.instansi()).hariIni());
    }

    /** Brings over to every government with people in some work how it stands now; never fails. */
    void sebarkan(String pemilik, long penugasan) {
        for (var sisi : Penyewa.<List<Hubungan>, RuntimeException>sebagai(pemilik, () -> gambar.sisiLain(pemilik, penugasan))) {
            Penyewa.<Optional<Hubungan>, RuntimeException>sebagai(sisi.lain(), () -> hubungan.sisi(sisi.lain(), sisi.nomor(), true)).ifPresent(this::segarkan);
        }
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
