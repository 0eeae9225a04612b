package id.tatakerja.kedudukan;

import id.tatakerja.basisdata.Penyewa;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Dates pass by themselves: what begins or ends today changes proposals without anybody's act, so they are made anew at night. */
@Component
@EnableScheduling
class HitunganHarian {

    private static final Logger LOG = LoggerFactory.getLogger(HitunganHarian.class);

    private final JdbcClient jdbc;
    private final MenghitungKedudukan menghitung;

    HitunganHarian(JdbcClient jdbc, MenghitungKedudukan menghitung) {
        this.jdbc = jdbc;
        this.menghitung = menghitung;
    }

    /** A while after midnight of each of the three zones of Indonesia; a recomputation that changes nothing does no harm. */
    @Scheduled(cron = "0 7 0,22,23 * * *", zone = "Asia/Jakarta")
    void hitungSemua() {
        List<String> instansi = Penyewa.seluruhInstalasi(
                () -> jdbc.sql("select distinct instansi from kedudukan.usulan order by 1").query(String.class).list());
        for (var satu : instansi) {
            try {
                Penyewa.sebagai(satu, () -> menghitung.hitung(satu));
            } catch (RuntimeException gagal) {
                // one instansi with a broken setting must not keep the others waiting
                LOG.warn("Kedudukan {} tidak dapat dihitung ulang: {}", satu, gagal.getMessage());
            }
        }
    }
}
