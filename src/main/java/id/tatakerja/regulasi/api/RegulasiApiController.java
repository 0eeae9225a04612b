package id.tatakerja.regulasi.api;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.api.PaketJawaban.BarisButir;
import id.tatakerja.regulasi.api.PaketJawaban.KepatuhanButir;
import id.tatakerja.regulasi.api.PaketJawaban.KepatuhanDaftar;
import id.tatakerja.regulasi.api.PaketJawaban.PasalButir;
import id.tatakerja.regulasi.api.PaketJawaban.Rinci;
import id.tatakerja.regulasi.api.PaketJawaban.Ringkas;
import id.tatakerja.regulasi.api.PaketJawaban.TafsirButir;
import id.tatakerja.regulasi.kepatuhan.Kepatuhan;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regulations through the API, see section 2 of the interface contract. */
@RestController
@Tag(name = "Regulasi")
@RequestMapping("/api/v1/regulasi")
@Hak(Hak.Siapa.MASUK)
class RegulasiApiController {

    private final Regulasi regulasi;
    private final Kepatuhan kepatuhan;

    RegulasiApiController(Regulasi regulasi, Kepatuhan kepatuhan) {
        this.regulasi = regulasi;
        this.kepatuhan = kepatuhan;
    }

    @GetMapping
    DaftarJawaban<Ringkas> semua(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        var cocok = regulasi.semua().stream()
                .filter(p -> memuat(p.kode() + " " + p.identitas().judul(), q))
                .map(Ringkas::dari)
                .toList();
        return DaftarJawaban.bagi(cocok, halaman, ukuran);
    }

    @GetMapping("/{paket}")
    Rinci satu(@PathVariable String paket) {
        return Rinci.dari(paket(paket));
    }

    /** Rows in file order; a whole table fits one page. */
    @GetMapping("/{paket}/kedudukan")
    DaftarJawaban<BarisButir> kedudukan(
            @PathVariable String paket,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "200") int ukuran) {
        return DaftarJawaban.bagi(paket(paket).kedudukan().baris().stream().map(BarisButir::dari).toList(), halaman, ukuran);
    }

    @GetMapping("/{paket}/tafsir")
    DaftarJawaban<TafsirButir> tafsir(
            @PathVariable String paket,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        var semua = paket(paket).tafsir().stream()
                .filter(t -> memuat(t.kode() + " " + t.pertanyaan() + " " + t.bacaan(), q))
                .map(t -> new TafsirButir(
                        t.kode(), t.alamat(), t.pertanyaan(), t.bacaan(), t.alternatif(), t.alasan(), t.pemutus(), t.persyaratan()))
                .toList();
        return DaftarJawaban.bagi(semua, halaman, ukuran);
    }

    @GetMapping("/{paket}/pasal")
    DaftarJawaban<PasalButir> pasal(
            @PathVariable String paket,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        var asal = paket(paket);
        var semua = asal.pasal().values().stream()
                .filter(p -> memuat(p.label() + " " + p.isi(), q))
                .map(p -> new PasalButir(
                        asal.kutip(p.alamat()).alamat(), p.label(), p.isi(), p.induk().map(i -> asal.kutip(i).alamat()),
                        p.anak().stream().map(a -> asal.kutip(a).alamat()).toList()))
                .toList();
        return DaftarJawaban.bagi(semua, halaman, ukuran);
    }

    @GetMapping("/{paket}/kepatuhan")
    KepatuhanDaftar kepatuhan(@PathVariable String paket) {
        var isi = kepatuhan.untuk(paket(paket)).stream().map(KepatuhanButir::dari).toList();
        return new KepatuhanDaftar(isi, isi.size());
    }

    private Paket paket(String kode) {
        return regulasi.paket(kode).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Peraturan dengan kode ini tidak terpasang. Lihat daftarnya pada /api/v1/regulasi.")
                .sebagaiException());
    }

    private static boolean memuat(String teks, String q) {
        return teks.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
    }
}
