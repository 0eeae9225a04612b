package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals and their review, where a regulation has that stage before the decree. */
@RestController
@Tag(name = "Pengajuan kedudukan")
@RequestMapping("/api/v1/instansi/{kode}/kedudukan/pengajuan")
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class PengajuanApi {

    private final MengajukanKedudukan mengajukan;
    private final DaftarPengajuan daftar;

    PengajuanApi(MengajukanKedudukan mengajukan, DaftarPengajuan daftar) {
        this.mengajukan = mengajukan;
        this.daftar = daftar;
    }

    record Permintaan(@Nullable String unit, @Nullable String pertimbangan) {}

    record PermintaanTelaahan(@Nullable String hasil, @Nullable String catatan) {}

    record Jawaban(
            long id, String unit, Pengajuan.Keadaan keadaan, int jumlah, int ditetapkan, String pertimbangan,
            List<Pengajuan.Rentang> rentangKendali, String oleh, Instant pada, String catatan, @Nullable String penelaah,
            @Nullable Instant ditelaah) {

        static Jawaban dari(Pengajuan p) {
            return new Jawaban(
                    p.id(), p.unit(), p.keadaan(), p.jumlah(), p.ditetapkan(), p.pertimbangan(), p.rentang(), p.oleh(), p.pada(), p.catatan(),
                    p.penelaah().orElse(null), p.ditelaah().orElse(null));
        }
    }

    @GetMapping
    List<Jawaban> semua(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode) {
        pelaku.pastikanMelihat(kode);
        return daftar.semua(kode).stream().map(Jawaban::dari).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Jawaban ajukan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode, @RequestBody(required = false) @Nullable Permintaan isi) {
        pelaku.pastikanMelihat(kode);
        var p = isi == null ? new Permintaan(null, null) : isi;
        return satu(kode, mengajukan.ajukan(pelaku, kode, p.unit() == null ? "" : p.unit(), p.pertimbangan() == null ? "" : p.pertimbangan()));
    }

    @PostMapping("/{id}/telaahan")
    Jawaban telaah(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode, @PathVariable long id, @RequestBody PermintaanTelaahan isi) {
        pelaku.pastikanMelihat(kode);
        satu(kode, id);
        mengajukan.telaah(
                pelaku, kode, id, PengajuanController.telaahan(isi.hasil() == null ? "" : isi.hasil()), isi.catatan() == null ? "" : isi.catatan());
        return satu(kode, id);
    }

    private Jawaban satu(String kode, long id) {
        return Jawaban.dari(daftar.satu(kode, id));
    }
}
