package id.tatakerja.penugasan;

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

/** Notices in the application: in the next request, for those concerned and nobody else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KabarPenugasanTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "tugas-kabar", 68, "lamandau-13-2024", "1").tetapkan();
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    private List<JsonNode> kabar(String siapa) {
        var dibaca = r.orang(siapa).ambil("/pemberitahuan");
        assertThat(dibaca.status()).as(dibaca.mentah()).isEqualTo(200);
        return StreamSupport.stream(dibaca.isi().path("isi").spliterator(), false).toList();
    }

    private List<String> jenis(String siapa, String judul) {
        return kabar(siapa).stream().filter(k -> k.path("judul").asString().contains(judul)).map(k -> k.path("jenis").asString()).toList();
    }

    private long mulai(String judul, String pemilik, String pegawai) {
        var permintaan = r.permintaan("PENUNJUKAN", pemilik, pegawai);
        permintaan.put("judul", judul);
        return r.mulai(r.kepala(pemilik), permintaan);
    }

    @Test
    void giliran_terlihat_pada_permintaan_berikutnya_dan_lonceng_berkurang_setelah_dibuka() {
        var id = mulai("Kabar giliran", "BIDANG-A1", r.staf.get("BIDANG-A2"));
        var kepala = r.kepala.get("BIDANG-A2");
        var ada = kabar(kepala).stream().filter(k -> k.path("judul").asString().endsWith("Kabar giliran")).findFirst().orElseThrow();
        assertThat(ada.path("jenis").asString()).isEqualTo("TUGAS");
        assertThat(ada.path("tautan").asString()).isEqualTo("/tugas/" + r.tugas(r.kepala("BIDANG-A2"), id));
        assertThat(ada.path("dibaca").asBoolean()).isFalse();
        var klien = masuk(kepala);
        var sebelum = belumDibaca(kepala);
        assertThat(klien.ambil("/").body()).contains("aria-label=\"Pemberitahuan, " + sebelum + " belum dibaca\"");
        var buka = klien.ambil("/pemberitahuan/" + ada.path("id").asLong());
        assertThat(Klien.tujuan(buka)).isEqualTo(ada.path("tautan").asString());
        assertThat(klien.ambil(Klien.tujuan(buka)).statusCode()).isEqualTo(200);
        assertThat(belumDibaca(kepala)).isEqualTo(sebelum - 1);
        assertThat(r.kepala("BIDANG-B1").kirim("/pemberitahuan/" + ada.path("id").asLong() + "/dibaca", "{}").status()).as("bukan untuknya").isEqualTo(404);
        assertThat(masuk(r.kepala.get("BIDANG-B1")).ambil("/pemberitahuan/" + ada.path("id").asLong()).statusCode()).isEqualTo(404);
    }

    private int belumDibaca(String siapa) {
        return r.orang(siapa).ambil("/pemberitahuan").isi().path("belumDibaca").asInt();
    }

    @Test
    void langkah_yang_dikerjakan_menutup_kabarnya_dan_pemohon_mendengar_putusannya_tanpa_alasan_dan_nip() {
        var pegawai = r.staf.get("BIDANG-B2");
        var id = mulai("Kabar putusan", "BIDANG-B1", pegawai);
        var kepala = r.kepala.get("BIDANG-B2");
        assertThat(jenis(kepala, "Kabar putusan")).containsExactly("TUGAS");
        RuangPenugasan.berhasil(r.lakukan(r.kepala("BIDANG-B2"), id, "TOLAK", "Sedang menangani perkara rahasia"));
        assertThat(kabar(kepala).stream().filter(k -> k.path("judul").asString().endsWith("Kabar putusan")).map(k -> k.path("usang").asBoolean())).containsExactly(true);
        var pemohon = kabar(r.kepala.get("BIDANG-B1")).stream().filter(k -> k.path("jenis").asString().equals("PUTUSAN")).findFirst().orElseThrow();
        assertThat(pemohon.path("judul").asString()).isEqualTo("Kabar putusan");
        assertThat(pemohon.path("tautan").asString()).isEqualTo("/penugasan/" + id);
        assertThat(pemohon.path("isi").asString()).contains("Memutuskan: Ditolak").doesNotContain("rahasia", pegawai);
        assertThat(jenis(pegawai, "Kabar putusan")).as("tidak ada yang perlu ia lakukan").isEmpty();
    }

    @Test
    void pegawai_diminta_menerima_dan_yang_ditembusi_mendengar_suratnya() {
        var pegawai = r.staf.get("BIDANG-B1");
        var id = mulai("Kabar terima", "BIDANG-B1", pegawai);
        assertThat(jenis(pegawai, "Kabar terima")).containsExactly("TERIMA");
        r.berhasil(r.orang(pegawai), id, "SELESAI");
        assertThat(r.status(id)).isEqualTo("AKTIF");
    }

    @Test
    void setiap_surat_bertembusan_dikabarkan_kepada_yang_ditembusi_dan_membuka_suratnya() {
        var id = mulai("Kabar tembusan", "BIDANG-B2", r.staf.get("BIDANG-B1/2"));
        r.berhasil(r.kepala("BIDANG-B1"), id, "SETUJU");
        var bertembusan = StreamSupport.stream(r.kasus(id).path("naskah").spliterator(), false).filter(n -> n.path("tembusan").size() > 0)
                .map(n -> "/naskah/" + n.path("id").asLong()).toList();
        assertThat(bertembusan).isNotEmpty();
        for (var surat : bertembusan) {
            var penerima = java.util.stream.Stream.concat(r.kepala.values().stream(), r.staf.values().stream())
                    .filter(o -> kabar(o).stream().anyMatch(k -> k.path("jenis").asString().equals("TEMBUSAN") && k.path("tautan").asString().equals(surat))).toList();
            assertThat(penerima).as(surat).isNotEmpty();
            assertThat(masuk(penerima.getFirst()).ambil(surat).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void menandai_semua_dibaca_hanya_untuk_diri_sendiri_dan_halaman_kosong_menjelaskan_gunanya() {
        mulai("Kabar semua", "BIDANG-A2", r.staf.get("BIDANG-A1"));
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        assertThat(kepala.ambil("/pemberitahuan").body()).contains("Kabar semua", "Belum dibaca", "Tandai semua dibaca");
        assertThat(kepala.isiDari("/pemberitahuan", "/pemberitahuan/dibaca", Map.of()).statusCode()).isEqualTo(302);
        assertThat(belumDibaca(r.kepala.get("BIDANG-A1"))).isZero();
        assertThat(masuk(r.staf.get("DINAS-B")).ambil("/pemberitahuan").body()).contains("Belum ada pemberitahuan");
        assertThat(masuk("admin").ambil("/pemberitahuan").statusCode()).isEqualTo(200);
        assertThat(masuk("admin").ambil("/profil").body()).doesNotContain("class=\"lonceng\"");
    }

    @Test
    void surat_yang_ditandatangani_dikabarkan_kepada_penandatangannya() throws Exception {
        var pegawai = r.staf.get("BIDANG-A1/2");
        mulai("Kabar tanda tangan", "BIDANG-A1", pegawai);
        var kepala = r.kepala.get("BIDANG-A1");
        for (var n = 0; n < 150 && kabar(kepala).stream().noneMatch(k -> k.path("jenis").asString().equals("SURAT_DITANDATANGANI")); n++) {
            Thread.sleep(200);
        }
        assertThat(kabar(kepala).stream().map(k -> k.path("jenis").asString())).contains("SURAT_DITANDATANGANI");
    }
}
