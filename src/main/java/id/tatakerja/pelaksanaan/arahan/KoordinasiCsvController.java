package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.akses.Hak;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.tampilan.BerkasCsv;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Coordination of a piece of work as a table to take away, with the stage of each. */
@Controller
@Hak(Hak.Siapa.MASUK)
class KoordinasiCsvController {

    private final MencatatKoordinasi koordinasi;
    private final PembacaKerja pembaca;

    KoordinasiCsvController(MencatatKoordinasi koordinasi, PembacaKerja pembaca) {
        this.koordinasi = koordinasi;
        this.pembaca = pembaca;
    }

    @GetMapping({"/pekerjaan/{penugasan:\\d{1,18}}/koordinasi.csv", "/api/v1/penugasan/{penugasan}/koordinasi.csv"})
    ResponseEntity<byte[]> csv(InstansiKini kini, @PathVariable long penugasan) {
        var kerja = pembaca.hak(kini.pelaku(), penugasan).kerja();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("koordinasi.csv").build().toString())
                .body(BerkasCsv.tulis(
                        List.of("tanggal", "tahap", "hal", "hasil", "pihak", "dicatat"),
                        koordinasi.dari(kerja).stream().map(k -> List.of(
                                k.tanggal(), k.tahap().sebutan(), k.hal(), k.hasil(), k.penugasan() == kerja.penugasan() ? k.sebutan() : "diajak tim lain", k.nama()))));
    }
}
