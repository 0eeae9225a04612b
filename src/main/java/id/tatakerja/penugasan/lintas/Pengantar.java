package id.tatakerja.penugasan.lintas;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.naskah.SalinanSurat;
import id.tatakerja.naskah.SuratAntarinstansi;
import id.tatakerja.organisasi.Instansi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries letters from one tenant to another: read as the sender, applied in one transaction as the receiver, ticked off as the sender. A
 * failure between any two of these leaves the letter under way; the key at the receiver makes the second delivery do nothing.
 */
@Service
public class Pengantar {

    private static final Logger LOG = LoggerFactory.getLogger(Pengantar.class);
    private static final int PALING_LAMA_MENIT = 30;

    private final KirimanRepository repository;
    private final PenerapKiriman penerap;
    private final SuratAntarinstansi surat;
    private final Instansi.Pembaca instansi;
    private final TransactionTemplate transaksi;

    Pengantar(
            KirimanRepository repository, PenerapKiriman penerap, SuratAntarinstansi surat, Instansi.Pembaca instansi, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.penerap = penerap;
        this.surat = surat;
        this.instansi = instansi;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /**
     * Delivers what a record has sent, in order, up to the first that cannot be delivered now. Never fails: what was
     * decided stays decided, and what stays behind is tried again.
     *
     * @return how many arrived
     */
    public int antar(Pasangan pengirim) {
        return antar(new KirimanRepository.Jalur(pengirim.instansi(), pengirim.hubungan(), pengirim.sisi()));
    }

    int antar(KirimanRepository.Jalur jalur) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // the act that sends is not committed yet: the next round finds it
            return 0;
        }
        var sampai = 0;
        for (var k : Penyewa.<List<Kiriman>, RuntimeException>sebagai(jalur.instansi(), () -> repository.menunggu(jalur))) {
            if (!antar(k)) {
                return sampai;
            }
            sampai++;
        }
        return sampai;
    }

    private boolean antar(Kiriman k) {
        try {
            var salinan = Penyewa.<Optional<List<SalinanSurat>>, RuntimeException>sebagai(k.instansi(), () -> salin(k));
            if (salinan.isEmpty()) {
                return false;
            }
            Penyewa.<Boolean, RuntimeException>sebagai(k.tujuan(), () -> Boolean.TRUE.equals(transaksi.execute(_ -> terapkan(k, salinan.get()))));
            return Penyewa.<Integer, RuntimeException>sebagai(k.instansi(), () -> repository.disampaikan(k.instansi(), k.id())) >= 0;
        } catch (RuntimeException gagal) {
            LOG.warn("Surat lintas instansi {} ({} ke {}) belum sampai (percobaan {}): {}", k.id(), k.instansi(), k.tujuan(), k.coba() + 1, gagal.getMessage());
            tunda(k, gagal);
            return false;
        }
    }

    private void tunda(Kiriman k, RuntimeException gagal) {
        var lama = Duration.ofSeconds(Math.min(PALING_LAMA_MENIT * 60L, 15L << Math.min(k.coba(), 8)));
        var pesan = gagal.getMessage() == null ? gagal.getClass().getSimpleName() : gagal.getMessage();
        try {
            Penyewa.<Integer, RuntimeException>sebagai(
                    k.instansi(), () -> repository.gagal(k.instansi(), k.id(), lama, pesan.substring(0, Math.min(300, pesan.length()))));
        } catch (RuntimeException tidakTercatat) {
            LOG.warn("Kegagalan surat lintas instansi {} tidak tercatat: {}", k.id(), tidakTercatat.getMessage());
        }
    }

    /** The letters, once all of them have their number: before that none has been sent. */
    private Optional<List<SalinanSurat>> salin(Kiriman k) {
        var nama = instansi.wajib(k.instansi()).nama();
        var hasil = new ArrayList<SalinanSurat>();
        for (var id : k.surat()) {
            var satu = surat.salin(k.instansi(), nama, id);
            if (satu.isEmpty()) {
                return Optional.empty();
            }
            hasil.add(satu.get());
        }
        return Optional.of(hasil);
    }

    private boolean terapkan(Kiriman k, List<SalinanSurat> salinan) {
        if (!repository.terima(k)) {
            return false;
        }
        repository.tersimpan(k, penerap.terapkan(k, salinan));
        return true;
    }
}
