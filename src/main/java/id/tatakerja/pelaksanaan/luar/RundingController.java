package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.arahan.MencatatKoordinasi;
import id.tatakerja.pelaksanaan.kendala.IsianKendala;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Obstacles and coordination within work of another government as pages at home; they work without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class RundingController {

    private final RuangLuar ruang;
    private final BerundingDiLuar berunding;

    RundingController(RuangLuar ruang, BerundingDiLuar berunding) {
        this.ruang = ruang;
        this.berunding = berunding;
    }

    @GetMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/kendala")
    String kendala(InstansiKini kini, @PathVariable long penugasan, Model model) {
        return tampil("pelaksanaan/luarKendala", kini, penugasan, Map.of(), List.of(), model);
    }

    @PostMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/kendala")
    String ajukan(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            berunding.kendala(kini.pelaku(), penugasan, IsianKendala.formulir(isi));
            lanjut.addFlashAttribute("pesan", "Kendala tersampaikan. Di bawah terlihat giliran siapa.");
            return "redirect:/pekerjaan-luar/" + penugasan + "/kendala";
        } catch (DitolakException ditolak) {
            return tampil("pelaksanaan/luarKendala", kini, penugasan, isi, galat(ditolak), model);
        }
    }

    @GetMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/koordinasi")
    String koordinasi(InstansiKini kini, @PathVariable long penugasan, Model model) {
        return tampil("pelaksanaan/luarKoordinasi", kini, penugasan, Map.of(), List.of(), model);
    }

    @PostMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/koordinasi")
    String catat(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            berunding.koordinasi(kini.pelaku(), penugasan, MencatatKoordinasi.formulir(isi));
            lanjut.addFlashAttribute("pesan", "Koordinasi tercatat dan terlihat oleh kedua pihak.");
            return "redirect:/pekerjaan-luar/" + penugasan + "/koordinasi";
        } catch (DitolakException ditolak) {
            return tampil("pelaksanaan/luarKoordinasi", kini, penugasan, isi, galat(ditolak), model);
        }
    }

    private String tampil(String templat, InstansiKini kini, long penugasan, Map<String, String> isi, List<Galat> galat, Model model) {
        model.addAttribute("page", RundingPage.dari(
                ruang.lihat(kini.pelaku(), penugasan), kini.pelaku().nip().orElse(""), berunding.tim(kini.pelaku()), isi, galat));
        return templat;
    }

    private static List<Galat> galat(DitolakException ditolak) {
        var p = ditolak.penolakan();
        return switch (p.jenis()) {
            case TIDAK_MEMENUHI -> p.galat().isEmpty() ? List.of(new Galat("judul", p.kode(), p.pesan())) : p.galat();
            case BENTROK, TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
        };
    }
}
