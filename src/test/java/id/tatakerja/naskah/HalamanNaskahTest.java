package id.tatakerja.naskah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

/** The pages of letters as people use them, without script: boxes, one letter, register, settings, layouts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalamanNaskahTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Penerbitan penerbitan;

    @Autowired
    private PlatformTransactionManager pengelola;

    private RuangNaskah ruang;

    @BeforeAll
    void kabupaten() {
        ruang = new RuangNaskah(port, "naskah-halaman", 243, penerbitan, pengelola);
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    @Test
    void penerima_menemukan_surat_di_kotaknya_dan_membukanya() {
        var id = ruang.terbitkan(ruang.permohonan("Surat pada halaman")).id();
        var klien = masuk(ruang.kepalaBadan);
        assertThat(klien.ambil("/naskah").body()).contains("Surat pada halaman", "Naskah");
        var surat = klien.ambil("/naskah/" + id);
        assertThat(surat.statusCode()).isEqualTo(200);
        assertThat(surat.body()).contains("Surat pada halaman", "Halaman pemeriksaan surat ini");
        assertThat(masuk(ruang.staf).ambil("/naskah/" + id).statusCode()).isEqualTo(404);
        assertThat(new Klien(port).ambil("/verifikasi").statusCode()).isEqualTo(200);
    }

    @Test
    void bagian_organisasi_membaca_register_mencatat_dan_membatalkan_nomor_dengan_alasan() {
        ruang.terbitkan(ruang.permohonan("Untuk register"));
        var klien = masuk("organisasi-" + ruang.kode);
        assertThat(klien.ambil("/naskah/register").body()).contains("Untuk register", "Tidak ada nomor urut yang hilang");
        var isian = Map.of("nomor", "188/9/BUKU/2026", "tanggal", "2026-05-04", "jenis", "SURAT_TUGAS", "hal", "Dari buku agenda");
        assertThat(klien.isiDari("/naskah/register", "/naskah/register/luar", isian).statusCode()).isEqualTo(302);
        var lagi = klien.isiDari("/naskah/register", "/naskah/register/luar", isian);
        assertThat(lagi.body()).contains("sudah ada pada register", "Dari buku agenda");
        var halaman = klien.ambil("/naskah/register").body();
        var id = halaman.replaceAll("(?s).*?/naskah/register/(\\d+)/batal.*", "$1");
        assertThat(klien.isiDari("/naskah/register", "/naskah/register/" + id + "/batal", Map.of("alasan", " ")).body()).contains("alasan pembatalan");
        assertThat(klien.isiDari("/naskah/register", "/naskah/register/" + id + "/batal", Map.of("alasan", "salah ketik")).statusCode()).isEqualTo(302);
        assertThat(klien.ambil("/naskah/register").body()).contains("Dibatalkan: salah ketik");
        assertThat(klien.ambil("/naskah/register/ekspor.csv").body()).contains("188/9/BUKU/2026", "salah ketik");
        assertThat(masuk(ruang.kepalaDinas).ambil("/naskah/register").statusCode()).isEqualTo(403);
    }

    @Test
    void pengaturan_naskah_tersimpan_dan_yang_keliru_kembali_dengan_isiannya() {
        var klien = masuk("organisasi-" + ruang.kode);
        var alamat = "/pengaturan/naskah";
        assertThat(klien.ambil(alamat).statusCode()).isEqualTo(200);
        assertThat(klien.isiDari(alamat, alamat, Map.of("cara", "DI_SINI", "tempat", "Nanga Contoh", "kertas", "F4")).statusCode()).isEqualTo(302);
        assertThat(klien.ambil(alamat).body()).contains("Nanga Contoh");
        var salah = klien.isiDari(alamat, alamat + "/pola", Map.of("jenis", "SURAT_TUGAS", "pola", "{entah}/{urut}", "klasifikasi", "800", "lanjut", ""));
        assertThat(salah.body()).contains("{entah}/{urut}", "tidak dikenal");
        assertThat(klien.isiDari(alamat, alamat + "/pola", Map.of("jenis", "SURAT_TUGAS", "pola", "ST/{urut:000}/{tahun}", "klasifikasi", "800", "lanjut", "7"))
                .statusCode()).isEqualTo(302);
        var k = ruang.permohonan("Nomor lanjutan");
        var nomor = ruang.terbitkan(Konsep.baru(k.instansi(), JenisNaskah.SURAT_TUGAS, k.hal(), k.tanggal(), k.penanda(), k.isi(), k.objek(), k.oleh()))
                .nomor().orElseThrow();
        assertThat(nomor).isEqualTo("ST/008/" + RuangNaskah.HARI.getYear());
        assertThat(klien.ambil(alamat + "/kop").statusCode()).isEqualTo(200);
        assertThat(klien.ambil(alamat + "/kop?unit=DINAS-A").statusCode()).isEqualTo(200);
    }

    @Test
    void tata_letak_dicoba_disimpan_dan_dikembalikan_dan_yang_memuat_kode_ditolak() {
        var klien = masuk("organisasi-" + ruang.kode);
        var alamat = "/pengaturan/naskah/templat/nota-dinas";
        assertThat(klien.ambil(alamat).body()).contains("NOTA DINAS");
        var isi = "<p>Susunan kami {{nomor}}</p>{{> tanda_tangan}}";
        var contoh = klien.isiDari(alamat, alamat + "/pratinjau", Map.of("isi", isi));
        assertThat(contoh.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(klien.isiDari(alamat, alamat, Map.of("isi", isi)).statusCode()).isEqualTo(302);
        assertThat(klien.ambil(alamat).body()).contains("Susunan kami");
        var ditolak = klien.isiDari(alamat, alamat, Map.of("isi", isi + "<script>x</script>"));
        assertThat(ditolak.body()).contains("tidak dapat dipakai dalam surat", "&lt;script");
        assertThat(klien.isiDari(alamat, alamat + "/bawaan", Map.of()).statusCode()).isEqualTo(302);
    }
}
