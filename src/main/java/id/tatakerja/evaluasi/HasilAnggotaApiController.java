package id.tatakerja.evaluasi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Results of members of a team over the API. */
@RestController
@RequestMapping("/api/v1/penugasan/{id}/hasil-anggota")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Evaluasi")
class HasilAnggotaApiController {

    private final MenyerahkanHasilAnggota menyerahkan;

    HasilAnggotaApiController(MenyerahkanHasilAnggota menyerahkan) {
        this.menyerahkan = menyerahkan;
    }

    /** Body of a delivery. */
    record PermintaanHasilAnggota(@Nullable String uraian, @Nullable List<@Nullable String> tautan) {

        IsiHasil isi() {
            return new IsiHasil(
                    uraian == null ? "" : uraian, true, true,
                    tautan == null ? List.of() : tautan.stream().filter(Objects::nonNull).map(t -> Objects.requireNonNull(t).strip()).toList());
        }
    }

    @SatuTransaksi
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menyerahkan hasil bagian Anggota Tim kepada Ketua Tim")
    HasilAnggota serahkan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody PermintaanHasilAnggota isi) {
        return menyerahkan.serahkan(pelaku, id, isi.isi());
    }

    @GetMapping
    @Operation(summary = "Hasil yang diserahkan Anggota Tim: semuanya bagi Ketua Tim, milik sendiri bagi anggota")
    List<Jawaban> lihat(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        var isi = menyerahkan.lihat(pelaku, id);
        return isi.hasil().stream().map(h -> new Jawaban(h, isi.harapan(h.nip()))).toList();
    }

    /** A delivery beside what was expected of who made it. */
    record Jawaban(@JsonUnwrapped HasilAnggota hasil, List<String> harapan) {}
}
