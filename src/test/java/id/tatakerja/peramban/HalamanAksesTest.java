package id.tatakerja.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** States of the access pages that no link leads to: faults in forms, secrets shown once, a checked trail. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalamanAksesTest {

    private static final String INSTANSI = "halaman-akses";
    private static final String ORGANISASI = "organisasi-halaman-akses";
    private static final String PEGAWAI = "198501012010011001";

    @LocalServerPort
    private int port;

    @Autowired
    private Akun akun;

    @Autowired
    private Jejak jejak;

    @Autowired
    private TransactionTemplate transaksi;

    private Peramban peramban;

    @BeforeAll
    void buka() {
        peramban = new Peramban();
        Penyewa.sebagai(INSTANSI, () -> {
            akun.pastikan(List.of(
                    new Akun.Baru(ORGANISASI, "Bagian Organisasi Uji", INSTANSI, "", Set.of(Peran.BAGIAN_ORGANISASI)),
                    new Akun.Baru("bupati-halaman-akses", "Bupati Uji", INSTANSI, "", Set.of(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN)),
                    new Akun.Baru(PEGAWAI, "Raden Ajeng Namanya Panjang Sekali Kusumaningrum, S.Kom., M.M.", INSTANSI, PEGAWAI, Set.of(Peran.ASN))));
            return transaksi.execute(_ -> {
                jejak.catat(peristiwa());
                return true;
            });
        });
    }

    @AfterAll
    void tutup() {
        peramban.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void keadaan_halaman_akses_mudah_diakses_dan_muat(int lebar) {
        try (var pengunjung = peramban.pengunjung(lebar, true)) {
            var halaman = pengunjung.newPage();
            halaman.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            halaman.onDialog(tanya -> tanya.accept());
            var lunak = new SoftAssertions();
            var pemeriksa = new PemeriksaHalaman(halaman, lunak, true);
            halaman.navigate(alamat("/akun"));
            halaman.locator("#nama").fill("tidak-ada");
            halaman.locator("#sandi").fill("salah");
            tekan(halaman, "Masuk");
            periksa(halaman, pemeriksa, "masuk-gagal", "Nama pengguna atau kata sandi tidak cocok");

            Peramban.masuk(halaman, alamat(""), ORGANISASI);
            halaman.navigate(alamat("/profil"));
            halaman.locator("#nama").fill("Aplikasi kehadiran");
            tekan(halaman, "Buat token");
            periksa(halaman, pemeriksa, "profil-token", "Token dibuat.");
            halaman.navigate(alamat("/profil/sandi"));
            halaman.locator("#lama").fill("demo");
            halaman.locator("#baru").fill("pendek");
            halaman.locator("#ulang").fill("berbeda");
            tekan(halaman, "Ganti kata sandi");
            periksa(halaman, pemeriksa, "sandi-galat", "Kedua kata sandi baru tidak sama");

            halaman.navigate(alamat("/akun"));
            halaman.locator("details.lipat summary").first().click();
            periksa(halaman, pemeriksa, "akun", "hanya dikelola administrator");
            halaman.locator("details.lipat[open] button", new Page.LocatorOptions().setHasText("Atur ulang kata sandi")).first().click();
            periksa(halaman, pemeriksa, "sandi-baru", "Kata sandi sekali pakai");
            halaman.navigate(alamat("/jejak"));
            tekan(halaman, "Periksa keutuhan");
            periksa(halaman, pemeriksa, "jejak-periksa", "utuh.");
            halaman.navigate(alamat("/jejak?objek=PEGAWAI"));
            halaman.locator("tbody a").first().click();
            periksa(halaman, pemeriksa, "jejak-rinci", "Lampiran I angka 1.2.a");
            halaman.navigate(alamat("/jejak?objek=tidak-ada"));
            periksa(halaman, pemeriksa, "jejak-kosong", "Tidak ada entri yang cocok");
            lunak.assertAll();
        }
    }

    private static void tekan(Page halaman, String kata) {
        halaman.locator("main").getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(kata).setExact(true)).click();
        halaman.waitForLoadState();
    }

    private static void periksa(Page halaman, PemeriksaHalaman pemeriksa, String nama, String kalimat) {
        assertThat(halaman.locator("main").innerText()).as(nama).contains(kalimat);
        pemeriksa.mulai();
        pemeriksa.selesai("akses-" + nama);
    }

    private static Peristiwa peristiwa() {
        var dasar = new Dasar(
                "lamandau-13-2024", 1, "5f".repeat(32), "kedudukan", "K-15", Map.of("jenis", "DINAS", "jenjang", "AHLI_MUDA"),
                List.of(new Kutipan("lamandau-13-2024#lampiran-1/1/2/a", "Lampiran I angka 1.2.a")));
        return new Peristiwa(
                INSTANSI, ORGANISASI, Optional.of("Kepala Bagian Organisasi"), "KEDUDUKAN_DIPILIH", "PEGAWAI:" + PEGAWAI,
                Map.of("pejabat penilai kinerja", "Kepala Bidang Anggaran"), Map.of("pejabat penilai kinerja", "Sekretaris", "alasan", "Tempat kerja berpindah."),
                Optional.of(dasar));
    }

    private String alamat(String jalur) {
        return "http://127.0.0.1:" + port + jalur;
    }
}
