package id.tatakerja.evaluasi;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Results of members of a team as a page; it works without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class HasilAnggotaController {

    private final MenyerahkanHasilAnggota menyerahkan;

    HasilAnggotaController(MenyerahkanHasilAnggota menyerahkan) {
        this.menyerahkan = menyerahkan;
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}/hasil-anggota")
    String lihat(InstansiKini kini, @PathVariable long id, Model model) {
        return halaman(kini, id, "", "", List.of(), model);
    }

    private String halaman(InstansiKini kini, long id, String uraian, String tautan, List<Galat> galat, Model model) {
        var isi = menyerahkan.lihat(kini.pelaku(), id);
        model.addAttribute("page", new HasilAnggotaPage(
                id, isi.penugasan().judul(), isi.ketua().map(k -> k.nama()).orElse(""), isi.tolak().isEmpty(),
                isi.tolak().filter(_ -> isi.hasil().isEmpty()).map(Penolakan::pesan).orElse(""),
                isi.hasil().stream().map(h -> new HasilAnggotaPage.Baris(h.nama(), Teks.waktu(h.waktu(), kini.instansi().zonaWaktu()), h.uraian(), h.tautan(), isi.harapan(h.nip()))).toList(),
                uraian, tautan, galat, isi.harapan(kini.pelaku().nip().orElse(""))));
        return "evaluasi/hasilAnggota";
    }

    @PostMapping("/penugasan/{id:\\d{1,18}}/hasil-anggota")
    String serahkan(
            InstansiKini kini, @PathVariable long id, @RequestParam(defaultValue = "") String uraian, @RequestParam(defaultValue = "") String tautan, Model model,
            RedirectAttributes lanjut) {
        try {
            menyerahkan.serahkan(kini.pelaku(), id, IsiHasil.dari(uraian, true, true, tautan));
            lanjut.addFlashAttribute("pesan", "Hasil Anda diserahkan kepada Ketua Tim.");
            return "redirect:/penugasan/" + id + "/hasil-anggota";
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            if (p.jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return halaman(kini, id, uraian, tautan, p.galat().isEmpty() ? List.of(new Galat("uraian", p.kode(), p.pesan())) : p.galat(), model);
        }
    }
}
