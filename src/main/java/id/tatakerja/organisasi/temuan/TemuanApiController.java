package id.tatakerja.organisasi.temuan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.wewenang.Penjaga;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of findings (kontrak-api section 3). */
@RestController
@Tag(name = "Temuan")
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class TemuanApiController {

    private final MencariTemuan mencari;

    TemuanApiController(MencariTemuan mencari) {
        this.mencari = mencari;
    }

    @GetMapping("/api/v1/instansi/{kode}/temuan")
    List<Temuan> daftar(
            @PathVariable String kode, @RequestParam Optional<LocalDate> tanggal, @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, kode);
        return mencari.cari(kode, tanggal);
    }
}
