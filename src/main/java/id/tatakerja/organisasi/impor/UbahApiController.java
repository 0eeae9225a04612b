package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API to create, change and end one unit, jabatan or person: the columns of the import as fields. */
@RestController
@Tag(name = "Perubahan susunan")
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.PENGELOLA)
class UbahApiController {

    /** Fields that may be given as a list. */
    private static final Set<String> BERDAFTAR = Set.of("kompetensi", "urusan");

    private static final String UJI = "Dengan uji=true tidak ada yang ditulis; jawabannya dampak: siapa yang kedudukannya akan berubah.";

    private final MengubahOrganisasi mengubah;
    private final MencobaPerubahan mencoba;
    private final Instansi.Pembaca instansi;

    UbahApiController(MengubahOrganisasi mengubah, MencobaPerubahan mencoba, Instansi.Pembaca instansi) {
        this.mengubah = mengubah;
        this.mencoba = mencoba;
        this.instansi = instansi;
    }

    /** What was saved. */
    record Tersimpan(String lembar, String kode, boolean baru) {}

    @PutMapping("/{lembar:unit|jabatan|pegawai}/{kode}")
    @Operation(description = UJI)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(oneOf = {Tersimpan.class, Dampak.class})))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Tersimpan.class)))
    ResponseEntity<Object> simpan(
            @PathVariable String lembar,
            @PathVariable String kode,
            @RequestParam Optional<String> instansi,
            @RequestParam Optional<LocalDate> tanggal,
            @Parameter(description = UJI) @RequestParam(defaultValue = "false") boolean uji,
            @RequestBody Map<String, @Nullable Object> isi,
            @AuthenticationPrincipal Pelaku pelaku) {
        var sasaran = sasaran(lembar, kode, instansi, tanggal, pelaku);
        if (uji) {
            return ResponseEntity.ok(dampak(sasaran, Optional.of(kolom(isi)), pelaku));
        }
        boolean baru = mengubah.simpan(sasaran, kolom(isi), pelaku);
        return ResponseEntity.status(baru ? HttpStatus.CREATED : HttpStatus.OK).body(new Tersimpan(lembar, kode, baru));
    }

    @DeleteMapping("/{lembar:unit|jabatan|pegawai}/{kode}")
    @Operation(description = UJI)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Dampak.class)))
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Object> akhiri(
            @PathVariable String lembar,
            @PathVariable String kode,
            @RequestParam Optional<String> instansi,
            @RequestParam Optional<LocalDate> tanggal,
            @Parameter(description = UJI) @RequestParam(defaultValue = "false") boolean uji,
            @AuthenticationPrincipal Pelaku pelaku) {
        var sasaran = sasaran(lembar, kode, instansi, tanggal, pelaku);
        if (uji) {
            return ResponseEntity.ok(dampak(sasaran, Optional.empty(), pelaku));
        }
        mengubah.akhiri(sasaran, pelaku);
        return ResponseEntity.noContent().build();
    }

    private Dampak dampak(MengubahOrganisasi.Sasaran sasaran, Optional<Map<String, String>> isi, Pelaku pelaku) {
        Instansi milik = this.instansi.wajib(sasaran.instansi());
        return mencoba.wajib(
                milik, sasaran.tanggal().orElseGet(milik::hariIni), izin -> mengubah.coba(izin, sasaran, isi, pelaku));
    }

    private static MengubahOrganisasi.Sasaran sasaran(
            String lembar, String kode, Optional<String> instansi, Optional<LocalDate> tanggal, Pelaku pelaku) {
        return new MengubahOrganisasi.Sasaran(
                pelaku.instansiUntuk(instansi), Lembar.valueOf(lembar.toUpperCase(Locale.ROOT)), kode, tanggal);
    }

    /** {@code gelarDepan} to {@code gelar_depan}, every value to the text a spreadsheet would hold. */
    private static Map<String, String> kolom(Map<String, @Nullable Object> isi) {
        var hasil = new HashMap<String, String>();
        var galat = new ArrayList<Galat>();
        isi.forEach((nama, nilai) -> hasil.put(
                nama.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                switch (nilai) {
                    case null -> "";
                    case String teks -> teks.strip();
                    case Number angka -> angka.toString();
                    case Boolean benar -> benar ? "ya" : "tidak";
                    case Collection<?> banyak when BERDAFTAR.contains(nama) && banyak.stream().allMatch(String.class::isInstance) ->
                        banyak.stream().map(String::valueOf).map(String::strip).collect(Collectors.joining(";"));
                    default -> {
                        galat.add(new Galat(nama, "JENIS_NILAI", BERDAFTAR.contains(nama)
                                ? "Tulis " + nama + " sebagai teks, atau sebagai daftar teks di antara kurung siku."
                                : "Tulis '" + nama + "' sebagai satu teks, bukan objek atau daftar."));
                        yield "";
                    }
                }));
        if (!galat.isEmpty()) {
            throw Penolakan.galat("JENIS_NILAI", galat.getFirst().pesan(), galat).sebagaiException();
        }
        return hasil;
    }
}
