package id.tatakerja.alur.waktu;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines over the API. */
@RestController
@Tag(name = "Kalender")
@RequestMapping("/api/v1/instansi/{kode}/tenggat")
class TenggatApiController {

    private final MengaturTenggat mengatur;

    TenggatApiController(MengaturTenggat mengatur) {
        this.mengatur = mengatur;
    }

    /** Settings as they are sent: working days before the reminder, and working days by act. */
    record Isi(@Nullable Integer pengingat, @Nullable Map<String, @Nullable Integer> tenggat) {}

    @GetMapping
    @Hak(Hak.Siapa.MASUK)
    @Operation(summary = "Lama setiap langkah dan pengingat, dalam hari kerja")
    SetelanTenggat baca(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode) {
        return mengatur.baca(pelaku, kode);
    }

    @PutMapping
    @Hak(Hak.Siapa.BAGIAN_ORGANISASI)
    @Operation(summary = "Mengganti lama setiap langkah dan pengingat")
    SetelanTenggat ganti(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode, @RequestBody Isi isi) {
        pelaku.pastikanMelihat(kode);
        var tenggat = new HashMap<String, String>();
        if (isi.tenggat() != null) {
            isi.tenggat().forEach((k, n) -> tenggat.put(k, n == null ? "" : n.toString()));
        }
        return mengatur.simpan(
                pelaku, kode, MengaturTenggat.periksa(isi.pengingat() == null ? Integer.toString(SetelanTenggat.BAWAAN.pengingat()) : isi.pengingat().toString(), tenggat));
    }
}
