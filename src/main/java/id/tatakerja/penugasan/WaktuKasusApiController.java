package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.MembacaWaktuTunggu;
import id.tatakerja.regulasi.alur.Tindakan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long each step of a case took, over the API. */
@RestController
@RequestMapping("/api/v1/penugasan/{id}/waktu")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Penugasan")
class WaktuKasusApiController {

    private final MelihatPenugasan penugasan;
    private final MembacaWaktuTunggu waktu;

    WaktuKasusApiController(MelihatPenugasan penugasan, MembacaWaktuTunggu waktu) {
        this.penugasan = penugasan;
        this.waktu = waktu;
    }

    /** A step that was done; its time in whole seconds. */
    record Langkah(Tindakan tindakan, Instant mulai, Instant selesai, long lamaDetik) {}

    record Daftar(List<Langkah> isi, int jumlah) {}

    @GetMapping
    @Operation(summary = "Mulai, selesai, dan lamanya setiap langkah satu penugasan")
    Daftar waktu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        var kode = pelaku.instansi().filter(_ -> penugasan.terlihat(pelaku, id)).orElseThrow(() -> WaktuKasusController.tidakAda().sebagaiException());
        var isi = waktu.perjalanan(kode, id).stream().map(l -> new Langkah(l.tindakan(), l.mulai(), l.selesai(), l.lama().toSeconds())).toList();
        return new Daftar(isi, isi.size());
    }
}
