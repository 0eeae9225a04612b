package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A delegation says of itself whether it counts today, and counts on no other day. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeadaanPelimpahanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangPenugasan r;
    private LocalDate hariIni;
    private String wakil;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "tugas-mandat", 71, "lamandau-13-2024", "1").tetapkan();
        hariIni = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        wakil = r.staf.get("BIDANG-B2/2");
    }

    private long limpahkan(LocalDate mulai, LocalDate selesai, String nomor) {
        var penerima = r.orang(wakil).ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString();
        var jawaban = r.kepala("BIDANG-B2").kirim("/pelimpahan", Map.of(
                "pemberi", "K-BIDANG-B2", "penerima", penerima, "tindakan", List.of("PUTUSKAN"), "mulai", mulai.toString(), "selesai", selesai.toString(),
                "nomor", nomor, "tanggalSurat", hariIni.toString(), "alasan", "Cuti tahunan"));
        RuangPenugasan.berhasil(jawaban);
        return jawaban.isi().path("id").asLong();
    }

    private String keadaan(long id) {
        return StreamSupport.stream(r.kepala("BIDANG-B2").ambil("/pelimpahan").isi().spliterator(), false)
                .filter(b -> b.path("id").asLong() == id).map(b -> b.path("keadaan").asString()).findFirst().orElseThrow();
    }

    private String halaman() {
        var klien = new Klien(port);
        assertThat(klien.masuk(r.kepala.get("BIDANG-B2"), "demo")).isTrue();
        return klien.ambil("/pelimpahan").body();
    }

    @Test
    void mandat_yang_baru_mulai_besok_menyebut_harinya_dan_belum_membuka_apa_pun_yang_lewat_menyebut_berakhirnya() {
        var besok = limpahkan(hariIni.plusDays(1), hariIni.plusDays(20), "800/besok");
        assertThat(keadaan(besok)).isEqualTo("BELUM_MULAI");
        assertThat(halaman()).contains("Mulai " + Teks.tanggal(hariIni.plusDays(1)), "/pelimpahan/" + besok + "/cabut").doesNotContain("Berlaku sampai");
        var kasus = r.mulai(r.kepala("BIDANG-B1"), r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("BIDANG-B2")));
        assertThat(r.tugas(r.orang(wakil), kasus)).as("belum mulai, belum boleh").isZero();

        geser(besok, hariIni.minusDays(9), hariIni);
        assertThat(keadaan(besok)).as("hari terakhir masih berlaku").isEqualTo("BERLAKU");
        assertThat(halaman()).contains("Berlaku sampai " + Teks.tanggal(hariIni));
        assertThat(r.tugas(r.orang(wakil), kasus)).isPositive();

        geser(besok, hariIni.minusDays(9), hariIni.minusDays(1));
        assertThat(keadaan(besok)).isEqualTo("BERAKHIR");
        assertThat(halaman()).contains("Sudah berakhir " + Teks.tanggal(hariIni.minusDays(1))).doesNotContain("/pelimpahan/" + besok + "/cabut");
        assertThat(r.tugas(r.orang(wakil), kasus)).as("sudah lewat").isZero();
        var cabut = r.kepala("BIDANG-B2").kirim("/pelimpahan/" + besok + "/cabut", "{}");
        assertThat(cabut.status()).isEqualTo(409);
        assertThat(cabut.mentah()).contains("SUDAH_BERAKHIR");

        var dicabut = limpahkan(hariIni, hariIni.plusDays(5), "800/cabut");
        RuangPenugasan.berhasil(r.kepala("BIDANG-B2").kirim("/pelimpahan/" + dicabut + "/cabut", "{}"));
        assertThat(keadaan(dicabut)).isEqualTo("DICABUT");
        assertThat(halaman()).contains("Dicabut " + Teks.tanggal(hariIni));
    }

    /** As if the days had passed. */
    private void geser(long id, LocalDate mulai, LocalDate selesai) {
        Penyewa.<Integer, RuntimeException>sebagai(
                r.kode, () -> sql.sql("update alur.pelimpahan set mulai = ?, selesai = ? where id = ?").params(mulai, selesai, id).update());
    }
}
