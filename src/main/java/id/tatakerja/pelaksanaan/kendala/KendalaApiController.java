package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.pelaksanaan.PembacaKerja;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Obstacles over the API. */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class KendalaApiController {

    private final MembacaKendala membaca;
    private final MenanganiKendala menangani;
    private final PembacaKerja pembaca;

    KendalaApiController(MembacaKendala membaca, MenanganiKendala menangani, PembacaKerja pembaca) {
        this.membaca = membaca;
        this.menangani = menangani;
        this.pembaca = pembaca;
    }

    /** An obstacle as the API shows it. */
    record Jawaban(
            long id, long pekerjaan, Optional<Long> kegiatan, String judul, String uraian, boolean perluKolaborasi, boolean selesai, String oleh, Instant dibuat,
            List<Kendala.Alternatif> alternatif, List<Giliran> giliran) {

        static Jawaban dari(Kendala k) {
            return new Jawaban(
                    k.id(), k.penugasan(), k.kegiatan(), k.judul(), k.uraian(), k.kolaborasi(), k.selesai(), k.nama(), k.dibuat(), k.alternatif(),
                    k.giliran().stream().map(g -> new Giliran(
                            g.pemegang().stream().filter(p -> !p.startsWith("#")).toList(), g.unit(), g.batas(), g.status(), g.alternatif(), g.uraian(), g.sebutan(), g.nama(),
                            g.selesai(), g.pemerintah())).toList());
        }
    }

    record Giliran(
            List<String> jabatan, String unit, LocalDate batas, Kendala.Status status, int alternatif, String uraian, String sebutan, String nama, Optional<Instant> selesai,
            String pemerintah) {}

    record Daftar(List<Jawaban> isi, int jumlah) {}

    @GetMapping("/kendala")
    @Operation(summary = "Kendala yang menunggu putusan atau tindak lanjut Anda, yang paling mendesak dahulu")
    Daftar menunggu(@AuthenticationPrincipal Pelaku pelaku) {
        return daftar(membaca.menunggu(pelaku));
    }

    @GetMapping("/penugasan/{penugasan}/kendala")
    @Operation(summary = "Kendala sebuah pekerjaan, dari yang terbaru")
    Daftar dari(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        return daftar(membaca.dari(pembaca.hak(pelaku, penugasan).kerja()));
    }

    private static Daftar daftar(List<Kendala> semua) {
        var isi = semua.stream().map(Jawaban::dari).toList();
        return new Daftar(isi, isi.size());
    }

    @SatuTransaksi
    @PostMapping("/penugasan/{penugasan}/kendala")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menyampaikan kendala dengan alternatif dan rekomendasinya; dengan perluKolaborasi kepada pimpinan setiap unit asal",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"judul": "Data kecamatan belum lengkap", "uraian": "Dua kecamatan belum mengirim data sehingga rekapitulasi tertunda.",
                     "alternatif": ["Kunjungan langsung pekan depan", "Memakai data tahun lalu"], "rekomendasi": 1, "perluKolaborasi": false, "batas": "2027-02-05"}"""))))
    Jawaban ajukan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody MenanganiKendala.Permintaan isi) {
        return Jawaban.dari(membaca.satu(pelaku, menangani.ajukan(pelaku, penugasan, isi)).kendala());
    }

    @GetMapping("/kendala/{kendala}")
    @Operation(summary = "Satu kendala dengan giliran setiap pimpinan")
    Jawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long kendala) {
        return Jawaban.dari(membaca.satu(pelaku, kendala).kendala());
    }

    @SatuTransaksi
    @PostMapping("/kendala/{kendala}/putusan")
    @Operation(summary = "Memutuskan, menindaklanjuti, atau meneruskan kendala ke pimpinan di atasnya dengan batas waktu",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"cara": "PUTUSKAN", "alternatif": 1, "uraian": "Kunjungi dengan kendaraan dinas, Selasa"}"""))))
    Jawaban putuskan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long kendala, @RequestBody MenanganiKendala.Putusan isi) {
        menangani.putuskan(pelaku, kendala, isi);
        return satu(pelaku, kendala);
    }
}
