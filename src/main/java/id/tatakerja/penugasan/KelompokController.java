package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.UnitSusunan;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people whom a unit has assigned, as a page. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KelompokController {

    private final MembacaKelompok membaca;
    private final SusunanSesaat susunan;

    KelompokController(MembacaKelompok membaca, SusunanSesaat susunan) {
        this.membaca = membaca;
        this.susunan = susunan;
    }

    @GetMapping("/penugasan/kelompok")
    String kelompok(InstansiKini kini, @RequestParam(defaultValue = "") String unit, Model model) {
        var boleh = membaca.boleh(kini.pelaku(), susunan.kini(kini.kode()));
        var pilihan = unit.isEmpty() ? boleh.stream().findFirst().map(UnitSusunan::kode).orElse("") : unit;
        model.addAttribute("page", KelompokPage.dari(
                boleh, pilihan.isEmpty() ? new MembacaKelompok.Kelompok("", "", "", List.of(), List.of()) : membaca.kelompok(kini.pelaku(), pilihan)));
        return "penugasan/kelompok";
    }
}
