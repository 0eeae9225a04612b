package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.PembacaKerja;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of a piece of work as a page; works without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class RencanaController {

    private final MenyusunRencana menyusun;
    private final PembacaKerja pembaca;

    RencanaController(MenyusunRencana menyusun, PembacaKerja pembaca) {
        this.menyusun = menyusun;
        this.pembaca = pembaca;
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}/rencana")
    String rencana(InstansiKini kini, @PathVariable long penugasan, Model model) {
        return tampil(kini, penugasan, Optional.empty(), Map.of(), List.of(), model);
    }

    private String tampil(InstansiKini kini, long penugasan, Optional<RencanaForm> form, Map<String, String> isi, List<Galat> galat, Model model) {
        var hak = pembaca.hak(kini.pelaku(), penugasan);
        var r = menyusun.rencana(hak.kerja());
        var zona = kini.instansi().zonaWaktu();
        model.addAttribute("page", new RencanaPage(
                hak, r, menyusun.sebagaiPimpinan(kini.pelaku(), hak.kerja()), form.orElseGet(() -> RencanaForm.dari(r)), menyusun.kurang(hak.kerja(), r), RencanaPage.setuju(r, zona),
                RencanaPage.lama(menyusun.lama(hak.kerja()), zona), menyusun.individu(hak.kerja()), isi, galat));
        return "pelaksanaan/rencana";
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/rencana")
    String simpan(
            InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> kiriman, @RequestParam(defaultValue = "") String ke, Model model,
            RedirectAttributes lanjut) {
        var form = RencanaForm.dari(kiriman, ke.equals("tambah"));
        if (ke.equals("tambah")) {
            return tampil(kini, penugasan, Optional.of(form), Map.of(), List.of(), model);
        }
        if (!form.galat().isEmpty()) {
            return tampil(kini, penugasan, Optional.of(form), Map.of(), form.galat(), model);
        }
        try {
            var minta = form.permintaan();
            menyusun.simpan(kini.pelaku(), penugasan, minta.nihil(), minta.periksa());
            lanjut.addFlashAttribute("pesan", "Rencana tersimpan. Kini minta kesepakatan yang mengerjakan dan pimpinannya.");
            return "redirect:/pekerjaan/" + penugasan + "/rencana";
        } catch (DitolakException ditolak) {
            return tampil(kini, penugasan, Optional.of(form), Map.of(), galat(ditolak), model);
        }
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/rencana/{apa:sepakat|buka|individu}")
    String tindak(
            InstansiKini kini, @PathVariable long penugasan, @PathVariable String apa, @RequestParam(defaultValue = "") List<String> siap,
            @RequestParam(defaultValue = "") String catatan, @RequestParam(defaultValue = "") String alasan, @RequestParam(defaultValue = "") String isi, Model model,
            RedirectAttributes lanjut) {
        try {
            switch (apa) {
                case "sepakat" -> {
                    var r = menyusun.setujui(kini.pelaku(), penugasan, Arrays.stream(Rencana.Kesiapan.values()).filter(k -> siap.contains(k.name())).toList(), catatan);
                    lanjut.addFlashAttribute("pesan", r.disepakati() ? "Rencana disepakati. Kegiatannya dapat dirinci." : "Kesepakatan Anda tercatat.");
                }
                case "buka" -> {
                    menyusun.buka(kini.pelaku(), penugasan, alasan);
                    lanjut.addFlashAttribute("pesan", "Rencana terbuka kembali; yang semula disepakati disimpan sebagai versi terdahulu.");
                }
                default -> {
                    menyusun.individu(kini.pelaku(), penugasan, isi);
                    lanjut.addFlashAttribute("pesan", "Rencana kerja Anda tersimpan.");
                }
            }
            return "redirect:/pekerjaan/" + penugasan + "/rencana";
        } catch (DitolakException ditolak) {
            return tampil(kini, penugasan, Optional.empty(), Map.of("catatan", catatan, "alasan", alasan, "isi", isi, "siap", String.join(",", siap)), galat(ditolak), model);
        }
    }

    /** Faults to show beside what was typed; what is no fault of the form goes on. */
    private static List<Galat> galat(DitolakException ditolak) {
        var p = ditolak.penolakan();
        return switch (p.jenis()) {
            case TIDAK_MEMENUHI, BENTROK -> p.galat().isEmpty() ? List.of(new Galat("rencana", p.kode(), p.pesan())) : p.galat();
            case TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
        };
    }
}
