package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An account goes with its person: out on the last day, along to another instansi, never with rights of the former post. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AkunMengikutiPegawaiTest {

    private static final String ASAL = "akun-asal";
    private static final String TUJUAN = "akun-tujuan";

    @LocalServerPort
    private int port;

    private KlienApi asal;
    private KlienApi tujuan;
    private Map<String, String> lembarAsal;
    private Map<String, String> lembarTujuan;
    private String pindah;
    private String pensiun;
    private final Map<String, Klien> sesi = new HashMap<>();

    @BeforeAll
    void dua_instansi() {
        for (var kode : List.of(ASAL, TUJUAN)) {
            assertThat(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                    "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu",
                    "Asia/Jakarta", "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "N"))).status()).isEqualTo(201);
        }
        asal = KlienApi.sebagai(port, "organisasi-" + ASAL);
        tujuan = KlienApi.sebagai(port, "organisasi-" + TUJUAN);
        var a = new LembarUji(41).unit("DINAS-A", "DINAS", "", "1", "JPT_PRATAMA");
        pindah = a.orang("DINAS-A", "AHLI_MUDA");
        pensiun = a.orang("DINAS-A", "AHLI_MADYA");
        lembarAsal = a.jadi();
        lembarTujuan = new LembarUji(42).unit("DINAS-A", "DINAS", "", "1", "JPT_PRATAMA").jadi();
        assertThat(asal.impor(ASAL, false, lembarAsal).status()).isEqualTo(200);
        assertThat(tujuan.impor(TUJUAN, false, lembarTujuan).status()).isEqualTo(200);
        assertThat(asal.taruh("/akun/" + pindah + "/peran/BAGIAN_ORGANISASI", "").status()).isEqualTo(204);
        for (var nip : List.of(pindah, pensiun)) {
            sesi.put(nip, new Klien(port));
            assertThat(sesi.get(nip).masuk(nip, "demo")).isTrue();
        }
    }

    @Test
    @Order(1)
    void akun_instansi_lain_tidak_dapat_diambil_sebelum_dilepas() {
        assertThat(tujuan.impor(TUJUAN, false, denganPindahan()).mentah()).contains("NIP_DIPAKAI_INSTANSI_LAIN");
        assertThat(saya(pindah).teks("instansi.kode") + saya(pindah).mentah()).contains(ASAL);
    }

    @Test
    @Order(2)
    void pegawai_yang_berhenti_tidak_dapat_masuk_dengan_kalimat_yang_ramah_dan_sesinya_berakhir() {
        assertThat(asal.impor(ASAL, false, tanpa(pindah, pensiun)).status()).isEqualTo(200);

        var jawaban = new Klien(port).isi("/masuk", Map.of("nama", pensiun, "sandi", "demo"));
        assertThat(jawaban.statusCode()).isEqualTo(403);
        assertThat(jawaban.body()).contains("akun ini sudah ditutup").contains("bagian kepegawaian").contains(String.valueOf(LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).getYear()));
        assertThat(sesi.get(pensiun).ambil("/profil").statusCode()).isEqualTo(302);
        assertThat(saya(pensiun).status()).isEqualTo(401);
        assertThat(asal.ambil("/jejak?ukuran=50").mentah()).contains("AKUN_DIAKHIRI").contains(pensiun);
    }

    @Test
    @Order(3)
    void akun_ikut_pindah_tanpa_peran_dan_sesi_dari_instansi_lama() {
        var diterima = tujuan.impor(TUJUAN, false, denganPindahan());
        assertThat(diterima.status()).as(diterima.mentah()).isEqualTo(200);

        assertThat(saya(pindah).mentah()).contains(TUJUAN).doesNotContain(ASAL).doesNotContain("BAGIAN_ORGANISASI");
        assertThat(KlienApi.sebagai(port, pindah).ambil("/instansi/" + TUJUAN + "/pekerjaan").status()).isEqualTo(403);
        assertThat(sesi.get(pindah).ambil("/profil").statusCode()).isEqualTo(302);
        assertThat(new Klien(port).masuk(pindah, "demo")).isTrue();
        assertThat(tujuan.ambil("/jejak?ukuran=50").mentah()).contains("AKUN_IKUT_PINDAH").doesNotContain(ASAL);
    }

    @Test
    @Order(4)
    void yang_kembali_menjadi_pegawai_dapat_masuk_lagi() {
        assertThat(asal.impor(ASAL, false, tanpa(pindah)).status()).isEqualTo(200);
        assertThat(saya(pensiun).status()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void yang_berhenti_nanti_tetap_dapat_masuk_sampai_harinya() {
        var besok = Map.of("tanggal", LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusDays(2).toString());
        var diakhiri = asal.hapus("/pegawai/" + pensiun + "?tanggal=" + besok.get("tanggal"));
        assertThat(diakhiri.status()).as(diakhiri.mentah()).isEqualTo(204);
        assertThat(saya(pensiun).status()).isEqualTo(200);
        assertThat(asal.ambil("/jejak?ukuran=50").isi().path("isi").path(0).toString() + asal.ambil("/jejak?ukuran=5").mentah()).contains("AKUN_DIAKHIRI");
    }

    private KlienApi.Jawaban saya(String nip) {
        return KlienApi.sebagai(port, nip).ambil("/saya");
    }

    private Map<String, String> tanpa(String... nip) {
        var hasil = new HashMap<>(lembarAsal);
        for (var satu : nip) {
            hasil.computeIfPresent("pegawai", (_, isi) -> isi.replaceAll(satu + ".*\n", ""));
        }
        return hasil;
    }

    private Map<String, String> denganPindahan() {
        var hasil = new HashMap<>(lembarTujuan);
        hasil.computeIfPresent("jabatan", (_, isi) -> isi + "JF,Perencana,DINAS-A,FUNGSIONAL,AHLI_MUDA,tidak,8,1\n");
        hasil.computeIfPresent("pegawai", (_, isi) -> isi + pindah + ",Orang Pindah,,,PNS,III/c,JF,2024-01-02,,\n");
        return hasil;
    }
}
