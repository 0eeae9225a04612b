package id.tatakerja.alur.pelimpahan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.regulasi.alur.Tindakan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Delegations over the API. */
@RestController
@Tag(name = "Pelimpahan")
@RequestMapping("/api/v1/pelimpahan")
@Hak(Hak.Siapa.MASUK)
class PelimpahanApiController {

    private final MelimpahkanTindakan melimpahkan;
    private final SusunanSesaat susunan;

    PelimpahanApiController(MelimpahkanTindakan melimpahkan, SusunanSesaat susunan) {
        this.melimpahkan = melimpahkan;
        this.susunan = susunan;
    }

    /** A delegation as it is sent. */
    record Isi(
            @Nullable String pemberi, @Nullable String penerima, @Nullable List<@Nullable String> tindakan, @Nullable LocalDate mulai, @Nullable LocalDate selesai,
            @Nullable String nomor, @Nullable LocalDate tanggalSurat, @Nullable String alasan) {}

    /** Number of what was recorded. */
    record Dibuat(long id) {}

    /** A delegation with its state today. */
    record Pelimpahan(
            long id, String pemberi, String penerima, Set<Tindakan> tindakan, LocalDate mulai, LocalDate selesai, String nomor, LocalDate tanggalSurat,
            String alasan, Optional<Instant> dicabut, KeadaanPelimpahan keadaan) {

        static Pelimpahan dari(PelimpahanRepository.Baris b, LocalDate hari) {
            return new Pelimpahan(
                    b.id(), b.pemberi(), b.penerima(), b.tindakan(), b.mulai(), b.selesai(), b.nomor(), b.tanggalSurat(), b.alasan(), b.dicabut(), b.pada(hari));
        }
    }

    @GetMapping
    @Operation(summary = "Pelimpahan yang diberikan atau diterima jabatan Anda, dengan keadaannya hari ini")
    List<Pelimpahan> daftar(@AuthenticationPrincipal Pelaku pelaku, @RequestParam Optional<String> instansi) {
        var kode = pelaku.instansiUntuk(instansi);
        var semua = melimpahkan.daftar(pelaku, kode);
        var hari = susunan.kini(kode).tanggal();
        return semua.stream().map(b -> Pelimpahan.dari(b, hari)).toList();
    }

    @PostMapping
    @SatuTransaksi
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Melimpahkan langkah kepada jabatan di bawahnya untuk suatu masa")
    Dibuat limpahkan(@AuthenticationPrincipal Pelaku pelaku, @RequestParam Optional<String> instansi, @RequestBody Isi i) {
        var tindakan = i.tindakan() == null ? List.<String>of() : i.tindakan().stream().map(t -> Objects.requireNonNullElse(t, "")).toList();
        var form = new PelimpahanForm(
                teks(i.pemberi()), teks(i.penerima()), tindakan, teks(i.mulai()), teks(i.selesai()), teks(i.nomor()), teks(i.tanggalSurat()), teks(i.alasan()));
        return new Dibuat(melimpahkan.limpahkan(pelaku, pelaku.instansiUntuk(instansi), form.periksa()));
    }

    @PostMapping("/{id}/cabut")
    @SatuTransaksi
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mencabut pelimpahan")
    void cabut(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestParam Optional<String> instansi) {
        melimpahkan.cabut(pelaku, pelaku.instansiUntuk(instansi), id);
    }

    private static String teks(@Nullable Object nilai) {
        return nilai == null ? "" : nilai.toString();
    }
}
