package id.tatakerja.akses.jejak;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.ZonaInstansi;
import id.tatakerja.bersama.Penomoran;
import id.tatakerja.jejak.EntriJejak;
import id.tatakerja.jejak.HasilPeriksa;
import id.tatakerja.jejak.MembacaJejak;
import id.tatakerja.jejak.MemeriksaJejak;
import id.tatakerja.jejak.SaringanJejak;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail through the API. */
@RestController
@Tag(name = "Jejak")
@RequestMapping("/api/v1/jejak")
@Hak(Hak.Siapa.PEMERIKSA_JEJAK)
class JejakApiController {

    record DaftarJawaban(List<EntriJejak> isi, int halaman, int ukuran, long jumlah) {}

    record PeriksaJawaban(String instansi, boolean utuh, long urut, String keterangan) {}

    private final MembacaJejak membaca;
    private final MemeriksaJejak memeriksa;

    JejakApiController(MembacaJejak membaca, MemeriksaJejak memeriksa) {
        this.membaca = membaca;
        this.memeriksa = memeriksa;
    }

    @GetMapping
    DaftarJawaban daftar(
            @AuthenticationPrincipal Pelaku orang,
            @RequestParam Optional<String> instansi,
            @RequestParam Optional<String> pelaku,
            @RequestParam Optional<String> objek,
            @RequestParam Optional<LocalDate> dari,
            @RequestParam Optional<LocalDate> sampai,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        Penomoran.periksa(halaman, ukuran);
        orang.instansi().ifPresent(_ -> instansi.ifPresent(orang::pastikanMelihat));
        var hasil = membaca.cari(
                new SaringanJejak(orang.instansi().or(() -> isi(instansi)), isi(pelaku), isi(objek), dari, sampai, ZonaInstansi.WIB), halaman, ukuran);
        return new DaftarJawaban(hasil.isi(), halaman, ukuran, hasil.jumlah());
    }

    /** Recomputes the chains that the person sees. */
    @GetMapping("/periksa")
    List<PeriksaJawaban> periksa() {
        return memeriksa.semua().stream()
                .map(hasil -> switch (hasil) {
                    case HasilPeriksa.Utuh(var instansi, var jumlah, var hash) -> new PeriksaJawaban(instansi, true, jumlah, "Hash terakhir " + hash);
                    case HasilPeriksa.Rusak(var instansi, var urut, var sebab) -> new PeriksaJawaban(instansi, false, urut, sebab);
                })
                .toList();
    }

    private static Optional<String> isi(Optional<String> nilai) {
        return nilai.map(teks -> teks.replace("\0", "").strip()).filter(teks -> !teks.isEmpty());
    }
}
