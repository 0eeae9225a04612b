package id.tatakerja.naskah.atur;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.naskah.nomor.PolaNomor;
import id.tatakerja.naskah.nomor.PolaRepository;
import id.tatakerja.naskah.nomor.SetelanNomor;
import id.tatakerja.naskah.tanda.MencabutSertifikat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings of letters for the organisation section: way of signing, numbers, letterheads, certificates. */
@Controller
@RequestMapping("/pengaturan/naskah")
@Hak(Hak.Siapa.BAGIAN_ORGANISASI)
class PengaturanNaskahController {

    private final SetelanRepository setelan;
    private final KopRepository kop;
    private final PolaRepository pola;
    private final MencabutSertifikat sertifikat;
    private final MembacaSusunan susunan;
    private final MengaturNaskah mengatur;

    PengaturanNaskahController(
            SetelanRepository setelan, KopRepository kop, PolaRepository pola, MencabutSertifikat sertifikat, MembacaSusunan susunan,
            MengaturNaskah mengatur) {
        this.setelan = setelan;
        this.kop = kop;
        this.pola = pola;
        this.sertifikat = sertifikat;
        this.susunan = susunan;
        this.mengatur = mengatur;
    }

    @GetMapping
    String halaman(InstansiKini kini, Model model) {
        return tampilkan(kini, setelan.untuk(kini.instansi()), pola.semua(kini.kode()), Map.of(), List.of(), model);
    }

    private String tampilkan(
            InstansiKini kini, SetelanRepository.Setelan s, List<SetelanNomor> semuaPola, Map<String, String> lanjut, List<Galat> galat, Model model) {
        var contoh = new LinkedHashMap<String, String>();
        semuaPola.forEach(p -> contoh.put(p.jenis().name(), p.pola().periksa().isEmpty() ? p.pola().contoh(nilaiContoh(kini, p), 12) : "-"));
        model.addAttribute("page", new PengaturanNaskahPage(
                s, semuaPola, contoh, lanjut,
                susunan.pada(kini.kode(), kini.hariIni()).unit().stream().filter(u -> u.jenis().organisasi()).toList(),
                sertifikat.semua(kini.kode()), kini.instansi().zonaWaktu(), galat));
        return "naskah/pengaturan";
    }

    private static Map<String, String> nilaiContoh(InstansiKini kini, SetelanNomor p) {
        return Map.of(
                "sifat", "B", "klasifikasi", p.klasifikasi(), "unit", "DINAS", "kode_unit", "01", "bulan", "06", "bulan_romawi", "VI", "tahun",
                Integer.toString(kini.hariIni().getYear()), "jenis", TataNaskah.dari(p.jenis()).singkatan());
    }

    @PostMapping
    String umum(
            InstansiKini kini, @RequestParam(defaultValue = "") String cara, @RequestParam(defaultValue = "") String tempat,
            @RequestParam(defaultValue = "A4") String kertas, Model model, RedirectAttributes lanjut) {
        var dipilih = Arrays.stream(CaraTanda.values()).filter(c -> c.name().equals(cara)).findFirst().orElse(CaraTanda.DI_SINI);
        try {
            mengatur.umum(kini.pelaku(), kini.instansi(), dipilih, tempat, kertas);
            lanjut.addFlashAttribute("pesan", "Pengaturan naskah tersimpan dan berlaku untuk surat berikutnya.");
            return "redirect:/pengaturan/naskah";
        } catch (DitolakException ditolak) {
            return tampilkan(
                    kini, new SetelanRepository.Setelan(dipilih, tempat, kertas), pola.semua(kini.kode()), Map.of(), ditolak.penolakan().galat(), model);
        }
    }

    @PostMapping("/pola")
    String pola(
            InstansiKini kini, @RequestParam String jenis, @RequestParam(name = "pola", defaultValue = "") String teks,
            @RequestParam(defaultValue = "") String klasifikasi, @RequestParam(name = "lanjut", defaultValue = "") String terakhir, Model model,
            RedirectAttributes lanjut) {
        var satu = Arrays.stream(JenisNaskah.values()).filter(j -> j.name().equals(jenis)).findFirst()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Jenis surat ini tidak ada.").sebagaiException());
        try {
            mengatur.pola(kini.pelaku(), kini.instansi(), satu, teks, klasifikasi, terakhir);
            lanjut.addFlashAttribute("pesan", "Pola nomor " + satu.label() + " tersimpan.");
            return "redirect:/pengaturan/naskah#pola-" + satu;
        } catch (DitolakException ditolak) {
            var diketik = pola.semua(kini.kode()).stream()
                    .map(p -> p.jenis() == satu ? new SetelanNomor(satu, new PolaNomor(teks), klasifikasi, p.lanjut(), p.lanjutTahun(), true) : p)
                    .toList();
            var galat = ditolak.penolakan().galat().stream().map(g -> new Galat(g.bidang() + "-" + satu, g.kode(), g.pesan())).toList();
            return tampilkan(kini, setelan.untuk(kini.instansi()), diketik, Map.of(satu.name(), terakhir), galat, model);
        }
    }

    @GetMapping("/kop")
    String kop(InstansiKini kini, @RequestParam(defaultValue = "") String unit, Model model) {
        var judul = judulKop(kini, unit);
        var isi = kop.untuk(kini.kode(), List.of(unit)).getOrDefault(unit, KopRepository.Kop.KOSONG);
        model.addAttribute("page", new PengaturanNaskahPage.KopPage(unit, judul, isi, List.of()));
        return "naskah/kop";
    }

    private String judulKop(InstansiKini kini, String unit) {
        if (unit.isEmpty()) {
            return kini.instansi().nama();
        }
        if (unit.equals(KopRepository.PEMBINA)) {
            return kini.instansi().pembina().sebutan();
        }
        return susunan.pada(kini.kode(), kini.hariIni()).unit(unit)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Unit ini tidak ada hari ini. Pilih dari daftar.").sebagaiException())
                .nama();
    }

    @PostMapping("/kop")
    String simpanKop(
            InstansiKini kini, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String alamat,
            @RequestParam(defaultValue = "") String kontak, @RequestParam(defaultValue = "") String singkatan,
            @RequestParam(defaultValue = "") String kode, @RequestParam MultipartFile lambang, Model model, RedirectAttributes lanjut)
            throws IOException {
        var judul = judulKop(kini, unit);
        var diketik = new KopRepository.Kop(0, alamat.strip(), kontak.strip(), singkatan.strip(), kode.strip(), false);
        try {
            mengatur.kop(kini.pelaku(), kini.instansi(), unit, diketik, lambang.isEmpty() ? null : lambang.getBytes());
            lanjut.addFlashAttribute("pesan", "Kepala surat " + judul + " tersimpan.");
            return "redirect:/pengaturan/naskah";
        } catch (DitolakException ditolak) {
            model.addAttribute("page", new PengaturanNaskahPage.KopPage(unit, judul, diketik, ditolak.penolakan().galat()));
            return "naskah/kop";
        }
    }

    @PostMapping("/sertifikat/{id}/cabut")
    String cabut(InstansiKini kini, @PathVariable long id, RedirectAttributes lanjut) {
        mengatur.cabut(kini.pelaku(), kini.instansi(), id);
        lanjut.addFlashAttribute("pesan", "Sertifikat dicabut. Surat yang sudah ditandatangani tetap sah; tanda tangan berikutnya memakai sertifikat baru.");
        return "redirect:/pengaturan/naskah";
    }
}
