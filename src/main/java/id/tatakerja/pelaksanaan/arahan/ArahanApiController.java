package id.tatakerja.pelaksanaan.arahan;

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

/** Direction, feedback and coordination over the API. */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class ArahanApiController {

    private final MengarahkanPekerjaan mengarahkan;
    private final MencatatKoordinasi koordinasi;
    private final PembacaKerja pembaca;

    ArahanApiController(MengarahkanPekerjaan mengarahkan, MencatatKoordinasi koordinasi, PembacaKerja pembaca) {
        this.koordinasi = koordinasi;
        this.mengarahkan = mengarahkan;
        this.pembaca = pembaca;
    }

    record Jawaban(long id, Catatan.Jenis jenis, String isi, Optional<Long> kegiatan, Optional<Long> dari, String jabatan, String nama, Instant waktu, List<String> dibaca, List<String> dirujuk) {}

    record Daftar(List<Jawaban> isi, int jumlah) {}

    record JawabanKoordinasi(
            long id, long pekerjaan, Koordinasi.Tahap tahap, LocalDate tanggal, String hal, String hasil, Optional<Long> pekerjaanLain, String jabatan, String pihak, String dicatat) {}

    record DaftarKoordinasi(List<JawabanKoordinasi> isi, int jumlah) {}

    record Tersimpan(long id) {}

    @GetMapping("/penugasan/{penugasan}/umpan-balik")
    @Operation(summary = "Arahan, umpan balik, hasil pemantauan, dan catatan pada sebuah pekerjaan, dari yang terbaru, dengan NIP yang sudah membaca dan kegiatan yang merujuknya")
    Daftar catatan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        var kerja = pembaca.hak(pelaku, penugasan).kerja();
        var rujukan = mengarahkan.rujukan(kerja);
        var isi = mengarahkan.catatan(kerja).stream()
                .map(c -> new Jawaban(c.id(), c.jenis(), c.isi(), c.kegiatan(), c.dari(), c.sebutan(), c.nama(), c.waktu(), c.dibaca(), rujukan.getOrDefault(c.id(), List.of()))).toList();
        return new Daftar(isi, isi.size());
    }

    @SatuTransaksi
    @PostMapping("/penugasan/{penugasan}/umpan-balik")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Memberi arahan (pimpinan pemilik kinerja), umpan balik, hasil pemantauan, atau catatan, kapan saja",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"jenis": "ARAHAN", "isi": "Dahulukan kecamatan pesisir", "kegiatan": null, "dari": 12}"""))))
    Tersimpan catat(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody MengarahkanPekerjaan.Permintaan isi) {
        return new Tersimpan(mengarahkan.catat(pelaku, penugasan, isi));
    }

    @SatuTransaksi
    @PostMapping("/umpan-balik/{catatan}/dibaca")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Menyatakan sudah membaca arahan; kemajuan dilaporkan sesudahnya")
    void dibaca(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long catatan) {
        mengarahkan.dibaca(pelaku, catatan);
    }

    @GetMapping("/penugasan/{penugasan}/koordinasi")
    @Operation(summary = "Koordinasi sebuah pekerjaan, juga yang dicatat tim lain, dari yang terbaru")
    DaftarKoordinasi koordinasi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        var isi = koordinasi.dari(pembaca.hak(pelaku, penugasan).kerja()).stream()
                .map(k -> new JawabanKoordinasi(k.id(), k.penugasan(), k.tahap(), k.tanggal(), k.hal(), k.hasil(), k.lain(), k.jabatan(), k.sebutan(), k.nama())).toList();
        return new DaftarKoordinasi(isi, isi.size());
    }

    @SatuTransaksi
    @PostMapping("/penugasan/{penugasan}/koordinasi")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Mencatat koordinasi dengan tim atau pejabat lain pada salah satu dari empat tahap",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"tahap": "PELAKSANAAN", "tanggal": "2027-01-20", "hal": "Pembagian desa yang dikunjungi", "hasil": "Desa pesisir oleh tim kami", "pekerjaanLain": 34}"""))))
    Tersimpan catatKoordinasi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody MencatatKoordinasi.Permintaan isi) {
        return new Tersimpan(koordinasi.catat(pelaku, penugasan, isi));
    }
}
