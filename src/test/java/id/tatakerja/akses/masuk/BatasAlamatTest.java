package id.tatakerja.akses.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Peran;
import id.tatakerja.akses.UjiAkses;
import id.tatakerja.akses.pengaturan.ModeDemo;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BatasAlamatTest extends UjiAkses {

    private static final PengaturanAkses TIGA = new PengaturanAkses(
            5, Duration.ofMinutes(15), Duration.ofHours(24), 3, Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(12),
            Duration.ofHours(72), 19_456, 2, Duration.ofDays(180));

    @Autowired
    CatatanMasukRepository catatan;

    @Autowired
    PemeriksaSandi pemeriksa;

    @Autowired
    ModeDemo demo;

    @Test
    void alamat_yang_terlalu_sering_salah_menunggu_sedangkan_alamat_lain_tetap_dapat_masuk() {
        var memasukkan = new Memasukkan(repository, catatan, pemeriksa, penyandi, TIGA, demo);
        var nama = akunBaru("alamat", Peran.ASN);
        for (var i = 0; i < 3; i++) {
            assertThat(memasukkan.coba("tidak-ada-" + i, "salah", "203.0.113.7")).isInstanceOf(Memasukkan.Putusan.Tidak.class);
        }

        assertThat(memasukkan.coba(nama, SANDI, "203.0.113.7")).isInstanceOf(Memasukkan.Putusan.Tunggu.class);
        assertThat(memasukkan.coba(nama, SANDI, "203.0.113.8")).isInstanceOf(Memasukkan.Putusan.Masuk.class);

        ubah("update akses.catatan_masuk set waktu = waktu - interval '16 minutes' where alamat = '203.0.113.7'");
        assertThat(memasukkan.coba(nama, SANDI, "203.0.113.7")).isInstanceOf(Memasukkan.Putusan.Masuk.class);
    }

    @Test
    void catatan_yang_lama_dibuang() {
        var nama = akunBaru("alamat", Peran.ASN);
        klien().masuk(nama, SANDI);
        ubah("update akses.catatan_masuk set waktu = now() - interval '181 days' where nama_pengguna = ?", nama);

        id.tatakerja.basisdata.Penyewa.seluruhInstalasi(() -> catatan.buangLama(TIGA.simpanCatatanMasuk()));

        assertThat(id.tatakerja.basisdata.Penyewa.seluruhInstalasi(() -> catatan.terakhir(nama, 10))).isEmpty();
    }
}
