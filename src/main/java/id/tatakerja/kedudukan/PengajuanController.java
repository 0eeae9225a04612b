package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.tampilan.Jawaban;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposals on their way to the decree: submitted by the organisation section, reviewed by the personnel section. */
@Controller
@RequestMapping("/kedudukan/pengajuan")
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class PengajuanController {

    private final DaftarPengajuan daftar;
    private final MengajukanKedudukan mengajukan;

    PengajuanController(DaftarPengajuan daftar, MengajukanKedudukan mengajukan) {
        this.daftar = daftar;
        this.mengajukan = mengajukan;
    }

    @GetMapping
    String semua(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "instansi") Optional<String> diminta,
            Model model) {
        return tampilkan(pelaku, pelaku.instansiUntuk(diminta), unit, "", List.of(), model);
    }

    @PostMapping
    @Hak(Hak.Siapa.BAGIAN_ORGANISASI)
    String ajukan(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String pertimbangan,
            @RequestParam(name = "instansi") Optional<String> diminta,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(diminta);
        try {
            var id = mengajukan.ajukan(pelaku, instansi, unit, pertimbangan);
            lanjut.addFlashAttribute("pesan", "Usulan diajukan. Bagian kepegawaian menelaahnya sebelum ditetapkan.");
            return "redirect:/kedudukan/pengajuan/" + id + DaftarKedudukanController.akhiran(pelaku, instansi);
        } catch (DitolakException ditolak) {
            jawaban.setStatus(Jawaban.status(ditolak.penolakan().jenis()).value());
            return tampilkan(pelaku, instansi, unit, pertimbangan, galat(ditolak.penolakan(), "pertimbangan"), model);
        }
    }

    @GetMapping("/{id}")
    String satu(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestParam(name = "instansi") Optional<String> diminta, Model model) {
        return rinci(pelaku, pelaku.instansiUntuk(diminta), id, "", List.of(), model);
    }

    @PostMapping("/{id}/telaahan")
    @Hak(Hak.Siapa.PENGELOLA)
    String telaah(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hasil,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(name = "instansi") Optional<String> diminta,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(diminta);
        try {
            mengajukan.telaah(pelaku, instansi, id, telaahan(hasil), catatan);
        } catch (DitolakException ditolak) {
            jawaban.setStatus(Jawaban.status(ditolak.penolakan().jenis()).value());
            return rinci(pelaku, instansi, id, catatan, galat(ditolak.penolakan(), "catatan"), model);
        }
        lanjut.addFlashAttribute("pesan", "Telaahan tersimpan dan tercatat.");
        return "redirect:/kedudukan/pengajuan/" + id + DaftarKedudukanController.akhiran(pelaku, instansi);
    }

    /** The result of a review by its word. */
    static Pengajuan.Telaahan telaahan(String kata) {
        for (var satu : Pengajuan.Telaahan.values()) {
            if (satu.name().equals(kata.strip())) {
                return satu;
            }
        }
        var pesan = "Pilih hasil telaahan: MENDUKUNG atau KEMBALIKAN.";
        throw Penolakan.galat("HASIL_TELAAHAN", pesan, List.of(new Galat("hasil", "HASIL_TELAAHAN", pesan))).sebagaiException();
    }

    private static List<Galat> galat(Penolakan p, String bidang) {
        return p.galat().isEmpty() ? List.of(new Galat(bidang, p.kode(), p.pesan())) : p.galat();
    }

    private String tampilkan(Pelaku pelaku, String instansi, String unit, String pertimbangan, List<Galat> galat, Model model) {
        model.addAttribute("page", daftar.halaman(
                pelaku, instansi, unit, pertimbangan, galat, DaftarKedudukanController.akhiran(pelaku, instansi)));
        return "kedudukan/pengajuan";
    }

    private String rinci(Pelaku pelaku, String instansi, long id, String catatan, List<Galat> galat, Model model) {
        model.addAttribute("page", daftar.rinci(pelaku, instansi, id, catatan, galat, DaftarKedudukanController.akhiran(pelaku, instansi)));
        return "kedudukan/pengajuanRinci";
    }
}
