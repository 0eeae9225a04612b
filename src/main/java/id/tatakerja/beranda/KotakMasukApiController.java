package id.tatakerja.beranda;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.tampilan.PerluTindakan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of the home page for other programs; acts of a mechanism are also listed at {@code /tugas}. */
@RestController
@Tag(name = "Saya")
class KotakMasukApiController {

    private static final String CONTOH = """
            [{"judul": "Sepakati rencana: Tim Penataan Arsip", "alasan": "Rencana kegiatan dan anggarannya menunggu kesepakatan Anda sebagai pimpinan.",
              "tautan": "/pekerjaan/41/rencana", "waktu": "", "dasar": []}]""";

    private final KotakMasuk kotak;

    KotakMasukApiController(KotakMasuk kotak) {
        this.kotak = kotak;
    }

    /**
     * One line.
     *
     * @param judul what is to be done
     * @param alasan why this person
     * @param tautan page that opens it
     * @param waktu since when and until when, in words, may be empty
     * @param dasar citations, may be empty
     */
    record Baris(String judul, String alasan, String tautan, String waktu, List<Kutipan> dasar) {

        static Baris dari(PerluTindakan t) {
            return new Baris(t.judul(), t.alasan(), t.tautan(), t.waktu(), t.dasar());
        }
    }

    @GetMapping("/api/v1/saya/perlu-tindakan")
    @Hak(Hak.Siapa.MASUK)
    @Operation(summary = "Semua yang menunggu tindakan pemanggil, seperti pada berandanya: penugasan, perencanaan, pekerjaan, laporan, dan peninjauan hasil")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", examples = @ExampleObject(CONTOH)))
    List<Baris> perluTindakan(@AuthenticationPrincipal Pelaku pelaku) {
        return kotak.bagi(pelaku).stream().map(Baris::dari).toList();
    }
}
