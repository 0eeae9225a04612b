package id.tatakerja.alur.pelimpahan;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.tampilan.Teks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Delegations as a page: who gives acts away, and who keeps the data. */
@Controller
@RequestMapping("/pelimpahan")
@Hak(Hak.Siapa.MASUK)
class PelimpahanController {

    private final MelimpahkanTindakan melimpahkan;
    private final SusunanSesaat susunan;

    PelimpahanController(MelimpahkanTindakan melimpahkan, SusunanSesaat susunan) {
        this.melimpahkan = melimpahkan;
        this.susunan = susunan;
    }

    @GetMapping
    String daftar(InstansiKini kini, Model model) {
        return daftar(kini, PelimpahanForm.KOSONG, List.of(), model);
    }

    private String daftar(InstansiKini kini, PelimpahanForm isi, List<Galat> galat, Model model) {
        var s = susunan.kini(kini.kode());
        Map<String, String> pemberi = new LinkedHashMap<>();
        if (kini.mengelola()) {
            pemberi.put(Pemegang.PEMBINA, kini.instansi().pembina().sebutan());
            s.jabatan().stream().filter(JabatanSusunan::memimpin).forEach(j -> pemberi.put(j.kode(), j.nama()));
        } else {
            melimpahkan.pemberi(kini.pelaku()).forEach((k, nama) -> {
                if (k.equals(Pemegang.PEMBINA) || s.jabatan(k).filter(JabatanSusunan::memimpin).isPresent()) {
                    pemberi.put(k, nama);
                }
            });
        }
        model.addAttribute("page", new PelimpahanPage(
                melimpahkan.daftar(kini.pelaku(), kini.kode()).stream().map(b -> baris(kini, s, pemberi, b)).toList(), pemberi, penerima(kini, s, pemberi),
                MelimpahkanTindakan.dapatDilimpahkan().stream().sorted().toList(), isi, galat));
        return "alur/pelimpahan";
    }

    /** Offices below one of those that may give. */
    private static Map<String, String> penerima(InstansiKini kini, Susunan s, Map<String, String> pemberi) {
        var unit = pemberi.keySet().stream().flatMap(k -> s.jabatan(k).stream()).map(JabatanSusunan::unit).collect(Collectors.toSet());
        Map<String, String> hasil = new LinkedHashMap<>();
        s.jabatan().stream()
                .filter(j -> !s.pemangku(j.kode()).isEmpty())
                .filter(j -> kini.mengelola() ? j.memimpin() : pemberi.containsKey(Pemegang.PEMBINA) || s.garis(j.unit()).stream().anyMatch(u -> unit.contains(u.kode())))
                .filter(j -> kini.mengelola() || !pemberi.containsKey(j.kode()))
                .limit(400)
                .forEach(j -> hasil.put(j.kode(), j.nama() + " (" + s.pemangku(j.kode()).getFirst().pegawai().namaLengkap() + ")"));
        return hasil;
    }

    private static PelimpahanPage.Baris baris(InstansiKini kini, Susunan s, Map<String, String> pemberi, PelimpahanRepository.Baris b) {
        var hari = kini.hariIni();
        var keadaan = b.pada(hari);
        return new PelimpahanPage.Baris(
                b.id(), b.pemberi().equals(Pemegang.PEMBINA) ? kini.instansi().pembina().sebutan() : nama(s, b.pemberi()), nama(s, b.penerima()),
                b.tindakan().stream().sorted().map(Tindakan::sebutan).collect(Collectors.joining(", ")), Teks.tanggal(b.mulai()) + " sampai " + Teks.tanggal(b.selesai()),
                b.nomor() + " tanggal " + Teks.tanggal(b.tanggalSurat()), keadaan.kata(b, kini.instansi().zonaWaktu()),
                keadaan.dapatDicabut() && pemberi.containsKey(b.pemberi()));
    }

    private static String nama(Susunan s, String kode) {
        return s.jabatan(kode).map(JabatanSusunan::nama).orElse(kode);
    }

    @PostMapping
    String limpahkan(
            InstansiKini kini, @RequestParam(defaultValue = "") String pemberi, @RequestParam(defaultValue = "") String penerima,
            @RequestParam(defaultValue = "") List<String> tindakan, @RequestParam(defaultValue = "") String mulai, @RequestParam(defaultValue = "") String selesai,
            @RequestParam(defaultValue = "") String nomor, @RequestParam(defaultValue = "") String tanggalSurat, @RequestParam(defaultValue = "") String alasan,
            Model model, RedirectAttributes lanjut) {
        var isi = new PelimpahanForm(pemberi, penerima, tindakan, mulai, selesai, nomor, tanggalSurat, alasan);
        try {
            var sah = isi.periksa();
            melimpahkan.limpahkan(kini.pelaku(), kini.kode(), sah);
            lanjut.addFlashAttribute("pesan", "Pelimpahan tercatat. Penerima melihat langkah yang dilimpahkan pada berandanya "
                    + (sah.mulai().isAfter(kini.hariIni()) ? "mulai " + Teks.tanggal(sah.mulai()) + "." : "sejak sekarang."));
            return "redirect:/pelimpahan";
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return daftar(kini, isi, ditolak.penolakan().galat(), model);
        }
    }

    @PostMapping("/{id:\\d{1,18}}/cabut")
    String cabut(InstansiKini kini, @PathVariable long id, RedirectAttributes lanjut) {
        melimpahkan.cabut(kini.pelaku(), kini.kode(), id);
        lanjut.addFlashAttribute("pesan", "Pelimpahan dicabut dan langsung tidak berlaku.");
        return "redirect:/pelimpahan";
    }
}
