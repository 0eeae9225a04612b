package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list of the organisation section: what is clear, what needs a choice, what the text leaves open. */
@Controller
@RequestMapping("/kedudukan")
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class DaftarKedudukanController {

    private static final int UKURAN = 25;

    private final DaftarKedudukan daftar;
    private final MenghitungKedudukan menghitung;
    private final MemutuskanKedudukan memutuskan;

    DaftarKedudukanController(DaftarKedudukan daftar, MenghitungKedudukan menghitung, MemutuskanKedudukan memutuskan) {
        this.daftar = daftar;
        this.menghitung = menghitung;
        this.memutuskan = memutuskan;
    }

    @GetMapping
    String daftar(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam Optional<StatusKedudukan> status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(name = "instansi") Optional<String> diminta,
            Model model) {
        var instansi = pelaku.instansiUntuk(diminta);
        var dipilih = status.orElse(StatusKedudukan.PERLU_PILIHAN);
        var ke = Math.max(1, halaman);
        var isi = daftar.daftar(instansi, dipilih, unit, q, ke, UKURAN);
        model.addAttribute("page", new DaftarKedudukanPage(
                instansi, pelaku.instansi().isEmpty(), dipilih, unit, q, ke, UKURAN, isi,
                pelaku.mengelola(instansi) || pelaku.membina(instansi), pelaku.membina(instansi)));
        return "kedudukan/daftar";
    }

    @PostMapping("/hitung")
    String hitung(@AuthenticationPrincipal Pelaku pelaku, @RequestParam(name = "instansi") Optional<String> diminta, RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(diminta);
        var jumlah = menghitung.hitung(instansi);
        var semua = jumlah.values().stream().mapToInt(Integer::intValue).sum();
        lanjut.addFlashAttribute("pesan", "Kedudukan " + id.tatakerja.tampilan.Teks.angka(semua) + " orang sudah dihitung ulang.");
        return "redirect:/kedudukan" + akhiran(pelaku, instansi);
    }

    @PostMapping("/terima")
    String terima(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "instansi") Optional<String> diminta,
            RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(diminta);
        var jumlah = memutuskan.terimaPraPilihan(pelaku, instansi, unit);
        lanjut.addFlashAttribute("pesan", jumlah + " pilihan diselesaikan sesuai tempat bekerja. Setiap putusan tercatat dan dapat diubah.");
        return "redirect:/kedudukan" + akhiran(pelaku, instansi);
    }

    @GetMapping("/perubahan")
    String perubahan(@AuthenticationPrincipal Pelaku pelaku, @RequestParam(name = "instansi") Optional<String> diminta, Model model) {
        var instansi = pelaku.instansiUntuk(diminta);
        model.addAttribute("page", new PerubahanPage(instansi, akhiran(pelaku, instansi), daftar.perubahan(instansi)));
        return "kedudukan/perubahan";
    }

    /** The administrator names the instansi in the address; everybody else has only one. */
    static String akhiran(Pelaku pelaku, String instansi) {
        return pelaku.instansi().isPresent() ? "" : "?instansi=" + instansi;
    }
}
