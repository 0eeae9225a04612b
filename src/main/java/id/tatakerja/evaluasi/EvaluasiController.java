package id.tatakerja.evaluasi;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.pelaksanaan.Unggahan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Results and their review as pages; they work without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class EvaluasiController {

    private final MembacaEvaluasi membaca;
    private final MelampirkanHasil melampirkan;
    private final MelakukanEvaluasi melakukan;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final MenagihHasil menagih;

    EvaluasiController(
            MembacaEvaluasi membaca, MelampirkanHasil melampirkan, MelakukanEvaluasi melakukan, KotakTugas kotak, PemegangHariIni pemegang, MenagihHasil menagih) {
        this.menagih = menagih;
        this.membaca = membaca;
        this.melampirkan = melampirkan;
        this.melakukan = melakukan;
        this.kotak = kotak;
        this.pemegang = pemegang;
    }

    private EvaluasiPage halaman(InstansiKini kini, long penugasan) {
        return EvaluasiPage.dari(membaca.semua(kini.pelaku(), penugasan), pemegang.dari(kini.pelaku()), kini.instansi().zonaWaktu());
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}/evaluasi")
    String evaluasi(InstansiKini kini, @PathVariable long id, Model model) {
        model.addAttribute("page", halaman(kini, id));
        return "evaluasi/evaluasi";
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}/hasil")
    String serahkan(InstansiKini kini, @PathVariable long id, Model model) {
        return serahkan(kini, id, new IsiHasil("", false, false, List.of()), "", List.of(), model);
    }

    private String serahkan(InstansiKini kini, long id, IsiHasil isi, String tautan, List<Galat> galat, Model model) {
        var page = halaman(kini, id);
        if (!page.dapatMenyerahkan()) {
            return "redirect:/penugasan/" + id + "/evaluasi";
        }
        model.addAttribute("page", new EvaluasiPage.Serahkan(
                page, membaca.kurang(kini.pelaku(), id).stream().map(EvaluasiPage.Kurang::dari).toList(), isi.uraian(), isi.target(), isi.ekspektasi(), tautan, galat));
        return "evaluasi/serahkan";
    }

    @PostMapping("/penugasan/{id:\\d{1,18}}/hasil")
    String serahkan(
            InstansiKini kini, @PathVariable long id, @RequestParam(defaultValue = "") String uraian, @RequestParam(defaultValue = "false") boolean target,
            @RequestParam(defaultValue = "false") boolean ekspektasi, @RequestParam(defaultValue = "") String tautan, @RequestParam Optional<List<MultipartFile>> berkas,
            Model model, RedirectAttributes lanjut) {
        var isi = IsiHasil.dari(uraian, target, ekspektasi, tautan);
        try {
            melampirkan.serahkan(kini.pelaku(), id, isi, Unggahan.dari(berkas));
            lanjut.addFlashAttribute("pesan", "Hasil diserahkan. Peninjau pertama sudah diberi tahu.");
            return "redirect:/penugasan/" + id + "/evaluasi";
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            if (p.jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return serahkan(kini, id, isi, tautan, p.galat().isEmpty() ? List.of(new Galat("uraian", p.kode(), p.pesan())) : p.galat(), model);
        }
    }

    @GetMapping("/evaluasi/tugas/{id:\\d{1,18}}")
    String tugas(InstansiKini kini, @PathVariable long id, Model model) {
        return tugas(kini, id, "", "", Optional.empty(), IsianTinjauan.KOSONG, List.of(), model);
    }

    private record Penilaian(boolean target, boolean ekspektasi) {}

    private String tugas(
            InstansiKini kini, long id, String hasil, String catatan, Optional<Penilaian> nilai, IsianTinjauan isian, List<Galat> galat, Model model) {
        var kunci = pemegang.dari(kini.pelaku());
        var tugas = kotak.satu(kini.kode(), id).filter(t -> t.bagi(kunci).isPresent()).orElseThrow(() -> tidakAda().sebagaiException());
        if (menagih.pertama(kini.kode(), tugas)) {
            return "redirect:/penugasan/" + tugas.penugasan() + "/hasil";
        }
        var rinci = membaca.milik(kini.kode(), id).orElseThrow(() -> tidakAda().sebagaiException());
        if (rinci.menunggu().stream().noneMatch(t -> t.id() == id)) {
            return "redirect:/penugasan/" + tugas.penugasan() + "/evaluasi";
        }
        if (tugas.tindakan() == Tindakan.SERAHKAN_HASIL) {
            return "redirect:/penugasan/" + tugas.penugasan() + "/hasil";
        }
        var page = halaman(kini, tugas.penugasan());
        var satu = page.isi().stream().filter(s -> s.id() == rinci.evaluasi().id()).findFirst().orElseThrow();
        var diserahkan = rinci.penyerahan().getLast();
        var kini2 = nilai.orElseGet(() -> new Penilaian(diserahkan.target(), diserahkan.ekspektasi()));
        model.addAttribute("page", new EvaluasiPage.Tinjau(
                page, satu, id, tugas.tindakan().sebutan(), sebagai(tugas, kunci), tugas.hasilMungkin(), hasil, catatan, kini2.target(), kini2.ekspektasi(),
                isian.tampil(membaca.diminta(rinci, tugas)), galat));
        return "evaluasi/tinjau";
    }

    private static String sebagai(Tugas tugas, PemegangHariIni.Kunci kunci) {
        var p = tugas.bagi(kunci).orElseThrow();
        var jabatan = kunci.sebutan(p.pemegang(), tugas.tindakan());
        return "Anda bertindak sebagai " + p.peran().sebutan() + (jabatan.isEmpty() ? "." : ", yaitu " + jabatan + ".");
    }

    private static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Tugas ini tidak ada, atau bukan untuk jabatan yang Anda pegang hari ini.");
    }

    @PostMapping("/evaluasi/tugas/{id:\\d{1,18}}")
    String lakukan(
            InstansiKini kini, @PathVariable long id, @RequestParam(defaultValue = "") String hasil, @RequestParam(defaultValue = "") String catatan,
            @RequestParam(defaultValue = "") String alasan, @RequestParam(defaultValue = "") String penilaian, @RequestParam(defaultValue = "false") boolean target,
            @RequestParam(defaultValue = "false") boolean ekspektasi, @ModelAttribute IsianTinjauan isian, Model model, RedirectAttributes lanjut) {
        var pilihan = Arrays.stream(Hasil.values()).filter(h -> h.name().equals(hasil)).findFirst();
        var tulisan = catatan.isBlank() ? alasan : catatan;
        // a form without the two flags, as that of the home page, confirms what was stated
        var nilai = penilaian.isEmpty() ? Optional.<Penilaian>empty() : Optional.of(new Penilaian(target, ekspektasi));
        try {
            var penugasan = melakukan.lakukan(kini.pelaku(), id, pilihan, tulisan, nilai.map(Penilaian::target), nilai.map(Penilaian::ekspektasi), isian.perbaikan(), isian.aturannya());
            lanjut.addFlashAttribute("pesan", "Tersimpan. Langkah berikutnya terlihat di bawah.");
            return "redirect:/penugasan/" + penugasan + "/evaluasi";
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            if (p.jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return tugas(kini, id, hasil, tulisan, nilai, isian, p.galat().isEmpty() ? List.of(new Galat("hasil", p.kode(), p.pesan())) : p.galat(), model);
        }
    }
}
