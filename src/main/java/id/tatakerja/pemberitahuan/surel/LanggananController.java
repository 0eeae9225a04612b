package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** E-mail of one's own account. */
@Controller
@RequestMapping("/profil/surel")
@Hak(Hak.Siapa.MASUK)
class LanggananController {

    private final MemilihSurel memilih;

    LanggananController(MemilihSurel memilih) {
        this.memilih = memilih;
    }

    @GetMapping
    String halaman(@AuthenticationPrincipal Pelaku pelaku, Model model) {
        var l = memilih.baca(pelaku);
        model.addAttribute("page", new SurelPage.Pribadi(l, l.calon().isEmpty() ? l.alamat() : l.calon(), memilih.aktif(), List.of()));
        return "pemberitahuan/surel";
    }

    @PostMapping
    String pilih(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String cara, @RequestParam(defaultValue = "") String alamat, Model model,
            RedirectAttributes lanjut) {
        var dipilih = Arrays.stream(Langganan.Cara.values()).filter(c -> c.name().equals(cara)).findFirst();
        try {
            var dikirim = memilih.pilih(
                    pelaku,
                    dipilih.orElseThrow(() -> Penolakan.galat("CARA_WAJIB", "Pilih kapan Anda menerima surel.", List.of(new Galat("cara", "CARA_WAJIB", "Pilih kapan Anda menerima surel.")))
                            .sebagaiException()),
                    alamat);
            lanjut.addFlashAttribute("pesan", dikirim ? "Tersimpan. Buka tautan yang dikirim ke alamat itu dalam 24 jam." : "Tersimpan.");
            return "redirect:/profil/surel";
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            var l = memilih.baca(pelaku);
            model.addAttribute("page", new SurelPage.Pribadi(
                    new Langganan(dipilih.orElse(l.cara()), l.alamat(), l.calon()), alamat, memilih.aktif(), ditolak.penolakan().galat()));
            return "pemberitahuan/surel";
        }
    }

    /** Mail programs open links by themselves; the address counts only after a button is pressed. */
    @GetMapping("/konfirmasi")
    String konfirmasi(@RequestParam(defaultValue = "") String kode, Model model) {
        model.addAttribute("page", new SurelPage.Konfirmasi(kode));
        return "pemberitahuan/konfirmasi";
    }

    @PostMapping("/konfirmasi")
    String nyatakan(@AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String kode, RedirectAttributes lanjut) {
        memilih.nyatakan(pelaku, kode);
        lanjut.addFlashAttribute("pesan", "Alamat surel Anda sudah dikonfirmasi.");
        return "redirect:/profil/surel";
    }
}
