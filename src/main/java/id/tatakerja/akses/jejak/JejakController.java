package id.tatakerja.akses.jejak;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.ZonaInstansi;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.HasilPeriksa;
import id.tatakerja.jejak.MembacaJejak;
import id.tatakerja.jejak.MemeriksaJejak;
import id.tatakerja.jejak.SaringanJejak;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail on pages: the administrator sees every chain, others that of their instansi. */
@Controller
@Hak(Hak.Siapa.PEMERIKSA_JEJAK)
class JejakController {

    private static final int UKURAN = 25;

    private final MembacaJejak membaca;
    private final MemeriksaJejak memeriksa;
    private final ObjectProvider<ZonaInstansi> zona;

    JejakController(MembacaJejak membaca, MemeriksaJejak memeriksa, ObjectProvider<ZonaInstansi> zona) {
        this.membaca = membaca;
        this.memeriksa = memeriksa;
        this.zona = zona;
    }

    @GetMapping("/jejak")
    String daftar(
            @AuthenticationPrincipal Pelaku orang,
            @RequestParam(defaultValue = "") String instansi,
            @RequestParam(defaultValue = "") String pelaku,
            @RequestParam(defaultValue = "") String objek,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        return halaman(orang, new JejakPage.Saringan(instansi, pelaku, objek, dari, sampai), Math.clamp(halaman, 1, 100_000), List.of(), model);
    }

    @PostMapping("/jejak/periksa")
    String periksa(@AuthenticationPrincipal Pelaku orang, Model model) {
        return halaman(orang, new JejakPage.Saringan("", "", "", "", ""), 1, memeriksa.semua(), model);
    }

    @GetMapping("/jejak/rinci")
    String rinci(@AuthenticationPrincipal Pelaku orang, @RequestParam String instansi, @RequestParam long urut, Model model) {
        var entri = membaca.satu(instansi, urut).orElseThrow(() ->
                Penolakan.tidakDitemukan("Entri jejak itu tidak ada atau bukan milik instansi Anda. Buka dari daftar jejak.").sebagaiException());
        model.addAttribute("page", new JejakPage.Rinci(entri, zona(orang)));
        return "akses/jejakRinci";
    }

    private String halaman(Pelaku orang, JejakPage.Saringan saringan, int nomor, List<HasilPeriksa> hasil, Model model) {
        var zona = zona(orang);
        var dicari = new SaringanJejak(
                orang.instansi().or(() -> isi(saringan.instansi())),
                isi(saringan.pelaku()), isi(saringan.objek()), tanggal(saringan.dari()), tanggal(saringan.sampai()), zona);
        var daftar = membaca.cari(dicari, nomor, UKURAN);
        model.addAttribute("page", new JejakPage(
                saringan, daftar.isi(), nomor, UKURAN, daftar.jumlah(), orang.instansi().isEmpty(), hasil, zona));
        return "akses/jejak";
    }

    private ZoneId zona(Pelaku orang) {
        return orang.instansi()
                .flatMap(kode -> Optional.ofNullable(zona.getIfAvailable()).flatMap(z -> z.zona(kode)))
                .orElse(ZonaInstansi.WIB);
    }

    private static Optional<String> isi(String nilai) {
        return Optional.of(nilai.replace("\0", "").strip()).filter(teks -> !teks.isEmpty());
    }

    private static Optional<LocalDate> tanggal(String nilai) {
        try {
            return isi(nilai).map(LocalDate::parse);
        } catch (DateTimeParseException bukanTanggal) {
            throw new Penolakan(Penolakan.Jenis.TIDAK_TERBACA, "TANGGAL_TIDAK_TERBACA",
                    "Tanggal '" + nilai + "' tidak ada. Tulis sebagai TTTT-BB-HH, misalnya 2026-03-15.", List.of(), List.of()).sebagaiException();
        }
    }
}
