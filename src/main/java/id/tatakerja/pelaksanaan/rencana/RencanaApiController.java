package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.PembacaKerja;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a piece of work over the API. */
@RestController
@RequestMapping("/api/v1/penugasan/{penugasan}/rencana")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class RencanaApiController {

    private final MenyusunRencana menyusun;
    private final PembacaKerja pembaca;

    RencanaApiController(MenyusunRencana menyusun, PembacaKerja pembaca) {
        this.menyusun = menyusun;
        this.pembaca = pembaca;
    }

    /** The plan as the API shows it. */
    record Jawaban(
            long pekerjaan, int versi, Rencana.Status status, boolean tanpaAnggaran, long anggaran, List<Rencana.Baris> kegiatan, List<Setuju> kesepakatan,
            List<String> menunggu) {}

    record Setuju(Rencana.Pihak pihak, String jabatan, String nama, List<Rencana.Kesiapan> siap, String catatan, java.time.Instant waktu) {}

    /** Body of an agreement. */
    record Kesepakatan(@Nullable List<Rencana.@Nullable Kesiapan> siap, @Nullable String catatan) {}

    /** Body of an opening. */
    record Pembukaan(@Nullable String alasan) {}

    /** Body of what a person takes on. */
    record Individu(@Nullable String isi) {}

    @GetMapping
    @Operation(summary = "Rencana kegiatan dan anggaran sebuah pekerjaan, dengan kesepakatan yang ada dan yang ditunggu")
    Jawaban rencana(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        var hak = pembaca.hak(pelaku, penugasan);
        var r = menyusun.rencana(hak.kerja());
        return new Jawaban(
                hak.kerja().penugasan(), r.versi(), r.status(), r.nihil(), r.jumlah(), r.baris(),
                r.setuju().stream().map(s -> new Setuju(s.pihak(), s.sebutan(), s.nama(), s.siap(), s.catatan(), s.waktu())).toList(), menyusun.kurang(hak.kerja(), r));
    }

    @PutMapping
    @Operation(summary = "Menulis rencana seutuhnya; baris tanpa id menjadi baru, baris yang tidak disebut dihapus, kesepakatan yang sudah ada gugur",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"tanpaAnggaran": false, "kegiatan": [{"nama": "Pengumpulan data", "hasil": "Satu berkas data", "mulai": "2027-01-04", "selesai": "2027-02-12",
                     "anggaran": [{"uraian": "Perjalanan dalam daerah", "jumlah": 4500000}]}]}"""))))
    Jawaban simpan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody PermintaanRencana isi) {
        menyusun.simpan(pelaku, penugasan, isi.nihil(), isi.periksa());
        return rencana(pelaku, penugasan);
    }

    @SatuTransaksi
    @PostMapping("/kesepakatan")
    @Operation(summary = "Menyepakati rencana, sebagai yang mengerjakan atau sebagai pimpinan yang menyatakan kesiapannya",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"siap": ["PRASARANA", "TATA_KELOLA", "SUMBER_DAYA"], "catatan": ""}"""))))
    Jawaban sepakat(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody Kesepakatan isi) {
        var siap = isi.siap() == null ? List.<Rencana.Kesiapan>of() : isi.siap().stream().filter(Objects::nonNull).distinct().toList();
        menyusun.setujui(pelaku, penugasan, siap, Isian.bersih(isi.catatan()));
        return rencana(pelaku, penugasan);
    }

    @SatuTransaksi
    @PostMapping("/pembukaan")
    @Operation(summary = "Membuka kembali rencana yang sudah disepakati, dengan alasan; versi terdahulu disimpan",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"alasan": "Jadwal survei bergeser sepekan"}"""))))
    Jawaban buka(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody Pembukaan isi) {
        menyusun.buka(pelaku, penugasan, Isian.bersih(isi.alasan()));
        return rencana(pelaku, penugasan);
    }

    @PutMapping("/individu")
    @Operation(summary = "Menulis rencana kerja individu sendiri dalam pekerjaan ini",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"isi": "Mengumpulkan data tiga kecamatan sampai 12 Februari"}"""))))
    Jawaban individu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody Individu isi) {
        menyusun.individu(pelaku, penugasan, Isian.bersih(isi.isi()));
        return rencana(pelaku, penugasan);
    }
}
