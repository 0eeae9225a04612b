package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Assignments and open acts over the API (kontrak-api section 5). */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Penugasan")
class PenugasanApiController {

    private final MembuatPenugasan membuat;
    private final MelakukanTindakan melakukan;
    private final MembacaPenugasan membaca;
    private final PemegangHariIni pemegang;

    PenugasanApiController(MembuatPenugasan membuat, MelakukanTindakan melakukan, MembacaPenugasan membaca, PemegangHariIni pemegang) {
        this.membuat = membuat;
        this.melakukan = melakukan;
        this.membaca = membaca;
        this.pemegang = pemegang;
    }

    /** One line of the inbox. */
    record TugasJawaban(
            long id, Tindakan tindakan, PeranAlur peran, Optional<String> atasNamaJabatan, long penugasan, String judul, List<Hasil> hasilMungkin,
            List<Kutipan> dasar, Instant sejak, Optional<LocalDate> batas) {}

    @PostMapping("/penugasan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Membuat penugasan dan mengerjakan langkah pertamanya")
    PenugasanJawaban.Ringkas buat(@AuthenticationPrincipal Pelaku pelaku, @RequestBody Permintaan permintaan) {
        return PenugasanJawaban.Ringkas.dari(membuat.buat(pelaku, permintaan));
    }

    @GetMapping("/penugasan/{id}")
    @Operation(summary = "Satu penugasan dengan langkah, yang ditunggu, dan suratnya")
    PenugasanJawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        return PenugasanJawaban.dari(membaca.satu(pelaku, id));
    }

    @GetMapping("/tugas")
    @Operation(summary = "Tugas yang menunggu Anda, dari yang terlama")
    List<TugasJawaban> tugas(@AuthenticationPrincipal Pelaku pelaku) {
        var kunci = pemegang.dari(pelaku);
        return melakukan.milik(pelaku).stream()
                .map(t -> {
                    var sebagai = t.bagi(kunci.semua()).orElseThrow();
                    return new TugasJawaban(
                            t.id(), t.tindakan(), sebagai.peran(),
                            Optional.ofNullable(kunci.sebutan().get(sebagai.pemegang().kunci())).filter(s -> !s.isEmpty()), t.penugasan(), t.judul(),
                            t.hasilMungkin(), t.dasar(), t.sejak(), t.batas());
                })
                .toList();
    }

    @PostMapping("/tugas/{id}/tindakan")
    @Operation(summary = "Mengerjakan satu tugas")
    PenugasanJawaban.Ringkas lakukan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody PermintaanTindakan permintaan) {
        return PenugasanJawaban.Ringkas.dari(melakukan.lakukan(pelaku, id, permintaan));
    }
}
