package id.tatakerja.organisasi.nanti;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penomoran;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of states that have not begun. */
@Tag(name = "Keadaan yang belum berlaku")
@RestController
@RequestMapping("/api/v1/instansi/{kode}/keadaan")
@Hak(Hak.Siapa.PENGELOLA)
class KeadaanNantiApiController {

    private static final String UJI = "Dengan uji=true tidak ada yang ditarik; jawabannya dampak: siapa yang kedudukannya akan berubah.";

    private final MenarikKeadaan menarik;
    private final MencobaPerubahan mencoba;
    private final Instansi.Pembaca instansi;

    KeadaanNantiApiController(MenarikKeadaan menarik, MencobaPerubahan mencoba, Instansi.Pembaca instansi) {
        this.menarik = menarik;
        this.mencoba = mencoba;
        this.instansi = instansi;
    }

    /** A page of states, the last day first. */
    record Daftar(List<KeadaanNanti> isi, int halaman, int ukuran, int jumlah) {}

    @GetMapping
    @Operation(description = "Keadaan yang sudah dicatat tetapi belum berlaku, dari yang terakhir.")
    Daftar daftar(
            @PathVariable String kode, @RequestParam(defaultValue = "1") int halaman, @RequestParam(defaultValue = "50") int ukuran,
            @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        Penomoran.periksa(halaman, ukuran);
        var semua = menarik.daftar(instansi.wajib(kode));
        return new Daftar(semua.stream().skip((halaman - 1L) * ukuran).limit(ukuran).toList(), halaman, ukuran, semua.size());
    }

    @DeleteMapping("/{tanggal}")
    @Operation(description = "Menarik keadaan terakhir yang belum berlaku. " + UJI)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Dampak.class)))
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Object> tarik(
            @PathVariable String kode, @PathVariable LocalDate tanggal,
            @Parameter(description = UJI) @RequestParam(defaultValue = "false") boolean uji, @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        if (uji) {
            Instansi milik = instansi.wajib(kode);
            menarik.wajib(milik, tanggal);
            return ResponseEntity.ok(mencoba.wajib(milik, tanggal, izin -> menarik.coba(izin, kode, tanggal, pelaku)));
        }
        menarik.tarik(kode, tanggal, pelaku);
        return ResponseEntity.noContent().build();
    }
}
