package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.isi;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Where work lies: how long acts have waited with an office, seen by its leaders and by nobody else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaktuTungguTest {

    private static final String JALUR = "/pekerjaan/waktu-tunggu";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangPenugasan r;

    @BeforeAll
    void dua_putusan_dan_satu_yang_masih_menunggu() {
        r = new RuangPenugasan(port, "waktu-bkl", 437, "bangkalan-28-2023", "").tetapkan();
        for (var jam : new int[] {10, 50, 100}) {
            var id = r.mulai(r.kepala("BIDANG-B1"), r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("DINAS-B")));
            Penyewa.sebagai(r.kode, () -> sql.sql("update alur.tugas set sejak = now() - make_interval(hours => ?) where penugasan = ? and selesai is null").params(jam, id).update());
            if (jam < 100) {
                r.berhasil(r.kepala("DINAS-B"), id, "SETUJU");
            }
        }
    }

    @Test
    void median_dan_yang_terlama_dihitung_menurut_pejabat_dan_menurut_langkah() {
        var lama = isi(r.kepala("DINAS-B").ambil(JALUR));
        var kepala = menurut(lama, "kantor", "Jabatan K-DINAS-B");
        assertThat(kepala.path("selesai").asInt()).isEqualTo(2);
        assertThat(kepala.path("terbuka").asInt()).isEqualTo(1);
        assertThat(kepala.path("medianJam").asDouble()).isBetween(30.0, 30.1);
        assertThat(kepala.path("terlamaJam").asDouble()).isBetween(100.0, 100.1);
        assertThat(menurut(lama, "tindakan", "Memutuskan").path("terlamaJam").asDouble()).isBetween(100.0, 100.1);
    }

    @Test
    void pimpinan_lain_tidak_melihatnya_dan_pegawai_tanpa_unit_ditolak_dengan_jelas() {
        assertThat(r.kepala("DINAS-A").ambil(JALUR).mentah()).doesNotContain("K-DINAS-B");
        assertThat(isi(r.kepala("DINAS-B").ambil(JALUR + "?unit=BIDANG-B1")).toString()).doesNotContain("K-DINAS-B");
        assertThat(isi(r.organisasi().ambil(JALUR)).toString()).contains("K-DINAS-B", "Pegawai untuk dirinya sendiri");
        var ditolak = r.orang(r.staf.get("BIDANG-A1")).ambil(JALUR);
        assertThat(ditolak.status()).isEqualTo(403);
        assertThat(ditolak.teks("kode")).isEqualTo("BUKAN_PIMPINAN");
    }

    @Test
    void masa_membatasi_langkah_yang_dihitung_dan_tanggal_yang_tidak_ada_ditolak_dengan_bidangnya() {
        assertThat(isi(r.organisasi().ambil(JALUR + "?dari=2020-01-01&sampai=2020-12-31")).path("kantor").size()).isZero();
        for (var salah : new String[] {"?dari=2026-02-31", "?dari=2026-03-01&sampai=2026-02-01"}) {
            var ditolak = r.organisasi().ambil(JALUR + salah);
            assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(422);
        }
    }

    @Test
    void halaman_menggambar_dan_tabelnya_dapat_diunduh() {
        var kepala = new Klien(port);
        assertThat(kepala.masuk(r.kepala.get("DINAS-B"), "demo")).isTrue();
        assertThat(kepala.ambil("/pekerjaan/unit").body()).contains(JALUR);
        assertThat(kepala.ambil(JALUR).body()).contains("<svg", "4 hari 4 jam", "1 hari 6 jam", "Jabatan K-DINAS-B");
        var csv = kepala.ambil(JALUR + ".csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("waktu-tunggu.csv");
        assertThat(csv.body()).contains("pejabat,Jabatan K-DINAS-B,2,1,30");
    }

    private static JsonNode menurut(JsonNode lama, String apa, String nama) {
        return StreamSupport.stream(lama.path(apa).spliterator(), false).filter(b -> b.path("nama").asString().equals(nama)).findFirst()
                .orElseThrow(() -> new AssertionError(lama.toString()));
    }
}
