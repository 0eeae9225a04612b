package id.tatakerja.timkerja;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.penugasan.TautanPekerjaan;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Teams as pages; they work without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class TimController {

    private static final int UKURAN = 25;

    private final MembacaTim membaca;
    private final MengubahTim mengubah;
    private final MengoordinasikanTim mengoordinasikan;
    private final List<TautanPekerjaan> tautan;

    TimController(MembacaTim membaca, MengubahTim mengubah, MengoordinasikanTim mengoordinasikan, List<TautanPekerjaan> tautan) {
        this.tautan = List.copyOf(tautan);
        this.mengoordinasikan = mengoordinasikan;
        this.membaca = membaca;
        this.mengubah = mengubah;
    }

    @GetMapping("/tim-kerja")
    String daftar(
            InstansiKini kini, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int halaman, Model model) {
        var keadaan = Arrays.stream(StatusTim.values()).filter(s -> s.name().equals(status)).findFirst();
        var ke = Math.clamp(halaman, 1, 1_000_000);
        var d = membaca.daftar(kini.pelaku(), q.strip(), keadaan, ke, UKURAN);
        model.addAttribute("page", new DaftarTimPage(
                q.strip(), keadaan.map(Enum::name).orElse(""), d.isi().stream().map(t -> DaftarTimPage.baris(t, d)).toList(), ke, UKURAN, d.jumlah(),
                mengoordinasikan.boleh(kini.pelaku())));
        return "timkerja/daftar";
    }

    @GetMapping("/tim-kerja/{id:\\d{1,18}}")
    String tim(InstansiKini kini, @PathVariable long id, @RequestParam(defaultValue = "") String tanggal, Model model) {
        var rinci = membaca.satu(kini.pelaku(), id, hari(tanggal));
        model.addAttribute("page", TimPage.dari(rinci, kini.instansi().zonaWaktu()));
        model.addAttribute("tautan", rinci.tim().penugasan().stream().limit(1)
                .flatMap(p -> tautan.stream().flatMap(t -> t.bagi(kini.pelaku(), kini.kode(), p).stream())).toList());
        return "timkerja/tim";
    }

    @GetMapping("/tim-kerja/{id:\\d{1,18}}/ubah")
    String ubah(InstansiKini kini, @PathVariable long id, Model model) {
        return ubah(kini, id, Map.of(), List.of(), model);
    }

    private String ubah(InstansiKini kini, long id, Map<String, String> isi, List<Galat> galat, Model model) {
        var r = membaca.satu(kini.pelaku(), id, Optional.empty());
        if (!r.dapatDiubah()) {
            return "redirect:/tim-kerja/" + id;
        }
        var aturan = r.kantor().aturan(r.tim());
        var anggota = r.semua().stream().filter(OrangTim::terbuka).map(OrangTim::nip).filter(n -> !n.isEmpty()).toList();
        model.addAttribute("page", new TimPage.Ubah(
                TimPage.dari(r, kini.instansi().zonaWaktu()), isi.getOrDefault("jenis", "LEPAS"),
                r.semua().stream().filter(OrangTim::terbuka).map(o -> TimPage.orang(r, o)).toList(), aturan.calon(PeranTim.KETUA, anggota),
                aturan.calon(PeranTim.PENANGGUNG_JAWAB, anggota), isi, galat));
        return "timkerja/ubah";
    }

    @PostMapping("/tim-kerja/{id:\\d{1,18}}/ubah")
    String ubah(
            InstansiKini kini, @PathVariable long id, @RequestParam(defaultValue = "") String jenis, @RequestParam(defaultValue = "") String anggota,
            @RequestParam(defaultValue = "") String ketua, @RequestParam(defaultValue = "") String penanggungJawab, @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String alasan, Model model, RedirectAttributes lanjut) {
        var isi = Map.of(
                "jenis", jenis, "anggota", anggota, "ketua", ketua, "penanggungJawab", penanggungJawab, "tanggal", tanggal, "alasan", alasan);
        if (!tanggal.isBlank() && hari(tanggal).isEmpty()) {
            return ubah(kini, id, isi, List.of(new Galat("tanggal", "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender.")), model);
        }
        try {
            mengubah.ubah(kini.pelaku(), id, permintaan(kini, id, isi));
            lanjut.addFlashAttribute("pesan", "Susunan tim berubah dan suratnya disampaikan kepada anggota tim.");
            return "redirect:/tim-kerja/" + id;
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            if (p.jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return ubah(kini, id, isi, p.galat().isEmpty() ? List.of(new Galat("jenis", p.kode(), p.pesan())) : p.galat(), model);
        }
    }

    /** People stand in the form by their internal numbers. */
    private PermintaanTim permintaan(InstansiKini kini, long id, Map<String, String> isi) {
        var jenis = Arrays.stream(PermintaanTim.Jenis.values()).filter(j -> j.name().equals(isi.get("jenis"))).findFirst().orElse(null);
        var dipilih = jenis == PermintaanTim.Jenis.KETUA ? isi.get("ketua") : jenis == PermintaanTim.Jenis.PENANGGUNG_JAWAB ? isi.get("penanggungJawab") : "";
        var susunan = membaca.satu(kini.pelaku(), id, Optional.empty()).kantor().susunan();
        var nip = susunan.pegawai().stream().filter(p -> Long.toString(p.id()).equals(dipilih)).map(p -> p.nip()).findFirst().orElse("");
        return new PermintaanTim(
                jenis, jenis == PermintaanTim.Jenis.LEPAS ? angka(isi.getOrDefault("anggota", "")) : null, nip, hari(isi.getOrDefault("tanggal", "")).orElse(null),
                isi.get("alasan"));
    }

    private static @Nullable Long angka(String teks) {
        return teks.matches("\\d{1,18}") ? Long.valueOf(teks) : null;
    }

    private static Optional<LocalDate> hari(String teks) {
        try {
            return teks.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(teks.strip())).filter(h -> h.getYear() >= 1990 && h.getYear() <= 2100);
        } catch (DateTimeParseException bukanTanggal) {
            return Optional.empty();
        }
    }
}
