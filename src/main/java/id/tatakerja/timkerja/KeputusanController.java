package id.tatakerja.timkerja;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for a decree made elsewhere that a team rests on as well. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KeputusanController {

    private final MembacaTim membaca;
    private final MencatatKeputusanTim mencatat;

    KeputusanController(MembacaTim membaca, MencatatKeputusanTim mencatat) {
        this.membaca = membaca;
        this.mencatat = mencatat;
    }

    @GetMapping("/tim-kerja/{id:\\d{1,18}}/keputusan")
    String formulir(InstansiKini kini, @PathVariable long id, Model model) {
        return tampil(kini, id, "", "", "", List.of(), model);
    }

    private String tampil(InstansiKini kini, long id, String oleh, String nomor, String tanggal, List<Galat> galat, Model model) {
        var r = membaca.satu(kini.pelaku(), id, Optional.empty());
        if (!mencatat.boleh(kini.pelaku(), r.tim(), r.kantor())) {
            return "redirect:/tim-kerja/" + id;
        }
        model.addAttribute("page", new KeputusanPage(id, r.tim().nama(), MencatatKeputusanTim.mungkin(r.kantor()), oleh, nomor, tanggal, galat));
        return "timkerja/keputusan";
    }

    @PostMapping("/tim-kerja/{id:\\d{1,18}}/keputusan")
    String catat(
            InstansiKini kini, @PathVariable long id, @RequestParam(defaultValue = "") String oleh, @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String tanggal, Model model, RedirectAttributes lanjut) {
        try {
            mencatat.catat(kini.pelaku(), id, Arrays.stream(PeranAlur.values()).filter(p -> p.name().equals(oleh)).findFirst(), nomor, hari(tanggal));
            lanjut.addFlashAttribute("pesan", "Keputusan tercatat sebagai dasar tim.");
            return "redirect:/tim-kerja/" + id;
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI || ditolak.penolakan().galat().isEmpty()) {
                throw ditolak;
            }
            return tampil(kini, id, oleh, nomor, tanggal, ditolak.penolakan().galat(), model);
        }
    }

    private static Optional<LocalDate> hari(String teks) {
        try {
            return teks.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(teks.strip())).filter(h -> h.getYear() >= 1990 && h.getYear() <= 2100);
        } catch (DateTimeParseException bukanTanggal) {
            return Optional.empty();
        }
    }
}
