package id.tatakerja.pertanggungjawaban;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what is said of a member to the member's own officials, where need be into another tenant: read as the sender, laid down in one
 * transaction as the receiver, ticked off as the sender; and the receipt back in the same way. What fails between two of these is tried again, and
 * the key at the receiver makes a second delivery do nothing.
 */
@Service
class MengantarCapaian {

    private static final Logger LOG = LoggerFactory.getLogger(MengantarCapaian.class);

    private final CapaianRepository repository;
    private final LaporanRepository laporan;
    private final MembacaAtasan atasan;
    private final MembacaSusunan susunan;
    private final Instansi.Pembaca instansi;
    private final ApplicationEventPublisher kabar;
    private final TransactionTemplate transaksi;

    MengantarCapaian(
            CapaianRepository repository, LaporanRepository laporan, MembacaAtasan atasan, MembacaSusunan susunan, Instansi.Pembaca instansi, ApplicationEventPublisher kabar,
            PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.laporan = laporan;
        this.atasan = atasan;
        this.susunan = susunan;
        this.instansi = instansi;
        this.kabar = kabar;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** The officials of a member in the tenant that is running; whoever says it is not told of it. */
    List<Capaian.Penerima> penerima(String kode, String nip) {
        var s = susunan.kini(kode);
        var a = Optional.ofNullable(atasan.pegawai(s, List.of(nip)).get(nip));
        var hasil = new ArrayList<Capaian.Penerima>();
        a.flatMap(MembacaAtasan.Atasan::penilai).ifPresent(j -> hasil.add(new Capaian.Penerima(j, "Pejabat Penilai Kinerja", sebutan(s, j))));
        a.flatMap(MembacaAtasan.Atasan::pimpinan).ifPresent(j -> {
            if (hasil.removeIf(p -> p.pemegang().equals(j))) {
                hasil.add(new Capaian.Penerima(j, "Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi", sebutan(s, j)));
            } else {
                hasil.add(new Capaian.Penerima(j, "Pimpinan Unit Organisasi", sebutan(s, j)));
            }
        });
        return hasil;
    }

    private static String sebutan(Susunan s, String jabatan) {
        return s.jabatan(jabatan).map(JabatanSusunan::nama).orElse(jabatan)
                + s.pemangku(jabatan).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)");
    }

    /** Lays it down with the officials of the running tenant, inside the running transaction. */
    List<Capaian.Penerima> letakkan(String tujuan, Laporan l, String asalNama) {
        var semua = penerima(tujuan, l.tentang().orElseThrow().nip());
        for (var p : semua) {
            if (repository.terima(tujuan, l, asalNama, p)) {
                kabar.publishEvent(new KabarPekerjaan(
                        tujuan, List.of(p.pemegang()), true, "Laporan kinerja anggota: " + l.tentang().orElseThrow().nama(),
                        "Ketua tim melaporkan hasil kerja pegawai Anda sebagai bahan penilaian.", "/laporan-anggota"));
            }
        }
        return semua;
    }

    /** Delivers into the tenant of the member; never fails, what stays behind is tried again. */
    void antar(String asal, long nomor) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // the act that sends is not committed yet: the next round finds it
            return;
        }
        try {
            var l = Penyewa.<Optional<Laporan>, RuntimeException>sebagai(asal, () -> laporan.satu(asal, nomor));
            var nama = Penyewa.<String, RuntimeException>sebagai(asal, () -> instansi.wajib(asal).nama());
            var tujuan = l.orElseThrow().tentang().orElseThrow().instansi();
            var semua = Penyewa.<List<Capaian.Penerima>, RuntimeException>sebagai(tujuan, () -> transaksi.execute(_ -> letakkan(tujuan, l.get(), nama)));
            if (semua != null && !semua.isEmpty()) {
                Penyewa.<Boolean, RuntimeException>sebagai(asal, () -> transaksi.execute(_ -> {
                    semua.forEach(p -> repository.tanda(asal, nomor, p));
                    repository.sampai(asal, nomor);
                    return true;
                }));
            }
        } catch (RuntimeException gagal) {
            LOG.warn("Laporan kinerja anggota {} dari {} belum sampai: {}", nomor, asal, gagal.getMessage());
        }
    }

    /** Tells the sender that a copy was read. */
    void balas(Capaian c) {
        if (TransactionSynchronizationManager.isSynchronizationActive() || c.dibaca().isEmpty()) {
            return;
        }
        try {
            Penyewa.<Boolean, RuntimeException>sebagai(c.asal(), () -> transaksi.execute(_ -> {
                repository.tanda(c.asal(), c.laporan(), c.penerima().pemegang(), c.dibaca().get(), c.dibacaOleh());
                return true;
            }));
            Penyewa.<Boolean, RuntimeException>sebagai(c.instansi(), () -> transaksi.execute(_ -> {
                repository.dibalas(c.instansi(), c.id());
                return true;
            }));
        } catch (RuntimeException gagal) {
            LOG.warn("Tanda terima laporan {} belum kembali ke {}: {}", c.id(), c.asal(), gagal.getMessage());
        }
    }

    /** Tries again what stayed behind in a tenant. */
    void sapu(String kode) {
        Penyewa.<List<Long>, RuntimeException>sebagai(kode, () -> repository.belumSampai(kode)).forEach(n -> antar(kode, n));
        Penyewa.<List<Capaian>, RuntimeException>sebagai(kode, () -> repository.belumDibalas(kode)).forEach(this::balas);
    }
}
