package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.regulasi.alur.Bentuk;
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

/** Perjanjian kinerja as pages; they work without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class PerjanjianController {

    private final MembacaTarget membaca;
    private final MenyusunPerjanjian menyusun;
    private final PemegangHariIni pemegang;

    PerjanjianController(MembacaTarget membaca, MenyusunPerjanjian menyusun, PemegangHariIni pemegang) {
        this.membaca = membaca;
        this.menyusun = menyusun;
        this.pemegang = pemegang;
    }

    @GetMapping("/perjanjian-kinerja")
    String daftar(InstansiKini kini, @RequestParam(defaultValue = "") String tahun, Model model) {
        return daftar(kini, Isian.bilangan(tahun).orElse(kini.hariIni().getYear()), Map.of(), List.of(), List.of(), model);
    }

    private String daftar(InstansiKini kini, int tahun, Map<String, String> isian, List<Galat> galat, List<Kutipan> dasar, Model model) {
        var garis = membaca.garis(kini.kode());
        var s = garis.susunan();
        var ini = kini.hariIni().getYear();
        var ke = Math.clamp(tahun, ini - 1, ini + 1);
        var ada = membaca.daftar(kini.pelaku(), List.of(), ke);
        var unit = membaca.dipimpin(kini.kode(), pemegang.dari(kini.pelaku()).semua()).stream()
                .filter(j -> ada.stream().noneMatch(p -> p.unit().equals(j.unit())) && garis.bolehMenetapkan(j.kode(), Bentuk.INDIVIDU))
                .map(j -> Map.entry(j.unit(), s.unit(j.unit()).map(UnitSusunan::nama).orElse(j.unit()))).toList();
        model.addAttribute("page", new PerjanjianPage(
                ke, List.of(ini - 1, ini, ini + 1),
                ada.stream().map(p -> new PerjanjianPage.Baris(p.id(), s.unit(p.unit()).map(UnitSusunan::nama).orElse(p.unit()), p.ditetapkan(), p.target().size())).toList(),
                unit, isian, galat, dasar));
        return "pelaksanaan/perjanjianDaftar";
    }

    @PostMapping("/perjanjian-kinerja")
    String buat(InstansiKini kini, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        var tahun = Isian.bilangan(isi.get("tahun")).orElse(kini.hariIni().getYear());
        try {
            var id = menyusun.buat(kini.pelaku(), new MenyusunPerjanjian.Baru(isi.get("unit"), tahun, isi.get("renstra")));
            lanjut.addFlashAttribute("pesan", "Perjanjian kinerja dimulai. Tulis target-targetnya, lalu tetapkan.");
            return "redirect:/perjanjian-kinerja/" + id;
        } catch (DitolakException ditolak) {
            return daftar(kini, tahun, isi, galat(ditolak, "unit"), ditolak.penolakan().dasar(), model);
        }
    }

    @GetMapping("/perjanjian-kinerja/{perjanjian:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long perjanjian, Model model) {
        return satu(kini, perjanjian, Map.of(), List.of(), model);
    }

    private String satu(InstansiKini kini, long perjanjian, Map<String, String> isian, List<Galat> galat, Model model) {
        var p = membaca.perjanjian(kini.pelaku(), perjanjian);
        var garis = membaca.garis(kini.kode());
        var target = p.target().stream().map(t -> membaca.rinci(kini.kode(), p, t)).map(r -> new PerjanjianPage.Satu.Target(
                r.target().id(), r.target().sasaran(), r.target().kalimat(), garis.nama(r.pemegang()),
                r.berikut().map(l -> l.penjelasan() + " Giliran " + l.oleh() + ".").orElse(r.tidakDiatur().isEmpty() ? "Semua langkah perencanaan selesai." : r.tidakDiatur()))).toList();
        model.addAttribute("page", new PerjanjianPage.Satu(
                p.id(), garis.susunan().unit(p.unit()).map(UnitSusunan::nama).orElse(p.unit()) + " tahun " + p.tahun(),
                p.ditetapkan() ? "Ditetapkan dengan nomor " + p.nomor() + " oleh " + p.sebutan() + " (" + p.nama() + ")" : "Sedang disusun oleh " + garis.nama(p.jabatan()),
                p.ditetapkan(), p.renstra(), target, !p.ditetapkan() && pemegang.dari(kini.pelaku()).semua().contains(p.jabatan()),
                p.renstra().isEmpty() && pemegang.dari(kini.pelaku()).semua().contains(p.jabatan()), isian, galat));
        return "pelaksanaan/perjanjian";
    }

    @PostMapping("/perjanjian-kinerja/{perjanjian:\\d{1,18}}")
    String ubah(InstansiKini kini, @PathVariable long perjanjian, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            if ("tetapkan".equals(isi.get("ke"))) {
                if (!Isian.bersih(isi.get("tanggal")).isEmpty() && Isian.hari(isi.get("tanggal")).isEmpty()) {
                    throw Isian.tolak("tanggal", "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender.");
                }
                menyusun.tetapkan(kini.pelaku(), perjanjian, new MenyusunPerjanjian.Penetapan(isi.get("nomor"), Isian.hari(isi.get("tanggal")).orElse(null)));
                lanjut.addFlashAttribute("pesan", "Perjanjian kinerja ditetapkan dan terkunci. Kini targetnya dapat dibagi.");
            } else if ("renstra".equals(isi.get("ke"))) {
                menyusun.renstra(kini.pelaku(), perjanjian, isi.get("renstra"));
                lanjut.addFlashAttribute("pesan", "Rencana strategis tertaut.");
            } else {
                menyusun.target(kini.pelaku(), perjanjian, new MenyusunPerjanjian.TargetBaru(
                        isi.get("sasaran"), isi.get("indikator"), isi.get("target"), isi.get("satuan"), "TIM".equals(isi.get("bentuk")) ? Bentuk.TIM : Bentuk.INDIVIDU));
                lanjut.addFlashAttribute("pesan", "Target tersimpan.");
            }
            return "redirect:/perjanjian-kinerja/" + perjanjian;
        } catch (DitolakException ditolak) {
            return satu(kini, perjanjian, isi, galat(ditolak, "sasaran"), model);
        }
    }

    static List<Galat> galat(DitolakException ditolak, String bidang) {
        var p = ditolak.penolakan();
        return switch (p.jenis()) {
            case TIDAK_MEMENUHI, BENTROK -> p.galat().isEmpty() ? List.of(new Galat(bidang, p.kode(), p.pesan())) : p.galat();
            // a leader who may not by the regulation reads why, beside what was typed
            case TIDAK_BERWENANG -> p.dasar().isEmpty() ? lempar(ditolak) : List.of(new Galat(bidang, p.kode(), p.pesan()));
            case TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> lempar(ditolak);
        };
    }

    private static List<Galat> lempar(DitolakException ditolak) {
        throw ditolak;
    }

    static Perjanjian.@org.jspecify.annotations.Nullable Kebutuhan kebutuhan(@org.jspecify.annotations.Nullable String nama) {
        return Arrays.stream(Perjanjian.Kebutuhan.values()).filter(k -> k.name().equals(nama)).findFirst().orElse(null);
    }
}
