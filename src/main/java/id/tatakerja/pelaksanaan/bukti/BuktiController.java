package id.tatakerja.pelaksanaan.bukti;

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

/** Files of evidence: sent by a page or over the API, read again by those whom the work concerns. */
@Controller
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class BuktiController {

    private final MelampirkanBukti melampirkan;

    BuktiController(MelampirkanBukti melampirkan) {
        this.melampirkan = melampirkan;
    }

    /** Progress stands by itself before its files come, so that a refused file takes nothing with it. */
    @PostMapping("/kemajuan/{kemajuan:\\d{1,18}}/bukti")
    String unggah(
            InstansiKini kini, @PathVariable long kemajuan, @RequestParam(defaultValue = "") String kegiatan, @RequestParam Optional<List<MultipartFile>> berkas,
            RedirectAttributes lanjut) {
        var tujuan = "redirect:" + (kegiatan.matches("\\d{1,18}") ? "/kegiatan/" + kegiatan : "/pekerjaan");
        try {
            var banyak = 0;
            for (var satu : Unggahan.dari(berkas)) {
                melampirkan.lampirkan(kini.pelaku(), kemajuan, satu.nama(), satu.isi());
                banyak++;
            }
            if (banyak == 0) {
                throw PemeriksaBukti.tolak("BERKAS_KOSONG", "Pilih berkas buktinya.");
            }
            lanjut.addFlashAttribute("pesan", "Bukti tersimpan dan terlihat pada laporannya.");
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            lanjut.addFlashAttribute("galatBukti", ditolak.penolakan().pesan());
        }
        return tujuan;
    }

    /** Number of the activity to which the file came. */
    record Tersimpan(long kegiatan) {}

    @PostMapping(path = "/api/v1/kemajuan/{kemajuan}/bukti", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Melampirkan satu berkas bukti pada laporan kemajuan sendiri (bagian multipart 'berkas', paling besar 10 MB)")
    Tersimpan unggahApi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long kemajuan, @RequestPart MultipartFile berkas) {
        var satu = Unggahan.dari(berkas);
        return new Tersimpan(melampirkan.lampirkan(pelaku, kemajuan, satu.nama(), satu.isi()));
    }

    @GetMapping({"/bukti/{bukti:\\d{1,18}}", "/api/v1/bukti/{bukti:\\d{1,18}}"})
    @Operation(summary = "Mengunduh berkas bukti")
    ResponseEntity<byte[]> unduh(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long bukti) {
        var isi = melampirkan.ambil(pelaku, bukti);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(isi.bukti().tipe()))
                // never opened within the application, whatever a browser thinks that it is
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(isi.bukti().nama(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(isi.isi());
    }
}
