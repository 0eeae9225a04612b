package id.tatakerja.timkerja;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Teams that share people or a target, over the API. */
@RestController
@RequestMapping("/api/v1/tim-kerja/tumpang-tindih")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Tim Kerja")
class KoordinasiApiController {

    private final MengoordinasikanTim mengoordinasikan;

    KoordinasiApiController(MengoordinasikanTim mengoordinasikan) {
        this.mengoordinasikan = mengoordinasikan;
    }

    /** What was arranged between two teams. */
    record Koordinasi(@Nullable List<@Nullable Long> tim, @Nullable String catatan) {}

    @GetMapping
    @Operation(summary = "Tim aktif yang berbagi anggota atau target, dengan catatan koordinasinya; yang belum dikoordinasikan lebih dahulu")
    List<TumpangTindih> daftar(@AuthenticationPrincipal Pelaku pelaku) {
        return mengoordinasikan.daftar(pelaku).isi();
    }

    @PostMapping
    @SatuTransaksi
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mencatat apa yang diatur pimpinan antara dua tim yang tumpang tindih")
    void catat(@AuthenticationPrincipal Pelaku pelaku, @RequestBody Koordinasi isi) {
        List<Long> tim = isi.tim() == null ? List.of() : isi.tim().stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        mengoordinasikan.catat(pelaku, tim, Objects.requireNonNullElse(isi.catatan(), ""));
    }
}
