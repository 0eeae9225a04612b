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

/** Work that crosses the border of a unit, as a page. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KerjaSamaController {

    private final MembacaKerjaSama membaca;
    private final MembacaKelompok kelompok;
    private final SusunanSesaat susunan;

    KerjaSamaController(MembacaKerjaSama membaca, MembacaKelompok kelompok, SusunanSesaat susunan) {
        this.membaca = membaca;
        this.kelompok = kelompok;
        this.susunan = susunan;
    }

    @GetMapping("/penugasan/kerja-sama")
    String kerjaSama(InstansiKini kini, @RequestParam(defaultValue = "") String unit, Model model) {
        var boleh = kelompok.boleh(kini.pelaku(), susunan.kini(kini.kode()));
        var pilihan = unit.isEmpty() ? boleh.stream().findFirst().map(UnitSusunan::kode).orElse("") : unit;
        model.addAttribute("page", KerjaSamaPage.dari(
                boleh, pilihan.isEmpty() ? new MembacaKerjaSama.KerjaSama("", "", List.of(), List.of(), List.of(), List.of()) : membaca.milik(kini.pelaku(), pilihan)));
        return "penugasan/kerjaSama";
    }
}
