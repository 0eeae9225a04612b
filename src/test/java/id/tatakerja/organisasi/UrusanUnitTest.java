package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organisation whose urusan belong to several models, from the record to the choice of the Bupati. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UrusanUnitTest {

    private static final String KODE = "urusan-uji";
    private static final List<String> DUA = List.of("komunikasi dan informatika", "statistik");
    private static final String KEDUANYA = "Model 3 (komunikasi dan informatika) dan Model 4 (statistik)";

    @LocalServerPort
    private int port;

    private KlienApi organisasi;

    @BeforeAll
    void instansi() {
        var dibuat = KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Urusan", "jenis", "KABUPATEN", "regulasi", "tanjung-jabung-timur-14-2023",
                "zonaWaktu", "Asia/Jakarta", "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Bupati")));
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
    }

    private void dinas(String kode, Map<String, Object> lain) {
        var isi = new HashMap<String, Object>(Map.of("nama", "Dinas " + kode, "jenis", "DINAS"));
        isi.putAll(lain);
        var jawaban = organisasi.taruh("/unit/" + kode, isi);
        assertThat(jawaban.status()).as(jawaban.mentah()).isIn(200, 201, 204);
    }

    @Test
    @Persyaratan("TJT-014")
    void kedua_model_diperlihatkan_pilihannya_diminta_dan_bupati_memilih_sedangkan_semua_urusan_tetap_tercatat() {
        dinas("KOMINFO", Map.of("urusan", DUA));
        assertThat(organisasi.ambil("/unit").mentah()).contains(
                "{\"nama\":\"komunikasi dan informatika\",\"model\":\"3\"},{\"nama\":\"statistik\",\"model\":\"4\"}");
        assertThat(organisasi.ambil("/instansi/" + KODE + "/temuan").mentah()).contains("MODEL_KOSONG", KEDUANYA);
        var bagian = masuk("organisasi-" + KODE);
        assertThat(baik(bagian.ambil("/unit/KOMINFO"))).contains(KEDUANYA, "Satu model perlu dipilih", "href=\"/pengaturan?unit=KOMINFO");
        var bupati = masuk("bupati-" + KODE);
        String halaman = baik(bupati.ambil("/pengaturan?unit=KOMINFO"));
        assertThat(halaman).contains(KEDUANYA, "Satu model perlu dipilih", "Model struktur organisasi", "name=\"nilai\" value=\"3\"");

        String tinjau = "/pengaturan/tinjau?unit=KOMINFO&kunci=model&nilai=3";
        assertThat(baik(bupati.ambil(tinjau))).contains("Model 3", "Simpan pengaturan");
        assertThat(baik(bupati.ambil("/pengaturan/tinjau?unit=KOMINFO&kunci=model"))).contains("Pilih salah satu model");
        var dipilih = bupati.isiDari(tinjau, "/pengaturan", Map.of(
                "unit", "KOMINFO", "kunci", "model", "nilai", "3", "tanggal", LocalDate.now(ZoneId.of("Asia/Jakarta")).toString()));
        assertThat(Klien.tujuan(dipilih)).as(dipilih.body()).startsWith("/pengaturan");

        assertThat(baik(bagian.ambil("/unit/KOMINFO"))).contains("model 3", "statistik", "Yang dipilih: model 3")
                .doesNotContain("Satu model perlu dipilih");
        assertThat(organisasi.ambil("/instansi/" + KODE + "/temuan").mentah()).doesNotContain(KEDUANYA);
    }

    @Test
    void bupati_hanya_memilih_model_pada_halaman_pengaturan() {
        dinas("SATU", Map.of("urusan", DUA, "model", "4"));
        var bupati = masuk("bupati-" + KODE);
        assertThat(bupati.ambil("/pengaturan/tinjau?unit=SATU&kunci=pimpinanUnitOrganisasi&nilai=X").statusCode()).isEqualTo(403);
        assertThat(bupati.isiDari("/", "/pengaturan", Map.of("unit", "SATU", "kunci", "pimpinanUnitOrganisasi")).statusCode()).isEqualTo(403);
    }

    @Test
    void model_yang_tidak_memuat_satu_pun_urusannya_menjadi_temuan() {
        dinas("LAIN", Map.of("urusan", "statistik; komunikasi dan informatika", "model", "1"));
        assertThat(organisasi.ambil("/instansi/" + KODE + "/temuan").mentah())
                .contains("MODEL_MENYIMPANG", "tidak satu pun urusannya termasuk Model 1, melainkan Model 3");
    }

    @Test
    void formulir_unit_mencatat_dan_mengosongkan_urusan_dan_menyebut_urusan_yang_tidak_dikenal() {
        dinas("FORM", Map.of("urusan", List.of("pangan"), "model", "4"));
        var bagian = masuk("organisasi-" + KODE);
        var hari = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        assertThat(baik(bagian.ambil("/unit/FORM/ubah"))).contains("name=\"urusan\" value=\"pangan\"");
        var isian = new HashMap<>(Map.of(
                "nama", "Dinas FORM", "jenis", "DINAS", "induk", "", "model", "4", "urusan", "pangkal", "tanggal", hari));
        var ditolak = bagian.isiDari("/unit/FORM/ubah", "/unit/FORM/ubah", isian);
        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("href=\"#urusan\"", "value=\"pangkal\"", "perpustakaan");
        isian.put("urusan", "");
        var diterima = bagian.isiDari("/unit/FORM/ubah", "/unit/FORM/ubah", isian);
        assertThat(Klien.tujuan(diterima)).as(diterima.body()).isEqualTo("/unit/FORM");
        assertThat(baik(bagian.ambil("/unit/FORM"))).doesNotContain("<h2>Urusan</h2>");
    }

    private Klien masuk(String nama) {
        var klien = new Klien(port);
        assertThat(klien.masuk(nama, "demo")).as("masuk sebagai " + nama).isTrue();
        return klien;
    }

    private static String baik(HttpResponse<String> jawaban) {
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(200);
        return jawaban.body();
    }
}
