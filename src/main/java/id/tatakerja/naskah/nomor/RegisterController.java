package id.tatakerja.naskah.nomor;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.tampilan.BerkasCsv;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register for the organisation section: read, search, export, enter a number from outside, cancel one with a reason. */
@Controller
@RequestMapping("/naskah/register")
@Hak(Hak.Siapa.BAGIAN_ORGANISASI)
public class RegisterController {

    private static final int UKURAN = 50;
    private static final int EKSPOR = 100_000;
    private static final List<String> KOLOM = List.of(
            "nomor", "tanggal", "jenis", "hal", "tahun", "urut", "deret", "asal", "dibatalkan", "dicatat_oleh", "dicatat_pada");

    private final RegisterRepository register;
    private final MengelolaRegister mengelola;

    RegisterController(RegisterRepository register, MengelolaRegister mengelola) {
        this.register = register;
        this.mengelola = mengelola;
    }

    @GetMapping
    String daftar(
            InstansiKini kini, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "1") int halaman, Model model) {
        return tampilkan(kini, q, tahun, halaman, new RegisterPage.NomorLuarForm("", "", "", ""), List.of(), model);
    }

    private String tampilkan(
            InstansiKini kini, String q, String tahun, int halaman, RegisterPage.NomorLuarForm form, List<Galat> galat, Model model) {
        var cari = q.strip().substring(0, Math.min(100, q.strip().length()));
        var saring = tahun(tahun);
        var ke = Math.max(1, Math.min(halaman, 100_000));
        model.addAttribute("page", new RegisterPage(
                register.halaman(kini.kode(), saring, cari, (ke - 1) * UKURAN, UKURAN), register.celah(kini.kode()), cari,
                saring.map(String::valueOf).orElse(""), ke, UKURAN, register.jumlah(kini.kode(), saring, cari), kini.instansi().zonaWaktu(), form, galat));
        return "naskah/register";
    }

    private static Optional<Integer> tahun(String teks) {
        return teks.strip().matches("20\\d\\d") ? Optional.of(Integer.parseInt(teks.strip())) : Optional.empty();
    }

    @GetMapping("/ekspor.csv")
    ResponseEntity<byte[]> ekspor(InstansiKini kini, @RequestParam(defaultValue = "") String tahun) {
        var baris = register.halaman(kini.kode(), tahun(tahun), "", 0, EKSPOR).stream().<List<?>>map(b -> List.of(
                b.nomor(), b.tanggal(), b.jenis(), b.hal(), b.tahun(), b.urut(), b.deret(), b.luar() ? "LUAR" : "APLIKASI",
                b.batal().orElse(""), b.oleh(), b.pada()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"register-nomor-" + kini.kode() + ".csv\"")
                .body(BerkasCsv.tulis(KOLOM, baris));
    }

    @PostMapping("/luar")
    String luar(InstansiKini kini, @ModelAttribute RegisterPage.NomorLuarForm form, Model model, RedirectAttributes lanjut) {
        try {
            var jenis = Arrays.stream(JenisNaskah.values()).filter(j -> j.name().equals(form.jenis())).findFirst();
            var tanggal = LocalDate.parse(form.tanggal().strip());
            if (jenis.isEmpty()) {
                return tampilkan(kini, "", "", 1, form, List.of(new Galat("jenis", "JENIS_WAJIB", "Pilih jenis surat.")), model);
            }
            mengelola.catatLuar(
                    new PermintaanNomor(kini.kode(), jenis.get(), tanggal, "Biasa", "", "", form.hal().strip(), kini.pelaku().namaPengguna()),
                    form.nomor(), Optional.empty());
            lanjut.addFlashAttribute("pesan", "Nomor " + form.nomor().strip() + " tercatat dan tidak akan diberikan lagi.");
            return "redirect:/naskah/register";
        } catch (DateTimeParseException tidakTerbaca) {
            return tampilkan(
                    kini, "", "", 1, form, List.of(new Galat("tanggal", "TANGGAL_TIDAK_SAH", "Isi tanggal surat, misalnya 2027-01-04.")), model);
        } catch (DitolakException ditolak) {
            return tampilkan(kini, "", "", 1, form, ditolak.penolakan().galat(), model);
        }
    }

    @PostMapping("/{id}/batal")
    String batal(InstansiKini kini, @PathVariable long id, @RequestParam(defaultValue = "") String alasan, Model model, RedirectAttributes lanjut) {
        try {
            mengelola.batalkan(kini.pelaku(), kini.kode(), id, alasan);
            lanjut.addFlashAttribute("pesan", "Nomor dibatalkan; nomor dan alasannya tetap ada pada register.");
            return "redirect:/naskah/register";
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            return tampilkan(
                    kini, "", "", 1, new RegisterPage.NomorLuarForm("", "", "", ""),
                    List.of(new Galat("alasan-" + id, p.kode(), p.pesan())), model);
        }
    }
}
