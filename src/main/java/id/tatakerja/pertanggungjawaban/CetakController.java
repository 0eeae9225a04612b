package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as PDF. */
@Controller
@Hak(Hak.Siapa.MASUK)
class CetakController {

    private final MencetakLaporan mencetak;

    CetakController(MencetakLaporan mencetak) {
        this.mencetak = mencetak;
    }

    @GetMapping("/laporan/{laporan:\\d{1,18}}/cetak")
    ResponseEntity<byte[]> satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long laporan) {
        return kirim(mencetak.satu(pelaku, laporan), "laporan-" + laporan);
    }

    @GetMapping("/pekerjaan/{penugasan:\\d{1,18}}/laporan/cetak")
    ResponseEntity<byte[]> kerja(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestParam(defaultValue = "") String mulai,
            @RequestParam(defaultValue = "") String selesai) {
        return kirim(mencetak.kerja(pelaku, penugasan, MencetakLaporan.masa(mulai, selesai)), "laporan-pekerjaan-" + penugasan);
    }

    @GetMapping("/laporan/unit/cetak")
    ResponseEntity<byte[]> unit(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String mulai,
            @RequestParam(defaultValue = "") String selesai) {
        return kirim(mencetak.unit(pelaku, unit, MencetakLaporan.masa(mulai, selesai)), "laporan-unit");
    }

    private static ResponseEntity<byte[]> kirim(byte[] isi, String nama) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(nama + ".pdf").build().toString()).body(isi);
    }

    /** The same over the API. */
    @RestController
    @RequestMapping("/api/v1")
    @Hak(Hak.Siapa.MASUK)
    @Tag(name = "Pertanggungjawaban")
    static class Api {

        private final MencetakLaporan mencetak;

        Api(MencetakLaporan mencetak) {
            this.mencetak = mencetak;
        }

        @GetMapping("/laporan/{laporan}/pdf")
        @Operation(summary = "Laporan yang sudah dikirim sebagai PDF/A")
        ResponseEntity<byte[]> satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long laporan) {
            return kirim(mencetak.satu(pelaku, laporan), "laporan-" + laporan);
        }

        @GetMapping("/penugasan/{penugasan}/laporan/pdf")
        @Operation(summary = "Laporan sebuah pekerjaan atau tim pada suatu masa sebagai PDF/A")
        ResponseEntity<byte[]> kerja(
                @AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestParam(defaultValue = "") String mulai,
                @RequestParam(defaultValue = "") String selesai) {
            return kirim(mencetak.kerja(pelaku, penugasan, MencetakLaporan.masa(mulai, selesai)), "laporan-pekerjaan-" + penugasan);
        }

        @GetMapping("/laporan/unit/pdf")
        @Operation(summary = "Laporan sebuah unit yang Anda pimpin pada suatu masa sebagai PDF/A")
        ResponseEntity<byte[]> unit(
                @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String mulai,
                @RequestParam(defaultValue = "") String selesai) {
            return kirim(mencetak.unit(pelaku, unit, MencetakLaporan.masa(mulai, selesai)), "laporan-unit");
        }
    }
}
