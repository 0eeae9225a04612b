package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.HariBerlaku;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.dampak.Percobaan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of acting officials and delegated authority (kontrak-api section 3). */
@RestController
@Tag(name = "Jabatan")
@RequestMapping("/api/v1/jabatan/{kode}")
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class JabatanApiController {

    private static final String UJI = "Dengan uji=true tidak ada yang ditulis; jawabannya dampak: siapa yang kedudukannya akan berubah.";

    private final MenunjukPelaksanaTugas menunjuk;
    private final MendelegasikanPenilaian mendelegasikan;
    private final MencobaPerubahan mencoba;
    private final Instansi.Pembaca instansi;

    JabatanApiController(
            MenunjukPelaksanaTugas menunjuk, MendelegasikanPenilaian mendelegasikan, MencobaPerubahan mencoba, Instansi.Pembaca instansi) {
        this.menunjuk = menunjuk;
        this.mendelegasikan = mendelegasikan;
        this.mencoba = mencoba;
        this.instansi = instansi;
    }

    /** What was appointed. */
    record Ditunjuk(
            long id, String jabatan, Optional<String> nip, Optional<String> jenis, Optional<LocalDate> mulai,
            Optional<LocalDate> selesai, Optional<String> dasar) {}

    /** What was delegated. */
    record Didelegasikan(long id, String pemberi, Optional<String> penerima) {}

    /** The last day of an appointment. */
    record Akhir(@Nullable LocalDate selesai) {}

    @PostMapping("/pelaksana-tugas")
    @Operation(description = UJI)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Dampak.class)))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Ditunjuk.class)))
    ResponseEntity<Object> tunjuk(
            @PathVariable String kode, @RequestParam Optional<String> instansi,
            @Parameter(description = UJI) @RequestParam(defaultValue = "false") boolean uji, @RequestBody PelaksanaTugasForm form,
            @AuthenticationPrincipal Pelaku pelaku) {
        String milik = pelaku.instansiUntuk(instansi);
        if (uji) {
            return dampak(milik, form.mulai(), 0, izin -> menunjuk.coba(izin, milik, kode, form, pelaku));
        }
        long id = menunjuk.tunjuk(milik, kode, form, pelaku);
        return ResponseEntity.status(HttpStatus.CREATED).body(new Ditunjuk(
                id, kode, Optional.ofNullable(form.nip()), Optional.ofNullable(form.jenis()), Optional.ofNullable(form.mulai()),
                Optional.ofNullable(form.selesai()), Optional.ofNullable(form.dasar())));
    }

    @PatchMapping("/pelaksana-tugas/{id}")
    @Operation(description = UJI)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Dampak.class)))
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Object> akhiri(
            @PathVariable String kode, @PathVariable long id, @RequestParam Optional<String> instansi,
            @Parameter(description = UJI) @RequestParam(defaultValue = "false") boolean uji, @RequestBody Akhir akhir,
            @AuthenticationPrincipal Pelaku pelaku) {
        String milik = pelaku.instansiUntuk(instansi);
        if (uji) {
            return dampak(milik, akhir.selesai(), 1, izin -> menunjuk.cobaAkhiri(izin, milik, kode, id, akhir.selesai(), pelaku));
        }
        menunjuk.akhiri(milik, kode, id, akhir.selesai(), pelaku);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/delegasi-penilai")
    @Operation(description = UJI)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Dampak.class)))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Didelegasikan.class)))
    ResponseEntity<Object> delegasikan(
            @PathVariable String kode, @RequestParam Optional<String> instansi,
            @Parameter(description = UJI) @RequestParam(defaultValue = "false") boolean uji, @RequestBody DelegasiForm form,
            @AuthenticationPrincipal Pelaku pelaku) {
        String milik = pelaku.instansiUntuk(instansi);
        if (uji) {
            return dampak(milik, form.mulai(), 0, izin -> mendelegasikan.coba(izin, milik, kode, form, pelaku));
        }
        long id = mendelegasikan.delegasikan(milik, kode, form, pelaku);
        return ResponseEntity.status(HttpStatus.CREATED).body(new Didelegasikan(id, kode, Optional.ofNullable(form.penerima())));
    }

    /** Who changes; a day that is missing or cannot be meant is left to the change itself to refuse. */
    private ResponseEntity<Object> dampak(String milik, @Nullable LocalDate hari, int sesudah, Consumer<Percobaan> perubahan) {
        Instansi asal = instansi.wajib(milik);
        LocalDate mulai = Optional.ofNullable(hari).filter(HariBerlaku::wajar).map(h -> h.plusDays(sesudah)).orElseGet(asal::hariIni);
        return ResponseEntity.ok(mencoba.wajib(asal, mulai, perubahan));
    }
}
