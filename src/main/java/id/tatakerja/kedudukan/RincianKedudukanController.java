package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.tampilan.Jawaban;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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

/** One person's place: who, why, since when; the decision where the text leaves it open; "this is wrong". */
@Controller
@RequestMapping("/kedudukan")
@Hak(Hak.Siapa.MASUK)
class RincianKedudukanController {

    private final MembacaKedudukan membaca;
    private final MemutuskanKedudukan memutuskan;
    private final MenyanggahKedudukan menyanggah;
    private final RiwayatKedudukan riwayat;

    RincianKedudukanController(
            MembacaKedudukan membaca,
            MemutuskanKedudukan memutuskan,
            MenyanggahKedudukan menyanggah,
            RiwayatKedudukan riwayat) {
        this.membaca = membaca;
        this.memutuskan = memutuskan;
        this.menyanggah = menyanggah;
        this.riwayat = riwayat;
    }

    @GetMapping("/saya")
    String saya(@AuthenticationPrincipal Pelaku pelaku, @RequestParam Optional<LocalDate> tanggal, Model model) {
        var nip = pelaku.nip()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Akun ini bukan akun pegawai, sehingga tidak punya kedudukan.").sebagaiException());
        try {
            return tampilkan(pelaku, pelaku.instansiUntuk(Optional.empty()), nip, tanggal, "", "", List.of(), model);
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().kode().equals(MembacaKedudukan.TIDAK_DITEMPATKAN)) {
                return "kedudukan/tidakDitempatkan";
            }
            throw ditolak;
        }
    }

    @GetMapping("/pegawai/{id}")
    String rincian(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable long id,
            @RequestParam Optional<LocalDate> tanggal,
            @RequestParam(name = "instansi") Optional<String> diminta,
            Model model) {
        var instansi = pelaku.instansiUntuk(diminta);
        return tampilkan(pelaku, instansi, membaca.nip(instansi, id), tanggal, "", "", List.of(), model);
    }

    @PostMapping("/pegawai/{id}/putuskan")
    String putuskan(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String jabatan,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String dasar,
            @RequestParam(name = "instansi") Optional<String> diminta,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(diminta);
        var nip = membaca.nip(instansi, id);
        try {
            memutuskan.putuskan(pelaku, instansi, nip, jabatan.strip(), alasan, dasar);
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            jawaban.setStatus(Jawaban.status(p.jenis()).value());
            model.addAttribute("jabatanDipilih", jabatan);
            return tampilkan(
                    pelaku, instansi, nip, Optional.empty(), alasan, dasar,
                    p.galat().isEmpty() ? List.of(new Galat("jabatan", p.kode(), p.pesan())) : p.galat(), model);
        }
        lanjut.addFlashAttribute("pesan", "Putusan tersimpan dan tercatat. Ia berlaku resmi setelah ditetapkan Pejabat Pembina Kepegawaian.");
        return "redirect:/kedudukan/pegawai/" + id + DaftarKedudukanController.akhiran(pelaku, instansi);
    }

    @PostMapping("/keliru")
    String keliru(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(defaultValue = "") String catatan,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        var instansi = pelaku.instansiUntuk(Optional.empty());
        var nip = pelaku.nip()
                .orElseThrow(() -> Penolakan.tidakBerwenang("Hanya pegawai yang dapat menyatakan kedudukannya keliru.").sebagaiException());
        try {
            menyanggah.ajukan(pelaku, instansi, nip, catatan);
        } catch (DitolakException ditolak) {
            jawaban.setStatus(Jawaban.status(ditolak.penolakan().jenis()).value());
            model.addAttribute("catatan", catatan);
            return tampilkan(pelaku, instansi, nip, Optional.empty(), "", "",
                    List.of(new Galat("catatan", ditolak.penolakan().kode(), ditolak.penolakan().pesan())), model);
        }
        lanjut.addFlashAttribute("pesan", "Catatan Anda sudah sampai ke bagian organisasi. Tanggapannya tampil di halaman ini.");
        return "redirect:/kedudukan/saya";
    }

    private String tampilkan(
            Pelaku pelaku, String instansi, String nip, Optional<LocalDate> tanggal, String alasan, String dasar, List<Galat> galat, Model model) {
        var hari = tanggal.orElseGet(() -> membaca.hariIni(instansi));
        model.addAttribute("page", new RincianKedudukanPage(
                membaca.pada(instansi, nip, hari),
                riwayat.dari(instansi, nip),
                pelaku.mengelola(instansi) || pelaku.membina(instansi),
                pelaku.nip().filter(nip::equals).isPresent(),
                pelaku.instansi().isEmpty() ? Optional.of(instansi) : Optional.empty(),
                tanggal.isPresent(),
                model.getAttribute("jabatanDipilih") instanceof String s ? s : "",
                alasan,
                dasar,
                model.getAttribute("catatan") instanceof String s ? s : "",
                galat));
        if (!galat.isEmpty()) {
            model.addAttribute("galat", galat);
        }
        return "kedudukan/rincian";
    }
}
