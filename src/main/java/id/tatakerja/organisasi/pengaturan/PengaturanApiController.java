package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of settings (kontrak-api section 3). */
@RestController
@Tag(name = "Pengaturan")
@RequestMapping("/api/v1")
class PengaturanApiController {

    private final MembacaPengaturan membaca;
    private final MengubahPengaturan mengubah;
    private final PengaturanUnit unit;
    private final Instansi.Pembaca instansi;

    PengaturanApiController(
            MembacaPengaturan membaca, MengubahPengaturan mengubah, PengaturanUnit unit, Instansi.Pembaca instansi) {
        this.membaca = membaca;
        this.mengubah = mengubah;
        this.unit = unit;
        this.instansi = instansi;
    }

    @GetMapping("/instansi/{kode}/pengaturan")
    @Hak(Hak.Siapa.MASUK)
    List<ButirPengaturan> baca(
            @PathVariable String kode, @RequestParam Optional<LocalDate> tanggal, @AuthenticationPrincipal Pelaku pelaku) {
        pelaku.pastikanMelihat(kode);
        return membaca.daftar(kode, "", tanggal);
    }

    @PatchMapping("/instansi/{kode}/pengaturan")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    List<ButirPengaturan> ubah(
            @PathVariable String kode, @RequestParam Optional<LocalDate> tanggal,
            @RequestBody Map<String, @Nullable String> nilai, @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, kode);
        mengubah.ubah(instansi.wajib(kode), "", nilai, tanggal, pelaku);
        return membaca.daftar(kode, "", tanggal);
    }

    @GetMapping("/unit/{kode}/pengaturan")
    @Hak(Hak.Siapa.MASUK)
    List<ButirPengaturan> bacaUnit(
            @PathVariable String kode, @RequestParam Optional<String> instansi, @RequestParam Optional<LocalDate> tanggal,
            @AuthenticationPrincipal Pelaku pelaku) {
        return unit.daftar(pelaku.instansiUntuk(instansi), kode, tanggal);
    }

    @PatchMapping("/unit/{kode}/pengaturan")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    List<ButirPengaturan> ubahUnit(
            @PathVariable String kode, @RequestParam Optional<String> instansi, @RequestParam Optional<LocalDate> tanggal,
            @RequestBody Map<String, @Nullable String> nilai, @AuthenticationPrincipal Pelaku pelaku) {
        String milik = pelaku.instansiUntuk(instansi);
        Penjaga.mengelolaAtauMembina(pelaku, milik);
        unit.ubah(this.instansi.wajib(milik), kode, nilai, tanggal, pelaku);
        return unit.daftar(milik, kode, tanggal);
    }

    /** Whose kedudukan would change by these values; writes nothing. */
    @PatchMapping(path = "/instansi/{kode}/pengaturan", params = "uji=true")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    Dampak uji(
            @PathVariable String kode, @RequestParam Optional<LocalDate> tanggal,
            @RequestBody Map<String, @Nullable String> nilai, @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, kode);
        return dampak(kode, "", nilai, tanggal, pelaku);
    }

    /** Whose kedudukan would change by these values of a unit; writes nothing. */
    @PatchMapping(path = "/unit/{kode}/pengaturan", params = "uji=true")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    Dampak ujiUnit(
            @PathVariable String kode, @RequestParam Optional<String> instansi, @RequestParam Optional<LocalDate> tanggal,
            @RequestBody Map<String, @Nullable String> nilai, @AuthenticationPrincipal Pelaku pelaku) {
        String milik = pelaku.instansiUntuk(instansi);
        Penjaga.mengelolaAtauMembina(pelaku, milik);
        return dampak(milik, kode, nilai, tanggal, pelaku);
    }

    private Dampak dampak(
            String milik, String kodeUnit, Map<String, @Nullable String> nilai, Optional<LocalDate> tanggal, Pelaku pelaku) {
        return unit.dampak(instansi.wajib(milik), kodeUnit, nilai, tanggal, pelaku)
                .orElseThrow(MencobaPerubahan::tidakDihitung);
    }
}
