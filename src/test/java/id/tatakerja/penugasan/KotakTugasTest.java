package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.akses.token.TokenPribadi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox: few questions to the database however full it is, and what was done is seen by everybody in the very next request. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.naskah.pekerja=tidak", "tatakerja.uji.basisdata=sendiri"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(PenghitungPernyataan.class)
class KotakTugasTest {

    /** What one decision with its letter, number, steps and trail may send, with the notices to those concerned. */
    private static final int PERNYATAAN_TINDAKAN = 13;

    /** What the whole home page may send: session, account, state of the instansi, acts, notices. */
    private static final int PERNYATAAN_BERANDA = 11;

    @LocalServerPort
    private int port;

    @Autowired
    private TokenPribadi token;

    @Autowired
    private JdbcClient sql;

    private KabupatenUkur k;

    @BeforeAll
    void kabupaten() {
        k = KabupatenUkur.buat(port, "kotak-tugas", 84, token);
    }

    @Test
    void kotak_tugas_bertanya_paling_banyak_lima_kali_seberapa_pun_isinya() throws Exception {
        try (var klien = new KlienSoket(port)) {
            KotakPadat.isi(sql, k.r.kode, k.seluruhnya(klien), 2_000);
            var kepala = k.kepala("DINAS-B");
            for (var terbuka = 1; terbuka <= 5; terbuka++) {
                k.mulai(klien);
                klien.ambil(kepala, "/api/v1/tugas").berhasil();
                PenghitungPernyataan.kosongkan();
                assertThat(klien.ambil(kepala, "/api/v1/tugas").berhasil().size()).isGreaterThanOrEqualTo(terbuka);
                assertThat(PenghitungPernyataan.dikirim()).as("pernyataan dengan %d tugas terbuka", terbuka).isNotEmpty().hasSizeLessThanOrEqualTo(5);
            }
        }
    }

    @Test
    void seluruh_beranda_bertanya_paling_banyak_sebelas_kali_seberapa_pun_isi_kotaknya() throws Exception {
        try (var klien = new KlienSoket(port)) {
            KotakPadat.isi(sql, k.r.kode, k.seluruhnya(klien), 500);
            var kepala = new Klien(port);
            assertThat(kepala.masuk(k.r.kepala.get("DINAS-B"), "demo")).isTrue();
            for (var terbuka = 1; terbuka <= 3; terbuka++) {
                k.mulai(klien);
                assertThat(kepala.ambil("/").body()).contains("Perlu tindakan Anda");
                PenghitungPernyataan.kosongkan();
                assertThat(kepala.ambil("/").body().split("action=\"/tugas/").length - 1).as("langkah di beranda").isGreaterThanOrEqualTo(terbuka);
                assertThat(PenghitungPernyataan.dikirim()).as("pernyataan seluruh halaman, sesi dan bingkai termasuk").isNotEmpty()
                        .hasSizeLessThanOrEqualTo(PERNYATAAN_BERANDA);
            }
        }
    }

    @Test
    void satu_tindakan_dengan_suratnya_memakai_pernyataan_yang_terbatas() throws Exception {
        try (var klien = new KlienSoket(port)) {
            k.seluruhnya(klien);
            var kasus = k.mulai(klien);
            var oleh = k.giliran(1);
            var tugas = k.tugas(klien, oleh.getKey(), kasus);
            PenghitungPernyataan.kosongkan();
            klien.kirim(k.token(oleh.getKey()), "/api/v1/tugas/" + tugas + "/tindakan", java.util.Map.of("hasil", oleh.getValue())).berhasil();
            assertThat(PenghitungPernyataan.dikirim()).as("pernyataan satu putusan dengan suratnya").hasSizeLessThanOrEqualTo(PERNYATAAN_TINDAKAN);
        }
    }

    @Test
    void sesudah_setiap_tindakan_semua_daftar_berganti_pada_permintaan_berikutnya() throws Exception {
        assertThat(Terlihat.periksa(k, port, 50)).isGreaterThanOrEqualTo(50);
    }
}
