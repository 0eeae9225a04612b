package id.tatakerja.akses.akun;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Penomoran;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts through the API. Passwords and tokens are shown on pages only, so that no answer of the API holds a secret. */
@RestController
@Tag(name = "Akun")
@RequestMapping("/api/v1/akun")
@Hak(Hak.Siapa.BAGIAN_ORGANISASI)
class AkunApiController {

    record AkunJawaban(String namaPengguna, String nama, String instansi, boolean aktif, boolean terkunci, Set<Peran> peran) {}

    record DaftarJawaban(List<AkunJawaban> isi, int halaman, int ukuran, long jumlah) {}

    private final MengelolaAkun mengelola;

    AkunApiController(MengelolaAkun mengelola) {
        this.mengelola = mengelola;
    }

    @GetMapping
    DaftarJawaban daftar(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int halaman, @RequestParam(defaultValue = "50") int ukuran) {
        Penomoran.periksa(halaman, ukuran);
        var saat = Instant.now();
        var isi = mengelola.daftar(q, halaman, ukuran).stream()
                .map(a -> new AkunJawaban(a.namaPengguna(), a.nama(), a.instansi(), a.terbuka(saat), a.terkunci(saat), a.peran()))
                .toList();
        return new DaftarJawaban(isi, halaman, ukuran, mengelola.jumlah(q));
    }

    @PostMapping("/{namaPengguna}/kunci")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void kunci(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String namaPengguna) {
        mengelola.kunci(pelaku, namaPengguna);
    }

    @PostMapping("/{namaPengguna}/buka")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void buka(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String namaPengguna) {
        mengelola.buka(pelaku, namaPengguna);
    }

    @PutMapping("/{namaPengguna}/peran/{peran}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beri(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String namaPengguna, @PathVariable Peran peran) {
        mengelola.beriPeran(pelaku, namaPengguna, peran);
    }

    @DeleteMapping("/{namaPengguna}/peran/{peran}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cabut(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String namaPengguna, @PathVariable Peran peran) {
        mengelola.cabutPeran(pelaku, namaPengguna, peran);
    }
}
