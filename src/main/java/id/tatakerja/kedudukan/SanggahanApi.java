package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Penomoran;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** "This is wrong", said by an employee about the own place, and the answers. */
@Tag(name = "Kedudukan")
@RestController
@RequestMapping("/api/v1")
class SanggahanApi {

    private final MenyanggahKedudukan menyanggah;
    private final SanggahanRepository repository;

    SanggahanApi(MenyanggahKedudukan menyanggah, SanggahanRepository repository) {
        this.menyanggah = menyanggah;
        this.repository = repository;
    }

    record Permintaan(@Nullable String catatan) {}

    record PermintaanTanggapan(@Nullable String tanggapan) {}

    record Jawaban(long id, String nip, String catatan, Instant pada, @Nullable String tanggapan) {

        static Jawaban dari(SanggahanRepository.Sanggahan s) {
            return new Jawaban(s.id(), s.nip(), s.catatan(), s.pada(), s.tanggapan().orElse(null));
        }
    }

    @PostMapping("/saya/kedudukan/sanggahan")
    @ResponseStatus(HttpStatus.CREATED)
    @Hak(Hak.Siapa.MASUK)
    Jawaban ajukan(@AuthenticationPrincipal Pelaku pelaku, @RequestBody Permintaan isi) {
        var nip = pelaku.nip()
                .orElseThrow(() -> Penolakan.tidakBerwenang("Hanya pegawai yang dapat menyatakan kedudukannya keliru.").sebagaiException());
        var instansi = pelaku.instansiUntuk(Optional.empty());
        menyanggah.ajukan(pelaku, instansi, nip, isi.catatan() == null ? "" : isi.catatan());
        return Jawaban.dari(repository.milik(instansi, nip).getFirst());
    }

    @GetMapping("/saya/kedudukan/sanggahan")
    @Hak(Hak.Siapa.MASUK)
    List<Jawaban> milik(@AuthenticationPrincipal Pelaku pelaku) {
        return pelaku.nip().stream()
                .flatMap(nip -> repository.milik(pelaku.instansiUntuk(Optional.empty()), nip).stream())
                .map(Jawaban::dari)
                .toList();
    }

    @GetMapping("/instansi/{kode}/kedudukan/sanggahan")
    @Hak(Hak.Siapa.PENGELOLA)
    Halaman<Jawaban> semua(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable String kode,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        pelaku.pastikanMelihat(kode);
        Penomoran.periksa(halaman, ukuran);
        return Halaman.dari(repository.semua(kode).stream().map(Jawaban::dari).toList(), halaman, ukuran);
    }

    @PostMapping("/instansi/{kode}/kedudukan/sanggahan/{id}/tanggapan")
    @Hak(Hak.Siapa.PENGELOLA)
    Map<String, Long> tanggapi(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode, @PathVariable long id, @RequestBody PermintaanTanggapan isi) {
        pelaku.pastikanMelihat(kode);
        menyanggah.tanggapi(pelaku, kode, id, isi.tanggapan() == null ? "" : isi.tanggapan());
        return Map.of("id", id);
    }
}
