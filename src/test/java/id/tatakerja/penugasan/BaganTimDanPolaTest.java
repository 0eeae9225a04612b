package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The organisation chart with the teams of its units, and as the pattern of assignment. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BaganTimDanPolaTest {

    @LocalServerPort
    private int port;

    @Test
    @Persyaratan({"BKL-024", "BKL-088"})
    void bagan_unit_memuat_timnya_dan_pola_penugasan_menggambar_penilai_pemberi_tugas_dan_kelompoknya() {
        var r = DuaKabupaten.siap(port, "bagan-bkl", 1, "bangkalan-28-2023", "");
        var id = r.mulai(r.kepala("BIDANG-A1"), LakuPenugasan.tim(
                r, "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim Bagan", "ketua", r.staf.get("BIDANG-A1")), "BIDANG-A1", "BIDANG-A1/2"));
        var klien = new Klien(port);
        assertThat(klien.masuk(r.staf.get("BIDANG-A1"), "demo")).isTrue();
        assertThat(klien.ambil("/bagan?unit=DINAS-A").body()).as("belum aktif, belum digambar").doesNotContain("Tim Bagan");
        LakuPenugasan.terima(r, id, "BIDANG-A1", "BIDANG-A1/2");
        assertThat(r.status(id)).isEqualTo("AKTIF");
        var bagan = klien.ambil("/bagan?unit=DINAS-A").body();
        assertThat(bagan).contains("kotak-tim", "id=\"t-" + LakuPenugasan.nomorTim(r, id) + "\"", ">Tim Bagan<", "Tim Kerja Tim Bagan, 2 orang", "Kelompok Pejabat Fungsional dan Pelaksana", "id=\"u-BIDANG-A1\"");
        assertThat(klien.ambil("/bagan?unit=BIDANG-A2").body()).doesNotContain("Tim Bagan");

        var susunan = klien.ambil("/bagan?unit=DINAS-B").body();
        assertThat(susunan).contains("pola=penugasan", "Pola penugasan").doesNotContain("Menugaskan");
        var pola = klien.ambil("/bagan?unit=DINAS-B&pola=penugasan").body();
        assertThat(pola).as("penilai di puncak").containsPattern("aria-label=\"Unit DINAS B[^\"]*Menilai 6 orang");
        assertThat(pola).as("pemberi tugas di bawahnya").containsPattern("aria-label=\"Unit BIDANG B1[^\"]*Menugaskan 2 orang");
        assertThat(pola).as("kelompok di bawah pemberi tugasnya").contains("id=\"k-K-BIDANG-B1\"", "id=\"k-K-BIDANG-B2\"")
                .containsPattern("aria-label=\"Kelompok[^\"]*2 orang[^\"]*Dinilai Jabatan K-DINAS-B: 2 orang");
        assertThat(susunan).as("menurut penilai satu kelompok saja").doesNotContain("id=\"k-K-BIDANG-B1\"");
    }
}
