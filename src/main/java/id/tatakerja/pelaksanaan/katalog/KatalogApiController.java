package id.tatakerja.pelaksanaan.katalog;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.organisasi.JenisJabatan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists of duties over the API. */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class KatalogApiController {

    private final MembacaKatalog membaca;
    private final MenyusunKatalog menyusun;

    KatalogApiController(MembacaKatalog membaca, MenyusunKatalog menyusun) {
        this.membaca = membaca;
        this.menyusun = menyusun;
    }

    record Jabatan(String kode, String nama, JenisJabatan jenis) {}

    record Jawaban(List<Butir.Fungsi> fungsi, List<Butir.Sasaran> target, List<Jabatan> jabatan, List<Butir> isi, int jumlah, List<String> terputus) {}

    record Tersimpan(long id) {}

    @GetMapping("/butir-kegiatan")
    @Operation(summary = "Butir kegiatan dan uraian tugas jabatan sebuah unit dengan fungsi dan target asalnya; yang tidak berasal disebut terputus")
    Jawaban daftar(@AuthenticationPrincipal Pelaku pelaku, @RequestParam String unit) {
        var kode = MembacaKatalog.instansi(pelaku);
        var isi = membaca.butir(kode, unit);
        return new Jawaban(
                membaca.fungsi(kode, unit), membaca.target(kode, unit), membaca.jabatan(kode, unit).stream().map(j -> new Jabatan(j.kode(), j.nama(), j.jenis())).toList(), isi, isi.size(),
                isi.stream().filter(Butir::terputus).map(Butir::nama).toList());
    }

    @SatuTransaksi
    @PostMapping("/fungsi-unit")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menulis tugas atau fungsi sebuah unit",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"unit": "DISKOMINFO.B2", "nama": "Pengelolaan informasi publik"}"""))))
    Tersimpan fungsi(@AuthenticationPrincipal Pelaku pelaku, @RequestBody MenyusunKatalog.FungsiBaru isi) {
        return new Tersimpan(menyusun.fungsi(pelaku, isi));
    }

    @SatuTransaksi
    @PostMapping("/butir-kegiatan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menambah butir kegiatan atau uraian tugas sebuah jabatan, turunan fungsi unit dan, bila ada, target perjanjian kinerja",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"jabatan": "DISKOMINFO.B2-03", "nama": "Menyusun bahan informasi layanan", "fungsi": 4, "target": 12, "bagianOrganisasi": 70}"""))))
    Tersimpan butir(@AuthenticationPrincipal Pelaku pelaku, @RequestBody MenyusunKatalog.ButirBaru isi) {
        return new Tersimpan(menyusun.butir(pelaku, isi));
    }

    @SatuTransaksi
    @PutMapping("/butir-kegiatan/{butir}")
    @Operation(summary = "Menautkan butir dengan fungsi dan target unit",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"fungsi": 4, "target": 12, "bagianOrganisasi": 70}"""))))
    Tersimpan tautkan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long butir, @RequestBody MenyusunKatalog.ButirBaru isi) {
        menyusun.tautkan(pelaku, butir, isi);
        return new Tersimpan(butir);
    }
}
