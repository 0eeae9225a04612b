package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.tampilan.Teks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of members: opened by the head of the team, read by the officials of the member. */
@Controller
@Hak(Hak.Siapa.MASUK)
class CapaianController {

    private final MembacaCapaian membaca;
    private final MelaporkanAnggota anggota;
    private final MembacaLaporan laporan;

    CapaianController(MembacaCapaian membaca, MelaporkanAnggota anggota, MembacaLaporan laporan) {
        this.membaca = membaca;
        this.anggota = anggota;
        this.laporan = laporan;
    }

    @PostMapping("/pekerjaan/{penugasan:\\d{1,18}}/laporan/anggota")
    String buka(InstansiKini kini, @PathVariable long penugasan, @RequestParam(defaultValue = "") String anggota) {
        // people are named by their place in the list: no NIP stands in a page
        var semua = laporan.dari(kini.pelaku(), penugasan).anggota();
        var nip = Isian.bilangan(anggota).filter(n -> n < semua.size()).map(n -> semua.get(n).siapa().nip()).orElse("");
        return "redirect:/laporan/" + this.anggota.buka(kini.pelaku(), penugasan, nip);
    }

    @GetMapping("/laporan-anggota")
    String daftar(InstansiKini kini, Model model) {
        model.addAttribute("page", new CapaianPage.Daftar(membaca.milik(kini.pelaku()).stream().map(c -> new CapaianPage.Baris(
                c.id(), c.nama(), c.judul(), Teks.tanggal(c.mulai()) + " sampai " + Teks.tanggal(c.selesai()), c.ketua(), c.dibaca().isPresent())).toList()));
        return "pertanggungjawaban/anggotaDaftar";
    }

    @GetMapping("/laporan-anggota/{capaian:\\d{1,18}}")
    String satu(InstansiKini kini, @PathVariable long capaian, Model model) {
        var c = membaca.satu(kini.pelaku(), capaian);
        model.addAttribute("page", new CapaianPage(
                c.nama(), c.judul(), c.asalNama(), Teks.tanggal(c.mulai()) + " sampai " + Teks.tanggal(c.selesai()), c.ketua(), c.isi(), c.penerima().sebagai(),
                c.dibaca().map(w -> "Dibaca pada " + Teks.waktu(w, kini.instansi().zonaWaktu()) + " oleh " + Teks.kalimat(c.dibacaOleh())).orElse("")));
        return "pertanggungjawaban/anggota";
    }

    /** The same over the API. */
    @RestController
    @RequestMapping("/api/v1")
    @Hak(Hak.Siapa.MASUK)
    @Tag(name = "Pertanggungjawaban")
    static class Api {

        private final MembacaCapaian membaca;
        private final MelaporkanAnggota anggota;
        private final LaporanApiController laporan;

        Api(MembacaCapaian membaca, MelaporkanAnggota anggota, LaporanApiController laporan) {
            this.membaca = membaca;
            this.anggota = anggota;
            this.laporan = laporan;
        }

        record Permintaan(@Nullable String pegawai) {}

        record Jawaban(
                long id, String pegawai, String nama, String pekerjaan, String instansi, String ketua, LocalDate mulai, LocalDate selesai, String uraian, String hambatan, String rencana,
                String sebagai, Instant diterima, Optional<Instant> dibaca) {

            static Jawaban dari(Capaian c) {
                return new Jawaban(
                        c.id(), c.nip(), c.nama(), c.judul(), c.asal(), c.ketua(), c.mulai(), c.selesai(), c.isi().uraian(), c.isi().hambatan(), c.isi().rencana(),
                        c.penerima().sebagai(), c.diterima(), c.dibaca());
            }
        }

        record Semua(List<Jawaban> isi, int jumlah) {}

        @SatuTransaksi
        @PostMapping("/penugasan/{penugasan}/laporan/anggota")
        @ResponseStatus(HttpStatus.CREATED)
        @Operation(summary = "Membuka laporan kinerja seorang anggota bagi penilai dan pimpinan unitnya; dikirim seperti laporan lain",
                requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                        {"pegawai": "199001012020121001"}"""))))
        LaporanApiController.Rinci buka(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody Permintaan isi) {
            return laporan.satu(pelaku, anggota.buka(pelaku, penugasan, isi.pegawai()));
        }

        @GetMapping("/laporan-anggota")
        @Operation(summary = "Laporan kinerja pegawai Anda dari ketua tim mereka, yang belum dibaca dahulu")
        Semua milik(@AuthenticationPrincipal Pelaku pelaku) {
            var isi = membaca.milik(pelaku).stream().map(Jawaban::dari).toList();
            return new Semua(isi, isi.size());
        }

        @GetMapping("/laporan-anggota/{capaian}")
        @Operation(summary = "Satu laporan kinerja anggota; pembacaan pertama menjadi tanda terimanya")
        Jawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long capaian) {
            return Jawaban.dari(membaca.satu(pelaku, capaian));
        }
    }
}
