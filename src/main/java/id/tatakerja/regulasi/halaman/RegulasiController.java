package id.tatakerja.regulasi.halaman;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.kepatuhan.Kepatuhan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages to read and compare regulations. */
@Controller
@RequestMapping("/regulasi")
@Hak(Hak.Siapa.MASUK)
class RegulasiController {

    private static final String PAGE = "page";

    private final Regulasi regulasi;
    private final Kepatuhan kepatuhan;

    RegulasiController(Regulasi regulasi, Kepatuhan kepatuhan) {
        this.regulasi = regulasi;
        this.kepatuhan = kepatuhan;
    }

    @GetMapping
    String daftar(Model model) {
        model.addAttribute(PAGE, DaftarPage.dari(regulasi));
        return "regulasi/daftar";
    }

    @GetMapping("/bandingkan")
    String bandingkan(@RequestParam(defaultValue = "") String jenis, @RequestParam(defaultValue = "") String jenjang, Model model) {
        model.addAttribute(PAGE, BandingkanPage.dari(regulasi, jenis, jenjang));
        return "regulasi/bandingkan";
    }

    @GetMapping("/{paket}")
    String paket(@PathVariable String paket, Model model) {
        var yang = ambil(paket);
        model.addAttribute(PAGE, PaketPage.dari(yang, kepatuhan.untuk(yang)));
        return "regulasi/paket";
    }

    @GetMapping("/{paket}/pasal")
    String pohon(@PathVariable String paket, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute(PAGE, PohonPage.dari(ambil(paket), q));
        return "regulasi/pohon";
    }

    @GetMapping("/{paket}/pasal/{*alamat}")
    String pasal(@PathVariable String paket, @PathVariable String alamat, Model model) {
        var yang = ambil(paket);
        var pasal = yang.bunyi(alamat.replaceAll("^/|/$", "")).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Alamat ini tidak ada dalam " + yang.identitas().judul() + ". Cari pada daftar pasal dan lampirannya.")
                .sebagaiException());
        model.addAttribute(PAGE, PasalPage.dari(yang, pasal));
        return "regulasi/pasal";
    }

    @GetMapping("/{paket}/kedudukan")
    String kedudukan(
            @PathVariable String paket,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String jenjang,
            Model model) {
        model.addAttribute(PAGE, TabelPage.dari(ambil(paket), jenis, jenjang));
        return "regulasi/kedudukan";
    }

    @GetMapping("/{paket}/aturan")
    String aturan(@PathVariable String paket, Model model) {
        model.addAttribute(PAGE, AturanPage.dari(ambil(paket)));
        return "regulasi/aturan";
    }

    @GetMapping("/{paket}/tafsir")
    String tafsir(@PathVariable String paket, Model model) {
        model.addAttribute(PAGE, new TafsirPage(ambil(paket)));
        return "regulasi/tafsir";
    }

    @GetMapping("/{paket}/kepatuhan")
    String kepatuhan(
            @PathVariable String paket,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "0") int bagian,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var yang = ambil(paket);
        model.addAttribute(PAGE, KepatuhanPage.dari(yang, kepatuhan.untuk(yang), keadaan, bagian, halaman));
        return "regulasi/kepatuhan";
    }

    private Paket ambil(String kode) {
        return regulasi.paket(kode).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Peraturan dengan kode ini tidak terpasang. Pilih dari daftar peraturan.")
                .sebagaiException());
    }
}
