package id.tatakerja.regulasi.api;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mechanisms through the API, see section 2 of the interface contract. */
@RestController
@Tag(name = "Regulasi")
@RequestMapping("/api/v1/regulasi/{paket}/alur")
@Hak(Hak.Siapa.MASUK)
class AlurApiController {

    private final Regulasi regulasi;

    AlurApiController(Regulasi regulasi) {
        this.regulasi = regulasi;
    }

    @GetMapping
    DaftarJawaban<AlurJawaban.Ringkas> semua(
            @PathVariable String paket, @RequestParam(defaultValue = "1") int halaman, @RequestParam(defaultValue = "50") int ukuran) {
        var asal = paket(paket);
        return DaftarJawaban.bagi(asal.alur().values().stream().map(a -> AlurJawaban.Ringkas.dari(asal, a)).toList(), halaman, ukuran);
    }

    @GetMapping("/{alur}")
    AlurJawaban.Rinci satu(@PathVariable String paket, @PathVariable String alur) {
        var asal = paket(paket);
        return AlurJawaban.Rinci.dari(asal, asal.alur(alur).orElseThrow(() -> Penolakan.tidakDitemukan(
                "Alur ini tidak ada. Lihat daftarnya pada /api/v1/regulasi/" + asal.kode() + "/alur.").sebagaiException()));
    }

    private Paket paket(String kode) {
        return regulasi.paket(kode).orElseThrow(() -> Penolakan.tidakDitemukan(
                "Peraturan dengan kode ini tidak terpasang. Lihat daftarnya pada /api/v1/regulasi.").sebagaiException());
    }
}
