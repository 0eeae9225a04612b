package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API of the origin of a Pejabat Fungsional from penyetaraan jabatan. */
@RestController
@Tag(name = "Pegawai")
@Hak(Hak.Siapa.PENGELOLA)
class PenyetaraanApiController {

    private final MencatatPenyetaraan mencatat;

    PenyetaraanApiController(MencatatPenyetaraan mencatat) {
        this.mencatat = mencatat;
    }

    /** The document. */
    record PenyetaraanForm(@Nullable String dokumen) {}

    @PutMapping("/api/v1/pegawai/{nip}/penyetaraan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void catat(
            @PathVariable String nip, @RequestParam Optional<String> instansi, @RequestBody PenyetaraanForm form,
            @AuthenticationPrincipal Pelaku pelaku) {
        mencatat.catat(pelaku.instansiUntuk(instansi), nip, form.dokumen(), pelaku);
    }
}
