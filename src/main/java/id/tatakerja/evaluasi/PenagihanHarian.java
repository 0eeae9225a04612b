package id.tatakerja.evaluasi;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.penugasan.MelihatPenugasan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends come by themselves: every six hours asks for the results of what ends soon or is over. */
@Component
class PenagihanHarian {

    private static final Logger LOG = LoggerFactory.getLogger(PenagihanHarian.class);

    private final MelihatPenugasan penugasan;
    private final MenagihHasil menagih;

    PenagihanHarian(MelihatPenugasan penugasan, MenagihHasil menagih) {
        this.penugasan = penugasan;
        this.menagih = menagih;
    }

    @Scheduled(cron = "0 2 */6 * * *")
    void tagihSemua() {
        for (var satu : Penyewa.seluruhInstalasi(penugasan::instansiBertugas)) {
            Penyewa.sebagai(satu, () -> tagih(satu));
        }
    }

    /** Asks in one instansi; how many acts were opened. One that fails must not keep the others waiting. */
    int tagih(String instansi) {
        var banyak = 0;
        for (var id : penugasan.berakhirSampai(instansi, menagih.sampai(instansi))) {
            try {
                banyak += menagih.tagih(instansi, id);
            } catch (RuntimeException gagal) {
                LOG.warn("Hasil penugasan {} pada {} tidak dapat ditagih: {}", id, instansi, gagal.getMessage());
            }
        }
        return banyak;
    }
}
