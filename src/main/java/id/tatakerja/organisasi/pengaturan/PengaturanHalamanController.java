package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.dampak.BerkasDampak;
import id.tatakerja.organisasi.wewenang.Penjaga;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings as pages: read the question and the reading, see who would change, then change from a day on. */
@Controller
class PengaturanHalamanController {

    /** People named on the page; everybody is in the file. */
    private static final int BATAS_TAMPIL = 50;

    private final MembacaSusunan susunan;
    private final Regulasi regulasi;
    private final MengubahPengaturan mengubah;
    private final PengaturanUnit unit;

    PengaturanHalamanController(
            MembacaSusunan susunan, Regulasi regulasi, MengubahPengaturan mengubah, PengaturanUnit unit) {
        this.susunan = susunan;
        this.regulasi = regulasi;
        this.mengubah = mengubah;
        this.unit = unit;
    }

    @GetMapping("/pengaturan")
    @Hak(Hak.Siapa.MASUK)
    String daftar(InstansiKini kini, @RequestParam(defaultValue = "") String unit, Model model) {
        model.addAttribute("page", halaman(kini, unit));
        return "organisasi/pengaturan";
    }

    @GetMapping("/pengaturan/tinjau")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    String tinjau(
            InstansiKini kini,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam String kunci,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "") String tanggal,
            Model model) {
        periksaHak(kini, kunci);
        return tinjauan(kini, new Ubahan(unit, kunci, nilai.strip(), tanggal, Pertimbangan.TIADA), List.of(), model);
    }

    @GetMapping("/pengaturan/dampak.csv")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    void unduh(
            InstansiKini kini,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam String kunci,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam Optional<LocalDate> tanggal,
            HttpServletResponse jawaban)
            throws IOException {
        periksaHak(kini, kunci);
        var dampak = dampak(kini, new Ubahan(unit, kunci, nilai, "", Pertimbangan.TIADA), tanggal)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Akibat perubahan tidak dapat dihitung.").sebagaiException());
        BerkasDampak.kirim(dampak, jawaban);
    }

    @PostMapping("/pengaturan")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    String ubah(
            InstansiKini kini,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam String kunci,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String pertimbanganBebanKerja,
            @RequestParam(defaultValue = "") String pertimbanganRentangKendali,
            Model model,
            RedirectAttributes lanjut) {
        periksaHak(kini, kunci);
        var ubahan = new Ubahan(
                unit, kunci, nilai.strip(), tanggal, new Pertimbangan(pertimbanganBebanKerja, pertimbanganRentangKendali));
        var galat = new ArrayList<Galat>();
        Optional<LocalDate> mulai = hari(tanggal, galat);
        if (galat.isEmpty()) {
            try {
                simpan(kini, ubahan, mulai);
                lanjut.addFlashAttribute("pesan", "Pengaturan tersimpan.");
                lanjut.addAttribute("unit", unit);
                return "redirect:/pengaturan";
            } catch (DitolakException ditolak) {
                galat.addAll(galatDari(ditolak.penolakan()));
            }
        }
        return tinjauan(kini, ubahan, galat, model);
    }

    /** The model is also chosen by the Pejabat Pembina Kepegawaian. */
    private static void periksaHak(InstansiKini kini, String kunci) {
        if (kunci.equals(BacaanModel.KUNCI)) {
            Penjaga.mengelolaAtauMembina(kini.pelaku(), kini.kode());
        } else {
            Penjaga.mengelola(kini.pelaku(), kini.kode());
        }
    }

    private void simpan(InstansiKini kini, Ubahan ubahan, Optional<LocalDate> mulai) {
        var diubah = new HashMap<String, @Nullable String>();
        diubah.put(ubahan.kunci(), ubahan.nilai().isEmpty() ? null : ubahan.nilai());
        if (ubahan.kunci().equals(BacaanModel.KUNCI) && !ubahan.unit().isEmpty()) {
            unit.ubah(kini.instansi(), ubahan.unit(), diubah, mulai, kini.pelaku());
            return;
        }
        diubah.put(Pertimbangan.KUNCI_BEBAN, ubahan.pertimbangan().bebanKerja());
        diubah.put(Pertimbangan.KUNCI_RENTANG, ubahan.pertimbangan().rentangKendali());
        mengubah.ubah(kini.instansi(), ubahan.unit(), diubah, mulai, kini.pelaku());
    }

    private record Ubahan(String unit, String kunci, String nilai, String tanggal, Pertimbangan pertimbangan) {}

    private String tinjauan(InstansiKini kini, Ubahan ubahan, List<Galat> galatLain, Model model) {
        PengaturanPage page = halaman(kini, ubahan.unit());
        BacaanPengaturan butir = page.daftar().stream()
                .filter(b -> b.pengaturan().kunci().equals(ubahan.kunci()))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pengaturan ini tidak ada menurut peraturan yang berlaku.").sebagaiException());
        var galat = new ArrayList<>(galatLain);
        if (butir.model() && ubahan.nilai().isEmpty() && galat.isEmpty()) {
            galat.add(new Galat("nilai", "MODEL_WAJIB", "Pilih salah satu model pada halaman pengaturan unit ini."));
        }
        // Who changes can be told as soon as the value and the day are right, whatever the consideration still lacks.
        boolean terhitung = galat.stream().allMatch(g -> g.bidang().startsWith("pertimbangan"));
        Optional<LocalDate> mulai = terhitung ? hari(ubahan.tanggal(), galat) : Optional.empty();
        Optional<Dampak> hasil = Optional.empty();
        if (terhitung && galat.stream().noneMatch(g -> g.bidang().equals("tanggal"))) {
            try {
                hasil = dampak(kini, ubahan, mulai).map(d -> d.ringkas(BATAS_TAMPIL));
            } catch (DitolakException ditolak) {
                galat.addAll(galatDari(ditolak.penolakan()));
            }
        }
        String tanggal = ubahan.tanggal().isEmpty() ? kini.hariIni().toString() : ubahan.tanggal();
        model.addAttribute("page", new PengaturanPage.Tinjauan(page, butir, ubahan.nilai(), tanggal, ubahan.pertimbangan(), hasil, galat));
        return "organisasi/pengaturanTinjau";
    }

    private Optional<Dampak> dampak(InstansiKini kini, Ubahan ubahan, Optional<LocalDate> mulai) {
        @Nullable String baru = ubahan.nilai().isEmpty() ? null : ubahan.nilai();
        return unit.dampak(kini.instansi(), ubahan.unit(), Collections.singletonMap(ubahan.kunci(), baru), mulai, kini.pelaku());
    }

    private PengaturanPage halaman(InstansiKini kini, String kodeUnit) {
        Susunan s = susunan.pada(kini.kode(), kini.hariIni());
        Optional<UnitSusunan> unit = kodeUnit.isEmpty()
                ? Optional.empty()
                : Optional.of(s.unit(kodeUnit).orElseThrow(
                        () -> Penolakan.tidakDitemukan("Unit ini tidak ada hari ini. Pilih dari daftar.").sebagaiException()));
        Paket paket = regulasi.paket(s.regulasi()).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Peraturan yang dipakai instansi ini tidak terpasang. Hubungi administrator.")
                .sebagaiException());
        var acuan = new Acuan(paket);
        var daftar = new ArrayList<BacaanPengaturan>();
        unit.flatMap(u -> BacaanModel.dari(acuan, u)).ifPresent(daftar::add);
        daftar.addAll(BacaanPengaturan.semua(paket, s, kodeUnit));
        return new PengaturanPage(
                kini.instansi().nama(), paket.identitas().judul(), paket.kode(), unit, unit.map(acuan::urusanUnit),
                s.unit().stream().filter(u -> u.jenis().organisasi() || u.kode().equals(kodeUnit)).toList(),
                daftar, kini.hariIni(), kini.mengelola(), kini.pelaku().membina(kini.kode()));
    }

    private static Optional<LocalDate> hari(String tanggal, List<Galat> galat) {
        try {
            return tanggal.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(tanggal.strip()));
        } catch (DateTimeParseException tidakTerbaca) {
            galat.add(new Galat("tanggal", "TANGGAL_TIDAK_TERBACA", "Tanggal berlaku tidak ada pada kalender. Tulis sebagai TTTT-BB-HH."));
            return Optional.empty();
        }
    }

    private static List<Galat> galatDari(Penolakan penolakan) {
        return penolakan.galat().isEmpty()
                ? List.of(new Galat("tanggal", penolakan.kode(), penolakan.pesan()))
                : penolakan.galat().stream()
                        .map(g -> g.bidang().startsWith("pertimbangan") || g.bidang().equals("tanggal") ? g : new Galat("nilai", g.kode(), g.pesan()))
                        .toList();
    }
}
