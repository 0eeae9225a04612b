package id.tatakerja.timkerja;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Teams that share people or a target, as a page. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KoordinasiController {

    private final MengoordinasikanTim mengoordinasikan;

    KoordinasiController(MengoordinasikanTim mengoordinasikan) {
        this.mengoordinasikan = mengoordinasikan;
    }

    @GetMapping("/tim-kerja/tumpang-tindih")
    String daftar(InstansiKini kini, Model model) {
        return daftar(kini, "", "", List.of(), model);
    }

    private String daftar(InstansiKini kini, String pasangan, String catatan, List<Galat> galat, Model model) {
        model.addAttribute("page", KoordinasiPage.dari(mengoordinasikan.daftar(kini.pelaku()), pasangan, catatan, galat, kini.instansi().zonaWaktu()));
        return "timkerja/tumpangTindih";
    }

    @PostMapping("/tim-kerja/tumpang-tindih")
    String catat(
            InstansiKini kini, @RequestParam(defaultValue = "") String tim, @RequestParam(defaultValue = "") String lain, @RequestParam(defaultValue = "") String catatan,
            Model model, RedirectAttributes lanjut) {
        try {
            mengoordinasikan.catat(kini.pelaku(), Stream.of(tim, lain).filter(n -> n.matches("\\d{1,18}")).map(Long::valueOf).toList(), catatan);
            lanjut.addFlashAttribute("pesan", "Catatan koordinasi tersimpan.");
            return "redirect:/tim-kerja/tumpang-tindih";
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return daftar(kini, tim + "-" + lain, catatan, ditolak.penolakan().galat(), model);
        }
    }
}
