package id.tatakerja.naskah.halaman;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.SuratAntarinstansi;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.rupa.MenggambarSurat;
import id.tatakerja.naskah.unggah.MengunggahTanda;
import id.tatakerja.organisasi.InstansiKini;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters as pages: boxes, one letter, its files, and the way back of a signed one. */
@Controller
@RequestMapping("/naskah")
@Hak(Hak.Siapa.MASUK)
class NaskahHalamanController {

    private static final int UKURAN = 30;

    private final KotakRepository kotak;
    private final HakBaca hak;
    private final BerkasRepository berkas;
    private final MenggambarSurat penggambar;
    private final MengunggahTanda mengunggah;
    private final SuratAntarinstansi antarinstansi;

    NaskahHalamanController(
            KotakRepository kotak, HakBaca hak, BerkasRepository berkas, MenggambarSurat penggambar, MengunggahTanda mengunggah,
            SuratAntarinstansi antarinstansi) {
        this.antarinstansi = antarinstansi;
        this.kotak = kotak;
        this.hak = hak;
        this.berkas = berkas;
        this.penggambar = penggambar;
        this.mengunggah = mengunggah;
    }

    @GetMapping
    String daftar(
            InstansiKini kini, @RequestParam(name = "kotak", defaultValue = "") String kata, @RequestParam(defaultValue = "1") int halaman, Model model) {
        var satu = Kotak.dari(kata);
        var kunci = hak.kunci(kini.pelaku());
        var ke = Math.max(1, Math.min(halaman, 100_000));
        model.addAttribute("page", new DaftarPage(
                satu, kotak.isi(kini.kode(), satu, kunci, kini.pelaku().namaPengguna(), ke, UKURAN), ke, UKURAN,
                kotak.jumlah(kini.kode(), satu, kunci), kini.pelaku().adalah(Peran.BAGIAN_ORGANISASI)));
        return "naskah/daftar";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long id, Model model) {
        var surat = hak.wajib(kini.pelaku(), id);
        kotak.tandaiDibaca(id, surat.instansi(), kini.pelaku().namaPengguna());
        return tampilkan(kini, id, "", "", List.of(), model);
    }

    private String tampilkan(InstansiKini kini, long id, String nomor, String tanggal, List<Galat> galat, Model model) {
        var surat = hak.wajib(kini.pelaku(), id);
        model.addAttribute("page", new SuratPage(
                surat, berkas.terbaik(id).isPresent(), hak.pengirim(kini.pelaku(), id), kini.instansi().zonaWaktu(), nomor, tanggal, galat));
        return "naskah/surat";
    }

    @GetMapping("/{id:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> pdf(InstansiKini kini, @PathVariable long id) {
        var surat = hak.wajib(kini.pelaku(), id);
        surat.masukDari().ifPresent(_ -> antarinstansi.lengkapi(id));
        return Kirim.pdf(surat, berkas);
    }

    @GetMapping("/{id:\\d{1,18}}.docx")
    ResponseEntity<byte[]> docx(InstansiKini kini, @PathVariable long id) {
        var surat = hak.wajib(kini.pelaku(), id);
        periksaDocx(kini.pelaku(), surat.cara(), id);
        return Kirim.docx(surat, penggambar.docx(surat));
    }

    private void periksaDocx(Pelaku pelaku, CaraTanda cara, long id) {
        if (cara == CaraTanda.DI_SINI || !hak.pengirim(pelaku, id)) {
            throw Penolakan.tidakBerwenang("DOCX hanya untuk pengirim surat yang ditandatangani di luar aplikasi ini. Unduh PDF-nya.")
                    .sebagaiException();
        }
    }

    @PostMapping("/{id:\\d{1,18}}/tanda")
    String unggah(
            InstansiKini kini,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam MultipartFile berkas,
            Model model,
            RedirectAttributes lanjut) {
        hak.wajib(kini.pelaku(), id);
        try {
            mengunggah.unggah(kini.pelaku(), id, nomor, tanggal, MengunggahTanda.isi(berkas));
            lanjut.addFlashAttribute("pesan", "Surat yang sudah ditandatangani tersimpan. Semua pihak kini membaca surat itu.");
            return "redirect:/naskah/" + id;
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            var galat = p.galat().isEmpty() ? List.of(new Galat("berkas", p.kode(), p.pesan())) : p.galat();
            return tampilkan(kini, id, nomor, tanggal, galat, model);
        }
    }
}
