package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Work for which units look for volunteers, over the API. */
@RestController
@RequestMapping("/api/v1/kebutuhan")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Penugasan")
class PengumumanApiController {

    private final MengumumkanKebutuhan mengumumkan;

    PengumumanApiController(MengumumkanKebutuhan mengumumkan) {
        this.mengumumkan = mengumumkan;
    }

    /** What is sent. */
    record Isi(
            @Nullable String unit, @Nullable String judul, @Nullable String maksudTujuan, @Nullable List<@Nullable String> kompetensi, @Nullable String ekspektasi,
            @Nullable LocalDate mulai, @Nullable LocalDate selesai, @Nullable Integer jumlah) {}

    /** Number of what was told. */
    record Dibuat(long id) {}

    @GetMapping
    @Operation(summary = "Kebutuhan pekerjaan yang diumumkan dan masih terbuka; diajukan dengan POST /penugasan cara SUKARELA")
    List<Pengumuman> terbuka(@AuthenticationPrincipal Pelaku pelaku) {
        return mengumumkan.terbuka(pelaku);
    }

    @PostMapping
    @SatuTransaksi
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Mengumumkan kebutuhan pekerjaan suatu unit kepada semua pegawai")
    Dibuat umumkan(@AuthenticationPrincipal Pelaku pelaku, @RequestBody Isi i) {
        List<String> kompetensi = i.kompetensi() == null ? List.of()
                : i.kompetensi().stream().filter(Objects::nonNull).map(Objects::requireNonNull).map(String::strip).filter(k -> !k.isEmpty()).toList();
        return new Dibuat(mengumumkan.umumkan(
                pelaku, Permintaan.isi(i.unit()), Permintaan.isi(i.judul()), Permintaan.isi(i.maksudTujuan()), kompetensi, Permintaan.isi(i.ekspektasi()), Optional.ofNullable(i.mulai()),
                Optional.ofNullable(i.selesai()), Objects.requireNonNullElse(i.jumlah(), 1)));
    }

    @PostMapping("/{id}/penutupan")
    @SatuTransaksi
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Menutup pengumuman")
    void tutup(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        mengumumkan.tutup(pelaku, id);
    }
}
