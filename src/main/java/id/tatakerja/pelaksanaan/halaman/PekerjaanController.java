package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.penugasan.TautanPekerjaan;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.tampilan.ButirMenu;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own week, and one piece of work as board, list or timeline. */
@Controller
@Hak(Hak.Siapa.MASUK)
class PekerjaanController {

    private final MelihatPekerjaan melihat;

    PekerjaanController(MelihatPekerjaan melihat) {
        this.melihat = melihat;
    }

    @GetMapping("/pekerjaan")
    String minggu(InstansiKini kini, Model model) {
        model.addAttribute("page", melihat.minggu(kini.pelaku(), kini.hariIni()));
        return "pelaksanaan/minggu";
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long penugasan, @RequestParam(defaultValue = "") String cara, Model model) {
        var page = melihat.satu(kini.pelaku(), penugasan, cara);
        if (page.id() != penugasan) {
            return "redirect:/pekerjaan/" + page.id();
        }
        model.addAttribute("page", page);
        return "pelaksanaan/pekerjaan";
    }

    /** The entry of the menu, and the link on the page of an assignment. */
    @Component
    static class Pintu implements ButirMenu.Penyedia, TautanPekerjaan {

        private final PembacaKerja pembaca;

        Pintu(PembacaKerja pembaca) {
            this.pembaca = pembaca;
        }

        @Override
        public List<ButirMenu> bagi(Pelaku pelaku) {
            return pelaku.nip().isPresent() ? List.of(new ButirMenu(14, "Pekerjaan", "/pekerjaan", "daftar")) : List.of();
        }

        @Override
        public List<Tautan> bagi(Pelaku pelaku, String instansi, long penugasan) {
            return pembaca.kerja(instansi, penugasan).filter(k -> k.asal().disiniDikerjakan() && switch (k.asal().status()) {
                case AKTIF, SELESAI -> true;
                case BERJALAN -> k.berlaku();
                case DITOLAK, DIBATALKAN -> false;
            }).map(k -> new Tautan("Papan pekerjaan", "/pekerjaan/" + k.penugasan(), k.berlaku() ? "rencana, kegiatan, dan kemajuannya" : "yang sudah dicatat")).stream().toList();
        }
    }
}
