package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.LakuPenugasan.dengan;
import static id.tatakerja.penugasan.LakuPenugasan.teks;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What leaders and assessors see of work between units and between teams, and what they note about it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanKerjaSamaTest {

    @LocalServerPort
    private int port;

    private final Map<String, RuangPenugasan> ruang = new HashMap<>();

    @BeforeAll
    void kabupaten() {
        ruang.put("lmd", new RuangPenugasan(port, "sama-lmd", 1, "lamandau-13-2024", "1").tetapkan());
        ruang.put("ihl", new RuangPenugasan(port, "sama-ihl", 2, "indragiri-hilir-1-2024", "I").tetapkan());
    }

    private static long sampaiAktif(RuangPenugasan r, Map<String, Object> permintaan) {
        var kasus = r.mulai(r.kepala((String) permintaan.get("unitPemilik")), permintaan);
        for (var n = 0; n < 12 && !r.status(kasus).equals("AKTIF"); n++) {
            var giliran = r.kasus(kasus).path("menunggu").path(0);
            r.berhasil(r.orang(giliran.path("pegawai").path("nip").asString()), kasus, giliran.path("hasilMungkin").path(0).asString());
        }
        assertThat(r.status(kasus)).isEqualTo("AKTIF");
        return kasus;
    }

    private String halaman(String siapa, String alamat) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien.ambil(alamat).body();
    }

    /** The head whom the decree names as assessor of somebody. */
    private static String penilai(RuangPenugasan r, String nip) {
        var kedudukan = r.organisasi().ambil("/pegawai/" + nip + "/kedudukan").isi();
        var jabatan = Stream.of("pejabatPenilaiKinerja", "penilai").map(k -> kedudukan.path(k).path("jabatan").path("kode").asString()).filter(k -> k.startsWith("K-"))
                .findFirst().orElseThrow(() -> new AssertionError(kedudukan.toString()));
        return jabatan.substring(2);
    }

    @Test
    @Persyaratan({"LMD-223", "IHL-168"})
    void penilai_melihat_pegawai_yang_dipinjamkan_dan_dipinjam_permohonan_terbuka_dan_unit_yang_terlibat() {
        for (var r : ruang.values()) {
            var dipinjam = r.staf.get("BIDANG-A2");
            var kasus = sampaiAktif(r, dengan(r.permintaan("PENUNJUKAN", "BIDANG-A1", dipinjam), "judul", "Pinjam " + r.kode));
            var diminta = r.staf.get("BIDANG-A2/2");
            var terbuka = r.mulai(r.kepala("BIDANG-A1"), dengan(r.permintaan("PENUNJUKAN", "BIDANG-A1", diminta), "judul", "Masih dimohon " + r.kode));
            var asal = penilai(r, dipinjam);
            var oleh = r.kepala(asal).ambil("/unit/BIDANG-A2/kerja-sama").isi();
            assertThat(teks(oleh.path("dipinjamkan"), "nip")).as(oleh.toString()).containsExactly(dipinjam);
            assertThat(oleh.path("dipinjam")).isEmpty();
            assertThat(oleh.path("dipinjamkan").path(0).path("unitPemilik").asString()).isEqualTo("Unit BIDANG A1");
            assertThat(oleh.path("terlibat").toString()).contains("Unit BIDANG A1");
            assertThat(teks(oleh.path("terbuka"), "judul")).containsExactly("Masih dimohon " + r.kode);
            assertThat(oleh.path("terbuka").path(0).path("arah").asString()).isEqualTo("MASUK");
            assertThat(oleh.path("terbuka").path(0).path("menunggu")).isNotEmpty();
            assertThat(halaman(r.kepala.get(asal), "/penugasan/kerja-sama?unit=BIDANG-A2")).contains("Dipinjamkan ke unit lain", "Pinjam " + r.kode, "untuk Unit BIDANG A1", "Masih dimohon " + r.kode);
            assertThat(halaman(r.kepala.get(asal), "/penugasan/kelompok?unit=BIDANG-A2")).contains("/penugasan/kerja-sama?unit=BIDANG-A2");

            var pemilik = r.kepala("BIDANG-A1").ambil("/unit/BIDANG-A1/kerja-sama").isi();
            assertThat(teks(pemilik.path("dipinjam"), "nip")).containsExactly(dipinjam);
            assertThat(pemilik.path("dipinjam").path(0).path("penugasan").asLong()).isEqualTo(kasus);
            assertThat(pemilik.path("terbuka").path(0).path("arah").asString()).isEqualTo("KELUAR");
            assertThat(pemilik.path("terbuka").path(0).path("penugasan").asLong()).isEqualTo(terbuka);
            var dinas = r.kepala("DINAS-A").ambil("/unit/DINAS-A/kerja-sama").isi();
            assertThat(dinas.path("dipinjam").size() + dinas.path("dipinjamkan").size()).as("di dalam satu dinas tidak ada yang keluar").isZero();
            assertThat(r.kepala("BIDANG-B1").ambil("/unit/BIDANG-A2/kerja-sama").status()).isEqualTo(403);
            assertThat(r.orang(dipinjam).ambil("/unit/BIDANG-A2/kerja-sama").status()).isEqualTo(403);
        }
    }

    @Test
    @Persyaratan({"LMD-216", "IHL-152"})
    void pimpinan_melihat_anggota_dan_target_yang_tumpang_tindih_antartim_dan_mencatat_koordinasinya() {
        for (var r : ruang.values()) {
            var satu = tim(r, "Tim Satu " + r.kode, "BIDANG-B1", "BIDANG-B1/2");
            var dua = tim(r, "Tim Dua " + r.kode, "BIDANG-B1/2", "BIDANG-B1");
            var pimpinan = r.kepala("DINAS-B");
            var pasangan = pasangan(pimpinan.ambil("/tim-kerja/tumpang-tindih").isi(), satu, dua);
            assertThat(pasangan.path("orang")).hasSize(2);
            assertThat(pasangan.path("target").path(0).asString()).isEqualTo("Satu laporan");
            assertThat(pasangan.path("catatan")).isEmpty();
            assertThat(halaman(r.kepala.get("DINAS-B"), "/tim-kerja")).contains("/tim-kerja/tumpang-tindih");
            assertThat(halaman(r.kepala.get("DINAS-B"), "/tim-kerja/tumpang-tindih")).contains("Tim Satu " + r.kode + " dan Tim Dua " + r.kode, "Belum dikoordinasikan", "Target yang sama");

            var isi = Map.of("tim", List.of(dua, satu), "catatan", "Tim Dua mengerjakan bab tiga saja");
            assertThat(r.orang(r.staf.get("BIDANG-B1")).kirim("/tim-kerja/tumpang-tindih", isi).status()).as("anggota tidak mengatur").isEqualTo(403);
            assertThat(r.kepala("BIDANG-A1").kirim("/tim-kerja/tumpang-tindih", isi).status()).isEqualTo(403);
            assertThat(pimpinan.kirim("/tim-kerja/tumpang-tindih", Map.of("tim", List.of(satu, dua), "catatan", " ")).status()).isEqualTo(422);
            assertThat(pimpinan.kirim("/tim-kerja/tumpang-tindih", Map.of("tim", List.of(satu, satu), "catatan", "x")).status()).isEqualTo(422);
            RuangPenugasan.berhasil(pimpinan.kirim("/tim-kerja/tumpang-tindih", isi));
            var sesudah = pasangan(pimpinan.ambil("/tim-kerja/tumpang-tindih").isi(), satu, dua);
            assertThat(sesudah.path("catatan").path(0).path("catatan").asString()).isEqualTo("Tim Dua mengerjakan bab tiga saja");
            assertThat(r.organisasi().ambil("/jejak?tindakan=KOORDINASI_TIM").mentah()).contains("Tim Dua mengerjakan bab tiga saja");
            var klien = new Klien(port);
            assertThat(klien.masuk(r.kepala.get("DINAS-B"), "demo")).isTrue();
            var kosong = klien.isiDari("/tim-kerja/tumpang-tindih", "/tim-kerja/tumpang-tindih", Map.of("tim", Long.toString(satu), "lain", Long.toString(dua), "catatan", ""));
            assertThat(kosong.statusCode()).isEqualTo(422);
            var lewatHalaman = klien.isiDari("/tim-kerja/tumpang-tindih", "/tim-kerja/tumpang-tindih", Map.of("tim", Long.toString(satu), "lain", Long.toString(dua), "catatan", "Rapat tiap Senin"));
            assertThat(lewatHalaman.statusCode()).isEqualTo(302);
            assertThat(klien.ambil("/tim-kerja/tumpang-tindih").body()).contains("Rapat tiap Senin", "Tim Dua mengerjakan bab tiga saja", "Dikoordinasikan");
        }
    }

    private static JsonNode pasangan(JsonNode semua, long satu, long dua) {
        for (var p : semua) {
            if (p.path("tim").path("id").asLong() == Math.min(satu, dua) && p.path("lain").path("id").asLong() == Math.max(satu, dua)) {
                return p;
            }
        }
        throw new AssertionError("tidak ada pasangan " + satu + " dan " + dua + ": " + semua);
    }

    private static long tim(RuangPenugasan r, String nama, String ketua, String anggota) {
        var kasus = sampaiAktif(r, LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-B1", Map.of("nama", nama, "ketua", r.staf.get(ketua)), ketua, anggota));
        return LakuPenugasan.nomorTim(r, kasus);
    }
}
