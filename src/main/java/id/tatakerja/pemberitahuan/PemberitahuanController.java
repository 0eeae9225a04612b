package id.tatakerja.pemberitahuan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.ZonaInstansi;
import id.tatakerja.organisasi.Instansi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices as a page. */
@Controller
@RequestMapping("/pemberitahuan")
@Hak(Hak.Siapa.MASUK)
class PemberitahuanController {

    private static final int UKURAN = 30;

    private final MembacaKabar membaca;
    private final Instansi.Pembaca instansi;

    PemberitahuanController(MembacaKabar membaca, Instansi.Pembaca instansi) {
        this.membaca = membaca;
        this.instansi = instansi;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "1") int halaman, Model model) {
        var d = membaca.daftar(pelaku, halaman, UKURAN);
        model.addAttribute("page", new PemberitahuanPage(
                d.isi(), d.halaman(), (int) Math.max(1, (d.jumlah() + UKURAN - 1) / UKURAN), d.belumDibaca(),
                pelaku.instansi().map(kode -> instansi.wajib(kode).zonaWaktu()).orElse(ZonaInstansi.WIB)));
        return "pemberitahuan/daftar";
    }

    /** Opens what a notice is about; that it was read is remembered, nothing else changes. */
    @GetMapping("/{id:\\d{1,18}}")
    String buka(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        return "redirect:" + membaca.baca(pelaku, id);
    }

    @PostMapping("/dibaca")
    String bacaSemua(@AuthenticationPrincipal Pelaku pelaku) {
        membaca.bacaSemua(pelaku);
        return "redirect:/pemberitahuan";
    }
}
