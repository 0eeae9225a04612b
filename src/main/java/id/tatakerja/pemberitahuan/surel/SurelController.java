package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.ZonaInstansi;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail server of the installation, for its administrator. */
@Controller
@RequestMapping("/pengaturan/surel")
@Hak(Hak.Siapa.ADMINISTRATOR)
class SurelController {

    private final MengaturSurel mengatur;

    SurelController(MengaturSurel mengatur) {
        this.mengatur = mengatur;
    }

    @GetMapping
    String halaman(Model model) {
        return halaman("", List.of(), model);
    }

    private String halaman(String kepada, List<Galat> galat, Model model) {
        var s = mengatur.baca();
        return halaman(
                new MengaturSurel.Isian(
                        s.map(Smtp::aktif).orElse(false), s.map(Smtp::server).orElse(""), s.map(x -> Integer.toString(x.port())).orElse("587"),
                        s.map(x -> x.keamanan().name()).orElse(Smtp.Keamanan.STARTTLS.name()), s.map(Smtp::pengguna).orElse(""), "", false,
                        s.map(Smtp::pengirim).orElse("")),
                kepada, galat, model);
    }

    private String halaman(MengaturSurel.Isian i, String kepada, List<Galat> galat, Model model) {
        model.addAttribute("page", new SurelPage(
                i.aktif(), i.server(), i.port(), i.keamanan(), i.pengguna(), mengatur.baca().filter(s -> !s.sandi().isEmpty()).isPresent(), i.pengirim(), kepada,
                mengatur.menunggu(),
                mengatur.mati().stream().map(m -> new SurelPage.Mati(
                        m.id(), AlamatSurel.samar(m.alamat()), m.instansi(), m.galat(), Teks.waktu(m.dibuat(), ZonaInstansi.WIB))).toList(),
                galat));
        return "pemberitahuan/server";
    }

    @PostMapping
    String simpan(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String aktif, @RequestParam(defaultValue = "") String server,
            @RequestParam(defaultValue = "") String port, @RequestParam(defaultValue = "") String keamanan, @RequestParam(defaultValue = "") String pengguna,
            @RequestParam(defaultValue = "") String sandi, @RequestParam(defaultValue = "") String hapusSandi, @RequestParam(defaultValue = "") String pengirim,
            Model model, RedirectAttributes lanjut) {
        var isian = new MengaturSurel.Isian(aktif.equals("ya"), server, port, keamanan, pengguna, sandi, hapusSandi.equals("ya"), pengirim);
        try {
            mengatur.simpan(pelaku, isian);
            lanjut.addFlashAttribute("pesan", "Pengaturan surel tersimpan.");
            return "redirect:/pengaturan/surel";
        } catch (DitolakException ditolak) {
            return halaman(isian, "", galat(ditolak), model);
        }
    }

    @PostMapping("/uji")
    String uji(@RequestParam(defaultValue = "") String kepada, Model model, RedirectAttributes lanjut) {
        try {
            mengatur.uji(kepada);
            lanjut.addFlashAttribute("pesan", "Surel percobaan diterima server. Periksa kotak surat tujuan.");
            return "redirect:/pengaturan/surel";
        } catch (DitolakException ditolak) {
            return halaman(kepada, galat(ditolak), model);
        }
    }

    @PostMapping("/{id:\\d{1,18}}/ulang")
    String ulang(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, RedirectAttributes lanjut) {
        mengatur.ulang(pelaku, id);
        lanjut.addFlashAttribute("pesan", "Surel akan dicoba lagi.");
        return "redirect:/pengaturan/surel";
    }

    private static List<Galat> galat(DitolakException ditolak) {
        if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
            throw ditolak;
        }
        return ditolak.penolakan().galat();
    }
}
