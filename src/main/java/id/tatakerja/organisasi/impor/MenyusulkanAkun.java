package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People whose first day was written down ahead: their accounts come, from elsewhere or new, when the day has come. */
@Component
class MenyusulkanAkun {

    private static final Logger LOG = LoggerFactory.getLogger(MenyusulkanAkun.class);

    private final Instansi.Pembaca instansi;
    private final Akun akun;
    private final JdbcClient sql;
    private final TransactionTemplate transaksi;

    MenyusulkanAkun(Instansi.Pembaca instansi, Akun akun, JdbcClient sql, PlatformTransactionManager pengelola) {
        this.instansi = instansi;
        this.akun = akun;
        this.sql = sql;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** Every hour: the day does not begin at the same moment everywhere. */
    @Scheduled(cron = "0 3 * * * *")
    void susulkan() {
        for (Instansi satu : Penyewa.seluruhInstalasi(instansi::semua)) {
            try {
                Penyewa.sebagai(satu.kode(), () -> transaksi.execute(status -> susulkan(satu)));
            } catch (RuntimeException gagal) {
                // one instansi in disorder must not keep the others waiting
                LOG.warn("Akun pegawai baru {} belum dapat disusulkan: {}", satu.kode(), gagal.getMessage());
            }
        }
    }

    private int susulkan(Instansi milik) {
        List<Akun.Baru> baru = sql.sql("""
                select lpad(nip::text, 18, '0') nip, nama from organisasi.pegawai_versi
                where instansi = :i and berlaku @> :hari and lower(berlaku) > :hari - 3
                """)
                .param("i", milik.kode())
                .param("hari", milik.hariIni())
                .query((r, nomor) -> new Akun.Baru(
                        r.getString("nip"), r.getString("nama"), milik.kode(), r.getString("nip"), Set.of(Peran.ASN)))
                .list();
        var mulai = milik.hariIni().atStartOfDay(milik.zonaWaktu()).toInstant();
        akun.ikutPindah(milik.kode(), baru.stream().map(Akun.Baru::namaPengguna).toList(), mulai, "sistem");
        akun.pastikan(baru);
        return baru.size();
    }
}
