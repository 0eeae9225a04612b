package id.tatakerja.pelaksanaan.katalog;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.PembacaGaris;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.regulasi.AturanPenugasan.KerjaSendiri;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of duties as a page; it works without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KatalogController {

    private final MembacaKatalog membaca;
    private final MenyusunKatalog menyusun;
    private final PembacaGaris garis;
    private final PembacaKerja pembaca;

    KatalogController(MembacaKatalog membaca, MenyusunKatalog menyusun, PembacaGaris garis, PembacaKerja pembaca) {
        this.membaca = membaca;
        this.menyusun = menyusun;
        this.garis = garis;
        this.pembaca = pembaca;
    }

    @GetMapping("/katalog")
    String lihat(InstansiKini kini, @RequestParam(defaultValue = "") String unit, Model model) {
        return tampil(kini, unit, Map.of(), List.of(), model);
    }

    private String tampil(InstansiKini kini, String diminta, Map<String, String> isian, List<Galat> galat, Model model) {
        var kode = kini.kode();
        var g = garis.kini(kode);
        var s = g.susunan();
        var dipimpin = pembaca.dipimpin(kini.pelaku());
        var sendiri = kini.pelaku().nip().flatMap(s::jabatanDefinitif).map(JabatanSusunan::unit);
        var unit = s.unit(diminta).map(UnitSusunan::kode).or(() -> sendiri).or(() -> s.unit().stream().map(UnitSusunan::kode).findFirst()).orElse("");
        var pilihan = new TreeMap<String, String>();
        s.unit().stream().filter(u -> kini.mengelola() || dipimpin.contains(u.kode())).forEach(u -> pilihan.put(u.kode(), u.nama()));
        Stream.concat(sendiri.stream(), Stream.of(unit)).forEach(u -> pilihan.put(u, nama(s, u)));
        var berdialog = g.panduan(unit, Bentuk.INDIVIDU).stream().flatMap(p -> p.langkah().stream()).anyMatch(l -> l.tindakan() == TindakanKerja.DIALOG_KINERJA);
        model.addAttribute("page", new KatalogPage(
                unit, nama(s, unit), pilihan.entrySet().stream().map(e -> Map.entry(e.getKey(), e.getValue())).toList(), membaca.fungsi(kode, unit), membaca.target(kode, unit),
                membaca.jabatan(kode, unit), membaca.butir(kode, unit), kini.mengelola() || dipimpin.contains(unit), berdialog,
                membaca.aturan(kode).map(KerjaSendiri::dasarTurunan).orElse(List.of()), isian, galat));
        return "pelaksanaan/katalog";
    }

    /** The form of a function has a field of its own for the name. */
    private static List<Galat> galat(List<Galat> semua, boolean fungsi) {
        return fungsi ? semua.stream().map(g -> g.bidang().equals("nama") ? new Galat("fungsiBaru", g.kode(), g.pesan()) : g).toList() : semua;
    }

    private static String nama(Susunan s, String unit) {
        return s.unit(unit).map(UnitSusunan::nama).orElse(unit);
    }

    @PostMapping("/katalog")
    String tulis(InstansiKini kini, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        var unit = Objects.requireNonNullElse(isi.get("unit"), "");
        try {
            var minta = new MenyusunKatalog.ButirBaru(
                    isi.get("jabatan"), isi.get("nama"), Isian.nomor(isi.get("fungsi")).orElse(null), Isian.nomor(isi.get("target")).orElse(null),
                    Isian.bilangan(isi.get("bagianOrganisasi")).orElse(null));
            switch (Isian.bersih(isi.get("ke"))) {
                case "fungsi" -> menyusun.fungsi(kini.pelaku(), new MenyusunKatalog.FungsiBaru(unit, isi.get("fungsiBaru")));
                case "tautkan" -> menyusun.tautkan(kini.pelaku(), Isian.nomor(isi.get("butir")).orElse(0L), minta);
                default -> menyusun.butir(kini.pelaku(), minta);
            }
            lanjut.addFlashAttribute("pesan", "Daftar tugas tersimpan.");
            lanjut.addAttribute("unit", unit);
            return "redirect:/katalog";
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            return switch (p.jenis()) {
                case TIDAK_MEMENUHI, BENTROK -> tampil(kini, unit, isi, galat(p.galat().isEmpty() ? List.of(new Galat("nama", p.kode(), p.pesan())) : p.galat(),
                        "fungsi".equals(isi.get("ke"))), model);
                case TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
            };
        }
    }
}
