package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.PenjagaMulai;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.Unggahan;
import id.tatakerja.pelaksanaan.bukti.MelampirkanBukti;
import id.tatakerja.pelaksanaan.katalog.Butir;
import id.tatakerja.pelaksanaan.katalog.MembacaKatalog;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.tampilan.Teks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Activities as pages; they work without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KegiatanController {

    private final MembacaKegiatan membaca;
    private final MengerjakanKegiatan mengerjakan;
    private final MenyusunRencana rencana;
    private final MelampirkanBukti bukti;
    private final PembacaKerja pembaca;
    private final MembacaKatalog katalog;
    private final List<PenjagaMulai> penjaga;
    private final TransactionTemplate transaksi;

    KegiatanController(
            MembacaKegiatan membaca, MengerjakanKegiatan mengerjakan, MenyusunRencana rencana, MelampirkanBukti bukti, PembacaKerja pembaca, MembacaKatalog katalog,
            List<PenjagaMulai> penjaga, TransactionTemplate transaksi) {
        this.transaksi = transaksi;
        this.katalog = katalog;
        this.membaca = membaca;
        this.mengerjakan = mengerjakan;
        this.rencana = rencana;
        this.bukti = bukti;
        this.pembaca = pembaca;
        this.penjaga = List.copyOf(penjaga);
    }

    @GetMapping("/kegiatan/{kegiatan:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long kegiatan, Model model) {
        var galat = model.getAttribute("galatBukti") instanceof String kalimat ? List.of(new Galat("berkas", "BERKAS_DITOLAK", kalimat)) : List.<Galat>of();
        return tampil(kini, kegiatan, Map.of(), galat, model);
    }

    private String tampil(InstansiKini kini, long kegiatan, Map<String, String> isi, List<Galat> galat, Model model) {
        var r = membaca.satu(kini.pelaku(), kegiatan);
        var zona = kini.instansi().zonaWaktu();
        var baris = rencana.rencana(r.hak().kerja()).baris().stream().filter(b -> b.id() == r.kegiatan().baris()).findFirst();
        var halangan = penjaga.stream().flatMap(p -> p.tolak(r.hak()).stream()).map(p -> p.pesan()).findFirst().orElse("");
        model.addAttribute("page", new KegiatanPage(
                r.hak(), r.kegiatan(), r.semua(), baris, r.kemajuan().stream().map(k -> Map.entry(Teks.waktu(k.waktu(), zona), k)).toList(),
                bukti.dari(kini.kode(), kegiatan), halangan,
                katalog.selaras(r.hak().kerja(), kegiatan, r.kegiatan().orang().stream().map(Kegiatan.Orang::nip).toList()), isi, galat));
        return "pelaksanaan/kegiatan";
    }

    @PostMapping("/kegiatan/{kegiatan:\\d{1,18}}")
    String lapor(
            InstansiKini kini, @PathVariable long kegiatan, @RequestParam Map<String, String> isi, @RequestParam Optional<List<MultipartFile>> berkas, Model model,
            RedirectAttributes lanjut) {
        var galat = new ArrayList<Galat>();
        var tanggal = Isian.hari(isi.get("tanggal"));
        if (tanggal.isEmpty() && !Isian.bersih(isi.get("tanggal")).isEmpty()) {
            galat.add(new Galat("tanggal", "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender."));
        }
        var uang = Isian.uang(isi.get("realisasi"));
        if (uang.isEmpty() && !Isian.bersih(isi.get("realisasi")).isEmpty()) {
            galat.add(new Galat("realisasi", "JUMLAH_TIDAK_SAH", "Tulis uang yang terpakai dalam rupiah bulat, misalnya 750.000."));
        }
        if (!galat.isEmpty()) {
            return tampil(kini, kegiatan, isi, galat, model);
        }
        try {
            var minta = new MengerjakanKegiatan.PermintaanKemajuan(
                    tanggal.orElse(null), Isian.bilangan(isi.get("persen")).orElse(null), isi.get("uraian"), uang.orElse(null), isi.get("alasanLebih"));
            // a refused file takes the report back, so that nobody believes it went with its evidence
            transaksi.executeWithoutResult(_ -> {
                var kemajuan = mengerjakan.lapor(kini.pelaku(), kegiatan, minta);
                Unggahan.dari(berkas).forEach(b -> lampirkan(kini, kemajuan, b));
            });
            lanjut.addFlashAttribute("pesan", "Kemajuan tersimpan.");
            return "redirect:/kegiatan/" + kegiatan;
        } catch (DitolakException ditolak) {
            return tampil(kini, kegiatan, isi, galat(ditolak), model);
        }
    }

    private void lampirkan(InstansiKini kini, long kemajuan, Unggahan berkas) {
        try {
            bukti.lampirkan(kini.pelaku(), kemajuan, berkas.nama(), berkas.isi());
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            throw new Penolakan(p.jenis(), p.kode(), p.pesan(), p.dasar(), List.of(new Galat("berkas", p.kode(), p.pesan() + " Kemajuannya belum disimpan; isiannya tetap di bawah."))).sebagaiException();
        }
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}/kegiatan/baru")
    String baru(InstansiKini kini, @PathVariable long penugasan, @RequestParam(defaultValue = "") String rencana, Model model) {
        return formulir(kini, penugasan, 0, Map.of("rencana", rencana), List.of(), model);
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/kegiatan/baru")
    String buat(InstansiKini kini, @PathVariable long penugasan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        return simpan(kini, penugasan, 0, isi, model, lanjut);
    }

    @GetMapping("/kegiatan/{kegiatan:\\d{1,18}}/ubah")
    String ubah(InstansiKini kini, @PathVariable long kegiatan, Model model) {
        var k = membaca.satu(kini.pelaku(), kegiatan).kegiatan();
        var isi = new HashMap<>(Map.of(
                "rencana", Long.toString(k.baris()), "nama", k.nama(), "uraian", k.uraian(), "butirKegiatan", k.butir(), "mulai", k.mulai().toString(), "selesai",
                k.selesai().toString(), "anggaran", k.anggaran() == 0 ? "" : Teks.angka(k.anggaran())));
        k.orang().forEach(o -> {
            isi.put("peran." + o.nip(), o.peran());
            isi.put("kompetensi." + o.nip(), o.kompetensi());
            isi.put("harapan." + o.nip(), o.harapan());
        });
        k.menunggu().forEach(m -> isi.put("menunggu." + m, "ya"));
        return formulir(kini, k.penugasan(), kegiatan, KegiatanForm.samarkan(isi, pembaca.hak(kini.pelaku(), k.penugasan()).kerja()), List.of(), model);
    }

    @PostMapping("/kegiatan/{kegiatan:\\d{1,18}}/ubah")
    String ubah(InstansiKini kini, @PathVariable long kegiatan, @RequestParam Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        return simpan(kini, membaca.satu(kini.pelaku(), kegiatan).kegiatan().penugasan(), kegiatan, isi, model, lanjut);
    }

    private String formulir(InstansiKini kini, long penugasan, long kegiatan, Map<String, String> isi, List<Galat> galat, Model model) {
        var hak = pembaca.hak(kini.pelaku(), penugasan);
        var r = rencana.rencana(hak.kerja());
        if (!hak.membagi() || !r.disepakati()) {
            return "redirect:/pekerjaan/" + penugasan;
        }
        model.addAttribute("page", new KegiatanPage.Ubah(
                hak, kegiatan, r, membaca.dari(hak.kerja()).stream().filter(k -> k.id() != kegiatan).toList(),
                katalog.wajib(hak.kerja()) ? katalog.pilihan(kini.kode(), hak.kerja().peserta().stream().map(Peserta::nip).toList()).stream().map(Butir::nama).distinct().toList()
                        : List.of(), isi, galat));
        return "pelaksanaan/kegiatanUbah";
    }

    private String simpan(InstansiKini kini, long penugasan, long kegiatan, Map<String, String> isi, Model model, RedirectAttributes lanjut) {
        try {
            var id = mengerjakan.simpan(kini.pelaku(), penugasan, kegiatan, KegiatanForm.permintaan(isi, pembaca.hak(kini.pelaku(), penugasan).kerja()));
            lanjut.addFlashAttribute("pesan", "Kegiatan tersimpan.");
            return "redirect:/kegiatan/" + id;
        } catch (DitolakException ditolak) {
            return formulir(kini, penugasan, kegiatan, isi, galat(ditolak), model);
        }
    }

    private static List<Galat> galat(DitolakException ditolak) {
        var p = ditolak.penolakan();
        return switch (p.jenis()) {
            case TIDAK_MEMENUHI, BENTROK -> p.galat().isEmpty() ? List.of(new Galat("nama", p.kode(), p.pesan())) : p.galat();
            case TIDAK_BERWENANG, TIDAK_DITEMUKAN, TIDAK_TERBACA, TERLALU_BESAR -> throw ditolak;
        };
    }
}
