package id.tatakerja.regulasi.alur.halaman;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A mechanism as files: the BPMN as the pack has it, and its picture. */
@Controller
@Tag(name = "Regulasi")
@RequestMapping({"/regulasi/{paket}/alur", "/api/v1/regulasi/{paket}/alur"})
@Hak(Hak.Siapa.MASUK)
class BerkasAlurController {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final PemuatRegulasi regulasi;
    private final TemplateEngine mesin;

    BerkasAlurController(PemuatRegulasi regulasi, TemplateEngine mesin) {
        this.regulasi = regulasi;
        this.mesin = mesin;
    }

    @GetMapping("/{alur}.bpmn")
    ResponseEntity<byte[]> bpmn(@PathVariable String paket, @PathVariable String alur) {
        var isi = regulasi.berkas(paket, ambil(paket, alur).berkas()).orElseThrow(BerkasAlurController::tidakAda);
        return jawab(isi, XML, paket + "-" + alur + ".bpmn");
    }

    @GetMapping("/{alur}.svg")
    ResponseEntity<byte[]> gambar(@PathVariable String paket, @PathVariable String alur) {
        var yang = ambil(paket, alur);
        var keluaran = new StringOutput();
        mesin.render("regulasi/_alurGambar.jte", Map.of("gambar", yang.gambar(), "judul", yang.nama()), keluaran);
        return jawab(keluaran.toString().getBytes(StandardCharsets.UTF_8), SVG, paket + "-" + alur + ".svg");
    }

    private Alur ambil(String paket, String alur) {
        return regulasi.paket(paket).flatMap(p -> p.alur(alur)).orElseThrow(BerkasAlurController::tidakAda);
    }

    private static ResponseEntity<byte[]> jawab(byte[] isi, MediaType jenis, String nama) {
        return ResponseEntity.ok().contentType(jenis)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(nama).build().toString()).body(isi);
    }

    private static RuntimeException tidakAda() {
        return Penolakan.tidakDitemukan("Peraturan atau alur ini tidak terpasang. Pilih dari daftar alur penugasannya.").sebagaiException();
    }
}
