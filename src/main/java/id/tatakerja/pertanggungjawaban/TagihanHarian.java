package id.tatakerja.pertanggungjawaban;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Periods pass by themselves: every hour looks where a new day has begun, and once a day brings up what is due there. */
@Component
class TagihanHarian {

    private static final Logger LOG = LoggerFactory.getLogger(TagihanHarian.class);

    private final MenagihLaporan menagih;
    private final MengantarCapaian mengantar;
    private final Instansi.Pembaca instansi;

    TagihanHarian(MenagihLaporan menagih, MengantarCapaian mengantar, Instansi.Pembaca instansi) {
        this.menagih = menagih;
        this.mengantar = mengantar;
        this.instansi = instansi;
    }

    @Scheduled(cron = "0 13 * * * *")
    void semua() {
        for (var satu : Penyewa.seluruhInstalasi(instansi::semua)) {
            Penyewa.sebagai(satu.kode(), () -> putaran(satu.kode()));
            mengantar.sapu(satu.kode());
        }
    }

    /** The round of one instansi; work whose reports cannot be brought up must not keep the others waiting. */
    int putaran(String kode) {
        for (var k : menagih.giliran(kode)) {
            try {
                menagih.pastikan(k);
            } catch (RuntimeException gagal) {
                LOG.warn("Laporan penugasan {} pada {} tidak dapat ditagih: {}", k.penugasan(), kode, gagal.getMessage());
            }
        }
        return menagih.ingatkan(kode);
    }
}
