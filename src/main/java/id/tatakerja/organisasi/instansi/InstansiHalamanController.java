package id.tatakerja.organisasi.instansi;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.instansi.InstansiForm.PembinaForm;
import id.tatakerja.organisasi.ubah.Formulir;
import id.tatakerja.organisasi.wewenang.Penjaga;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tenants as pages: the administrator's list, a new one, and the data of one's own. */
@Controller
class InstansiHalamanController {

    private final Instansi.Pembaca instansi;
    private final MembuatInstansi membuat;
    private final MengubahInstansi mengubah;
    private final FormulirInstansi formulir;

    InstansiHalamanController(
            Instansi.Pembaca instansi, MembuatInstansi membuat, MengubahInstansi mengubah, FormulirInstansi formulir) {
        this.instansi = instansi;
        this.membuat = membuat;
        this.mengubah = mengubah;
        this.formulir = formulir;
    }

    @GetMapping("/instansi")
    @Hak(Hak.Siapa.ADMINISTRATOR)
    String daftar(Model model) {
        model.addAttribute("page", new InstansiPage(instansi.semua()));
        return "organisasi/instansi";
    }

    @GetMapping("/instansi/baru")
    @Hak(Hak.Siapa.ADMINISTRATOR)
    String baru(Model model) {
        model.addAttribute("page", formulir.baru());
        return "organisasi/formulir";
    }

    @PostMapping("/instansi/baru")
    @Hak(Hak.Siapa.ADMINISTRATOR)
    String buat(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam Map<String, String> diketik,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        try {
            Instansi jadi = membuat.buat(isi(diketik), pelaku);
            lanjut.addFlashAttribute("pesan", jadi.nama() + " dibuat dengan akun bupati-" + jadi.kode() + ", organisasi-" + jadi.kode()
                    + ", dan kepegawaian-" + jadi.kode() + ".");
            return "redirect:/instansi";
        } catch (DitolakException ditolak) {
            return gagal(formulir.baru().ditolak(diketik, ditolak.penolakan()), model, jawaban);
        }
    }

    @GetMapping("/instansi/ubah")
    @Hak(Hak.Siapa.PENGELOLA)
    String ubah(InstansiKini kini, Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        model.addAttribute("page", formulir.ubah(kini));
        return "organisasi/formulir";
    }

    @PostMapping("/instansi/ubah")
    @Hak(Hak.Siapa.PENGELOLA)
    String simpan(
            InstansiKini kini,
            @RequestParam Map<String, String> diketik,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        try {
            var nanti = mengubah.ubah(kini.kode(), isi(diketik), kini.pelaku());
            lanjut.addFlashAttribute("pesan", nanti.equals(kini.instansi())
                    ? "Tidak ada yang berubah pada data instansi."
                    : "Data instansi tersimpan, berlaku mulai hari ini.");
            return "redirect:/pengaturan";
        } catch (DitolakException ditolak) {
            return gagal(formulir.ubah(kini).ditolak(diketik, ditolak.penolakan()), model, jawaban);
        }
    }

    private static String gagal(Formulir page, Model model, HttpServletResponse jawaban) {
        jawaban.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page);
        return "organisasi/formulir";
    }

    private static InstansiForm isi(Map<String, String> diketik) {
        return new InstansiForm(
                diketik.get("kode"), diketik.get("nama"), diketik.get("jenis"), diketik.get("subjenis"), diketik.get("regulasi"),
                diketik.get("zonaWaktu"),
                new PembinaForm(diketik.get("pejabatPembinaKepegawaian.sebutan"), diketik.get("pejabatPembinaKepegawaian.nama")),
                diketik.get("pejabatYangBerwenang"), warna(diketik.getOrDefault("warna", "")), null);
    }

    private static @org.jspecify.annotations.Nullable Integer warna(String teks) {
        return List.of("1", "2", "3", "4", "5", "6", "7", "8").contains(teks) ? Integer.valueOf(teks) : null;
    }
}
