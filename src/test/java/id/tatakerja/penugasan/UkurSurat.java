package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.Laju.cetak;
import static id.tatakerja.penugasan.Laju.setelan;

import id.tatakerja.akses.token.TokenPribadi;
import id.tatakerja.basisdata.Penyewa;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Benchmark, run by name alone: letters drawn as PDF/A, signed and stored in a second by the worker of one application. */
@Tag("ukur")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.uji.basisdata=sendiri"})
class UkurSurat {

    private static final int SURAT_SETIAP_KASUS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private TokenPribadi token;

    @Autowired
    private JdbcClient sql;

    @Test
    void surat_digambar_dan_ditandatangani_setiap_detik() throws Exception {
        var k = KabupatenUkur.buat(port, "ukur-surat", 87, token);
        putaran(k, 40);
        var banyak = setelan("surat", 200);
        cetak("surat digambar, ditandatangani, dan disimpan: %.1f surat/s", putaran(k, banyak));
    }

    /** Lets letters wait, then counts what the worker alone makes until none waits. */
    private double putaran(KabupatenUkur k, int surat) throws Exception {
        try (var klien = new KlienSoket(port)) {
            for (var n = 0; n * SURAT_SETIAP_KASUS < surat; n++) {
                k.seluruhnya(klien);
            }
        }
        var mulai = System.nanoTime();
        var awal = menunggu();
        while (menunggu() > 0) {
            Thread.sleep(20);
        }
        var gagal = Penyewa.seluruhInstalasi(() -> sql.sql("select count(*) from naskah.surat where status <> 'DITANDATANGANI'").query(Long.class).single());
        if (gagal > 0) {
            throw new AssertionError(gagal + " surat tidak ditandatangani");
        }
        return awal * 1e9 / (System.nanoTime() - mulai);
    }

    private long menunggu() {
        return Penyewa.seluruhInstalasi(() -> sql.sql("select count(*) from naskah.antrean").query(Long.class).single());
    }
}
