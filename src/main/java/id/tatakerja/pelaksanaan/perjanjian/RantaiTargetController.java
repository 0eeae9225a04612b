package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.PembacaKerja;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chain from work to target as a page, and the list of work without one. */
@Controller
@Hak(Hak.Siapa.MASUK)
class RantaiTargetController {

    private final MengaitkanTarget mengaitkan;
    private final PembacaKerja pembaca;

    RantaiTargetController(MengaitkanTarget mengaitkan, PembacaKerja pembaca) {
        this.mengaitkan = mengaitkan;
        this.pembaca = pembaca;
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}/target")
    String rantai(InstansiKini kini, @PathVariable long penugasan, Model model) {
        return tampil(kini, penugasan, 0, List.of(), model);
    }

    private String tampil(InstansiKini kini, long penugasan, long pilihan, List<Galat> galat, Model model) {
        var hak = pembaca.hak(kini.pelaku(), penugasan);
        var rantai = mengaitkan.rantai(hak.kerja());
        var pilih = MengaitkanTarget.mengaitkan(hak) ? mengaitkan.pilihan(hak.kerja()) : List.<Perjanjian.Target>of();
        model.addAttribute("page", RantaiTargetPage.dari(rantai, MengaitkanTarget.mengaitkan(hak), pilih, pilihan, galat));
        return "pelaksanaan/rantaiTarget";
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/target")
    String kaitkan(InstansiKini kini, @PathVariable long penugasan, @RequestParam(defaultValue = "0") long target, Model model, RedirectAttributes lanjut) {
        try {
            mengaitkan.kaitkan(kini.pelaku(), penugasan, target);
            lanjut.addFlashAttribute("pesan", "Pekerjaan dikaitkan dengan targetnya.");
            return "redirect:/pekerjaan/" + penugasan + "/target";
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            if (p.jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return tampil(kini, penugasan, target, p.galat(), model);
        }
    }

    @GetMapping("/pekerjaan/tanpa-target")
    String tanpaTarget(InstansiKini kini, Model model) {
        model.addAttribute("page", new RantaiTargetPage.Tanpa(mengaitkan.tanpaTarget(kini.pelaku()).stream().map(r -> new RantaiTargetPage.Pilihan(r.penugasan(), r.judul())).toList()));
        return "pelaksanaan/tanpaTarget";
    }
}
