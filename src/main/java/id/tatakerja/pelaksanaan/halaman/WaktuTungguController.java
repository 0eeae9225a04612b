package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.tampilan.BerkasCsv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** How long acts wait: as page, as table for a spreadsheet, over the API. */
@Controller
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class WaktuTungguController {

    private final MelihatWaktuTunggu melihat;

    WaktuTungguController(MelihatWaktuTunggu melihat) {
        this.melihat = melihat;
    }

    @GetMapping("/pekerjaan/waktu-tunggu")
    String halaman(
            InstansiKini kini, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String dari, @RequestParam(defaultValue = "") String sampai,
            Model model) {
        model.addAttribute("page", melihat.lihat(kini.pelaku(), unit.strip(), dari, sampai));
        return "pelaksanaan/waktuTunggu";
    }

    @GetMapping("/pekerjaan/waktu-tunggu.csv")
    ResponseEntity<byte[]> csv(
            InstansiKini kini, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String dari, @RequestParam(defaultValue = "") String sampai) {
        var page = melihat.lihat(kini.pelaku(), unit.strip(), dari, sampai);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("waktu-tunggu.csv").build().toString())
                .body(BerkasCsv.tulis(
                        List.of("menurut", "nama", "selesai", "masih menunggu", "median jam", "terlama jam"),
                        Stream.concat(page.tindakan().stream().map(b -> baris("langkah", b)), page.kantor().stream().map(b -> baris("pejabat", b)))));
    }

    private static List<?> baris(String menurut, WaktuTungguPage.Baris b) {
        return List.of(menurut, b.nama(), b.selesai(), b.terbuka(), b.median().<Object>map(WaktuTungguController::jam).orElse(""), jam(b.terlama()));
    }

    private static double jam(Duration lama) {
        return Math.round(lama.toSeconds() / 36.0) / 100.0;
    }

    /** Times in hours by the clock. */
    record Lama(String nama, int selesai, int terbuka, Optional<Double> medianJam, double terlamaJam) {

        static Lama dari(WaktuTungguPage.Baris b) {
            return new Lama(b.nama(), b.selesai(), b.terbuka(), b.median().map(WaktuTungguController::jam), jam(b.terlama()));
        }
    }

    record WaktuTunggu(LocalDate dari, LocalDate sampai, List<Lama> tindakan, List<Lama> kantor) {}

    @GetMapping("/api/v1/pekerjaan/waktu-tunggu")
    @ResponseBody
    @Operation(summary = "Lama setiap langkah menunggu, menurut jenis langkah dan menurut jabatan: median dan yang terlama")
    WaktuTunggu api(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai) {
        var page = melihat.lihat(pelaku, unit.strip(), dari, sampai);
        return new WaktuTunggu(page.dari(), page.sampai(), page.tindakan().stream().map(Lama::dari).toList(), page.kantor().stream().map(Lama::dari).toList());
    }
}
