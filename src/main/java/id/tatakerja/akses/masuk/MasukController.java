package id.tatakerja.akses.masuk;

import id.tatakerja.akses.AkunContoh;
import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.ZonaInstansi;
import id.tatakerja.akses.akun.DataAkun;
import id.tatakerja.akses.pagar.AlamatKembali;
import id.tatakerja.akses.pengaturan.ModeDemo;
import id.tatakerja.akses.sesi.SesiMasuk;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.Galat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in and going out. */
@Controller
class MasukController {

    private static final String GAGAL = "Nama pengguna atau kata sandi tidak cocok, atau akun sedang dikunci karena berkali-kali salah. "
            + "Periksa kembali; bila lupa, tunggu 15 menit atau mintalah kata sandi sekali pakai kepada bagian organisasi instansi Anda.";

    private static final DateTimeFormatter TANGGAL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"));

    private final Memasukkan memasukkan;
    private final SesiMasuk sesi;
    private final ModeDemo demo;
    private final ObjectProvider<AkunContoh> contoh;
    private final ObjectProvider<CsrfTokenRepository> csrf;
    private final ObjectProvider<ZonaInstansi> zona;

    MasukController(
            Memasukkan memasukkan, SesiMasuk sesi, ModeDemo demo, ObjectProvider<AkunContoh> contoh, ObjectProvider<CsrfTokenRepository> csrf,
            ObjectProvider<ZonaInstansi> zona) {
        this.memasukkan = memasukkan;
        this.sesi = sesi;
        this.demo = demo;
        this.contoh = contoh;
        this.csrf = csrf;
        this.zona = zona;
    }

    @GetMapping("/masuk")
    @Hak(Hak.Siapa.PUBLIK)
    String masuk(
            @RequestParam(defaultValue = "") String lanjut,
            @RequestParam(defaultValue = "") String keluar,
            @AuthenticationPrincipal @Nullable Pelaku pelaku,
            Model model) {
        if (pelaku != null) {
            return tujuan(lanjut);
        }
        Optional<String> keterangan = !keluar.isEmpty()
                ? Optional.of("Anda sudah keluar.")
                : AlamatKembali.aman(lanjut).isPresent() ? Optional.of("Masuk dahulu; sesudahnya Anda dibawa ke halaman yang dituju.") : Optional.empty();
        return halaman(model, "", lanjut, List.of(), keterangan);
    }

    @PostMapping("/masuk")
    @Hak(Hak.Siapa.PUBLIK)
    String coba(
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban,
            Model model) {
        return switch (memasukkan.coba(nama, sandi, permintaan.getRemoteAddr())) {
            case Memasukkan.Putusan.Masuk(DataAkun akun) -> {
                sesi.mulai(permintaan, akun);
                ulangCsrf(permintaan, jawaban);
                yield akun.wajibGanti() ? "redirect:/profil/sandi" : tujuan(lanjut);
            }
            case Memasukkan.Putusan.Berakhir(var akun, var sejak) -> {
                jawaban.setStatus(HttpServletResponse.SC_FORBIDDEN);
                var pesan = "Menurut data kepegawaian, Anda tidak lagi menjadi pegawai instansi ini sejak "
                        + TANGGAL.format(sejak.atZone(zona(akun))) + ", sehingga akun ini sudah ditutup. Terima kasih atas"
                        + " pengabdian Anda. Bila ini keliru, hubungi bagian kepegawaian.";
                yield halaman(model, nama, lanjut, List.of(new Galat("nama", "AKUN_BERAKHIR", pesan)), Optional.empty());
            }
            case Memasukkan.Putusan.Tidak _ -> {
                jawaban.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                yield halaman(model, nama, lanjut, List.of(new Galat("nama", "TIDAK_COCOK", GAGAL)), Optional.empty());
            }
            case Memasukkan.Putusan.Tunggu(var selama) -> {
                jawaban.setStatus(429);
                jawaban.setHeader("Retry-After", Long.toString(selama.toSeconds()));
                var pesan = "Terlalu banyak percobaan masuk yang salah dari jaringan ini. Coba lagi dalam " + selama.toMinutes() + " menit.";
                yield halaman(model, nama, lanjut, List.of(new Galat("nama", "TERLALU_SERING", pesan)), Optional.empty());
            }
        };
    }

    @PostMapping("/keluar")
    @Hak(Hak.Siapa.PUBLIK)
    String keluar(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        sesi.akhiri(permintaan);
        ulangCsrf(permintaan, jawaban);
        // what the browser still holds of personal pages goes with the person
        jawaban.setHeader("Clear-Site-Data", "\"cache\"");
        return "redirect:/masuk?keluar=ya";
    }

    /** A token seen before the login or after the logout is worth nothing in the other state. */
    private void ulangCsrf(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        csrf.getObject().saveToken(null, permintaan, jawaban);
    }

    private String halaman(Model model, String nama, String lanjut, List<Galat> galat, Optional<String> keterangan) {
        List<AkunContoh.Contoh> daftar = demo.aktif()
                ? Penyewa.seluruhInstalasi(() -> Optional.ofNullable(contoh.getIfAvailable()).map(AkunContoh::daftar).orElse(List.of()))
                : List.of();
        model.addAttribute("page", new MasukPage(nama, AlamatKembali.aman(lanjut).orElse(""), galat, keterangan, demo.aktif(), daftar));
        return "akses/masuk";
    }

    private ZoneId zona(DataAkun akun) {
        return Penyewa.sebagai(akun.instansi(), () -> Optional.ofNullable(zona.getIfAvailable())
                .flatMap(z -> z.zona(akun.instansi())))
                .orElse(ZonaInstansi.WIB);
    }

    private static String tujuan(String lanjut) {
        return "redirect:" + AlamatKembali.aman(lanjut).orElse("/");
    }
}
