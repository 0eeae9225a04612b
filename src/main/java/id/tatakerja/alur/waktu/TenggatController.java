package id.tatakerja.alur.waktu;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deadlines as a page. */
@Controller
@RequestMapping("/pengaturan/tenggat")
class TenggatController {

    private final MengaturTenggat mengatur;

    TenggatController(MengaturTenggat mengatur) {
        this.mengatur = mengatur;
    }

    @GetMapping
    @Hak(Hak.Siapa.MASUK)
    String halaman(InstansiKini kini, Model model) {
        var s = mengatur.baca(kini.pelaku(), kini.kode());
        return halaman(
                kini, Integer.toString(s.pengingat()), s.tenggat().entrySet().stream().collect(Collectors.toMap(e -> e.getKey().name(), e -> e.getValue().toString())),
                List.of(), model);
    }

    private static String halaman(InstansiKini kini, String pengingat, Map<String, String> tenggat, List<Galat> galat, Model model) {
        var mengubah = kini.pelaku().adalah(Peran.BAGIAN_ORGANISASI) || kini.pelaku().adalah(Peran.ADMINISTRATOR);
        model.addAttribute("page", new TenggatPage(mengubah, pengingat, tenggat, galat));
        return "alur/tenggat";
    }

    @PostMapping
    @Hak(Hak.Siapa.BAGIAN_ORGANISASI)
    String simpan(
            InstansiKini kini, @RequestParam(defaultValue = "") String pengingat, @RequestParam Map<String, String> semua, Model model,
            RedirectAttributes lanjut) {
        var tenggat = Arrays.stream(Tindakan.values()).map(Tindakan::name).filter(semua::containsKey).collect(Collectors.toMap(t -> t, semua::get));
        try {
            mengatur.simpan(kini.pelaku(), kini.kode(), MengaturTenggat.periksa(pengingat, tenggat));
            lanjut.addFlashAttribute("pesan", "Tersimpan. Lama langkah berlaku untuk langkah yang dibuka mulai sekarang.");
            return "redirect:/pengaturan/tenggat";
        } catch (DitolakException ditolak) {
            return halaman(kini, pengingat, tenggat, ditolak.penolakan().galat(), model);
        }
    }
}
