package id.tatakerja.akses.akun;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import java.time.Instant;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts on a page; user names travel in forms, because an NIP does not belong into an address line. */
@Controller
@Hak(Hak.Siapa.BAGIAN_ORGANISASI)
class AkunController {

    private static final int UKURAN = 25;

    private final MengelolaAkun mengelola;
    private final AkunRepository repository;
    private final PengaturanAkses pengaturan;

    AkunController(MengelolaAkun mengelola, AkunRepository repository, PengaturanAkses pengaturan) {
        this.mengelola = mengelola;
        this.repository = repository;
        this.pengaturan = pengaturan;
    }

    @GetMapping("/akun")
    String daftar(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var nomor = Math.clamp(halaman, 1, 100_000);
        var saat = Instant.now();
        var baris = mengelola.daftar(q, nomor, UKURAN).stream().map(akun -> AkunPage.Baris.dari(akun, pelaku, saat)).toList();
        model.addAttribute("page", new AkunPage(q, baris, nomor, UKURAN, mengelola.jumlah(q), pelaku.instansi().isEmpty()));
        return "akses/akun";
    }

    @PostMapping("/akun/sandi")
    String sandi(@AuthenticationPrincipal Pelaku pelaku, @RequestParam String akun, Model model) {
        var sandi = mengelola.aturUlangSandi(pelaku, akun);
        var nama = repository.cari(akun).map(DataAkun::nama).orElse(akun);
        model.addAttribute("page", new AkunPage.SandiBaru(nama, akun, sandi, pengaturan.sandiSekaliPakai().toHours()));
        return "akses/sandiBaru";
    }

    @PostMapping("/akun/kunci")
    String kunci(@AuthenticationPrincipal Pelaku pelaku, @RequestParam String akun, @RequestParam(defaultValue = "") String q, RedirectAttributes pesan) {
        mengelola.kunci(pelaku, akun);
        return kembali("Akun dikunci. Semua sesi dan tokennya berakhir.", q, pesan);
    }

    @PostMapping("/akun/buka")
    String buka(@AuthenticationPrincipal Pelaku pelaku, @RequestParam String akun, @RequestParam(defaultValue = "") String q, RedirectAttributes pesan) {
        mengelola.buka(pelaku, akun);
        return kembali("Akun dibuka kembali.", q, pesan);
    }

    @PostMapping("/akun/peran/beri")
    String beri(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam String akun, @RequestParam Peran peran,
            @RequestParam(defaultValue = "") String q, RedirectAttributes pesan) {
        mengelola.beriPeran(pelaku, akun, peran);
        return kembali("Peran " + AkunPage.sebutan(peran) + " diberikan dan langsung berlaku.", q, pesan);
    }

    @PostMapping("/akun/peran/cabut")
    String cabut(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam String akun, @RequestParam Peran peran,
            @RequestParam(defaultValue = "") String q, RedirectAttributes pesan) {
        mengelola.cabutPeran(pelaku, akun, peran);
        return kembali("Peran " + AkunPage.sebutan(peran) + " dicabut dan langsung tidak berlaku.", q, pesan);
    }

    private static String kembali(String kalimat, String q, RedirectAttributes pesan) {
        pesan.addFlashAttribute("pesan", kalimat);
        pesan.addAttribute("q", q);
        return "redirect:/akun";
    }
}
