package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.Laju.cetak;
import static id.tatakerja.penugasan.Laju.setelan;

import id.tatakerja.akses.token.TokenPribadi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Benchmark, run by name alone: thousands of looks whether an act is in every list in the very next request; any old state fails. */
@Tag("ukur")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.naskah.pekerja=tidak", "tatakerja.uji.basisdata=sendiri"})
class UkurTerlihat {

    @LocalServerPort
    private int port;

    @Autowired
    private TokenPribadi token;

    @Test
    void tindakan_terlihat_pada_permintaan_berikutnya() throws Exception {
        var mulai = System.nanoTime();
        var banyak = Terlihat.periksa(KabupatenUkur.buat(port, "ukur-terlihat", 86, token), port, setelan("terlihat", 2_000));
        cetak("tindakan terlihat pada permintaan berikutnya: %,d pemeriksaan, 0 basi, %.0f s", banyak, (System.nanoTime() - mulai) / 1e9);
    }
}
