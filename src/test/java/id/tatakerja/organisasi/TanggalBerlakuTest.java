package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From which day a change may hold, and the way back from a day typed wrong. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TanggalBerlakuTest {

    private static final String KODE = "tanggal-uji";
    private static final LocalDate HARI_INI = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate BATAS = HARI_INI.plusYears(1);
    private static final String PENGATURAN = "/instansi/" + KODE + "/pengaturan";

    @LocalServerPort
    private int port;

    private KlienApi organisasi;
    private KlienApi bupati;
    private Map<String, String> lembar;
    private String orang;

    @BeforeAll
    void dinas() {
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        bupati = KlienApi.sebagai(port, "bupati-" + KODE);
        assertThat(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Tanggal", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Contoh"))).status()).isEqualTo(201);
        var l = new LembarUji(71)
                .unit("DINAS-T", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG-T", "BIDANG", "DINAS-T", "", "ADMINISTRATOR")
                .unitTanpaKepala("UPT-T", "UPT", "DINAS-T", "")
                .jabatanKosong("K-UPT-T", "UPT-T", "PENGAWAS");
        orang = l.orang("BIDANG-T", "AHLI_MUDA");
        lembar = l.jadi();
        assertThat(organisasi.impor(KODE, false, lembar).status()).isEqualTo(200);
    }

    private static void terlaluJauh(KlienApi.Jawaban jawaban, String bidang) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isEqualTo(422);
        assertThat(jawaban.mentah()).contains("TANGGAL_TERLALU_JAUH", "\"bidang\":\"" + bidang + "\"", "satu tahun di depan");
    }

    @Test
    void setiap_perubahan_berlaku_paling_jauh_satu_tahun_di_depan() {
        String jauh = BATAS.plusDays(1).toString();
        terlaluJauh(organisasi.impor(KODE, "?tanggal=" + jauh, lembar), "tanggal");
        terlaluJauh(organisasi.impor(KODE, "?uji=true&tanggal=" + jauh, lembar), "tanggal");
        terlaluJauh(organisasi.taruh("/unit/BIDANG-T?tanggal=" + jauh, Map.of("nama", "X")), "tanggal");
        terlaluJauh(organisasi.taruh("/jabatan/K-UPT-T?tanggal=" + jauh, Map.of("nama", "X")), "tanggal");
        terlaluJauh(organisasi.taruh("/pegawai/" + orang + "?tanggal=" + jauh, Map.of("nama", "X")), "tanggal");
        terlaluJauh(organisasi.hapus("/pegawai/" + orang + "?tanggal=" + jauh), "tanggal");
        terlaluJauh(organisasi.ubah(PENGATURAN + "?tanggal=" + jauh, Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA")), "tanggal");
        terlaluJauh(organisasi.ubah("/unit/DINAS-T/pengaturan?tanggal=" + jauh, Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA")), "tanggal");
        terlaluJauh(organisasi.kirim("/jabatan/K-UPT-T/pelaksana-tugas", Map.of(
                "nip", orang, "jenis", "PLT", "mulai", jauh, "selesai", jauh, "dasar", "SP 1")), "mulai");
        terlaluJauh(organisasi.kirim("/jabatan/K-DINAS-T/delegasi-penilai", Map.of(
                "penerima", "K-BIDANG-T", "unit", "UPT-T", "mulai", jauh, "selesai", jauh, "dokumen", "SK 1")), "mulai");
        terlaluJauh(bupati.kirim("/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("tanggal", HARI_INI.toString(), "berlaku", jauh)), "berlaku");
        assertThat(organisasi.ambil("/instansi/" + KODE + "/keadaan").isi().path("jumlah").asInt()).isZero();
        assertThat(organisasi.taruh("/unit/BIDANG-T?uji=true&tanggal=" + BATAS, Map.of("nama", "X")).status()).as("hari terakhir yang boleh").isEqualTo(200);
    }

    @Test
    void pengaturan_tidak_mendahului_perubahan_terakhirnya_dan_tidak_menghapus_riwayat() {
        String maret = PENGATURAN + "?tanggal=2026-03-01";
        assertThat(organisasi.ubah(maret, Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA")).status()).isEqualTo(200);
        for (String hari : List.of("2022-03-01", "2026-02-28")) {
            var ditolak = organisasi.ubah(PENGATURAN + "?tanggal=" + hari, Map.of("pimpinanUnitOrganisasi", "PIMPINAN_TERTINGGI"));
            assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(409);
            assertThat(ditolak.teks("kode")).isEqualTo("TANGGAL_MENDAHULUI");
            assertThat(ditolak.teks("detail")).contains("1 Maret 2026");
            assertThat(organisasi.ubah(PENGATURAN + "?uji=true&tanggal=" + hari, Map.of("pimpinanUnitOrganisasi", "PIMPINAN_TERTINGGI")).status())
                    .isEqualTo(409);
        }
        assertThat(organisasi.ubah(PENGATURAN + "?tanggal=1900-01-01", Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA")).mentah())
                .contains("TANGGAL_TIDAK_WAJAR", "\"bidang\":\"tanggal\"");
        assertThat(organisasi.ambil(maret).isi().path(0).path("nilai").asString()).isEqualTo("UNIT_KERJA");
        var akhir = new LinkedHashMap<String, Object>();
        akhir.put("pimpinanUnitOrganisasi", null);
        assertThat(organisasi.ubah(PENGATURAN + "?tanggal=2026-05-01", akhir).status()).isEqualTo(200);
        assertThat(organisasi.ubah(PENGATURAN + "?tanggal=2026-04-01", Map.of("pimpinanUnitOrganisasi", "PIMPINAN_TERTINGGI")).status())
                .as("sesudah diakhiri pun").isEqualTo(409);
        assertThat(organisasi.ambil(PENGATURAN + "?tanggal=2026-04-30").isi().path(0).path("nilai").asString()).isEqualTo("UNIT_KERJA");
    }

    @Test
    void keadaan_yang_belum_berlaku_terlihat_dan_ditarik_lewat_api_dan_halaman() {
        var nanti = HARI_INI.plusDays(30);
        assertThat(organisasi.taruh("/unit/BIDANG-T?tanggal=" + nanti, Map.of("nama", "Bidang Nanti")).status()).isEqualTo(200);
        var terkunci = organisasi.taruh("/unit/UPT-T", Map.of("nama", "UPT Kini"));
        assertThat(terkunci.teks("kode")).as(terkunci.mentah()).isEqualTo("TANGGAL_MENDAHULUI");
        assertThat(terkunci.teks("detail")).contains("tarik dahulu");
        String keadaan = "/instansi/" + KODE + "/keadaan";
        var daftar = organisasi.ambil(keadaan);
        assertThat(daftar.isi().path("isi").path(0).path("tanggal").asString()).as(daftar.mentah()).isEqualTo(nanti.toString());
        assertThat(daftar.isi().path("isi").path(0).path("isi").path(0).path("nama").asString()).isEqualTo("Bidang Nanti");
        assertThat(organisasi.hapus(keadaan + "/" + nanti + "?uji=true").isi().path("diperiksa").asInt()).isPositive();
        assertThat(organisasi.hapus(keadaan + "/" + HARI_INI).teks("kode")).isEqualTo("SUDAH_BERLAKU");
        assertThat(organisasi.hapus(keadaan + "/" + nanti.plusDays(1)).status()).isEqualTo(404);
        assertThat(bupati.hapus(keadaan + "/" + nanti).status()).isEqualTo(403);
        assertThat(organisasi.hapus(keadaan + "/" + nanti).status()).isEqualTo(204);
        assertThat(organisasi.ambil(keadaan).isi().path("jumlah").asInt()).isZero();
        assertThat(organisasi.ambil("/jejak?ukuran=5").mentah()).contains("TARIK_KEADAAN");

        assertThat(organisasi.taruh("/unit/BIDANG-T?tanggal=" + nanti, Map.of("nama", "Bidang Kemudian")).status()).isEqualTo(200);
        var peramban = new Klien(port);
        assertThat(peramban.masuk("organisasi-" + KODE, "demo")).isTrue();
        String halaman = "/impor/nanti/" + nanti;
        assertThat(peramban.ambil("/impor").body()).contains("href=\"/impor/nanti\"");
        assertThat(peramban.ambil("/impor/nanti").body()).contains("href=\"" + halaman + "\"", "1 unit", "Lihat dan tarik");
        assertThat(peramban.ambil(halaman).body()).contains("Bidang Kemudian", "Siapa yang berubah", "Tarik perubahan");
        assertThat(Klien.tujuan(peramban.isiDari(halaman, halaman, Map.of()))).isEqualTo("/impor/nanti");
        assertThat(peramban.ambil("/impor/nanti").body()).contains("sudah ditarik", "Tidak ada");
        var kini = organisasi.taruh("/unit/UPT-T", Map.of("nama", "UPT Kini"));
        assertThat(kini.status()).as(kini.mentah()).isEqualTo(200);
    }

    @Test
    void keadaan_yang_menjadi_dasar_keputusan_tidak_ditarik_dan_keputusannya_disebut() {
        String kode = "tanggal-tetap";
        var penata = KlienApi.sebagai(port, "organisasi-" + kode);
        assertThat(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", kode, "nama", "Kabupaten Tetap", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Contoh"))).status()).isEqualTo(201);
        var l = new LembarUji(79).unit("DINAS-T", "DINAS", "", "1", "JPT_PRATAMA").unit("BIDANG-T", "BIDANG", "DINAS-T", "", "ADMINISTRATOR");
        l.orang("BIDANG-T", "AHLI_MUDA");
        l.orang("BIDANG-T", "PELAKSANA");
        assertThat(penata.impor(kode, false, l.jadi()).status()).isEqualTo(200);
        assertThat(penata.ubah("/instansi/" + kode + "/pengaturan", Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA")).status()).isEqualTo(200);
        var nanti = HARI_INI.plusDays(30);
        assertThat(penata.taruh("/unit/BIDANG-T?tanggal=" + nanti, Map.of("nama", "Bidang Nanti")).status()).isEqualTo(200);
        assertThat(penata.kirim("/instansi/" + kode + "/kedudukan/hitung", "{}").status()).isBetween(200, 204);
        var ditetapkan = KlienApi.sebagai(port, "bupati-" + kode).kirim("/instansi/" + kode + "/kedudukan/tetapkan", Map.of(
                "nomor", "188/NANTI", "tanggal", HARI_INI.toString(), "berlaku", nanti.plusDays(3).toString()));
        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);

        String keadaan = "/instansi/" + kode + "/keadaan";
        assertThat(penata.ambil(keadaan).isi().path("isi").path(0).path("dapatDitarik").asBoolean(true)).isFalse();
        for (String uji : List.of("?uji=true", "")) {
            var ditolak = penata.hapus(keadaan + "/" + nanti + uji);
            assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(409);
            assertThat(ditolak.teks("kode")).isEqualTo("SUDAH_DITETAPKAN");
            assertThat(ditolak.teks("detail")).contains("188/NANTI", "Catat perbaikannya");
        }
        var peramban = new Klien(port);
        assertThat(peramban.masuk("organisasi-" + kode, "demo")).isTrue();
        assertThat(peramban.ambil("/impor/nanti/" + nanti).body()).contains("188/NANTI").doesNotContain("Tarik perubahan");
        assertThat(penata.taruh("/unit/BIDANG-T?tanggal=" + nanti, Map.of("nama", "Bidang Benar")).status()).as("jalan keluarnya").isEqualTo(200);
        var kemudian = nanti.plusDays(10);
        assertThat(penata.taruh("/unit/BIDANG-T?tanggal=" + kemudian, Map.of("nama", "Bidang Lagi")).status()).isEqualTo(200);
        assertThat(penata.hapus(keadaan + "/" + kemudian).status()).as("sesudah hari keputusan").isEqualTo(204);
    }

    @Test
    void formulir_menolak_unit_di_tempat_yang_keliru_dan_golongan_yang_bukan_untuk_statusnya() {
        assertThat(organisasi.taruh("/unit/DALAM", Map.of("nama", "Dinas Dalam", "jenis", "DINAS", "induk", "BIDANG-T", "model", "2")).mentah())
                .contains("INDUK_TIDAK_SESUAI", "\"bidang\":\"induk\"");
        assertThat(organisasi.taruh("/unit/TANPA", Map.of("nama", "Subbagian Tanpa", "jenis", "SUBBAGIAN")).mentah()).contains("INDUK_TIDAK_SESUAI");
        assertThat(organisasi.taruh("/pegawai/" + orang, Map.of("status", "PPPK", "golongan", "III/c")).mentah())
                .contains("GOLONGAN_TIDAK_SESUAI_STATUS", "\"bidang\":\"golongan\"");
        assertThat(organisasi.taruh("/pegawai/199001012020011009?uji=true", Map.of(
                "nama", "Baru", "status", "PNS", "jabatan", "K-UPT-T", "tmt", "2099-01-01")).mentah()).contains("TMT_TERLALU_JAUH");
    }
}
