package id.tatakerja.tampilan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The living page that shows every component once. */
@Controller
class GayaController {

    @GetMapping("/gaya")
    @Hak(Hak.Siapa.PUBLIK)
    String gaya(Model model) {
        model.addAttribute("kutipan", List.of(new Kutipan("lamandau-13-2024#pasal-18/ayat-3/huruf-a", "Pasal 18 ayat (3) huruf a")));
        model.addAttribute("galat", List.of(new Galat("nip", "NIP_TIDAK_SAH", "NIP harus 18 angka, yang diberikan 17 karakter.")));
        return "tampilan/gaya";
    }
}
