package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decree holds what changes and nothing else, once however often it is asked for, and takes nothing away from an earlier one. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PenetapanBerulangTest {

    private static final String KODE = "ulang-uji";
    private static final String DATANG_KEMUDIAN = "198501282010091990";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangKabupaten lmd;
    private String muda;
    private String madya;

    @BeforeAll
    void kabupaten_dengan_satu_celah_dan_seorang_yang_datang_kemudian() {
        var lembar = new LembarUji(251)
                .unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA")
                .unit("BAGIAN", "BAGIAN", "SETDA", "", "ADMINISTRATOR")
                .unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        madya = lembar.orang("BAGIAN", "AHLI_MADYA");
        muda = lembar.orang("BIDANG", "AHLI_MUDA");
        lembar.barisPegawai(DATANG_KEMUDIAN + ",Orang Kemudian,,,PNS,IV/a,P-BAGIAN-AHLI_MADYA-5,2026-06-01,,");
        lmd = RuangKabupaten.buat(port, KODE, "lamandau-13-2024", lembar);
        putuskan("K-BIDANG", "Satu-satunya Administrator pada garisnya");
    }

    private void putuskan(String jabatan, String alasan) {
        var diputuskan = lmd.putuskan(muda, Map.of("jabatan", jabatan, "alasan", alasan));
        assertThat(diputuskan.status()).as(diputuskan.mentah()).isEqualTo(200);
    }

    private int baris(String tabel, String instansi) {
        return Penyewa.sebagai(instansi, () -> sql.sql("select count(*) from kedudukan." + tabel + " where instansi = ?")
                .param(instansi).query(Integer.class).single());
    }

    @Test
    @Order(1)
    void yang_belum_menempati_jabatannya_pada_tanggal_berlaku_tidak_ikut_ditetapkan() {
        var ditetapkan = lmd.tetapkan(Map.of("nomor", "800/1", "tanggal", "2026-01-05", "berlaku", "2026-01-06"));

        assertThat(ditetapkan.status()).as(ditetapkan.mentah()).isEqualTo(201);
        assertThat(ditetapkan.isi().path("ditetapkan").asInt()).isEqualTo(2);
        var halangan = ditetapkan.isi().path("halangan").get(0);
        assertThat(halangan.path("kode").asString()).isEqualTo("BELUM_MENEMPATI_JABATAN");
        assertThat(halangan.path("pesan").asString()).contains("6 Januari 2026", "Orang Kemudian");
        assertThat(lmd.kedudukan(DATANG_KEMUDIAN).isi().path("penetapan").isNull()).isTrue();
        assertThat(lmd.kedudukan(madya).teks("penetapan.nomor")).isEqualTo("800/1");
    }

    @Test
    @Order(2)
    void jawaban_menyebut_naskah_keputusannya() {
        var ditetapkan = lmd.tetapkan(Map.of("nomor", "800/2", "tanggal", "2026-07-01"));

        assertThat(ditetapkan.isi().path("ditetapkan").asInt()).as(ditetapkan.mentah()).isEqualTo(1);
        assertThat(ditetapkan.isi().path("tetap").asInt()).isEqualTo(2);
        assertThat(ditetapkan.teks("naskah.nomor")).isEqualTo("800/2");
        var id = ditetapkan.teks("naskah.id");
        assertThat(ditetapkan.teks("naskah.tautan")).isEqualTo("/naskah/" + id);
        assertThat(lmd.bupati().ambil("/naskah/" + id).teks("nomor")).isEqualTo("800/2");
    }

    @Test
    @Order(3)
    void tanpa_perubahan_tidak_ada_keputusan_baru() {
        var sebelum = baris("penetapan", KODE);

        var ditolak = lmd.tetapkan(Map.of());

        assertThat(ditolak.status()).isEqualTo(409);
        assertThat(ditolak.teks("kode")).isEqualTo("TIDAK_ADA_PERUBAHAN");
        assertThat(ditolak.teks("detail")).contains("3 orang sudah berlaku");
        assertThat(baris("penetapan", KODE)).isEqualTo(sebelum);
    }

    @Test
    @Order(4)
    void penetapan_bertanggal_mundur_ditolak_dan_tidak_menghapus_apa_pun() {
        putuskan("K-DINAS", "Beban Kepala Bidang sudah penuh");
        var sebelum = baris("ditetapkan", KODE);
        for (var hari : new String[] {"2025-03-01", "2026-01-05"}) {
            var ditolak = lmd.tetapkan(Map.of("tanggal", hari, "berlaku", hari));
            assertThat(ditolak.status()).as(hari + ditolak.mentah()).isEqualTo(409);
            assertThat(ditolak.teks("kode")).isEqualTo("MENDAHULUI_PENETAPAN");
        }
        assertThat(baris("ditetapkan", KODE)).isEqualTo(sebelum);
        assertThat(lmd.kedudukan(madya, "2026-02-01").teks("penetapan.nomor")).isEqualTo("800/1");
    }

    @Test
    @Order(5)
    void penetapan_kedua_pada_hari_yang_sama_menggantikan_tanpa_menghapus_isi_yang_pertama() {
        var pertama = lmd.tetapkan(Map.of("nomor", "800/3", "tanggal", "2026-08-03"));
        assertThat(pertama.status()).as(pertama.mentah()).isEqualTo(201);
        putuskan("K-BIDANG", "Kepala Bidang sudah kembali bertugas");
        var sebelum = baris("ditetapkan", KODE);

        assertThat(lmd.tetapkan(Map.of("nomor", "800/4", "tanggal", "2026-08-03")).status()).isEqualTo(201);

        assertThat(baris("ditetapkan", KODE)).isEqualTo(sebelum + 1);
        assertThat(lmd.kedudukan(muda, "2026-08-03").teks("penetapan.nomor")).isEqualTo("800/4");
        assertThat(lmd.kedudukan(muda, "2026-08-02").teks("penetapan.nomor")).isEqualTo("800/1");
        var bupati = new Klien(port);
        assertThat(bupati.masuk("bupati-" + KODE, "demo")).isTrue();
        assertThat(bupati.ambil("/kedudukan/penetapan/" + pertama.teks("id")).body()).contains("(1 orang)", "Jabatan K-DINAS");
        var diri = new Klien(port);
        assertThat(diri.masuk(muda, "demo")).isTrue();
        assertThat(diri.ambil("/kedudukan/saya").body()).contains("diganti pada hari yang sama");
    }

    @Test
    @Order(6)
    void unit_yang_tidak_dikenal_disebut_sebagai_penyebabnya() {
        var ditolak = lmd.tetapkan(Map.of("unit", "ZZ"));
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("UNIT_TIDAK_DIKENAL");
        assertThat(ditolak.teks("detail")).contains("'ZZ'");
        assertThat(ditolak.isi().path("galat").get(0).path("bidang").asString()).isEqualTo("unit");
    }

    @Test
    void yang_sudah_meninggalkan_jabatannya_berakhir_bersama_penetapan_berikutnya_dan_riwayatnya_tetap() {
        var lembar = new LembarUji(253).unit("BADAN", "BADAN", "", "", "JPT_PRATAMA");
        lembar.orang("BADAN", "PELAKSANA");
        var pergi = lembar.orang("BADAN", "PELAKSANA");
        var bkl = RuangKabupaten.buat(port, "pergi-uji", "bangkalan-28-2023", lembar);
        assertThat(bkl.tetapkan(Map.of("nomor", "1", "tanggal", "2026-02-02")).isi().path("ditetapkan").asInt()).isEqualTo(2);
        var baru = new LembarUji(253).unit("BADAN", "BADAN", "", "", "JPT_PRATAMA");
        baru.orang("BADAN", "PELAKSANA");
        baru.barisPegawai("198501022010102990,Orang Baru,,,PNS,II/a,P-BADAN-PELAKSANA-2,2026-03-02,,");
        assertThat(bkl.organisasi().impor("pergi-uji", false, baru.jadi()).status()).isEqualTo(200);

        var kedua = bkl.tetapkan(Map.of("nomor", "2"));

        assertThat(kedua.status()).as(kedua.mentah()).isEqualTo(201);
        assertThat(kedua.isi().path("berakhir").asInt()).isEqualTo(1);
        var riwayat = bkl.organisasi().ambil("/pegawai/" + pergi + "/kedudukan/riwayat").isi().path("penetapan").get(0);
        assertThat(riwayat.path("nomor").asString()).isEqualTo("1");
        assertThat(riwayat.path("selesai").asString()).isNotBlank();
        assertThat(bkl.organisasi().ambil("/instansi/pergi-uji/kedudukan/perubahan").isi().path("jumlah").asInt()).isZero();
    }

    @Test
    void enam_permintaan_bersamaan_membuat_satu_keputusan() throws Exception {
        var lembar = new LembarUji(252).unit("BADAN", "BADAN", "", "", "JPT_PRATAMA");
        lembar.orang("BADAN", "PELAKSANA");
        RuangKabupaten.buat(port, "serentak-uji", "bangkalan-28-2023", lembar);
        try (var regu = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> tugas = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(_ -> () -> KlienApi.sebagai(port, "bupati-serentak-uji")
                            .kirim("/instansi/serentak-uji/kedudukan/tetapkan", "{}").status())
                    .toList();
            var status = regu.invokeAll(tugas).stream().map(t -> t.resultNow()).sorted().toList();
            assertThat(status).containsExactly(201, 409, 409, 409, 409, 409);
        }
        assertThat(baris("penetapan", "serentak-uji")).isEqualTo(1);
    }
}
