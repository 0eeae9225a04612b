package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work that crosses the border of a unit, over the API. */
@RestController
@RequestMapping("/api/v1/unit/{kode}/kerja-sama")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Penugasan")
class KerjaSamaApiController {

    private final MembacaKerjaSama membaca;

    KerjaSamaApiController(MembacaKerjaSama membaca) {
        this.membaca = membaca;
    }

    @GetMapping
    @Operation(summary = "Pegawai yang dipinjamkan dan dipinjam suatu unit, permohonan lintas unit yang masih berjalan, dan semua unit yang terlibat")
    MembacaKerjaSama.KerjaSama kerjaSama(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode) {
        return membaca.milik(pelaku, kode);
    }
}
