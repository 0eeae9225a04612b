package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.isi;
import static id.tatakerja.penugasan.RuangKerja.jalur;
import static id.tatakerja.penugasan.RuangKerja.kegiatan;
import static id.tatakerja.penugasan.RuangKerja.lapor;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A leader's view of all work of the own units, and one's own week. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DindingPekerjaanTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;
    private long lambat;
    private long macet;
    private long sunyi;
    private long baik;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "dinding-lmd", 431, "lamandau-13-2024", "1").tetapkan();
        var k = new RuangKerja(r);
        lambat = k.tim("BIDANG-A1", "BIDANG-A1", "BIDANG-A1/2");
        var ketua = r.orang(r.staf.get("BIDANG-A1"));
        var baris = k.disepakati(lambat, r.kepala("BIDANG-A1"), ketua);
        var terlambat = k.rinci(ketua, lambat, kegiatan(baris.getFirst(), "Wawancara lama", -12, -3, r.staf.get("BIDANG-A1")));
        k.rinci(ketua, lambat, kegiatan(baris.getLast(), "Rekap nanti", 5, 15, r.staf.get("BIDANG-A1/2")));
        isi(ketua.taruh(jalur(lambat, "/rencana/individu"), Map.of("isi", "Semua wawancara")));
        isi(lapor(ketua, terlambat, -1, 50, 250_000));
        macet = k.individu("BIDANG-A2", "BIDANG-A2");
        isi(r.orang(r.staf.get("BIDANG-A2")).kirim(jalur(macet, "/kendala"), Map.of("judul", "Buntu", "uraian", "Tidak ada data", "alternatif", List.of("Minta data"), "rekomendasi", 1)));
        sunyi = k.individu("BIDANG-A2", "BIDANG-A2/2");
        baik = k.individu("BIDANG-B1", "BIDANG-B1");
        var satu = r.orang(r.staf.get("BIDANG-B1"));
        var barisBaik = k.disepakati(baik, r.kepala("BIDANG-B1"), satu);
        var jalan = k.rinci(satu, baik, kegiatan(barisBaik.getFirst(), "Rekap berjalan", -3, 5, r.staf.get("BIDANG-B1")));
        isi(lapor(satu, jalan, -1, 30, 0));
    }

    @Test
    void kepala_dinas_melihat_yang_lambat_macet_dan_sunyi_pada_semua_unit_di_bawahnya_saja() {
        var dinding = isi(r.kepala("DINAS-A").ambil("/pekerjaan/unit"));
        assertThat(kartu(dinding, lambat).path("lambat").asString()).contains("Wawancara lama");
        assertThat(kartu(dinding, lambat).path("realisasi").asLong()).isEqualTo(250_000);
        assertThat(kartu(dinding, macet).path("macet").asString()).contains("1 kendala");
        assertThat(kartu(dinding, sunyi).path("sunyi").asString()).contains("Belum ada kegiatan");
        assertThat(dinding.toString()).doesNotContain("\"id\":" + baik + ",");
        assertThat(isi(r.kepala("DINAS-A").ambil("/pekerjaan/unit?tanda=macet")).path("isi").size()).isEqualTo(1);
        assertThat(isi(r.kepala("DINAS-A").ambil("/pekerjaan/unit?unit=BIDANG-A1")).path("isi").size()).isEqualTo(1);
        assertThat(isi(r.kepala("BIDANG-B1").ambil("/pekerjaan/unit")).path("isi").path(0).path("lambat").asString()).isEmpty();
        assertThat(isi(r.orang(r.staf.get("BIDANG-A1")).ambil("/pekerjaan/unit")).path("jumlah").asInt()).isZero();
    }

    @Test
    void beban_setiap_orang_dijumlahkan_dari_semua_pekerjaannya_dan_dapat_diunduh() {
        var beban = isi(r.kepala("DINAS-A").ambil("/pekerjaan/unit")).path("beban");
        assertThat(StreamSupport.stream(beban.spliterator(), false).filter(b -> b.path("lambat").asInt() == 1).toList()).hasSize(1);
        var kepala = masuk(r.kepala.get("DINAS-A"));
        assertThat(kepala.ambil("/pekerjaan/unit").body()).contains("Beban setiap orang", "<svg", "Gambar ini sebagai tabel");
        var csv = kepala.ambil("/pekerjaan/unit.csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("pekerjaan-unit.csv");
        assertThat(csv.body()).contains("pekerjaan,unit,ketua", "Wawancara lama");
    }

    @Test
    void kemajuan_dibandingkan_dengan_rencana_dan_anggaran_sebagai_gambar_dan_angka() {
        var k = kartu(isi(r.kepala("DINAS-A").ambil("/pekerjaan/unit")), lambat);
        assertThat(k.path("seharusnya").asInt()).as("kegiatan yang masanya sudah lewat").isGreaterThan(k.path("persen").asInt());
        assertThat(masuk(r.kepala.get("DINAS-A")).ambil("/pekerjaan/unit").body())
                .contains("Kemajuan terhadap rencana dan anggaran", k.path("persen").asInt() + "%, rencana " + k.path("seharusnya").asInt() + "%");
        assertThat(masuk(r.kepala.get("DINAS-A")).ambil("/pekerjaan/unit.csv").body()).contains("persen,seharusnya,anggaran");
    }

    @Test
    void masa_yang_dipilih_membatasi_pekerjaan_kegiatan_dan_beban() {
        var kepala = r.kepala("DINAS-A");
        var hari = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        var kini = isi(kepala.ambil("/pekerjaan/unit?dari=" + hari.minusDays(1) + "&sampai=" + hari));
        assertThat(kartu(kini, lambat).path("lambat").asString()).as("kegiatan lama di luar masa itu").doesNotContain("Wawancara lama");
        assertThat(StreamSupport.stream(kini.path("beban").spliterator(), false).mapToInt(b -> b.path("lambat").asInt()).sum()).isZero();
        assertThat(isi(kepala.ambil("/pekerjaan/unit?dari=2019-01-01&sampai=2019-12-31")).path("jumlah").asInt()).isZero();
        assertThat(kepala.ambil("/pekerjaan/unit?dari=" + hari + "&sampai=2019-12-31").status()).isEqualTo(422);
        assertThat(kepala.ambil("/pekerjaan/unit?dari=kemarin").status()).isEqualTo(422);
        var halaman = masuk(r.kepala.get("DINAS-A"));
        assertThat(halaman.ambil("/pekerjaan/unit?dari=2019-01-01&sampai=2019-12-31").body()).contains("Tidak ada pekerjaan untuk ditampilkan", "value=\"2019-12-31\"");
    }

    @Test
    void pekerjaan_saya_minggu_ini_memuat_yang_terlambat_dan_yang_kurang() {
        var halaman = masuk(r.staf.get("BIDANG-A1")).ambil("/pekerjaan").body();
        assertThat(halaman).contains("Wawancara lama", "Terlambat");
        assertThat(masuk(r.staf.get("BIDANG-A2")).ambil("/pekerjaan").body()).contains("Rencananya belum disusun");
        assertThat(isi(r.orang(r.staf.get("BIDANG-A1")).ambil("/pekerjaan")).path("kegiatan").path(0).path("tanda").asString()).isEqualTo("Terlambat");
        assertThat(masuk(r.kepala.get("BIDANG-A1")).ambil("/pekerjaan").body()).contains("/pekerjaan/unit", "/perjanjian-kinerja");
    }

    private static JsonNode kartu(JsonNode dinding, long id) {
        return StreamSupport.stream(dinding.path("isi").spliterator(), false).filter(k -> k.path("id").asLong() == id).findFirst()
                .orElseThrow(() -> new AssertionError(dinding.toString()));
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
