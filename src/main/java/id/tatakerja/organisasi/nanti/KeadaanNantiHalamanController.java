package id.tatakerja.organisasi.nanti;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import id.tatakerja.tampilan.Teks;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** States that have not begun, as pages: see what each changes and who changes again when it is taken back, then take it back. */
@Controller
@Hak(Hak.Siapa.PENGELOLA)
class KeadaanNantiHalamanController {

    /** People named on the page. */
    private static final int BATAS_TAMPIL = 50;

    private final MenarikKeadaan menarik;
    private final MencobaPerubahan mencoba;

    KeadaanNantiHalamanController(MenarikKeadaan menarik, MencobaPerubahan mencoba) {
        this.menarik = menarik;
        this.mencoba = mencoba;
    }

    @GetMapping("/impor/nanti")
    String daftar(InstansiKini kini, Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        model.addAttribute("page", new KeadaanNantiPage(kini.instansi().nama(), menarik.daftar(kini.instansi())));
        return "organisasi/nanti";
    }

    @GetMapping("/impor/nanti/{tanggal}")
    String tinjau(InstansiKini kini, @PathVariable LocalDate tanggal, Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        KeadaanNanti keadaan = menarik.wajib(kini.instansi(), tanggal);
        var galat = new ArrayList<Galat>();
        Optional<Dampak> dampak = Optional.empty();
        try {
            dampak = mencoba.coba(kini.instansi(), tanggal, izin -> menarik.coba(izin, kini.kode(), tanggal, kini.pelaku()));
        } catch (DitolakException ditolak) {
            galat.add(galat(ditolak));
        }
        return halaman(keadaan, dampak.map(d -> d.ringkas(BATAS_TAMPIL)), galat, model);
    }

    @PostMapping("/impor/nanti/{tanggal}")
    String tarik(
            InstansiKini kini, @PathVariable LocalDate tanggal, Model model, HttpServletResponse jawaban, RedirectAttributes lanjut) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        KeadaanNanti keadaan = menarik.wajib(kini.instansi(), tanggal);
        try {
            menarik.tarik(kini.kode(), tanggal, kini.pelaku());
        } catch (DitolakException ditolak) {
            jawaban.setStatus(HttpServletResponse.SC_CONFLICT);
            return halaman(keadaan, Optional.empty(), List.of(galat(ditolak)), model);
        }
        lanjut.addFlashAttribute("pesan", "Perubahan yang akan berlaku mulai " + Teks.tanggal(tanggal) + " sudah ditarik.");
        return "redirect:/impor/nanti";
    }

    private static String halaman(KeadaanNanti keadaan, Optional<Dampak> dampak, List<Galat> galat, Model model) {
        model.addAttribute("page", new KeadaanNantiPage.Tinjauan(keadaan, dampak, galat));
        return "organisasi/nantiTinjau";
    }

    private static Galat galat(DitolakException ditolak) {
        return new Galat("tarik", ditolak.penolakan().kode(), ditolak.penolakan().pesan());
    }
}
