package id.tatakerja.akses.profil;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.ZonaInstansi;
import id.tatakerja.akses.akun.AkunPage;
import id.tatakerja.akses.akun.AturanSandi;
import id.tatakerja.akses.masuk.CatatanMasukRepository;
import id.tatakerja.akses.pagar.PelakuMasuk;
import id.tatakerja.akses.sesi.DaftarSesi;
import id.tatakerja.akses.token.TokenPribadi;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, sessions, tokens. */
@Controller
@Hak(Hak.Siapa.MASUK)
class ProfilController {

    private final DaftarSesi sesi;
    private final TokenPribadi token;
    private final CatatanMasukRepository catatan;
    private final MenggantiSandi mengganti;
    private final ObjectProvider<ZonaInstansi> zona;

    ProfilController(
            DaftarSesi sesi, TokenPribadi token, CatatanMasukRepository catatan, MenggantiSandi mengganti, ObjectProvider<ZonaInstansi> zona) {
        this.sesi = sesi;
        this.token = token;
        this.catatan = catatan;
        this.mengganti = mengganti;
        this.zona = zona;
    }

    @GetMapping("/profil")
    String profil(@AuthenticationPrincipal Pelaku pelaku, HttpSession kini, Model model) {
        return halaman(pelaku, kini, model, Optional.empty(), "", List.of());
    }

    @GetMapping("/profil/sandi")
    String sandi(PelakuMasuk masuk, Model model) {
        model.addAttribute("page", new ProfilPage.Sandi(masuk.wajibGanti(), List.of(), AturanSandi.PALING_PENDEK));
        return "akses/sandi";
    }

    @PostMapping("/profil/sandi")
    String ganti(
            PelakuMasuk masuk,
            @RequestParam(defaultValue = "") String lama,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String ulang,
            HttpSession kini,
            HttpServletResponse jawaban,
            Model model,
            RedirectAttributes pesan) {
        var galat = mengganti.ganti(masuk.getPrincipal(), lama, baru, ulang, kini.getId());
        if (galat.isEmpty()) {
            pesan.addFlashAttribute("pesan", "Kata sandi diganti. Sesi Anda di perangkat lain sudah diakhiri.");
            return masuk.wajibGanti() ? "redirect:/" : "redirect:/profil";
        }
        jawaban.setStatus(422);
        model.addAttribute("page", new ProfilPage.Sandi(masuk.wajibGanti(), galat, AturanSandi.PALING_PENDEK));
        return "akses/sandi";
    }

    @PostMapping("/profil/token")
    String buatToken(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "0") int hari,
            HttpSession kini,
            HttpServletResponse jawaban,
            Model model) {
        try {
            // shown in this answer and never again, hence no redirect
            return halaman(pelaku, kini, model, Optional.of(token.buat(pelaku, nama, hari)), "", List.of());
        } catch (DitolakException ditolak) {
            jawaban.setStatus(422);
            return halaman(pelaku, kini, model, Optional.empty(), nama, ditolak.penolakan().galat());
        }
    }

    @PostMapping("/profil/token/{id}/cabut")
    String cabutToken(@AuthenticationPrincipal Pelaku pelaku, @PathVariable UUID id, RedirectAttributes pesan) {
        token.cabut(pelaku, id);
        pesan.addFlashAttribute("pesan", "Token dicabut dan langsung tidak berlaku.");
        return "redirect:/profil";
    }

    @PostMapping("/profil/sesi/akhiri")
    String akhiri(@AuthenticationPrincipal Pelaku pelaku, @RequestParam String tanda, RedirectAttributes pesan) {
        sesi.akhiri(pelaku.namaPengguna(), tanda);
        pesan.addFlashAttribute("pesan", "Sesi diakhiri.");
        return "redirect:/profil";
    }

    private String halaman(Pelaku pelaku, HttpSession kini, Model model, Optional<String> tokenBaru, String nama, List<Galat> galat) {
        var setempat = pelaku.instansi()
                .flatMap(kode -> Optional.ofNullable(zona.getIfAvailable()).flatMap(z -> z.zona(kode)))
                .orElse(ZonaInstansi.WIB);
        model.addAttribute("page", new ProfilPage(
                pelaku,
                pelaku.peran().stream().sorted().map(AkunPage::sebutan).toList(),
                sesi.milik(pelaku.namaPengguna(), kini.getId()),
                token.milik(pelaku),
                catatan.terakhir(pelaku.namaPengguna(), 10),
                tokenBaru,
                nama,
                galat,
                Instant.now(),
                setempat));
        return "akses/profil";
    }
}
