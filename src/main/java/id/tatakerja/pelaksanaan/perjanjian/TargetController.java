package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One target as a guided list: what each step left behind, which comes next, and the forms for it. */
@Controller
@Hak(Hak.Siapa.MASUK)
class TargetController {

    private final MembacaTarget membaca;
    private final MenyusunPerjanjian menyusun;
    private final MelangkahTarget melangkah;
    private final PemegangHariIni pemegang;
    private final PemulaTarget pemula;

    TargetController(MembacaTarget membaca, MenyusunPerjanjian menyusun, MelangkahTarget melangkah, PemegangHariIni pemegang, PemulaTarget pemula) {
        this.pemula = pemula;
        this.membaca = membaca;
        this.menyusun = menyusun;
        this.melangkah = melangkah;
        this.pemegang = pemegang;
    }

    @GetMapping("/target/{target:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long target, Model model) {
        return tampil(kini, target, Map.of(), List.of(), model);
    }

    private String tampil(InstansiKini kini, long target, Map<String, String> isian, List<Galat> galat, Model model) {
        var r = membaca.satu(kini.pelaku(), target);
        var berikut = r.berikut().map(Langkahnya::nomor).orElse(0);
        var perOrang = membaca.perOrang(kini.kode(), r);
        model.addAttribute("page", new PerjanjianPage.Rinci(
                target, r.perjanjian().id(), r.garis().susunan().unit(r.perjanjian().unit()).map(UnitSusunan::nama).orElse(r.perjanjian().unit()) + " tahun " + r.perjanjian().tahun(),
                r.target().sasaran(), r.target().kalimat(), r.garis().nama(r.pemegang()),
                r.langkah().stream().map(l -> new PerjanjianPage.Rinci.Langkah(l.nomor(), l.penjelasan(), l.oleh(), l.selesai(), l.nomor() == berikut, l.bekas(), l.dasar())).toList(),
                r.tidakDiatur(), r.penugasan().orElse(0L), r.peran(), r.tidakSesuai(),
                r.langkah().stream().anyMatch(l -> l.tindakan() == TindakanKerja.REKOMENDASIKAN_PEGAWAI && (l.selesai() || l.nomor() == berikut)), boleh(kini, r),
                perOrang.map(b -> b.getValue().stream().map(Peserta::nama).toList()).orElse(List.of()), anjuran(isian, berikut, perOrang), galat));
        return "pelaksanaan/target";
    }

    /** What the form of a step begins with: the next one, or the person to whom one is still to be said. */
    private static Map<String, String> anjuran(Map<String, String> isian, int berikut, Optional<Map.Entry<Langkahnya, List<Peserta>>> perOrang) {
        if (isian.containsKey("nomor")) {
            return isian;
        }
        var hasil = new HashMap<>(isian);
        hasil.put("nomor", Integer.toString(perOrang.map(b -> b.getKey().nomor()).orElse(berikut)));
        perOrang.flatMap(b -> b.getValue().stream().findFirst()).ifPresent(p -> hasil.put("untuk", "#" + p.nomor()));
        return hasil;
    }

    private PerjanjianPage.Rinci.Boleh boleh(InstansiKini kini, MembacaTarget.Rinci r) {
        var kunci = pemegang.dari(kini.pelaku()).semua();
        var s = r.garis().susunan();
        var memegang = kunci.contains(r.pemegang());
        var penugas = pemula.menunggu(kini.kode(), r);
        var terima = r.pembagian().stream().anyMatch(b -> kunci.contains(b.kepada()) && b.diterima().isEmpty())
                || r.catatan().stream().anyMatch(c -> kunci.contains(c.kepada()) && c.diterima().isEmpty());
        var penerima = memegang && r.perjanjian().ditetapkan()
                ? r.garis().penerima(r.pemegang(), r.target().bentuk()).stream().map(j -> Map.entry(j, r.garis().nama(j))).toList() : List.<Map.Entry<String, String>>of();
        var berikut = r.berikut();
        var strategi = berikut.filter(l -> l.tindakan().name().equals("SUSUN_STRATEGI"))
                .filter(l -> memegang || Stream.concat(l.jabatan().stream(), l.bersama().stream()).anyMatch(kunci::contains)).isPresent();
        var unit = r.garis().unit(r.pemegang()).orElse(r.unit());
        var dalam = kini.pelaku().nip().flatMap(s::jabatanDefinitif).filter(j -> s.dalam(j.unit(), unit)).isPresent();
        // a step may be written down again, for another person
        var catat = r.langkah().stream().filter(l -> !l.bertindakSendiri() && (l.selesai() || berikut.filter(b -> b.nomor() >= l.nomor()).isPresent()))
                .filter(l -> l.olehPegawai() && dalam || Stream.concat(l.jabatan().stream(), l.bersama().stream()).anyMatch(kunci::contains))
                .map(l -> Map.entry(Integer.toString(l.nomor()), l.nomor() + ". " + l.penjelasan())).toList();
        return new PerjanjianPage.Rinci.Boleh(terima, penerima, strategi, penugas.filter(p -> kunci.contains(p.kunci())).isPresent(), catat, catat.isEmpty() ? List.of() : kepada(r, unit),
                penugas.filter(p -> !kunci.contains(p.kunci())).map(p -> r.garis().nama(p.kunci())).orElse(""));
    }

    /** Offices that lead a unit below, and people who work there; people stand by their internal numbers. */
    private static List<Map.Entry<String, String>> kepada(MembacaTarget.Rinci r, String unit) {
        var s = r.garis().susunan();
        var jabatan = s.jabatan().stream().filter(j -> s.dalam(j.unit(), unit)).toList();
        var hasil = new ArrayList<Map.Entry<String, String>>();
        jabatan.stream().filter(JabatanSusunan::memimpin).map(j -> Map.entry(j.kode(), r.garis().nama(j.kode()))).forEach(hasil::add);
        jabatan.stream().filter(j -> !j.memimpin()).flatMap(j -> s.pemangku(j.kode()).stream()).limit(200)
                .map(o -> Map.entry("#" + o.pegawai().id(), o.pegawai().namaLengkap())).forEach(hasil::add);
        return hasil;
    }

    @PostMapping("/target/{target:\\d{1,18}}")
    String lakukan(InstansiKini kini, @PathVariable long target, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            switch (Isian.bersih(isi.get("ke"))) {
                case "terima" -> {
                    menyusun.terima(kini.pelaku(), target);
                    lanjut.addFlashAttribute("pesan", "Tercatat bahwa Anda menerimanya.");
                }
                case "bagi" -> {
                    menyusun.bagi(kini.pelaku(), target, new MenyusunPerjanjian.Pembagian(isi.get("kepada"), isi.get("arahan")));
                    lanjut.addFlashAttribute("pesan", "Target dibagi. Penanggung jawabnya menerima kabar.");
                }
                case "strategi" -> {
                    melangkah.strategi(kini.pelaku(), target, new MelangkahTarget.PermintaanStrategi(
                            Stream.of(Bentuk.values()).filter(b -> b.name().equals(isi.get("bentuk"))).findFirst().orElse(null), PerjanjianController.kebutuhan(isi.get("kebutuhan")),
                            Isian.bersih(isi.get("ketua")).isEmpty() ? null : Boolean.valueOf("ya".equals(isi.get("ketua"))), isi.get("uraian"), isi.get("program")));
                    lanjut.addFlashAttribute("pesan", "Strategi tersimpan. Lanjutkan langkah berikutnya di bawah.");
                }
                case "tugaskan" -> {
                    return "redirect:/penugasan/baru?draf=" + melangkah.menugaskan(kini, target);
                }
                default -> {
                    melangkah.langkah(kini.pelaku(), target, new MelangkahTarget.PermintaanLangkah(
                            Isian.bilangan(isi.get("nomor")).orElse(null), isi.get("isi"), orang(kini, isi.get("untuk")), rekomendasi(isi), isi.get("perilaku"), isi.get("jenisRencana"),
                            isi.get("pertanggungjawaban"), isi.get("konsekuensi")));
                    lanjut.addFlashAttribute("pesan", "Langkah tercatat.");
                }
            }
            return "redirect:/target/" + target;
        } catch (DitolakException ditolak) {
            return tampil(kini, target, isi, PerjanjianController.galat(ditolak, "isi"), model);
        }
    }

    private static Rekomendasi.@org.jspecify.annotations.Nullable Permintaan rekomendasi(Map<String, String> isi) {
        return isi.containsKey("jumlah") ? new Rekomendasi.Permintaan(
                Isian.bilangan(isi.get("jumlah")).orElse(null), Stream.of(Rekomendasi.Jenis.values()).filter(j -> j.name().equals(isi.get("jenis"))).findFirst().orElse(null),
                isi.get("jabatan"), isi.get("jenjang"), PerjanjianController.kebutuhan(isi.get("butuh"))) : null;
    }

    private String orang(InstansiKini kini, @org.jspecify.annotations.Nullable String dipilih) {
        var teks = Isian.bersih(dipilih);
        return !teks.startsWith("#") ? teks : membaca.garis(kini.kode()).susunan().pegawai().stream().filter(p -> ("#" + p.id()).equals(teks)).map(p -> p.nip()).findFirst().orElse("tidak ada");
    }
}
