package id.tatakerja.regulasi.api;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.BagianAturan;
import id.tatakerja.regulasi.BagianAturan.Kelompok;
import id.tatakerja.regulasi.BagianAturan.Komponen;
import id.tatakerja.regulasi.Persyaratan;
import id.tatakerja.regulasi.Regulasi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules of a regulation by part and component of its system. */
@RestController
@Tag(name = "Regulasi")
@RequestMapping("/api/v1/regulasi")
@Hak(Hak.Siapa.MASUK)
class AturanApiController {

    private final Regulasi regulasi;

    AturanApiController(Regulasi regulasi) {
        this.regulasi = regulasi;
    }

    /** A rule: its number, where it belongs, what it says, where it stands. */
    record Aturan(String id, Kelompok kelompok, Optional<Komponen> komponen, String isi, List<Kutipan> alamat) {}

    @GetMapping("/{paket}/aturan")
    @Operation(summary = "Aturan menurut mekanisme kerja dan proses bisnis, dan menurut komponen mekanisme kerja")
    DaftarJawaban<Aturan> aturan(
            @PathVariable String paket, @RequestParam Optional<Kelompok> kelompok, @RequestParam Optional<Komponen> komponen, @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        var p = regulasi.paket(paket).orElseThrow(() -> Penolakan.tidakDitemukan("Peraturan dengan kode ini tidak terpasang. Lihat daftarnya pada /api/v1/regulasi.").sebagaiException());
        Map<Integer, BagianAturan> bagian = p.bagian().stream().collect(Collectors.toMap(BagianAturan::bagian, Function.identity()));
        return DaftarJawaban.bagi(
                p.persyaratan().stream().filter(x -> bagian.containsKey(x.bagian())).map(x -> butir(x, java.util.Objects.requireNonNull(bagian.get(x.bagian()))))
                        .filter(a -> kelompok.isEmpty() || kelompok.get() == a.kelompok()).filter(a -> komponen.isEmpty() || komponen.equals(a.komponen())).toList(),
                halaman, ukuran);
    }

    private static Aturan butir(Persyaratan p, BagianAturan b) {
        return new Aturan(p.id(), b.kelompok(), b.komponen(), p.isi(), p.alamat());
    }
}
