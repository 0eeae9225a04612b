package id.tatakerja.organisasi.instansi;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Penomoran;
import id.tatakerja.organisasi.Instansi;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of tenants (kontrak-api section 3). */
@RestController
@Tag(name = "Instansi")
@RequestMapping("/api/v1/instansi")
class InstansiApiController {

    private final MembuatInstansi membuat;
    private final MengubahInstansi mengubah;
    private final Instansi.Pembaca pembaca;

    InstansiApiController(MembuatInstansi membuat, MengubahInstansi mengubah, Instansi.Pembaca pembaca) {
        this.membuat = membuat;
        this.mengubah = mengubah;
        this.pembaca = pembaca;
    }

    /** A tenant as the API shows it. */
    record InstansiJson(
            String kode,
            String nama,
            Instansi.Jenis jenis,
            Optional<Instansi.Subjenis> subjenis,
            String regulasi,
            String zonaWaktu,
            Instansi.Pembina pejabatPembinaKepegawaian,
            Optional<String> pejabatYangBerwenang,
            int warna) {

        static InstansiJson dari(Instansi i) {
            return new InstansiJson(
                    i.kode(), i.nama(), i.jenis(), i.subjenis(), i.regulasi(), i.zonaWaktu().getId(), i.pembina(),
                    Optional.of(i.pejabatYangBerwenang()).filter(j -> !j.isEmpty()), i.warna());
        }
    }

    /** A page of the tenants that the caller may see. */
    record Daftar(List<InstansiJson> isi, int halaman, int ukuran, int jumlah) {}

    @PostMapping
    @Hak(Hak.Siapa.ADMINISTRATOR)
    ResponseEntity<InstansiJson> buat(@RequestBody InstansiForm form, @AuthenticationPrincipal Pelaku pelaku) {
        Instansi baru = membuat.buat(form, pelaku);
        return ResponseEntity.created(URI.create("/api/v1/instansi/" + baru.kode())).body(InstansiJson.dari(baru));
    }

    @GetMapping
    @Hak(Hak.Siapa.MASUK)
    Daftar daftar(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran,
            @AuthenticationPrincipal Pelaku pelaku) {
        Penomoran.periksa(halaman, ukuran);
        String kata = q.strip().toLowerCase(Locale.ROOT);
        var semua = pembaca.semua().stream()
                .filter(i -> pelaku.adalah(Peran.ADMINISTRATOR) || pelaku.instansi().filter(i.kode()::equals).isPresent())
                .filter(i -> i.kode().contains(kata) || i.nama().toLowerCase(Locale.ROOT).contains(kata))
                .toList();
        var isi = semua.stream().skip((halaman - 1L) * ukuran).limit(ukuran).map(InstansiJson::dari).toList();
        return new Daftar(isi, halaman, ukuran, semua.size());
    }

    @GetMapping("/{kode}")
    @Hak(Hak.Siapa.MASUK)
    InstansiJson satu(@PathVariable String kode, @AuthenticationPrincipal Pelaku pelaku) {
        pelaku.pastikanMelihat(kode);
        return InstansiJson.dari(pembaca.wajib(kode));
    }

    @PatchMapping("/{kode}")
    @Hak(Hak.Siapa.PENGELOLA)
    InstansiJson ubah(@PathVariable String kode, @RequestBody InstansiForm form, @AuthenticationPrincipal Pelaku pelaku) {
        return InstansiJson.dari(mengubah.ubah(kode, form, pelaku));
    }
}
