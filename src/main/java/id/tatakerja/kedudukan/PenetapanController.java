package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decrees: those made, what the next one would hold, and the act itself for the Pejabat Pembina Kepegawaian. */
@Controller
@RequestMapping("/kedudukan/penetapan")
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
public class PenetapanController {

    private final DaftarPenetapan daftar;
    private final MenetapkanKedudukan menetapkan;

    PenetapanController(DaftarPenetapan daftar, MenetapkanKedudukan menetapkan) {
        this.daftar = daftar;
        this.menetapkan = menetapkan;
    }

    /** The form to decree, as typed. */
    public record PenetapanForm(String nomor, String tanggal, String berlaku, String kompetensi, String rentangKendali, String bebanTugas) {

        /** A field that was not sent is one left empty. */
        public PenetapanForm {
            nomor = Objects.requireNonNullElse(nomor, "");
            tanggal = Objects.requireNonNullElse(tanggal, "");
            berlaku = Objects.requireNonNullElse(berlaku, "");
            kompetensi = Objects.requireNonNullElse(kompetensi, "");
            rentangKendali = Objects.requireNonNullElse(rentangKendali, "");
            bebanTugas = Objects.requireNonNullElse(bebanTugas, "");
        }
    }

    @GetMapping
    String semua(@AuthenticationPrincipal Pelaku pelaku, @RequestParam(name = "instansi") Optional<String> diminta, Model model) {
        var instansi = pelaku.instansiUntuk(diminta);
        var hari = daftar.hariIni(instansi).toString();
        return tampilkan(pelaku, instansi, new PenetapanForm("", hari, hari, "", "", ""), List.of(), model);
    }

    @GetMapping("/{id}")
    String satu(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestParam(name = "instansi") Optional<String> diminta, Model model) {
        model.addAttribute("page", daftar.rincian(pelaku.instansiUntuk(diminta), id));
        return "kedudukan/keputusan";
    }

    @PostMapping
    @Hak(Hak.Siapa.PEMBINA)
    String tetapkan(@AuthenticationPrincipal Pelaku pelaku, @ModelAttribute PenetapanForm form, Model model, RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(Optional.empty());
        try {
            var hasil = menetapkan.tetapkan(
                    pelaku,
                    instansi,
                    new MenetapkanKedudukan.Perintah(
                            isi(form.nomor()), tanggal(form.tanggal(), "tanggal"), tanggal(form.berlaku(), "berlaku"), "",
                            isi(form.kompetensi()), isi(form.rentangKendali()), isi(form.bebanTugas())));
            lanjut.addFlashAttribute("pesan", "Kedudukan " + hasil.ditetapkan() + " orang ditetapkan dengan Keputusan " + hasil.nomor() + "."
                    + (hasil.tertinggal() == 0 ? "" : " Masih " + hasil.tertinggal() + " orang yang belum dapat ditetapkan."));
            return "redirect:/kedudukan/penetapan/" + hasil.id();
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            var galat = p.galat().isEmpty()
                    ? List.of(new Galat("NOMOR_SUDAH_ADA".equals(p.kode()) ? "nomor" : "tanggal", p.kode(), p.pesan()))
                    : p.galat();
            return tampilkan(pelaku, instansi, form, galat, model);
        }
    }

    private String tampilkan(Pelaku pelaku, String instansi, PenetapanForm form, List<Galat> galat, Model model) {
        model.addAttribute("page", daftar.halaman(instansi, pelaku.membina(instansi), form, galat, DaftarKedudukanController.akhiran(pelaku, instansi)));
        return "kedudukan/penetapan";
    }

    private static Optional<String> isi(String teks) {
        return Optional.of(teks.strip()).filter(t -> !t.isEmpty());
    }

    private static LocalDate tanggal(String teks, String bidang) {
        try {
            return LocalDate.parse(teks.strip());
        } catch (DateTimeParseException tidakTerbaca) {
            var pesan = "Tanggal '" + teks + "' tidak ada dalam kalender. Pilih tanggalnya, atau tulis sebagai TTTT-BB-HH.";
            throw Penolakan.galat("TANGGAL_TIDAK_SAH", pesan, List.of(new Galat(bidang, "TANGGAL_TIDAK_SAH", pesan))).sebagaiException();
        }
    }
}
