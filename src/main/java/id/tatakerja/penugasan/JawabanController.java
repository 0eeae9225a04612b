package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.regulasi.alur.Hasil;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter by which a government outside this installation answers: recorded on a page, its scan read again. */
@Controller
@Hak(Hak.Siapa.MASUK)
class JawabanController {

    private final MembacaPenugasan membaca;
    private final MencatatJawaban mencatat;
    private final PenugasanRepository repository;

    JawabanController(MembacaPenugasan membaca, MencatatJawaban mencatat, PenugasanRepository repository) {

        this.membaca = membaca;
        this.mencatat = mencatat;
        this.repository = repository;
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}/jawaban")
    String formulir(InstansiKini kini, @PathVariable long id, Model model) {
        return formulir(kini, id, Map.of(), List.of(), model);
    }

    private String formulir(InstansiKini kini, long id, Map<String, String> isi, List<Galat> galat, Model model) {
        var rinci = membaca.satu(kini.pelaku(), id);
        if (mencatat.menunggu(rinci.kasus()).isEmpty() || !mencatat.boleh(kini.pelaku(), rinci.kasus(), rinci.langkah())) {
            return "redirect:/penugasan/" + id;
        }
        model.addAttribute("page", new JawabanPage(id, rinci.kasus().isian().judul(), rinci.kasus().isian().instansiAsal().orElse(""), isi, galat));
        return "penugasan/jawaban";
    }

    @PostMapping("/penugasan/{id:\\d{1,18}}/jawaban")
    String catat(
            InstansiKini kini, @PathVariable long id, @RequestParam Map<String, String> isi, @RequestParam Optional<MultipartFile> berkas, Model model,
            RedirectAttributes lanjut)
            throws IOException {
        try {
            var scan = berkas.isPresent() ? berkas.get().getBytes() : new byte[0];
            if (scan.length == 0) {
                var pesan = "Pilih pindaian surat jawaban.";
                throw Penolakan.galat("BERKAS_KOSONG", pesan, List.of(new Galat("berkas", "BERKAS_KOSONG", pesan))).sebagaiException();
            }
            mencatat.catat(kini.pelaku(), id, permintaan(isi), scan);
            lanjut.addFlashAttribute("pesan", "Jawaban instansi lain tercatat.");
            return "redirect:/penugasan/" + id;
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return formulir(kini, id, isi, ditolak.penolakan().galat(), model);
        }
    }

    private static PermintaanJawaban permintaan(Map<String, String> isi) {
        var orang = isi.getOrDefault("pegawai", "").lines().filter(b -> !b.isBlank()).map(b -> b.split(";", 3))
                .map(b -> new PermintaanJawaban.Orang(b[0], b.length > 1 ? b[1].replace(" ", "") : "", b.length > 2 ? b[2] : "")).toList();
        return new PermintaanJawaban(
                isi.get("nomor"), UbahPage.hari(isi.getOrDefault("tanggal", "")).orElse(null),
                Stream.of(Hasil.SETUJU, Hasil.TOLAK).filter(h -> h.name().equals(isi.get("hasil"))).findFirst().orElse(null), List.copyOf(orang), isi.get("alasan"));
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}/jawaban.pdf")
    ResponseEntity<byte[]> pindaian(InstansiKini kini, @PathVariable long id) {
        membaca.satu(kini.pelaku(), id);
        var isi = repository.pindaian(kini.kode(), id)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Penugasan ini tidak mempunyai pindaian jawaban.").sebagaiException());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("jawaban-" + id + ".pdf").build().toString())
                .body(isi);
    }
}
