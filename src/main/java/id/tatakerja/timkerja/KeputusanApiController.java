package id.tatakerja.timkerja;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.regulasi.alur.PeranAlur;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decrees made elsewhere that a team rests on as well, over the API. */
@RestController
@RequestMapping("/api/v1/tim-kerja/{id}/keputusan")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Tim Kerja")
class KeputusanApiController {

    private final MencatatKeputusanTim mencatat;

    KeputusanApiController(MencatatKeputusanTim mencatat) {
        this.mencatat = mencatat;
    }

    /** A decree as it is sent. */
    record Keputusan(@Nullable PeranAlur oleh, @Nullable String nomor, @Nullable LocalDate tanggal) {}

    @PostMapping
    @SatuTransaksi
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mencatat keputusan pejabat lain yang juga menjadi dasar tim")
    void catat(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody Keputusan isi) {
        mencatat.catat(pelaku, id, Optional.ofNullable(isi.oleh()), Objects.requireNonNullElse(isi.nomor(), ""), Optional.ofNullable(isi.tanggal()));
    }
}
