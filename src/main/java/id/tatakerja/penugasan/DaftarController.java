package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.KelompokUnit;
import id.tatakerja.organisasi.UnitSusunan;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of assignments as a page. */
@Controller
@Hak(Hak.Siapa.MASUK)
class DaftarController {

    private static final int UKURAN = 25;

    private final MendaftarPenugasan mendaftar;
    private final SusunanSesaat susunan;

    DaftarController(MendaftarPenugasan mendaftar, SusunanSesaat susunan) {
        this.mendaftar = mendaftar;
        this.susunan = susunan;
    }

    @GetMapping("/penugasan")
    String daftar(
            InstansiKini kini,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String giliran,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var keadaan = Arrays.stream(StatusPenugasan.values()).filter(s -> s.name().equals(status)).findFirst();
        var ke = Math.clamp(halaman, 1, 1_000_000);
        var s = susunan.kini(kini.kode());
        var daftar = mendaftar.daftar(kini.pelaku(), new MendaftarPenugasan.Pertanyaan(
                q.strip(), keadaan, Optional.of(unit).filter(u -> !u.isEmpty()), giliran.equals("saya"), ke, UKURAN));
        model.addAttribute("page", new DaftarPage(
                q.strip(), keadaan.map(Enum::name).orElse(""), unit, giliran.equals("saya") ? "saya" : "", KelompokUnit.dari(s),
                daftar.isi().stream()
                        .map(k -> DaftarPage.baris(k, daftar, u -> s.unit(u).map(UnitSusunan::nama).orElse(u), kini.instansi().zonaWaktu()))
                        .toList(),
                ke, UKURAN, daftar.jumlah(), kini.pelaku().nip().isPresent()));
        return "penugasan/daftar";
    }
}
