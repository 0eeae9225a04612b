package id.tatakerja.akses.masuk;

import id.tatakerja.akses.idempoten.KunciIdempotenRepository;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import id.tatakerja.basisdata.Penyewa;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour removes what need not be kept: old tries to come in (they hold addresses of people) and old answers. */
@Component
@EnableScheduling
class MembersihkanCatatan {

    private final CatatanMasukRepository catatan;
    private final KunciIdempotenRepository kunci;
    private final PengaturanAkses pengaturan;

    MembersihkanCatatan(CatatanMasukRepository catatan, KunciIdempotenRepository kunci, PengaturanAkses pengaturan) {
        this.catatan = catatan;
        this.kunci = kunci;
        this.pengaturan = pengaturan;
    }

    @Scheduled(cron = "0 7 * * * *")
    void bersihkan() {
        Penyewa.seluruhInstalasi(() -> catatan.buangLama(pengaturan.simpanCatatanMasuk()) + kunci.buangLama());
    }
}
