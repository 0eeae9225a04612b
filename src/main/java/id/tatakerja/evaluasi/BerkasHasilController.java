package id.tatakerja.evaluasi;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import id.tatakerja.pelaksanaan.Unggahan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of results: sent by a page or over the API, read again by those whom the result concerns. */
@Controller
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Evaluasi")
class BerkasHasilController {

    private final MelampirkanHasil melampirkan;

    BerkasHasilController(MelampirkanHasil melampirkan) {
        this.melampirkan = melampirkan;
    }

    /** The result stands by itself before its files come, so that a refused file takes nothing with it. */
    @PostMapping("/hasil/{evaluasi:\\d{1,18}}/berkas")
    String unggah(InstansiKini kini, @PathVariable long evaluasi, @RequestParam(defaultValue = "") String penugasan, @RequestParam Optional<List<MultipartFile>> berkas,
            RedirectAttributes lanjut) {
        var banyak = 0;
        try {
            for (var satu : Unggahan.dari(berkas)) {
                melampirkan.lampirkan(kini.pelaku(), evaluasi, satu.nama(), satu.isi());
                banyak++;
            }
            lanjut.addFlashAttribute("pesan", banyak == 0 ? "Pilih dahulu berkasnya." : "Berkas tersimpan dan terlihat oleh peninjau.");
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            lanjut.addFlashAttribute("galatBerkas", ditolak.penolakan().pesan());
        }
        return penugasan.matches("\\d{1,18}") ? "redirect:/penugasan/" + penugasan + "/evaluasi" : "redirect:/penugasan";
    }

    record Tersimpan(long penugasan) {}

    @PostMapping(path = "/api/v1/hasil/{evaluasi}/berkas", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Melampirkan satu berkas pada hasil yang diserahkan sendiri, selama ditinjau (bagian multipart 'berkas', paling besar 10 MB)")
    Tersimpan unggahApi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long evaluasi, @RequestPart MultipartFile berkas) {
        var satu = Unggahan.dari(berkas);
        return new Tersimpan(melampirkan.lampirkan(pelaku, evaluasi, satu.nama(), satu.isi()));
    }

    @GetMapping({"/hasil/berkas/{berkas:\\d{1,18}}", "/api/v1/hasil/berkas/{berkas}"})
    @Operation(summary = "Mengunduh berkas hasil")
    ResponseEntity<byte[]> unduh(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long berkas) {
        var isi = melampirkan.ambil(pelaku, berkas);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(isi.berkas().tipe()))
                // never opened within the application, whatever a browser thinks that it is
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(isi.berkas().nama(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(isi.isi());
    }
}
