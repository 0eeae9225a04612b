package id.tatakerja.alur.waktu;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schedule of deadlines on a real database: each stage once, whoever and how often asks. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.alur.jadwal=tidak", "tatakerja.surel.pekerja=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MenjadwalTenggatTest {

    private static final String KODE = "tenggat-serentak";

    @LocalServerPort
    private int port;

    @Autowired
    private MenjadwalTenggat menjadwal;

    @Autowired
    private JdbcClient sql;

    @BeforeAll
    void instansi() {
        var admin = KlienApi.sebagai(port, "admin");
        assertThat(admin.kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Tenggat", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jayapura",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama"))).status()).isEqualTo(201);
        var lembar = new LembarUji(91).unit("DINAS-T", "DINAS", "", "1", "JPT_PRATAMA").unit("BIDANG-T", "BIDANG", "DINAS-T", "", "ADMINISTRATOR");
        assertThat(KlienApi.sebagai(port, "organisasi-" + KODE).impor(KODE, false, lembar.jadi()).status()).isEqualTo(200);
    }

    private long buka(String pemegang, int hariKeBatas, String ingatkan) {
        return Penyewa.sebagai(KODE, () -> sql.sql("""
                insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, lama, batas, ingatkan, berikut)
                values (?, 1, 'putuskan', 'PUTUSKAN', 'Uji', array[?], array['PIMPINAN_ASAL'], array['SETUJU'], '[]', 'P5D',
                    (now() at time zone 'Asia/Jayapura')::date + ?, (now() at time zone 'Asia/Jayapura')::date + nullif(?, '')::int, now() - interval '1 minute')
                returning id
                """).params(KODE, pemegang, hariKeBatas, ingatkan).query(Long.class).single());
    }

    private java.util.List<String> kabar(long tugas, String kepada) {
        return Penyewa.sebagai(KODE, () -> sql.sql("select jenis from pemberitahuan.kabar where kepada = ? and (tautan = ? or jenis = 'ESKALASI' and kepada = 'K-DINAS-T') order by id")
                .params(kepada, "/tugas/" + tugas).query(String.class).list());
    }

    private long tahap() {
        return Penyewa.sebagai(KODE, () -> sql.sql("select count(*) from alur.tugas_tahap").query(Long.class).single());
    }

    private int habiskan() {
        var banyak = 0;
        while (Penyewa.seluruhInstalasi(menjadwal::satu)) {
            banyak++;
        }
        return banyak;
    }

    @Test
    void lewat_batas_memberi_tahu_pemegang_dan_atasannya_sekali_dan_tidak_memutuskan_apa_pun() {
        var id = buka("K-BIDANG-T", -3, "");
        assertThat(habiskan()).isPositive();
        assertThat(kabar(id, "K-BIDANG-T")).containsExactly("LEWAT");
        assertThat(kabar(id, "K-DINAS-T")).contains("ESKALASI");
        Penyewa.sebagai(KODE, () -> sql.sql("update alur.tugas set berikut = now() - interval '1 second' where id = ?").param(id).update());
        habiskan();
        assertThat(kabar(id, "K-BIDANG-T")).as("tahap yang sama tidak dikabarkan dua kali").containsExactly("LEWAT");
        assertThat(Penyewa.<Boolean, RuntimeException>sebagai(KODE, () -> sql.sql("select selesai is null and berikut is null from alur.tugas where id = ?").param(id)
                .query(Boolean.class).single())).isTrue();
    }

    @Test
    void di_atas_kepala_perangkat_daerah_pejabat_pembina_kepegawaian_yang_diberi_tahu() {
        // yesterday's would not yet be overdue before seven in the morning there
        buka("K-DINAS-T", -2, "");
        habiskan();
        assertThat(Penyewa.<Long, RuntimeException>sebagai(KODE, () -> sql.sql("select count(*) from pemberitahuan.kabar where kepada = '@pembina' and jenis = 'ESKALASI'")
                .query(Long.class).single())).isPositive();
    }

    @Test
    void beberapa_simpul_bersama_mengabarkan_setiap_tahap_tepat_sekali() throws Exception {
        habiskan();
        var sebelum = tahap();
        var semua = new ArrayList<Long>();
        for (var i = 0; i < 40; i++) {
            semua.add(buka("K-BIDANG-T", -2, ""));
        }
        try (var utas = Executors.newFixedThreadPool(4)) {
            var janji = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 4; i++) {
                janji.add(utas.submit(this::habiskan));
            }
            var total = 0;
            for (var j : janji) {
                total += j.get();
            }
            assertThat(total).isEqualTo(40);
        }
        assertThat(tahap() - sebelum).isEqualTo(40);
        assertThat(semua).allSatisfy(id -> assertThat(Penyewa.<Long, RuntimeException>sebagai(KODE, () -> sql.sql(
                        "select count(*) from pemberitahuan.kabar where tautan = ? and jenis = 'LEWAT'").param("/tugas/" + id).query(Long.class).single())).isEqualTo(1));
    }

    @Test
    void langkah_yang_sudah_dikerjakan_tidak_diingatkan() {
        var id = buka("K-BIDANG-T", 4, "-1");
        Penyewa.sebagai(KODE, () -> sql.sql("update alur.tugas set selesai = now(), oleh = 'uji', hasil = 'SETUJU' where id = ?").param(id).update());
        habiskan();
        assertThat(kabar(id, "K-BIDANG-T")).isEmpty();
    }

    @Test
    void pengingat_datang_lebih_dahulu_dan_jadwal_berikutnya_tersimpan() {
        var id = buka("K-BIDANG-T", 6, "-1");
        habiskan();
        assertThat(kabar(id, "K-BIDANG-T")).contains("PENGINGAT").doesNotContain("LEWAT");
        assertThat(Penyewa.<Boolean, RuntimeException>sebagai(KODE, () -> sql.sql("select berikut > now() + interval '4 days' from alur.tugas where id = ?").param(id)
                .query(Boolean.class).single())).isTrue();
    }
}
