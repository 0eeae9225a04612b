package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.katalog.GiliranKatalog;
import id.tatakerja.pelaksanaan.perjanjian.GiliranTarget;
import id.tatakerja.pelaksanaan.rencana.GiliranRencana;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a night whose turn it is with targets and plans: units, offices and teams change without an act on them. */
@Component
class MenyegarkanGiliran {

    private static final Logger LOG = LoggerFactory.getLogger(MenyegarkanGiliran.class);

    private final GiliranTarget target;
    private final GiliranRencana rencana;
    private final GiliranKatalog katalog;
    private final GiliranKerja giliran;
    private final Instansi.Pembaca instansi;

    MenyegarkanGiliran(GiliranTarget target, GiliranRencana rencana, GiliranKatalog katalog, GiliranKerja giliran, Instansi.Pembaca instansi) {
        this.target = target;
        this.rencana = rencana;
        this.katalog = katalog;
        this.giliran = giliran;
        this.instansi = instansi;
    }

    @Scheduled(cron = "0 41 2 * * *", zone = "Asia/Jakarta")
    void semua() {
        for (var satu : Penyewa.seluruhInstalasi(instansi::semua)) {
            try {
                Penyewa.sebagai(satu.kode(), () -> segarkan(satu.kode()));
            } catch (RuntimeException gagal) {
                // one instansi that fails must not keep the others waiting
                LOG.warn("Giliran perencanaan pada {} tidak dapat disegarkan: {}", satu.kode(), gagal.getMessage());
            }
        }
    }

    /** One instansi; how many plans were looked at. */
    int segarkan(String kode) {
        target.segarkan(kode);
        var rencananya = giliran.semua(kode, GiliranKerja.Jenis.RENCANA);
        rencananya.forEach(p -> rencana.segarkan(kode, p));
        giliran.semua(kode, GiliranKerja.Jenis.KATALOG).forEach(p -> katalog.segarkan(kode, p));
        return rencananya.size();
    }
}
