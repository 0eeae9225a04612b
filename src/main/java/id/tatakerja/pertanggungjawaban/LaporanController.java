package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Reports as pages; they work without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class LaporanController {

    private final MembacaLaporan membaca;
    private final MelaporkanPekerjaan melaporkan;
    private final MenanggapiLaporan menanggapi;
    private final MencetakLaporan mencetak;
    private final PembacaKerja pembaca;

    LaporanController(MembacaLaporan membaca, MelaporkanPekerjaan melaporkan, MenanggapiLaporan menanggapi, MencetakLaporan mencetak, PembacaKerja pembaca) {
        this.mencetak = mencetak;
        this.membaca = membaca;
        this.melaporkan = melaporkan;
        this.menanggapi = menanggapi;
        this.pembaca = pembaca;
    }

    @GetMapping("/laporan")
    String daftar(InstansiKini kini, @RequestParam Map<String, String> isi, Model model) {
        var galat = List.<Galat>of();
        if (isi.containsKey("unit")) {
            try {
                var masa = MencetakLaporan.masa(isi.get("mulai"), isi.get("selesai"));
                return "redirect:" + UriComponentsBuilder.fromPath("/laporan/unit/cetak").queryParam("unit", "{u}").queryParam("mulai", masa.mulai()).queryParam("selesai", masa.selesai())
                        .encode().buildAndExpand(Isian.bersih(isi.get("unit"))).toUriString();
            } catch (DitolakException ditolak) {
                galat = galat(ditolak, "mulai");
            }
        }
        var hari = kini.hariIni();
        var milik = membaca.milik(kini.pelaku());
        model.addAttribute("page", new LaporanPage.Daftar(
                hari, milik.stream().filter(l -> l.status().padaPelapor()).toList(), membaca.menungguJawaban(kini.pelaku()),
                milik.stream().filter(l -> l.status() == Laporan.Status.TERKIRIM).toList(), milik.stream().filter(l -> l.status() == Laporan.Status.DITERIMA).toList(),
                membaca.terlambatDiUnit(kini.pelaku(), hari),
                mencetak.unit(kini.pelaku()).stream().map(u -> Map.entry(u.kode(), u.nama())).toList(), isi, galat));
        return "pertanggungjawaban/daftar";
    }

    @GetMapping("/laporan/{laporan:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long laporan, Model model) {
        return satu(kini, laporan, Map.of(), List.of(), model);
    }

    private String satu(InstansiKini kini, long laporan, Map<String, String> isi, List<Galat> galat, Model model) {
        model.addAttribute("page", new LaporanPage(membaca.satu(kini.pelaku(), laporan), kini.instansi().zonaWaktu(), isi, galat));
        return "pertanggungjawaban/laporan";
    }

    @PostMapping("/laporan/{laporan:\\d{1,18}}")
    String kirim(InstansiKini kini, @PathVariable long laporan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        var minta = new MelaporkanPekerjaan.Permintaan(isi.get("uraian"), isi.get("hambatan"), isi.get("rencana"), isi.get("kepada"), "ya".equals(isi.get("menegaskan")));
        try {
            if ("simpan".equals(isi.get("ke"))) {
                melaporkan.simpan(kini.pelaku(), laporan, minta);
                lanjut.addFlashAttribute("pesan", "Tersimpan sebagai konsep; hanya Anda yang melihatnya.");
            } else {
                melaporkan.kirim(kini.pelaku(), laporan, minta);
                melaporkan.antarkan(kini.pelaku(), laporan);
                lanjut.addFlashAttribute("pesan", "Laporan terkirim. Penerimanya sudah diberi tahu.");
            }
            return "redirect:/laporan/" + laporan;
        } catch (DitolakException ditolak) {
            return satu(kini, laporan, isi, galat(ditolak, "uraian"), model);
        }
    }

    @PostMapping("/laporan/{laporan:\\d{1,18}}/jawaban")
    String jawab(InstansiKini kini, @PathVariable long laporan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            var cara = Arrays.stream(MenanggapiLaporan.Cara.values()).filter(c -> c.name().equals(isi.get("cara"))).findFirst().orElse(null);
            menanggapi.jawab(kini.pelaku(), laporan, new MenanggapiLaporan.Jawaban(cara, isi.get("catatan")));
            lanjut.addFlashAttribute("pesan", "Jawaban tersimpan dan dikabarkan kepada pelapornya.");
            return "redirect:/laporan/" + laporan;
        } catch (DitolakException ditolak) {
            return satu(kini, laporan, isi, galat(ditolak, "catatan"), model);
        }
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}/laporan")
    String dariKerja(InstansiKini kini, @PathVariable long penugasan, Model model) {
        return dariKerja(kini, penugasan, Map.of(), List.of(), model);
    }

    private String dariKerja(InstansiKini kini, long penugasan, Map<String, String> isi, List<Galat> galat, Model model) {
        model.addAttribute("page", new LaporanPage.DariKerja(membaca.dari(kini.pelaku(), penugasan), isi, galat));
        return "pertanggungjawaban/kerja";
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/laporan")
    String minta(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        if (!Isian.bersih(isi.get("batas")).isEmpty() && Isian.hari(isi.get("batas")).isEmpty()) {
            return dariKerja(kini, penugasan, isi, List.of(new Galat("batas", "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender.")), model);
        }
        try {
            // people are named by their internal number: no NIP stands in a page
            var nip = pembaca.hak(kini.pelaku(), penugasan).kerja().peserta().stream().filter(p -> isi.containsKey("orang." + p.nomor())).map(Peserta::nip).toList();
            menanggapi.minta(kini.pelaku(), penugasan, new MenanggapiLaporan.PermintaanLaporan(
                    new ArrayList<@Nullable String>(nip), Isian.hari(isi.get("batas")).orElse(null), isi.get("catatan")));
            lanjut.addFlashAttribute("pesan", "Permintaan terkirim; yang diminta sudah diberi tahu.");
            return "redirect:/pekerjaan/" + penugasan + "/laporan";
        } catch (DitolakException ditolak) {
            return dariKerja(kini, penugasan, isi, galat(ditolak, "batas"), model);
        }
    }

    private static List<Galat> galat(DitolakException ditolak, String bidang) {
        var p = ditolak.penolakan();
        return switch (p.jenis()) {
            case TIDAK_MEMENUHI, BENTROK -> p.galat().isEmpty() ? List.of(new Galat(bidang, p.kode(), p.pesan())) : p.galat();
            case TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
        };
    }
}
