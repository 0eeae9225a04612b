package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.TautanPekerjaan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work of another government as a page at home; it works without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class LuarController {

    private final RuangLuar ruang;
    private final BekerjaDiLuar bekerja;

    LuarController(RuangLuar ruang, BekerjaDiLuar bekerja) {
        this.ruang = ruang;
        this.bekerja = bekerja;
    }

    @GetMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long penugasan, Model model) {
        var galat = model.getAttribute("galatBukti") instanceof String kalimat ? List.of(new Galat("berkas", "BERKAS_DITOLAK", kalimat)) : List.<Galat>of();
        return tampil(kini, penugasan, Map.of(), galat, model);
    }

    private String tampil(InstansiKini kini, long penugasan, Map<String, String> isi, List<Galat> galat, Model model) {
        model.addAttribute("page", LuarPage.dari(
                ruang.lihat(kini.pelaku(), penugasan), kini.pelaku().nip().orElse(""), kini.instansi().zonaWaktu(), isi, galat));
        return "pelaksanaan/luar";
    }

    @PostMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/kemajuan")
    String kemajuan(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        var galat = tanggal(isi, "tanggal");
        if (Isian.uang(isi.get("realisasi")).isEmpty() && !Isian.bersih(isi.get("realisasi")).isEmpty()) {
            galat.add(new Galat("realisasi", "JUMLAH_TIDAK_SAH", "Tulis uang yang terpakai dalam rupiah bulat, misalnya 750.000."));
        }
        return jalankan(kini, penugasan, isi, galat, model, lanjut, "Kemajuan tercatat pada pemilik kinerja. Lampirkan buktinya di bawah bila ada.", () -> bekerja.kemajuan(
                kini.pelaku(), penugasan, new BekerjaDiLuar.PermintaanKemajuan(
                        Isian.nomor(isi.get("kegiatan")).orElse(null), Isian.hari(isi.get("tanggal")).orElse(null), Isian.bilangan(isi.get("persen")).orElse(null),
                        isi.get("uraian"), Isian.uang(isi.get("realisasi")).orElse(null), isi.get("alasanLebih"))));
    }

    @PostMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/laporan")
    String laporan(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        var galat = tanggal(isi, "mulai");
        galat.addAll(tanggal(isi, "selesai"));
        return jalankan(kini, penugasan, isi, galat, model, lanjut, "Laporan disampaikan kepada Ketua Tim.", () -> bekerja.laporan(
                kini.pelaku(), penugasan, new BekerjaDiLuar.PermintaanLaporan(
                        Isian.hari(isi.get("mulai")).orElse(null), Isian.hari(isi.get("selesai")).orElse(null), isi.get("uraianLaporan"), isi.get("hambatan"),
                        isi.get("rencana"))));
    }

    @PostMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/rencana")
    String rencana(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        return jalankan(kini, penugasan, isi, List.of(), model, lanjut, "Rencana kerja Anda tersimpan pada pemilik kinerja.",
                () -> bekerja.rencana(kini.pelaku(), penugasan, isi.get("sendiri")));
    }

    @PostMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/arahan")
    String dibaca(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        return jalankan(kini, penugasan, isi, List.of(), model, lanjut, "Tercatat bahwa Anda sudah membacanya.",
                () -> bekerja.dibaca(kini.pelaku(), penugasan, Isian.nomor(isi.get("arahan")).orElse(0L)));
    }

    private String jalankan(
            InstansiKini kini, long penugasan, Map<String, String> isi, List<Galat> galat, Model model, RedirectAttributes lanjut, String pesan, Runnable apa) {
        if (!galat.isEmpty()) {
            return tampil(kini, penugasan, isi, galat, model);
        }
        try {
            apa.run();
            lanjut.addFlashAttribute("pesan", pesan);
            return "redirect:/pekerjaan-luar/" + penugasan;
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            return switch (p.jenis()) {
                case TIDAK_MEMENUHI, BENTROK -> {
                    var semua = p.galat().isEmpty() ? List.of(new Galat("uraian", p.kode(), p.pesan())) : p.galat();
                    // both forms of the page have such a field, under names of their own
                    yield tampil(kini, penugasan, isi, semua.stream().map(g -> isi.containsKey("uraianLaporan") && g.bidang().equals("uraian")
                            ? new Galat("uraianLaporan", g.kode(), g.pesan()) : g).toList(), model);
                }
                case TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
            };
        }
    }

    /** Progress stands by itself before its files come, so that a refused file takes nothing with it. */
    @PostMapping("/pekerjaan-luar/{penugasan:\\d{1,18}}/bukti")
    String bukti(
            InstansiKini kini, @PathVariable long penugasan, @RequestParam(defaultValue = "") String kemajuan, @RequestParam Optional<MultipartFile> berkas,
            RedirectAttributes lanjut) {
        try {
            var satu = berkas.filter(b -> !b.isEmpty()).orElseThrow(() -> Isian.tolak("berkas", "BERKAS_KOSONG", "Pilih berkas buktinya."));
            bekerja.bukti(kini.pelaku(), penugasan, Isian.nomor(kemajuan).orElse(0L), nama(satu), baca(satu));
            lanjut.addFlashAttribute("pesan", "Bukti tersimpan dan terlihat pada pemilik kinerja.");
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != id.tatakerja.bersama.Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            lanjut.addFlashAttribute("galatBukti", ditolak.penolakan().pesan());
        }
        return "redirect:/pekerjaan-luar/" + penugasan;
    }

    static String nama(MultipartFile berkas) {
        return Optional.ofNullable(berkas.getOriginalFilename()).orElse("");
    }

    /** The bytes, at most one more than may be kept. */
    static byte[] baca(MultipartFile berkas) {
        try (var masukan = berkas.getInputStream()) {
            return masukan.readNBytes(MenyimpanBerkas.UKURAN + 1);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private static List<Galat> tanggal(Map<String, String> isi, String bidang) {
        return new ArrayList<>(!Isian.bersih(isi.get(bidang)).isEmpty() && Isian.hari(isi.get(bidang)).isEmpty()
                ? List.of(new Galat(bidang, "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender.")) : List.of());
    }

    /** The link on the page of the own record; between two perangkat daerah of one tenant straight to the work. */
    @Component
    static class Pintu implements TautanPekerjaan {

        private final MembacaHubungan hubungan;

        Pintu(MembacaHubungan hubungan) {
            this.hubungan = hubungan;
        }

        @Override
        public List<Tautan> bagi(Pelaku pelaku, String instansi, long penugasan) {
            return hubungan.milik(instansi, penugasan).filter(MembacaHubungan.Hubungan::asal).stream().flatMap(h -> h.seinstansi()
                    ? hubungan.sisi(instansi, h.nomor(), false).map(p -> new Tautan("Papan pekerjaan", "/pekerjaan/" + p.penugasan(), "pada " + h.nama())).stream()
                    : Optional.of(new Tautan("Pekerjaan pada " + h.nama(), "/pekerjaan-luar/" + penugasan, "rencana, kegiatan, kemajuan, dan laporan")).stream()).toList();
        }
    }
}
