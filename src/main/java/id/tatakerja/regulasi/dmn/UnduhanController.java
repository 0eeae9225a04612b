package id.tatakerja.regulasi.dmn;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tables as files: DMN for other engines, CSV as the pack has it. */
@Controller
@Hak(Hak.Siapa.MASUK)
class UnduhanController {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PemuatRegulasi regulasi;

    UnduhanController(PemuatRegulasi regulasi) {
        this.regulasi = regulasi;
    }

    @GetMapping("/regulasi/{paket}/kedudukan.dmn")
    ResponseEntity<byte[]> kedudukan(@PathVariable String paket) {
        return dmn(paket, "kedudukan", EksporDmn::kedudukan);
    }

    @GetMapping("/regulasi/{paket}/penilai.dmn")
    ResponseEntity<byte[]> penilai(@PathVariable String paket) {
        return dmn(paket, "penilai", EksporDmn::penilai);
    }

    @GetMapping("/regulasi/{paket}/lingkup.dmn")
    ResponseEntity<byte[]> lingkup(@PathVariable String paket) {
        return dmn(paket, "lingkup", EksporDmn::lingkup);
    }

    @GetMapping("/regulasi/{paket}/{tabel:kedudukan|penilai|lingkup|penetapan-tim|persyaratan}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String paket, @PathVariable String tabel) {
        var isi = regulasi.berkas(paket, tabel + ".csv").orElseThrow(UnduhanController::tidakAda);
        return unduhan(isi, CSV, paket + "-" + tabel + ".csv");
    }

    private ResponseEntity<byte[]> dmn(String kode, String tabel, Function<Paket, String> ekspor) {
        var paket = regulasi.paket(kode).orElseThrow(UnduhanController::tidakAda);
        return unduhan(ekspor.apply(paket).getBytes(StandardCharsets.UTF_8), XML, kode + "-" + tabel + ".dmn");
    }

    private static ResponseEntity<byte[]> unduhan(byte[] isi, MediaType jenis, String nama) {
        return ResponseEntity.ok()
                .contentType(jenis)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(nama).build().toString())
                .body(isi);
    }

    private static RuntimeException tidakAda() {
        return Penolakan.tidakDitemukan("Peraturan atau tabel ini tidak terpasang. Pilih dari daftar peraturan.").sebagaiException();
    }
}
