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

/** The people whom a unit has assigned, over the API. */
@RestController
@RequestMapping("/api/v1/unit/{kode}/kelompok")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Penugasan")
class KelompokApiController {

    private final MembacaKelompok membaca;

    KelompokApiController(MembacaKelompok membaca) {
        this.membaca = membaca;
    }

    @GetMapping
    @Operation(summary = "Pegawai yang ditugaskan suatu unit dengan semua tugasnya, dan permintaan unit itu yang masih berjalan")
    MembacaKelompok.Kelompok kelompok(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode) {
        return membaca.kelompok(pelaku, kode);
    }
}
