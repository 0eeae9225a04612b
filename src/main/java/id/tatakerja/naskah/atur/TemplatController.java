package id.tatakerja.naskah.atur;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.rupa.GambarQr;
import id.tatakerja.naskah.rupa.Lambang;
import id.tatakerja.naskah.rupa.PembuatPdf;
import id.tatakerja.naskah.templat.ContohSurat;
import id.tatakerja.naskah.templat.PemeriksaTemplat;
import id.tatakerja.naskah.templat.PengisiTemplat;
import id.tatakerja.naskah.templat.TemplatRepository;
import id.tatakerja.organisasi.InstansiKini;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The layouts of an instansi: read, try with an example, save, go back to the built-in one. */
@Controller
@RequestMapping("/pengaturan/naskah/templat/{bentuk}")
@Hak(Hak.Siapa.BAGIAN_ORGANISASI)
class TemplatController {

    private final TemplatRepository repository;
    private final PengisiTemplat pengisi;
    private final PemeriksaTemplat pemeriksa;
    private final PembuatPdf pdf;
    private final Lambang lambang;
    private final MengaturNaskah mengatur;

    TemplatController(
            TemplatRepository repository, PengisiTemplat pengisi, PemeriksaTemplat pemeriksa, PembuatPdf pdf, Lambang lambang,
            MengaturNaskah mengatur) {
        this.repository = repository;
        this.pengisi = pengisi;
        this.pemeriksa = pemeriksa;
        this.pdf = pdf;
        this.lambang = lambang;
        this.mengatur = mengatur;
    }

    private static BentukNaskah bentuk(String kata) {
        return Arrays.stream(BentukNaskah.values()).filter(b -> b.templat().equals(kata.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Bentuk surat ini tidak ada.").sebagaiException());
    }

    @GetMapping
    String halaman(InstansiKini kini, @PathVariable String bentuk, Model model) {
        var satu = bentuk(bentuk);
        var milik = repository.isi(repository.nomorBerlaku(kini.kode(), satu));
        return tampilkan(kini, satu, milik.orElseGet(() -> pengisi.bawaan(satu)), List.of(), model);
    }

    private String tampilkan(InstansiKini kini, BentukNaskah bentuk, String isi, List<Galat> galat, Model model) {
        model.addAttribute("page", new PengaturanNaskahPage.TemplatPage(
                bentuk, isi, repository.nomorBerlaku(kini.kode(), bentuk) != 0, List.copyOf(pemeriksa.bidang(bentuk)),
                repository.versi(kini.kode(), bentuk), kini.instansi().zonaWaktu(), galat));
        return "naskah/templat";
    }

    @PostMapping
    String simpan(InstansiKini kini, @PathVariable String bentuk, @RequestParam(defaultValue = "") String isi, Model model, RedirectAttributes lanjut) {
        var satu = bentuk(bentuk);
        try {
            mengatur.templat(kini.pelaku(), kini.instansi(), satu, Optional.of(isi));
            lanjut.addFlashAttribute("pesan", "Tata letak " + satu.label() + " tersimpan dan dipakai untuk surat berikutnya.");
            return "redirect:/pengaturan/naskah/templat/" + satu.templat();
        } catch (DitolakException ditolak) {
            return tampilkan(kini, satu, isi, ditolak.penolakan().galat(), model);
        }
    }

    @PostMapping("/bawaan")
    String bawaan(InstansiKini kini, @PathVariable String bentuk, RedirectAttributes lanjut) {
        var satu = bentuk(bentuk);
        mengatur.templat(kini.pelaku(), kini.instansi(), satu, Optional.empty());
        lanjut.addFlashAttribute("pesan", "Tata letak bawaan " + satu.label() + " dipakai lagi.");
        return "redirect:/pengaturan/naskah/templat/" + satu.templat();
    }

    /** The layout as typed, filled with an example; nothing is saved. */
    @PostMapping("/pratinjau")
    Object pratinjau(InstansiKini kini, @PathVariable String bentuk, @RequestParam(defaultValue = "") String isi, Model model) {
        var satu = bentuk(bentuk);
        var galat = pemeriksa.periksa(satu, isi);
        if (!galat.isEmpty()) {
            return tampilkan(kini, satu, isi, galat, model);
        }
        var berkas = pdf.buat(new PembuatPdf.Bahan(
                pengisi.isi(isi, ContohSurat.data(satu)), "Contoh " + satu.label(), kini.instansi().nama(), "Contoh, bukan surat", "A4", lambang.png(0),
                GambarQr.png("contoh")));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("Content-Disposition", "inline; filename=\"contoh.pdf\"").body(berkas);
    }
}
