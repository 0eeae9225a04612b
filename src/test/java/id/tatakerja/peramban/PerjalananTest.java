package id.tatakerja.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The way of a newcomer: the organisation section imports a changed spreadsheet, sees who changes, settles a gap with a reason;
 * the Pejabat Pembina Kepegawaian decrees; an employee reads who the Pejabat Penilai Kinerja is and why.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=ya", "tatakerja.contoh.penugasan=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerjalananTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Peramban peramban;
    private SoftAssertions lunak = new SoftAssertions();

    @BeforeAll
    void buka() {
        peramban = new Peramban();
    }

    @BeforeEach
    void mulai() {
        lunak = new SoftAssertions();
    }

    @AfterAll
    void tutup() {
        peramban.close();
    }

    @Test
    void dari_lembar_kerja_yang_diubah_sampai_pegawai_membaca_siapa_penilainya() {
        var pindah = imporLembarYangDiubah();
        var diputus = putuskanYangPertama("indragiri-hilir", "Tidak diatur");
        var nomor = tetapkan("indragiri-hilir");
        for (var orang : List.of(pindah.nip(), diputus)) {
            sebagai(orang, halaman -> {
                tautan(halaman, "Kedudukan saya");
                periksa(halaman, "kedudukan-saya", "Pejabat Penilai Kinerja", "Mengapa", "Ditetapkan dengan Keputusan Nomor " + nomor);
            });
        }
        sebagai(pindah.nip(), halaman -> assertThat(isi(halaman)).contains(pindah.unitTujuan()));
        lunak.assertAll();
    }

    /** Where the regulation knows a review, the decree waits for it. */
    @Test
    void usulan_ditelaah_sebelum_ditetapkan_menurut_peraturan_yang_menyebut_telaahan() {
        var diputus = putuskanYangPertama("tanjung-jabung-timur", "Tidak diatur");
        sebagai("organisasi-tanjung-jabung-timur", halaman -> {
            halaman.navigate(alamat("/kedudukan/pengajuan"));
            halaman.locator("#pertimbangan").fill("Jumlah orang yang dinilai tetap wajar.");
            halaman.locator("button", new Page.LocatorOptions().setHasText("Ajukan usulan")).click();
            periksa(halaman, "pengajuan", "Menunggu telaahan", "Jumlah orang yang dinilai tetap wajar.");
        });
        sebagai("bupati-tanjung-jabung-timur", halaman -> {
            halaman.navigate(alamat("/kedudukan/penetapan"));
            periksa(halaman, "penetapan-menunggu-telaahan", "telaahan");
        });
        sebagai("kepegawaian-tanjung-jabung-timur", halaman -> {
            halaman.locator("main a", new Page.LocatorOptions().setHasText("telaah")).first().click();
            if (!halaman.url().matches(".*/pengajuan/\\d+.*")) {
                halaman.locator("main table a").first().click();
            }
            halaman.locator("#catatan").fill("Kesesuaian jabatan dan beban kerja sudah diperiksa.");
            tombol(halaman, "Dukung usulan");
            periksa(halaman, "telaahan", "Kesesuaian jabatan dan beban kerja sudah diperiksa.");
        });
        var nomor = tetapkan("tanjung-jabung-timur");
        sebagai(diputus, halaman -> {
            tautan(halaman, "Kedudukan saya");
            assertThat(isi(halaman)).contains("Ditetapkan dengan Keputusan Nomor " + nomor);
        });
        lunak.assertAll();
    }

    /** Downloads the organisation, moves one person to another unit, uploads, reads who changes, applies. */
    private LembarDiubah imporLembarYangDiubah() {
        var pindah = new LembarDiubah[1];
        sebagai("organisasi-indragiri-hilir", halaman -> {
            tautan(halaman, "Impor");
            var unduhan = halaman.waitForDownload(() -> tautan(halaman, "Keadaan sekarang"));
            var asli = folder.resolve("asli.xlsx");
            unduhan.saveAs(asli);

            halaman.locator("#berkas").setInputFiles(asli);
            tombol(halaman, "Periksa berkas");
            selesai(halaman);
            periksa(halaman, "impor-sama", "Isi berkas sama dengan data sekarang");

            tautan(halaman, "Impor");
            pindah[0] = pindahkan(asli, folder.resolve("diubah.xlsx"));
            halaman.locator("#berkas").setInputFiles(folder.resolve("diubah.xlsx"));
            tombol(halaman, "Periksa berkas");
            selesai(halaman);
            periksa(halaman, "impor-pratinjau", "Siapa yang berubah", "Kedudukan 1 dari", pindah[0].nama());

            tombol(halaman, "Terapkan impor");
            selesai(halaman);
            periksa(halaman, "impor-selesai", "Impor diterapkan");
        });
        return pindah[0];
    }

    /** Settles the first case of the state by a decision with its reason; gives the NIP of the person. */
    private String putuskanYangPertama(String instansi, String keadaan) {
        var nip = new String[1];
        sebagai("organisasi-" + instansi, halaman -> {
            tautan(halaman, "Kedudukan");
            halaman.locator("a.kartu-angka", new Page.LocatorOptions().setHasText(keadaan)).click();
            halaman.locator(".orang a, main li a[href*='/kedudukan/pegawai/']").first().click();
            periksa(halaman, "celah", keadaan, "Putuskan");
            if (halaman.locator("input[name=jabatan]:checked").count() == 0) {
                halaman.locator("input[type=radio][name=jabatan]").first().check();
            }
            tombol(halaman, "Simpan putusan");
            periksa(halaman, "celah-tanpa-alasan", "Alasan");
            halaman.locator("#alasan").fill("Bekerja sehari-hari di bawah pimpinan ini menurut pembagian tugas dinas.");
            if (halaman.locator("#dasar").count() > 0) {
                halaman.locator("#dasar").fill("Keputusan pembagian tugas dinas.");
            }
            tombol(halaman, "Simpan putusan");
            periksa(halaman, "celah-diputus", "Ditetapkan khusus", "Bekerja sehari-hari di bawah pimpinan ini");
            halaman.locator("main h1 ~ * a[href^='/pegawai/'], main a[href^='/pegawai/']").first().click();
            nip[0] = isi(halaman).replaceAll("\\s", "").replaceAll("(?s).*?(\\d{18}).*", "$1");
        });
        return nip[0];
    }

    private String tetapkan(String instansi) {
        var nomor = new String[1];
        sebagai("bupati-" + instansi, halaman -> {
            halaman.navigate(alamat("/kedudukan/penetapan"));
            halaman.locator("button", new Page.LocatorOptions().setHasText("Tetapkan kedudukan")).click();
            periksa(halaman, "keputusan", "Keputusan ", "Daftar kedudukan");
            nomor[0] = halaman.locator("h1").innerText().replace("Keputusan", "").strip();
        });
        return nomor[0];
    }

    private interface Langkah {
        void lakukan(Page halaman);
    }

    private void sebagai(String akun, Langkah langkah) {
        try (var pengunjung = peramban.pengunjung(360, true)) {
            var halaman = pengunjung.newPage();
            halaman.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            halaman.onDialog(tanya -> tanya.accept());
            Peramban.masuk(halaman, alamat(""), akun);
            langkah.lakukan(halaman);
        }
    }

    private void periksa(Page halaman, String nama, String... kalimat) {
        assertThat(isi(halaman)).as(nama).contains(kalimat);
        new PemeriksaHalaman(halaman, lunak).periksa("perjalanan-" + nama);
    }

    private static void selesai(Page halaman) {
        halaman.locator("main h2, main .pesan").filter(new Locator.FilterOptions().setHasText(
                Pattern.compile("Siapa yang berubah|Isi berkas sama|Impor diterapkan|baris perlu"))).first().waitFor();
    }

    private static void tautan(Page halaman, String nama) {
        halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nama).setExact(true)).first().click();
    }

    private static void tombol(Page halaman, String nama) {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true)).click();
        halaman.waitForLoadState();
    }

    private static String isi(Page halaman) {
        return halaman.locator("main").innerText();
    }

    private static LembarDiubah pindahkan(Path asli, Path diubah) {
        try {
            return LembarDiubah.pindahkanSeorang(asli, diubah);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private String alamat(String jalur) {
        return "http://127.0.0.1:" + port + jalur;
    }
}
