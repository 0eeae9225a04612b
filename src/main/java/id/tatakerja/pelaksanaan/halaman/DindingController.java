package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.tampilan.BerkasCsv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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

/** A leader's view of all work of the own units: as page, as table for a spreadsheet, over the API; and one's own week over the API. */
@Controller
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class DindingController {

    private final MelihatDinding melihat;
    private final MelihatPekerjaan pekerjaan;
    private final Instansi.Pembaca instansi;

    DindingController(MelihatDinding melihat, MelihatPekerjaan pekerjaan, Instansi.Pembaca instansi) {
        this.melihat = melihat;
        this.pekerjaan = pekerjaan;
        this.instansi = instansi;
    }

    @GetMapping("/pekerjaan/unit")
    String unit(
            InstansiKini kini, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String tanda, @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai, @RequestParam(defaultValue = "") String halaman, Model model) {
        var page = melihat.dinding(kini.pelaku(), unit.strip(), tanda, Masa.baca(dari, sampai));
        model.addAttribute("page", page);
        model.addAttribute("halaman", page.halaman(Isian.bilangan(halaman).orElse(1)));
        return "pelaksanaan/dinding";
    }

    @GetMapping("/pekerjaan/unit.csv")
    ResponseEntity<byte[]> csv(
            InstansiKini kini, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String tanda, @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai) {
        var page = melihat.dinding(kini.pelaku(), unit.strip(), tanda, Masa.baca(dari, sampai));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("pekerjaan-unit.csv").build().toString())
                .body(BerkasCsv.tulis(
                        List.of("pekerjaan", "unit", "ketua", "persen", "seharusnya", "anggaran", "realisasi", "rencana", "lambat", "macet", "sunyi"),
                        page.isi().stream().map(k -> List.of(
                                k.judul(), k.unit(), k.ketua(), k.persen(), k.seharusnya(), k.anggaran(), k.realisasi(), k.rencana(), k.lambat(), k.macet(), k.sunyi()))));
    }

    record Dinding(List<DindingPage.Kartu> isi, int jumlah, int lambat, int macet, int sunyi, List<DindingPage.Beban> beban) {}

    record Minggu(List<MingguPage.Ringkas> pekerjaan, List<Butir> kegiatan) {}

    record Butir(long id, String alamat, String nama, String pekerjaan, String peran, java.time.LocalDate selesai, int persen, String tanda) {}

    @GetMapping("/api/v1/pekerjaan/unit")
    @ResponseBody
    @Operation(summary = "Semua pekerjaan unit yang Anda pimpin: yang lambat, macet, atau sunyi, dan beban setiap orang")
    Dinding unitApi(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String tanda,
            @RequestParam(defaultValue = "") String dari, @RequestParam(defaultValue = "") String sampai) {
        var page = melihat.dinding(pelaku, unit.strip(), tanda, Masa.baca(dari, sampai));
        return new Dinding(page.isi(), page.isi().size(), page.lambat(), page.macet(), page.sunyi(), page.beban());
    }

    @GetMapping("/api/v1/pekerjaan")
    @ResponseBody
    @Operation(summary = "Pekerjaan Anda: semuanya, dan kegiatan yang menunggu Anda minggu ini")
    Minggu mingguApi(@AuthenticationPrincipal Pelaku pelaku) {
        var hari = pelaku.instansi().flatMap(instansi::kini).map(Instansi::hariIni).orElseGet(java.time.LocalDate::now);
        var page = pekerjaan.minggu(pelaku, hari);
        return new Minggu(page.kerja(), page.kegiatan().stream().map(b -> new Butir(
                b.id(), b.alamat(), b.nama(), b.kerja(), b.peran(), b.selesai(), b.persen(), b.tanda())).toList());
    }
}
