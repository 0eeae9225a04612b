package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.tampilan.Teks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Obstacles as pages; they work without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KendalaController {

    private final MembacaKendala membaca;
    private final MenanganiKendala menangani;
    private final PembacaKerja pembaca;
    private final MembacaKegiatan kegiatan;

    KendalaController(MembacaKendala membaca, MenanganiKendala menangani, PembacaKerja pembaca, MembacaKegiatan kegiatan) {
        this.membaca = membaca;
        this.menangani = menangani;
        this.pembaca = pembaca;
        this.kegiatan = kegiatan;
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}/kendala")
    String daftar(InstansiKini kini, @PathVariable long penugasan, @RequestParam(defaultValue = "") String kegiatan, Model model) {
        return daftar(kini, penugasan, Map.of("kegiatan", kegiatan), List.of(), model);
    }

    private String daftar(InstansiKini kini, long penugasan, Map<String, String> isi, List<Galat> galat, Model model) {
        var hak = pembaca.hak(kini.pelaku(), penugasan);
        model.addAttribute("page", new KendalaPage.Daftar(
                hak, membaca.dari(hak.kerja()).stream().map(k -> new KendalaPage.Daftar.Baris(
                        k.id(), k.judul(), k.giliran().getLast().status().sebutan(), k.selesai(), k.nama() + ", " + Teks.waktu(k.dibuat(), kini.instansi().zonaWaktu()))).toList(),
                kegiatan.dari(hak.kerja()), isi, galat, menangani.batasBiasa(hak.kerja())));
        return "pelaksanaan/kendalaDaftar";
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/kendala")
    String ajukan(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            var id = menangani.ajukan(kini.pelaku(), penugasan, IsianKendala.formulir(isi));
            lanjut.addFlashAttribute("pesan", "Kendala tersampaikan. Di bawah terlihat giliran siapa.");
            return "redirect:/kendala/" + id;
        } catch (DitolakException ditolak) {
            return daftar(kini, penugasan, isi, galat(ditolak), model);
        }
    }

    @GetMapping("/kendala/{kendala:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long kendala, Model model) {
        return satu(kini, kendala, Map.of(), List.of(), model);
    }

    private String satu(InstansiKini kini, long kendala, Map<String, String> isi, List<Galat> galat, Model model) {
        model.addAttribute("page", KendalaPage.dari(membaca.satu(kini.pelaku(), kendala), isi, galat, kini.instansi().zonaWaktu()));
        return "pelaksanaan/kendala";
    }

    @PostMapping("/kendala/{kendala:\\d{1,18}}")
    String putuskan(InstansiKini kini, @PathVariable long kendala, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        var salah = IsianKendala.tanggal(isi, "batas");
        if (!salah.isEmpty()) {
            return satu(kini, kendala, isi, salah, model);
        }
        try {
            var cara = Arrays.stream(MenanganiKendala.Cara.values()).filter(c -> c.name().equals(isi.get("cara"))).findFirst().orElse(null);
            menangani.putuskan(kini.pelaku(), kendala, new MenanganiKendala.Putusan(
                    cara, Isian.bilangan(isi.get("alternatif")).orElse(null), isi.get("uraian"), Isian.hari(isi.get("batas")).orElse(null)));
            lanjut.addFlashAttribute("pesan", "Tersimpan dan dikabarkan kepada yang bekerja.");
            return "redirect:/kendala/" + kendala;
        } catch (DitolakException ditolak) {
            return satu(kini, kendala, isi, galat(ditolak), model);
        }
    }

    private static List<Galat> galat(DitolakException ditolak) {
        var p = ditolak.penolakan();
        return switch (p.jenis()) {
            case TIDAK_MEMENUHI -> p.galat().isEmpty() ? List.of(new Galat("judul", p.kode(), p.pesan())) : p.galat();
            case BENTROK, TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
        };
    }
}
