package id.tatakerja.regulasi.alur.halaman;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages of the mechanisms. */
@Controller
@RequestMapping("/regulasi/{paket}/alur")
@Hak(Hak.Siapa.MASUK)
class AlurController {

    private final Regulasi regulasi;

    AlurController(Regulasi regulasi) {
        this.regulasi = regulasi;
    }

    @GetMapping
    String daftar(@PathVariable String paket, Model model) {
        model.addAttribute("page", new DaftarAlurPage(ambil(paket)));
        return "regulasi/alurDaftar";
    }

    @GetMapping("/{alur}")
    String satu(@PathVariable String paket, @PathVariable String alur, Model model) {
        var yang = ambil(paket);
        model.addAttribute("page", new AlurPage(yang, yang.alur(alur).orElseThrow(() -> Penolakan.tidakDitemukan(
                "Alur ini tidak ada dalam " + yang.identitas().judul() + ". Pilih dari daftar alur penugasannya.").sebagaiException())));
        return "regulasi/alur";
    }

    private Paket ambil(String kode) {
        return regulasi.paket(kode).orElseThrow(() -> Penolakan.tidakDitemukan(
                "Peraturan dengan kode ini tidak terpasang. Pilih dari daftar peraturan.").sebagaiException());
    }
}
