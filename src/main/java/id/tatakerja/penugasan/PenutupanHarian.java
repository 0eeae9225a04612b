package id.tatakerja.penugasan;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Last days pass by themselves: every hour closes what is over where it already is the next day, and forgets old drafts. */
@Component
class PenutupanHarian {

    private static final Logger LOG = LoggerFactory.getLogger(PenutupanHarian.class);

    private final WaktuRepository waktu;
    private final DrafRepository draf;
    private final MenutupPenugasan menutup;
    private final Instansi.Pembaca instansi;

    PenutupanHarian(WaktuRepository waktu, DrafRepository draf, MenutupPenugasan menutup, Instansi.Pembaca instansi) {
        this.waktu = waktu;
        this.draf = draf;
        this.menutup = menutup;
        this.instansi = instansi;
    }

    @Scheduled(cron = "0 4 * * * *")
    void tutupSemua() {
        var semua = Penyewa.seluruhInstalasi(() -> {
            draf.buangLama();
            return waktu.instansi();
        });
        for (var satu : semua) {
            Penyewa.sebagai(satu, () -> tutup(satu));
        }
    }

    /** Closes what is over in one instansi; one that cannot be closed must not keep the others waiting. */
    int tutup(String kode) {
        var hari = instansi.wajib(kode).hariIni();
        var banyak = 0;
        for (var id : waktu.lewat(kode, hari)) {
            try {
                menutup.tutupKarenaLewat(kode, id, hari);
                banyak++;
            } catch (RuntimeException gagal) {
                LOG.warn("Penugasan {} pada {} tidak dapat ditutup: {}", id, kode, gagal.getMessage());
            }
        }
        return banyak;
    }
}
