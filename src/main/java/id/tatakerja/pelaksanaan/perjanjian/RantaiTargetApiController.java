package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chain from work to target over the API. */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Perjanjian kinerja")
class RantaiTargetApiController {

    private final MengaitkanTarget mengaitkan;

    RantaiTargetApiController(MengaitkanTarget mengaitkan) {
        this.mengaitkan = mengaitkan;
    }

    record PermintaanTarget(@Nullable Long target) {}

    record Daftar(List<RantaiTarget> isi, int jumlah) {}

    @GetMapping("/penugasan/{penugasan}/target")
    @Operation(summary = "Rantai dari penugasan ke target, penanggung jawabnya, dan perjanjian kinerjanya")
    RantaiTarget rantai(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        return mengaitkan.rantai(pelaku, penugasan);
    }

    @SatuTransaksi
    @PostMapping("/penugasan/{penugasan}/target")
    @Operation(summary = "Mengaitkan penugasan dengan target perjanjian kinerja")
    RantaiTarget kaitkan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody PermintaanTarget isi) {
        return mengaitkan.kaitkan(pelaku, penugasan, isi.target() == null ? 0 : isi.target());
    }

    @GetMapping("/pekerjaan-tanpa-target")
    @Operation(summary = "Pekerjaan berjalan pada unit yang dipimpin yang belum melayani satu target pun")
    Daftar tanpaTarget(@AuthenticationPrincipal Pelaku pelaku) {
        var isi = mengaitkan.tanpaTarget(pelaku);
        return new Daftar(isi, isi.size());
    }
}
