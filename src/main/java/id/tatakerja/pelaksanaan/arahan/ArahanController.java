package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.kegiatan.KegiatanForm;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Direction, feedback and coordination as a page; it works without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class ArahanController {

    private final MengarahkanPekerjaan mengarahkan;
    private final MencatatKoordinasi koordinasi;
    private final PembacaKerja pembaca;
    private final MembacaKegiatan kegiatan;
    private final Pemantau pemantau;
    private final MenagihUmpanBalikAnggota menagih;

    ArahanController(
            MengarahkanPekerjaan mengarahkan, MencatatKoordinasi koordinasi, PembacaKerja pembaca, MembacaKegiatan kegiatan, Pemantau pemantau,
            MenagihUmpanBalikAnggota menagih) {
        this.menagih = menagih;
        this.koordinasi = koordinasi;
        this.pemantau = pemantau;
        this.mengarahkan = mengarahkan;
        this.pembaca = pembaca;
        this.kegiatan = kegiatan;
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}/umpan-balik")
    String baca(InstansiKini kini, @PathVariable long penugasan, @RequestParam(defaultValue = "") String kegiatan, @RequestParam(defaultValue = "") String anggota, Model model) {
        if (!anggota.isEmpty()) {
            var kerja = pembaca.hak(kini.pelaku(), penugasan).kerja();
            var pertama = menagih.belum(kerja).stream().findFirst().flatMap(p -> KegiatanForm.orang(kerja).stream().filter(o -> o.siapa().nip().equals(p.nip())).findFirst());
            return tampil(kini, penugasan, pertama.map(o -> Map.of("jenis", Catatan.Jenis.UMPAN_BALIK.name(), "untuk", o.kunci())).orElse(Map.of()), List.of(), model);
        }
        // a link that asks for feedback on an activity opens the form with both chosen
        return tampil(kini, penugasan, Isian.nomor(kegiatan).map(k -> Map.of("jenis", Catatan.Jenis.UMPAN_BALIK.name(), "kegiatan", Long.toString(k))).orElse(Map.of()), List.of(), model);
    }

    private String tampil(InstansiKini kini, long penugasan, Map<String, String> isi, List<Galat> galat, Model model) {
        var hak = pembaca.hak(kini.pelaku(), penugasan);
        var zona = kini.instansi().zonaWaktu();
        var semua = mengarahkan.catatan(hak.kerja());
        var rujukan = mengarahkan.rujukan(hak.kerja());
        var tim = pembaca.dariUnit(kini.kode(), Set.of(hak.kerja().asal().unitPemilik())).stream().filter(Kerja::bertim).filter(k -> k.penugasan() != hak.kerja().penugasan()).toList();
        model.addAttribute("page", new ArahanPage(
                hak, semua.stream().map(c -> ArahanPage.baris(hak, c, semua, rujukan, zona)).toList(), ArahanPage.menurutTahap(hak.kerja(), koordinasi.dari(hak.kerja())),
                kegiatan.dari(hak.kerja()), tim, pemantau.boleh(kini.pelaku(), hak), isi, galat, mengarahkan.mengarahkan(kini.pelaku(), hak),
                hak.memantau() ? menagih.belum(hak.kerja()).stream().map(Peserta::nama).toList() : List.of()));
        return "pelaksanaan/umpanBalik";
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/umpan-balik")
    String catat(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            if (Isian.nomor(isi.get("baca")).isPresent()) {
                mengarahkan.dibaca(kini.pelaku(), Isian.nomor(isi.get("baca")).get());
                lanjut.addFlashAttribute("pesan", "Tercatat bahwa Anda sudah membacanya.");
            } else {
                mengarahkan.catat(kini.pelaku(), penugasan, new MengarahkanPekerjaan.Permintaan(
                        Arrays.stream(Catatan.Jenis.values()).filter(j -> j.name().equals(isi.get("jenis"))).findFirst().orElse(null), isi.get("isi"),
                        Isian.nomor(isi.get("kegiatan")).orElse(null), Isian.nomor(isi.get("dari")).orElse(null),
                        KegiatanForm.nip(pembaca.hak(kini.pelaku(), penugasan).kerja(), isi.get("untuk"))));
                lanjut.addFlashAttribute("pesan", "Tersimpan dan dikabarkan kepada yang bekerja.");
            }
            return "redirect:/pekerjaan/" + penugasan + "/umpan-balik";
        } catch (DitolakException ditolak) {
            return tampil(kini, penugasan, isi, galat(ditolak), model);
        }
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/koordinasi")
    String koordinasi(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            koordinasi.catat(kini.pelaku(), penugasan, MencatatKoordinasi.formulir(isi));
            lanjut.addFlashAttribute("pesan", "Koordinasi tercatat dan terlihat oleh kedua pihak.");
            return "redirect:/pekerjaan/" + penugasan + "/umpan-balik";
        } catch (DitolakException ditolak) {
            return tampil(kini, penugasan, isi, galat(ditolak), model);
        }
    }

    private static List<Galat> galat(DitolakException ditolak) {
        var p = ditolak.penolakan();
        return switch (p.jenis()) {
            case TIDAK_MEMENUHI -> p.galat().isEmpty() ? List.of(new Galat("isi", p.kode(), p.pesan())) : p.galat();
            case BENTROK, TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
        };
    }
}
