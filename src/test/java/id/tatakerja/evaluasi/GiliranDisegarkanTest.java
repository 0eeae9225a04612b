package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Turns that became stale without an act are put right by night. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GiliranDisegarkanTest {

    private static final int TAHUN = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    @Qualifier("menyegarkanGiliran")
    private Object malam;

    private RuangEvaluasi r;

    @BeforeAll
    void kabupaten() {
        r = new RuangEvaluasi(port, sql, "giliran-malam", 971, "lamandau-13-2024");
    }

    private void segarkan() {
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> ReflectionTestUtils.invokeMethod(malam, "segarkan", r.kode));
    }

    private void ubah(String perintah, Object... nilai) {
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql(perintah).params(List.of(nilai)).update());
    }

    private static List<String> kotak(KlienApi siapa) {
        return siapa.ambil("/saya/perlu-tindakan").isi().findValuesAsString("tautan");
    }

    @Test
    void langkah_target_kembali_ke_kotak_pemegangnya_dan_hilang_bersama_tahunnya() {
        var kepala = r.kepala("DIN1");
        assertThat(kotak(kepala)).contains("/perjanjian-kinerja");
        var perjanjian = BahanGerbang.dibuat(kepala.kirim("/perjanjian-kinerja", Map.of("unit", "DIN1", "tahun", TAHUN, "renstra", "Sasaran 2")));
        assertThat(kotak(kepala)).contains("/perjanjian-kinerja/" + perjanjian).doesNotContain("/perjanjian-kinerja");
        var target = BahanGerbang.dibuat(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/target", Map.of(
                "sasaran", "Layanan prima", "indikator", "Indeks", "target", "100", "satuan", "persen", "bentuk", "INDIVIDU")));
        RuangEvaluasi.berhasil(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/penetapan", Map.of("nomor", "188/PK")));
        assertThat(kotak(kepala)).contains("/target/" + target).doesNotContain("/perjanjian-kinerja/" + perjanjian);
        ubah("delete from pelaksanaan.giliran where instansi = ?", r.kode);
        assertThat(kotak(kepala)).doesNotContain("/target/" + target);
        segarkan();
        assertThat(kotak(kepala)).contains("/target/" + target);
        ubah("update pelaksanaan.perjanjian set tahun = ? where id = ?", TAHUN - 1, perjanjian);
        segarkan();
        assertThat(kotak(kepala)).doesNotContain("/target/" + target);
    }

    @Test
    void rencana_menunggu_pimpinan_hanya_selama_pekerjaannya_berjalan() {
        var nip = r.nip("D2BID", "PELAKSANA");
        var id = r.tanpaRencana("INDIVIDU", "D2BID", "", List.of(nip));
        var tautan = "/pekerjaan/" + id + "/rencana";
        assertThat(kotak(r.kepala("D2BID"))).as("belum disusun").doesNotContain(tautan);
        assertThat(kotak(r.orang(nip))).contains(tautan);
        RuangEvaluasi.berhasil(r.orang(nip).taruh("/penugasan/" + id + "/rencana", Map.of("kegiatan", List.of(BahanGerbang.baris("Penyusunan laporan", 1_000_000)))));
        assertThat(kotak(r.kepala("D2BID"))).contains(tautan);
        assertThat(kotak(r.kepala("D2BI2"))).as("bukan pimpinannya").doesNotContain(tautan);
        ubah("update penugasan.penugasan set status = 'DIBATALKAN' where id = ?", id);
        assertThat(kotak(r.kepala("D2BID"))).as("tidak ditunjukkan lagi").doesNotContain(tautan);
        segarkan();
        assertThat(Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("select count(*)::int from pelaksanaan.giliran where jenis = 'RENCANA' and objek = ?")
                .param(id).query(Integer.class).single())).as("dan barisnya dibuang").isZero();
    }
}
