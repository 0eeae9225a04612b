package id.tatakerja.contoh.muat;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.contoh.baris.PenulisLembar;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of the example kabupaten, to try the import with. Only in demo mode. */
@Controller
class UnduhContohController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ModeContoh mode;

    UnduhContohController(ModeContoh mode) {
        this.mode = mode;
    }

    /** One kabupaten as a spreadsheet with its three sheets. */
    @GetMapping("/contoh/{kode}.xlsx")
    @Hak(Hak.Siapa.PUBLIK)
    ResponseEntity<byte[]> unduh(@PathVariable String kode) throws IOException {
        if (!mode.demo()) {
            throw Penolakan.tidakDitemukan("Berkas contoh hanya ada pada instalasi percobaan.").sebagaiException();
        }
        var kabupaten = KabupatenContoh.dari(kode)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Tidak ada kabupaten contoh '" + kode
                                + "'. Yang ada: lamandau, bangkalan, indragiri-hilir, tanjung-jabung-timur.")
                        .sebagaiException());
        var isi = new ByteArrayOutputStream();
        PenulisLembar.xlsx(DataKabupaten.baca(kabupaten).lembaran(), isi);
        var nama = ContentDisposition.attachment().filename(kode + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, nama.toString())
                .body(isi.toByteArray());
    }
}
