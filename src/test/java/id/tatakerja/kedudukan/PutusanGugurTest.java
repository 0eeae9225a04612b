package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An explicit decision holds under the rule that left the choice and for an official who could still be chosen; then it lapses. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PutusanGugurTest {

    private static final LocalDate HARI_INI = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String ALASAN = "Kepala Dinas membimbing langsung pekerjaannya";

    @LocalServerPort
    private int port;

    private RuangKabupaten lmd;
    private RuangKabupaten bkl;
    private String celah;
    private String celahLain;
    private String menurutAturan;
    private String diDinas;
    private String diBadan;

    @BeforeAll
    void dua_kabupaten() {
        var satu = new LembarUji(261)
                .unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("SEK", "SEKRETARIAT", "DINAS", "", "ADMINISTRATOR")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR");
        celah = satu.orang("BIDANG", "AHLI_MUDA");
        celahLain = satu.orang("BIDANG", "AHLI_MUDA");
        menurutAturan = satu.orang("BIDANG", "PELAKSANA");
        lmd = RuangKabupaten.buat(port, "gugur-lmd", "lamandau-13-2024", satu);
        var dua = new LembarUji(262)
                .unit("DINAS", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG", "BIDANG", "DINAS", "", "ADMINISTRATOR")
                .unit("BADAN", "BADAN", "", "", "JPT_PRATAMA")
                .unit("BIDANG-B", "BIDANG", "BADAN", "", "ADMINISTRATOR");
        diDinas = dua.orang("BIDANG", "AHLI_MUDA");
        diBadan = dua.orang("BIDANG-B", "AHLI_MUDA");
        bkl = RuangKabupaten.buat(port, "gugur-bkl", "bangkalan-28-2023", dua);
    }

    private static void berlaku(RuangKabupaten ruang, String nip, String jabatan) {
        var diputuskan = ruang.putuskan(nip, Map.of("jabatan", jabatan, "alasan", ALASAN));
        assertThat(diputuskan.status()).as(diputuskan.mentah()).isEqualTo(200);
        assertThat(ruang.kedudukan(nip).teks("keputusan.alasan")).isEqualTo(ALASAN);
        assertThat(ruang.kedudukan(nip).isi().path("keputusanGugur").isNull()).isTrue();
    }

    @Test
    void putusan_gugur_ketika_aturan_lain_berlaku_dan_sebabnya_terbaca_pada_api_halaman_dan_jejak() {
        berlaku(lmd, celah, "K-DINAS");
        assertThat(lmd.kedudukan(celah).teks("aturan")).isEqualTo("K-40");
        var didelegasikan = lmd.organisasi().kirim("/jabatan/K-BIDANG/delegasi-penilai", Map.of(
                "penerima", "K-SEK", "nip", List.of(celah), "mulai", HARI_INI.toString(), "selesai", HARI_INI.plusDays(30).toString(), "dokumen",
                "Surat Pendelegasian 1/2026"));
        assertThat(didelegasikan.status()).as(didelegasikan.mentah()).isEqualTo(201);

        var kini = lmd.kedudukan(celah);

        assertThat(kini.teks("aturan")).isEqualTo("K-12");
        assertThat(kini.teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-SEK");
        assertThat(kini.isi().path("keputusan").isNull()).isTrue();
        assertThat(kini.teks("keputusanGugur.sebab")).contains("K-40", "K-12");
        assertThat(kini.teks("keputusanGugur.alasan")).isEqualTo(ALASAN);
        assertThat(lmd.organisasi().ambil("/jejak").mentah()).contains("GUGURKAN_PUTUSAN", "pegawai:" + celah);
        var diri = new Klien(port);
        assertThat(diri.masuk(celah, "demo")).isTrue();
        assertThat(diri.ambil("/kedudukan/saya").body()).contains("sudah gugur", "(gugur: Putusan dibuat menurut aturan K-40");
    }

    @Test
    void putusan_gugur_ketika_penilainya_bukan_calon_lagi_dan_tidak_hidup_kembali_dengan_sendirinya() {
        berlaku(bkl, diDinas, "K-BIDANG");
        assertThat(bkl.atur("DINAS", Map.of("varianPenilai", "LEVEL_I"), "").status()).isEqualTo(200);
        assertThat(bkl.kedudukan(diDinas).teks("status")).isEqualTo("SESUAI_ATURAN");
        assertThat(bkl.kedudukan(diDinas).teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo("K-DINAS");

        assertThat(bkl.atur("DINAS", Map.of("varianPenilai", "BELUM"), "").status()).isEqualTo(200);

        assertThat(bkl.kedudukan(diDinas).teks("status")).isEqualTo("PERLU_PILIHAN");
        assertThat(bkl.kedudukan(diDinas).teks("keputusanGugur.penilai.kode")).isEqualTo("K-BIDANG");
        berlaku(bkl, diDinas, "K-BIDANG");
    }

    @Test
    void perubahan_yang_baru_mulai_besok_tidak_menggugurkan_putusan_hari_ini() {
        berlaku(bkl, diBadan, "K-BIDANG-B");
        var besok = HARI_INI.plusDays(1).toString();
        assertThat(bkl.atur("BADAN", Map.of("varianPenilai", "LEVEL_I"), besok).status()).isEqualTo(200);

        assertThat(bkl.kedudukan(diBadan).teks("status")).isEqualTo("DITETAPKAN_KHUSUS");
        assertThat(bkl.kedudukan(diBadan, besok).teks("status")).isEqualTo("SESUAI_ATURAN");
        assertThat(bkl.kedudukan(diBadan, besok).teks("keputusanGugur.sebab")).isNotEmpty();
    }

    @Test
    void putusan_ditolak_bila_aturan_sudah_menentukan_pejabat_itu() {
        var penilai = lmd.kedudukan(menurutAturan).teks("pejabatPenilaiKinerja.jabatan.kode");
        var ditolak = lmd.putuskan(menurutAturan, Map.of("jabatan", penilai, "alasan", ALASAN));
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.teks("kode")).isEqualTo("SUDAH_MENURUT_ATURAN");
        assertThat(ditolak.isi().path("dasar")).isNotEmpty();
        assertThat(lmd.kedudukan(menurutAturan).isi().path("keputusan").isNull()).isTrue();
    }

    @Test
    void alasan_yang_terlalu_panjang_atau_tidak_menjelaskan_dan_dasar_yang_bukan_teks_ditolak_dengan_bidangnya() {
        var salah = Map.of(
                "alasan TERLALU_PANJANG", Map.of("jabatan", "K-BIDANG", "alasan", "a".repeat(2001)),
                "alasan ALASAN_TIDAK_JELAS", Map.of("jabatan", "K-BIDANG", "alasan", "."),
                "dasar DASAR_TIDAK_SAH", Map.of("jabatan", "K-BIDANG", "alasan", ALASAN, "dasar", Map.of("a", "b")),
                "dasar TERLALU_PANJANG", Map.of("jabatan", "K-BIDANG", "alasan", ALASAN, "dasar", "b".repeat(1001)));
        salah.forEach((harapan, isi) -> periksa(harapan, lmd.putuskan(celahLain, isi)));
        periksa("dasar DASAR_TIDAK_SAH", lmd.putuskan(celahLain, Map.of("jabatan", "K-BIDANG", "alasan", ALASAN, "dasar", List.of("Pasal 1", 2))));
        periksa("jabatan JABATAN_WAJIB", lmd.putuskan(celahLain, Map.of("alasan", ALASAN)));
    }

    private static void periksa(String harapan, KlienApi.Jawaban ditolak) {
        assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(422);
        var galat = ditolak.isi().path("galat").get(0);
        assertThat(galat.path("bidang").asString() + " " + ditolak.teks("kode")).isEqualTo(harapan);
        assertThat(galat.path("pesan").asString()).isNotBlank();
    }
}
