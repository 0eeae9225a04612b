package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages without script: a draft that waits, a form that is sent once, a team with its picture and its changes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrafDanTimHalamanTest {

    private static final String BARU = "/penugasan/baru";
    private static final Pattern KUNCI = Pattern.compile("name=\"kunci\" value=\"([0-9a-f]{32})\"");

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "tim-halaman", 304, "lamandau-13-2024", "1").tetapkan();
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    private static String kunci(String halaman) {
        var cocok = KUNCI.matcher(halaman);
        assertThat(cocok.find()).isTrue();
        return cocok.group(1);
    }

    private Map<String, String> isian(String judul, String... lain) {
        var isi = new HashMap<>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", judul, "maksudTujuan", "Laporan tersusun", "kompetensi",
                "analisis data", "ekspektasi", "Satu laporan", "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString()));
        isi.putAll(Map.of("pengaturanLain", "Dua hari seminggu", "pertimbangan", "Beban kerja unit", "alasanPilihan", "Berpengalaman", "rencanaHasil", "Satu laporan", "renstra",
                "Sasaran 2", "perjanjianKinerja", "Target 1", "sifatPekerjaan", "LINTAS_UNIT", "teknis", "LINTAS_UNIT"));
        for (var i = 0; i < lain.length; i += 2) {
            isi.put(lain[i], lain[i + 1]);
        }
        return isi;
    }

    /** Internal number of a person of the unit, as the page of candidates shows it. */
    private String nomor(Klien kepala, String unit) {
        return kepala.isiDari(BARU, BARU, isian("Cari orang " + unit, "unitCari", unit, "ke", "orang")).body().replaceAll("(?s).*?name=\"orang\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void draf_tersimpan_bagi_orangnya_sendiri_dan_dilanjutkan_atau_dibuang() {
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        var halaman = kepala.isiDari(BARU, BARU, isian("Draf yang ditinggal", "ekspektasi", "Diketik setengah", "kunci", kunci(kepala.ambil(BARU).body()), "ke", "orang"));
        assertThat(halaman.body()).contains("Tersimpan sebagai draf ");
        var kunci = kunci(halaman.body());
        var kembali = masuk(r.kepala.get("BIDANG-A1"));
        assertThat(kembali.ambil(BARU).body()).contains("Lanjutkan draf", "Draf yang ditinggal", BARU + "?draf=" + kunci);
        assertThat(kembali.ambil(BARU + "?draf=" + kunci).body()).contains("value=\"Draf yang ditinggal\"", "Diketik setengah");
        assertThat(masuk(r.kepala.get("BIDANG-A2")).ambil(BARU + "?draf=" + kunci).body()).doesNotContain("Draf yang ditinggal");
        for (var n = 0; n < 6; n++) {
            kembali.isiDari(BARU, BARU, isian("Draf ke-" + n, "ke", "orang"));
        }
        assertThat(kembali.ambil(BARU).body()).contains("Draf ke-5", "Draf ke-1").doesNotContain("Draf yang ditinggal", "Draf ke-0");
        var terakhir = KUNCI.matcher(kembali.ambil(BARU).body().replaceAll("(?s).*Lanjutkan draf", ""));
        assertThat(terakhir.find()).isTrue();
        assertThat(kembali.isiDari(BARU, BARU, Map.of("kunci", terakhir.group(1), "ke", "buang")).statusCode()).isEqualTo(302);
        assertThat(kembali.ambil(BARU).body()).doesNotContain("Draf ke-5");
    }

    @Test
    void formulir_yang_dikirim_dua_kali_membuat_satu_penugasan() {
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        var orang = nomor(kepala, "BIDANG-A1");
        var isi = isian("Dikirim dua kali", "orang", orang, "ke", "kirim", "kunci", kunci(kepala.ambil(BARU).body()));
        var satu = CompletableFuture.supplyAsync(() -> masuk(r.kepala.get("BIDANG-A1")).isiDari(BARU, BARU, isi));
        var dua = CompletableFuture.supplyAsync(() -> masuk(r.kepala.get("BIDANG-A1")).isiDari(BARU, BARU, isi));
        assertThat(satu.join().statusCode()).as(satu.join().body()).isEqualTo(302);
        assertThat(Klien.tujuan(dua.join())).isEqualTo(Klien.tujuan(satu.join()));
        assertThat(Klien.tujuan(kepala.isiDari(BARU, BARU, isi))).isEqualTo(Klien.tujuan(satu.join()));
        assertThat(r.organisasi().ambil("/penugasan?q=Dikirim+dua").isi().path("jumlah").asInt()).isEqualTo(1);
        assertThat(kepala.ambil(BARU).body()).doesNotContain("Dikirim dua kali");
        var tiga = new HashMap<>(isi);
        tiga.put("kunci", kunci(kepala.ambil(BARU).body()));
        assertThat(Klien.tujuan(kepala.isiDari(BARU, BARU, tiga))).isNotEqualTo(Klien.tujuan(satu.join()));
    }

    @Test
    @Persyaratan({"LMD-179"})
    void tim_dipilih_ketuanya_di_halaman_terlihat_gambarnya_dan_diubah_di_halaman() {
        var kepala = masuk(r.kepala.get("BIDANG-A2"));
        var orang = nomor(kepala, "BIDANG-A2");
        var kepalaSendiri = isian("Tim dari halaman", "unitPemilik", "BIDANG-A2", "bentuk", "TIM", "orang", orang, "ke", "tinjau");
        var tinjau = kepala.isiDari(BARU, BARU, kepalaSendiri).body();
        assertThat(tinjau).contains("Pengenalan kebutuhan tim", "Rencana hasil dan targetnya dalam setahun", "name=\"sifatPekerjaan\" value=\"LINTAS_UNIT\" checked", "Ketua Tim", "(pemilik kinerja)", "Peraturan yang memerintahkan tim").doesNotContain("Penanggung Jawab Tim <span");
        var nomorKepala = tinjau.replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>[^<]*Jabatan K-BIDANG-A2.*", "$1");
        var kirim = new HashMap<>(kepalaSendiri);
        kirim.putAll(Map.of("ke", "kirim", "namaTim", "Tim Halaman", "ketua", nomorKepala));
        var terkirim = kepala.isiDari(BARU, BARU, kirim);
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(302);
        var id = Long.parseLong(Klien.tujuan(terkirim).replaceAll(".*/", ""));
        r.berhasil(r.orang(r.kasus(id).path("pegawai").path(0).path("nip").asString()), id, "SELESAI");
        var tim = "/tim-kerja/" + r.kasus(id).path("tim").path("id").asLong();
        assertThat(kepala.ambil("/penugasan/" + id).body()).contains(tim, "Tim Halaman");
        assertThat(kepala.ambil("/tim-kerja").body()).contains("Tim Halaman");
        assertThat(kepala.ambil("/penugasan").body()).contains("href=\"/tim-kerja\"");
        var halaman = kepala.ambil(tim + "?tanggal=" + RuangPenugasan.MULAI).body();
        assertThat(halaman).contains("<svg", "Ketua Tim", "Tanggung jawab", "pasal-26", "Surat Keputusan Tim Kerja".substring(0, 5), ".pdf", "Tim dibentuk dengan", "Ubah susunan");
        var kurang = kepala.isiDari(tim + "/ubah", tim + "/ubah", Map.of("jenis", "KETUA", "ketua", orang, "alasan", ""));
        assertThat(kurang.body()).contains("Tulis alasannya", "value=\"KETUA\" checked");
        var tinggalKetua = kepala.isiDari(tim + "/ubah", tim + "/ubah", Map.of("jenis", "KETUA", "ketua", orang, "alasan", "Paling ahli"));
        assertThat(tinggalKetua.body()).contains("tim tinggal mempunyai ketua", "Paling ahli");
        var lain = kepala.ambil(tim + "/ubah").body().replaceAll("(?s).*id=\"ketua\"", "").replaceAll("(?s).*?<option value=\"(?!" + orang + "\"|" + nomorKepala + "\")(\\d+)\".*", "$1");
        var ganti = kepala.isiDari(tim + "/ubah", tim + "/ubah", Map.of("jenis", "KETUA", "ketua", lain, "alasan", "Paling ahli"));
        assertThat(ganti.statusCode()).as(ganti.body()).isEqualTo(302);
        assertThat(kepala.ambil(tim).body()).contains("Paling ahli", "menjadi Ketua Tim menggantikan");
        assertThat(Klien.tujuan(masuk("organisasi-" + r.kode).ambil(tim + "/ubah"))).isEqualTo(tim);
        assertThat(kepala.ambil("/tim-kerja/99999999").statusCode()).isEqualTo(404);
        assertThat(kepala.isiDari("/penugasan/" + id + "/ubah", "/penugasan/" + id + "/ubah", Map.of("apa", "tutup", "alasan", "Sudah selesai")).statusCode()).isEqualTo(302);
        assertThat(r.status(id)).isEqualTo("SELESAI");
    }
}
