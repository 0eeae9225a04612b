package id.tatakerja.pemberitahuan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notices over the API. */
@RestController
@Tag(name = "Pemberitahuan")
@RequestMapping("/api/v1/pemberitahuan")
@Hak(Hak.Siapa.MASUK)
class PemberitahuanApiController {

    private final MembacaKabar membaca;

    PemberitahuanApiController(MembacaKabar membaca) {
        this.membaca = membaca;
    }

    @GetMapping
    @Operation(summary = "Pemberitahuan Anda, dari yang terbaru")
    MembacaKabar.Daftar daftar(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "1") int halaman, @RequestParam(defaultValue = "50") int ukuran) {
        return membaca.daftar(pelaku, halaman, ukuran);
    }

    @PostMapping("/{id}/dibaca")
    @SatuTransaksi
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Menandai satu pemberitahuan sudah dibaca")
    void baca(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        membaca.baca(pelaku, id);
    }

    @PostMapping("/dibaca")
    @SatuTransaksi
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Menandai semua pemberitahuan sudah dibaca")
    void bacaSemua(@AuthenticationPrincipal Pelaku pelaku) {
        membaca.bacaSemua(pelaku);
    }
}
