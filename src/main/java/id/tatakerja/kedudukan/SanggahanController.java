package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.MembacaSusunan;
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

/** Notes of employees that their place is wrong, and the answers of the organisation section. */
@Controller
@RequestMapping("/kedudukan/catatan")
@Hak(Hak.Siapa.PENGELOLA)
class SanggahanController {

    private final SanggahanRepository repository;
    private final MenyanggahKedudukan menyanggah;
    private final MembacaSusunan pembaca;

    SanggahanController(SanggahanRepository repository, MenyanggahKedudukan menyanggah, MembacaSusunan pembaca) {
        this.repository = repository;
        this.menyanggah = menyanggah;
        this.pembaca = pembaca;
    }

    @GetMapping
    String semua(@AuthenticationPrincipal Pelaku pelaku, @RequestParam(name = "instansi") Optional<String> diminta, Model model) {
        return tampilkan(pelaku.instansiUntuk(diminta), DaftarKedudukanController.akhiran(pelaku, pelaku.instansiUntuk(diminta)), "", List.of(), model);
    }

    @PostMapping("/{id}")
    String tanggapi(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String tanggapan,
            @RequestParam(name = "instansi") Optional<String> diminta,
            Model model,
            RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(diminta);
        var akhiran = DaftarKedudukanController.akhiran(pelaku, instansi);
        try {
            menyanggah.tanggapi(pelaku, instansi, id, tanggapan);
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() == Penolakan.Jenis.TIDAK_DITEMUKAN) {
                throw ditolak;
            }
            return tampilkan(instansi, akhiran, tanggapan,
                    List.of(new Galat("tanggapan-" + id, ditolak.penolakan().kode(), ditolak.penolakan().pesan())), model);
        }
        lanjut.addFlashAttribute("pesan", "Tanggapan terkirim; pegawai membacanya di halaman kedudukannya.");
        return "redirect:/kedudukan/catatan" + akhiran;
    }

    private String tampilkan(String instansi, String akhiran, String diketik, List<Galat> galat, Model model) {
        var susunan = pembaca.kini(instansi);
        model.addAttribute("page", new SanggahanPage(
                repository.semua(instansi).stream()
                        .map(s -> new SanggahanPage.Baris(
                                s.id(), DaftarKedudukan.orang(susunan, s.nip()), s.catatan(), s.pada(), s.tanggapan()))
                        .toList(),
                akhiran, diketik, galat));
        return "kedudukan/catatan";
    }
}
