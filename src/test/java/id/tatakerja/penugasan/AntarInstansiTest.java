package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.uji.Persyaratan;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters between two tenants: neither sees the other's inside, each letter arrives once whatever fails, and a withdrawal crosses an answer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AntarInstansiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private MelakukanTindakan melakukan;

    @Autowired
    private PlatformTransactionManager pengelola;

    @Autowired
    private JdbcClient sql;

    @Autowired
    @Qualifier("pekerjaKiriman")
    private SmartLifecycle pekerja;

    private DuaKabupaten r;

    @BeforeAll
    void kabupaten() {
        r = new DuaKabupaten(
                DuaKabupaten.siap(port, "antar-lmd", 141, "lamandau-13-2024", "1"), DuaKabupaten.siap(port, "antar-bkl", 142, "bangkalan-28-2023", ""));
    }

    private long hitung(String instansi, String pertanyaan, Object... nilai) {
        return Penyewa.sebagai(instansi, () -> sql.sql(pertanyaan).params(nilai).query(Long.class).single());
    }

    private static void tunggu(String apa, BooleanSupplier sampai) throws InterruptedException {
        for (var batas = Instant.now().plus(Duration.ofSeconds(30)); !sampai.getAsBoolean(); Thread.sleep(100)) {
            assertThat(Instant.now()).as(apa).isBefore(batas);
        }
    }

    /** Does an open act up to its commit, as if the application died before it handed its letters over. */
    private void matiSesudah(RuangPenugasan siapa, long kasus, Hasil hasil) {
        var satu = siapa.kasus(kasus).path("menunggu").path(0);
        var nip = satu.path("pegawai").path("nip").asString();
        var pelaku = new Pelaku(nip, "Uji", Optional.of(siapa.kode), Optional.of(nip), Set.of(Peran.ASN));
        Penyewa.sebagai(siapa.kode, () -> new TransactionTemplate(pengelola).execute(
                _ -> melakukan.kerjakan(pelaku, satu.path("tugas").asLong(), new PermintaanTindakan(hasil, null, null, null, null, null))));
    }

    private long belumSampai(RuangPenugasan pengirim) {
        return hitung(pengirim.kode, "select count(*) from penugasan.kiriman where disampaikan is null");
    }

    private void mulaiLagi() throws InterruptedException {
        pekerja.start();
        tunggu("semua surat sampai", () -> belumSampai(r.pemilik()) + belumSampai(r.asal()) == 0);
    }

    @Test
    void satu_sisi_tidak_membaca_berkas_sisi_lain_lewat_api_maupun_di_balik_pagar_baris() {
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        RuangPenugasan.berhasil(DuaKabupaten.lakukan(r.asal(), lain, "SETUJU", ""));
        RuangPenugasan.berhasil(DuaKabupaten.lakukan(r.asal(), lain, "MENDUKUNG", ""));
        assertThat(r.asal().organisasi().ambil("/penugasan/" + id).status()).isEqualTo(404);
        assertThat(r.pemilik().organisasi().ambil("/penugasan/" + lain).status()).isEqualTo(404);
        var tugas = r.asal().kasus(lain).path("menunggu").path(0).path("tugas").asLong();
        assertThat(r.pemilik().kepala("SETDA").kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "TERSEDIA")).status()).isEqualTo(404);
        assertThat(r.pemilik().kasus(id).toString()).doesNotContain("REKOMENDASIKAN", "K-DINAS-B", "INSTRUKSI\"");
        assertThat(hitung(r.asal().kode, "select count(*) from penugasan.penugasan where id = ?", id)).isZero();
        assertThat(hitung(r.pemilik().kode, "select count(*) from penugasan.penugasan where id = ?", lain)).isZero();
        for (var tabel : List.of("penugasan", "penugasan_langkah", "pasangan", "kiriman")) {
            assertThat(hitung(r.asal().kode, "select count(*) from penugasan." + tabel + " where instansi = ?", r.pemilik().kode)).as(tabel).isZero();
        }
        assertThat(hitung(r.pemilik().kode, "select count(*) from penugasan.terimaan where instansi <> ?", r.pemilik().kode)).isZero();
    }

    @Test
    void surat_yang_belum_diantar_ketika_aplikasi_mati_sampai_sesudah_dinyalakan_lagi() throws InterruptedException {
        pekerja.stop();
        var sebelum = r.diAsal();
        var id = r.pemilik().mulai(r.pemohon(), r.permintaan());
        matiSesudah(r.pemilik(), id, Hasil.SETUJU);
        assertThat(r.pemilik().tindakan(id)).containsExactly("AJUKAN", "TERUSKAN");
        assertThat(r.diAsal()).isEqualTo(sebelum);
        assertThat(belumSampai(r.pemilik())).isEqualTo(1);
        mulaiLagi();
        assertThat(r.diAsal()).isGreaterThan(sebelum);
        assertThat(r.asal().kasus(r.diAsal()).path("menunggu").size()).isEqualTo(1);
    }

    @Test
    void surat_yang_diantar_dua_kali_hanya_sekali_sampai() throws InterruptedException {
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        pekerja.stop();
        var hubungan = Penyewa.sebagai(r.pemilik().kode, () -> sql.sql("select hubungan from penugasan.pasangan where penugasan = ?").param(id).query(java.util.UUID.class).single());
        var surat = hitung(r.asal().kode, "select count(*) from naskah.surat");
        // of this case: the files of letters signed meanwhile have entries of their own
        var jejak = hitung(r.asal().kode, "select count(*) from jejak.entri where objek = ?", "penugasan:" + lain);
        // the application died after the receiver's commit and before the letter was ticked off
        Penyewa.sebagai(r.pemilik().kode, () -> sql.sql("update penugasan.kiriman set disampaikan = null where hubungan = ?").param(hubungan).update());
        mulaiLagi();
        assertThat(r.diAsal()).isEqualTo(lain);
        assertThat(hitung(r.asal().kode, "select count(*) from naskah.surat")).isEqualTo(surat);
        assertThat(hitung(r.asal().kode, "select count(*) from penugasan.pasangan where hubungan = ?", hubungan)).isEqualTo(1);
        assertThat(r.asal().kasus(lain).path("menunggu").size()).isEqualTo(1);
        assertThat(hitung(r.asal().kode, "select count(*) from jejak.entri where objek = ?", "penugasan:" + lain)).isPositive().isEqualTo(jejak);
    }

    @Test
    void surat_yang_ditolak_penerima_karena_datanya_kurang_dicoba_lagi_tanpa_membatalkan_putusan_pengirim() throws InterruptedException {
        var id = r.pemilik().mulai(r.pemohon(), r.permintaan());
        var sebelum = r.diAsal();
        jabatanBerwenang("");
        r.pemilik().berhasil(r.pemilik().kepala("SETDA"), id, "SETUJU");
        assertThat(r.diAsal()).isEqualTo(sebelum);
        var klien = new Klien(port);
        assertThat(klien.masuk(r.pemilik().kepala.get("SETDA"), "demo")).isTrue();
        assertThat(klien.ambil("/penugasan/" + id).body()).contains("Suratnya belum sampai");
        jabatanBerwenang("K-SETDA");
        pekerja.stop();
        Penyewa.sebagai(r.pemilik().kode, () -> sql.sql("update penugasan.kiriman set berikut = now() where disampaikan is null").update());
        mulaiLagi();
        assertThat(r.diAsal()).isGreaterThan(sebelum);
    }

    private void jabatanBerwenang(String kode) {
        Penyewa.sebagai(r.asal().kode, () -> sql.sql("update organisasi.instansi_versi set pejabat_yang_berwenang = ?").param(kode).update());
    }

    @Test
    void penarikan_oleh_pemilik_menutup_berkas_asal_dengan_suratnya() {
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        var tugas = r.asal().kasus(lain).path("menunggu").path(0).path("tugas").asLong();
        RuangPenugasan.berhasil(r.pemohon().kirim("/penugasan/" + id + "/penarikan", Map.of("alasan", "Anggaran dipotong")));
        assertThat(r.asal().status(lain)).isEqualTo("DIBATALKAN");
        assertThat(r.asal().kasus(lain).path("perubahan").path(0).path("alasan").asString()).isEqualTo("Anggaran dipotong");
        assertThat(r.asal().kepala("SETDA").kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "SETUJU")).status()).isEqualTo(409);
        var surat = DuaKabupaten.surat(r.asal(), lain, "SURAT_PERMOHONAN_PELIBATAN", true, 1);
        assertThat(r.asal().kepala("SETDA").ambil("/naskah/" + surat.path("id").asLong()).teks("hal")).startsWith("Penarikan permohonan");
    }

    @Test
    void penarikan_yang_bersilang_dengan_jawaban_tetap_berlaku_dan_jawabannya_tersimpan() throws InterruptedException {
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        for (var n = 0; n < 3; n++) {
            RuangPenugasan.berhasil(DuaKabupaten.lakukan(r.asal(), lain, r.asal().kasus(lain).path("menunggu").path(0).path("hasilMungkin").path(0).asString(), ""));
        }
        pekerja.stop();
        matiSesudah(r.asal(), lain, Hasil.SETUJU);
        RuangPenugasan.berhasil(r.pemohon().kirim("/penugasan/" + id + "/penarikan", Map.of("alasan", "Tidak jadi")));
        mulaiLagi();
        assertThat(List.of(r.pemilik().status(id), r.asal().status(lain))).containsExactly("DIBATALKAN", "DIBATALKAN");
        assertThat(DuaKabupaten.surat(r.pemilik(), id, "SURAT_JAWABAN", true, 0).path("nomor").asString()).isNotEmpty();
        assertThat(r.pemilik().kasus(id).path("menunggu").size()).isZero();
    }

    @Test
    void asal_yang_menarik_atau_memperpanjang_penugasan_terdengar_oleh_pemilik() {
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        r.sampaiAkhir(id, lain);
        assertThat(r.pemilik().status(id)).isEqualTo("AKTIF");
        var penerbit = r.asal().kepala("BIDANG-B1");
        var baru = RuangPenugasan.SELESAI.plusDays(30).toString();
        RuangPenugasan.berhasil(penerbit.kirim("/penugasan/" + lain + "/masa", Map.of("selesai", baru, "alasan", "Pekerjaan bertambah")));
        assertThat(r.pemilik().kasus(id).path("selesai").asString()).isEqualTo(baru);
        RuangPenugasan.berhasil(penerbit.kirim("/penugasan/" + lain + "/penarikan", Map.of("alasan", "Dibutuhkan di sini")));
        assertThat(r.pemilik().status(id)).isEqualTo("DIBATALKAN");
    }

    private HttpResponse<byte[]> pdf(String siapa, long surat) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/naskah/" + surat + ".pdf")).header("Authorization", "Bearer demo-" + siapa).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void surat_masuk_dibaca_oleh_yang_dituju_sama_dengan_aslinya_dan_hanya_oleh_mereka() throws Exception {
        var id = r.kirim(r.permintaan());
        var asli = DuaKabupaten.surat(r.pemilik(), id, "SURAT_PELIBATAN", false, 0);
        var salinan = DuaKabupaten.surat(r.asal(), r.diAsal(), "SURAT_PELIBATAN", true, 0);
        assertThat(salinan.path("nomor")).isEqualTo(asli.path("nomor"));
        assertThat(salinan.path("dari").asString()).isEqualTo("Jabatan K-SETDA, Kabupaten antar-lmd");
        var penerima = r.asal().kepala.get("SETDA");
        tunggu("surat ditandatangani", () -> {
            try {
                return pdf(penerima, salinan.path("id").asLong()).statusCode() == 200;
            } catch (Exception gagal) {
                throw new IllegalStateException(gagal);
            }
        });
        assertThat(pdf(penerima, salinan.path("id").asLong()).body()).isEqualTo(pdf(r.pemilik().kepala.get("SETDA"), asli.path("id").asLong()).body());
        assertThat(pdf(r.asal().staf.get("BIDANG-A1"), salinan.path("id").asLong()).statusCode()).isEqualTo(404);
        assertThat(pdf(penerima, asli.path("id").asLong()).statusCode()).isEqualTo(404);
        var klien = new Klien(port);
        assertThat(klien.masuk(penerima, "demo")).isTrue();
        assertThat(klien.ambil("/naskah/" + salinan.path("id").asLong()).body()).contains("Surat masuk dari", "Kabupaten antar-lmd", asli.path("nomor").asString())
                .doesNotContain("Unduh DOCX", "Simpan surat");
        assertThat(klien.ambil("/verifikasi/" + asli.path("kodeVerifikasi").asString()).body()).contains(asli.path("nomor").asString());
    }

    @Test
    void halaman_berkas_memperlihatkan_sisi_lain_sebagai_satu_langkah_yang_jujur() {
        var id = r.kirim(r.permintaan());
        var nomor = DuaKabupaten.surat(r.pemilik(), id, "SURAT_PELIBATAN", false, 0).path("nomor").asString();
        var pemohon = new Klien(port);
        assertThat(pemohon.masuk(r.pemilik().kepala.get("BIDANG-A1"), "demo")).isTrue();
        assertThat(pemohon.ambil("/penugasan/" + id).body()).contains("Menunggu jawaban Kabupaten antar-bkl atas surat nomor " + nomor, "Instansi asal pegawai")
                .doesNotContain("Catat jawabannya", "Instruksikan");
        assertThat(r.pemohon().kirim("/penugasan/" + id + "/jawaban-luar", Map.of("nomor", "1", "tanggal", RuangPenugasan.KEMARIN, "hasil", "TOLAK", "alasan", "x")).status()).isEqualTo(409);
        var berwenang = new Klien(port);
        assertThat(berwenang.masuk(r.asal().kepala.get("SETDA"), "demo")).isTrue();
        assertThat(berwenang.ambil("/penugasan/" + r.diAsal()).body()).contains("Instansi pemilik kinerja", "Kabupaten antar-lmd", "Surat masuk dari");
        var langkah = pemohon.isiDari("/penugasan/baru", "/penugasan/baru", Map.of(
                "cara", "PENUNJUKAN", "bentuk", "TIM", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", "Peta", "maksudTujuan", "x", "kompetensi", "x", "ke", "cari"));
        assertThat(langkah.body()).contains("<option value=\"Kabupaten antar-bkl\">").doesNotContain("<option value=\"Kabupaten antar-lmd\">");
    }

    @Test
    @Persyaratan({"LMD-157"})
    void surat_jawaban_sampai_kepada_pejabat_yang_berwenang_bukan_kepada_pemohon() {
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        for (var n = 0; n < 4; n++) {
            RuangPenugasan.berhasil(DuaKabupaten.lakukan(r.asal(), lain, r.asal().kasus(lain).path("menunggu").path(0).path("hasilMungkin").path(0).asString(), ""));
        }
        var surat = DuaKabupaten.surat(r.pemilik(), id, "SURAT_JAWABAN", true, 0).path("id").asLong();
        assertThat(r.pemilik().kepala("SETDA").ambil("/naskah/" + surat).status()).isEqualTo(200);
        assertThat(r.pemohon().ambil("/naskah/" + surat).status()).isEqualTo(404);
        assertThat(r.pemilik().kasus(id).path("menunggu").path(0).path("tindakan").asString()).isEqualTo("SAMPAIKAN");
    }
}
