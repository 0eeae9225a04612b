package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.Teks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work for which units look for volunteers, as a page. */
@Controller
@Hak(Hak.Siapa.MASUK)
class PengumumanController {

    private final MengumumkanKebutuhan mengumumkan;
    private final SusunanSesaat susunan;

    PengumumanController(MengumumkanKebutuhan mengumumkan, SusunanSesaat susunan) {
        this.mengumumkan = mengumumkan;
        this.susunan = susunan;
    }

    @GetMapping("/penugasan/kebutuhan")
    String daftar(InstansiKini kini, Model model) {
        return daftar(kini, Map.of(), List.of(), model);
    }

    private String daftar(InstansiKini kini, Map<String, String> tertulis, List<Galat> galat, Model model) {
        var s = susunan.kini(kini.kode());
        var boleh = mengumumkan.boleh(kini.pelaku());
        model.addAttribute("page", new PengumumanPage(
                mengumumkan.terbuka(kini.pelaku()).stream().map(p -> new PengumumanPage.Baris(
                        p.id(), p.isi().judul(), s.unit(p.unit()).map(UnitSusunan::nama).orElse(p.unit()), p.isi().maksudTujuan(), String.join("; ", p.isi().kompetensi()),
                        p.isi().ekspektasi(), Teks.tanggal(p.isi().mulai()) + " sampai " + Teks.tanggal(p.isi().selesai()), p.isi().jumlah(),
                        p.sebutan().isEmpty() ? p.nama() : p.sebutan() + " (" + p.nama() + ")", boleh.contains(p.unit()))).toList(),
                s.unit().stream().filter(u -> boleh.contains(u.kode())).sorted(Comparator.comparing(UnitSusunan::nama)).toList(), tertulis, galat,
                kini.pelaku().nip().isPresent()));
        return "penugasan/kebutuhan";
    }

    @PostMapping("/penugasan/kebutuhan")
    String umumkan(
            InstansiKini kini, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String judul, @RequestParam(defaultValue = "") String maksudTujuan,
            @RequestParam(defaultValue = "") String kompetensi, @RequestParam(defaultValue = "") String ekspektasi, @RequestParam(defaultValue = "") String mulai,
            @RequestParam(defaultValue = "") String selesai, @RequestParam(defaultValue = "1") String jumlah, Model model, RedirectAttributes lanjut) {
        try {
            mengumumkan.umumkan(
                    kini.pelaku(), unit, judul, maksudTujuan, kompetensi.lines().map(String::strip).filter(k -> !k.isEmpty()).toList(), ekspektasi, UbahPage.hari(mulai),
                    UbahPage.hari(selesai), jumlah.strip().matches("\\d{1,3}") ? Integer.parseInt(jumlah.strip()) : 0);
            lanjut.addFlashAttribute("pesan", "Kebutuhan diumumkan. Pegawai dapat mengajukan diri dari halaman ini.");
            return "redirect:/penugasan/kebutuhan";
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            var tertulis = Map.of(
                    "unit", unit, "judul", judul, "maksudTujuan", maksudTujuan, "kompetensi", kompetensi, "ekspektasi", ekspektasi, "mulai", mulai, "selesai", selesai, "jumlah", jumlah);
            return daftar(kini, tertulis, ditolak.penolakan().galat(), model);
        }
    }

    @PostMapping("/penugasan/kebutuhan/{id:\\d{1,18}}/tutup")
    String tutup(InstansiKini kini, @PathVariable long id, RedirectAttributes lanjut) {
        mengumumkan.tutup(kini.pelaku(), id);
        lanjut.addFlashAttribute("pesan", "Pengumuman ditutup.");
        return "redirect:/penugasan/kebutuhan";
    }
}
