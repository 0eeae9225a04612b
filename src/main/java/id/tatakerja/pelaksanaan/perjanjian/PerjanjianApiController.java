package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.regulasi.alur.Bentuk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Perjanjian kinerja and their targets over the API. */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Perjanjian kinerja")
class PerjanjianApiController {

    private final MembacaTarget membaca;
    private final MenyusunPerjanjian menyusun;
    private final MelangkahTarget melangkah;
    private final Instansi.Pembaca instansi;

    PerjanjianApiController(MembacaTarget membaca, MenyusunPerjanjian menyusun, MelangkahTarget melangkah, Instansi.Pembaca instansi) {
        this.membaca = membaca;
        this.menyusun = menyusun;
        this.melangkah = melangkah;
        this.instansi = instansi;
    }

    record Target(long id, String sasaran, String indikator, String target, String satuan, Bentuk bentuk) {

        static Target dari(Perjanjian.Target t) {
            return new Target(t.id(), t.sasaran(), t.indikator(), t.nilai(), t.satuan(), t.bentuk());
        }
    }

    record Jawaban(
            long id, String unit, int tahun, String status, String jabatan, String nomor, Optional<LocalDate> tanggal, String renstra, List<Target> target) {

        static Jawaban dari(Perjanjian p) {
            return new Jawaban(
                    p.id(), p.unit(), p.tahun(), p.ditetapkan() ? "DITETAPKAN" : "KONSEP", p.jabatan(), p.nomor(), p.tanggal(), p.renstra(), p.target().stream().map(Target::dari).toList());
        }
    }

    record Daftar(List<Jawaban> isi, int jumlah) {}

    record Langkah(int nomor, TindakanKerja tindakan, String penjelasan, List<String> jabatan, String oleh, boolean selesai, List<String> bekas, List<Kutipan> dasar) {}

    record TargetRinci(
            long id, long perjanjian, String sasaran, String indikator, String target, String satuan, Bentuk bentuk, String penanggungJawab, List<Langkah> langkah,
            Optional<Langkah> berikut, String tidakDiatur, Optional<Long> penugasan, List<String> tidakSesuai, List<String> dapatDibagiKepada) {}

    @GetMapping("/perjanjian-kinerja")
    @Operation(summary = "Perjanjian kinerja sebuah tahun, semua unit atau satu unit")
    Daftar daftar(@AuthenticationPrincipal Pelaku pelaku, @RequestParam Optional<Integer> tahun, @RequestParam Optional<String> unit) {
        var kode = MembacaTarget.instansi(pelaku);
        var isi = membaca.daftar(pelaku, unit.filter(u -> !u.isBlank()).map(List::of).orElse(List.of()), tahun.orElseGet(() -> instansi.wajib(kode).hariIni().getYear())).stream()
                .map(Jawaban::dari).toList();
        return new Daftar(isi, isi.size());
    }

    @SatuTransaksi
    @PostMapping("/perjanjian-kinerja")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menyusun perjanjian kinerja unit sendiri untuk satu tahun",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"unit": "DISKOMINFO", "tahun": 2027, "renstra": "Sasaran 2: layanan informasi yang mudah dijangkau"}"""))))
    Jawaban buat(@AuthenticationPrincipal Pelaku pelaku, @RequestBody MenyusunPerjanjian.Baru isi) {
        return Jawaban.dari(membaca.perjanjian(pelaku, menyusun.buat(pelaku, isi)));
    }

    @GetMapping("/perjanjian-kinerja/{perjanjian}")
    @Operation(summary = "Satu perjanjian kinerja dengan targetnya")
    Jawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long perjanjian) {
        return Jawaban.dari(membaca.perjanjian(pelaku, perjanjian));
    }

    @SatuTransaksi
    @PostMapping("/perjanjian-kinerja/{perjanjian}/target")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menambah target selagi perjanjian kinerja disusun",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"sasaran": "Warga memperoleh informasi layanan", "indikator": "Bahan informasi yang disebarkan", "target": "12", "satuan": "bahan", "bentuk": "TIM"}"""))))
    TargetRinci tambah(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long perjanjian, @RequestBody MenyusunPerjanjian.TargetBaru isi) {
        return target(pelaku, menyusun.target(pelaku, perjanjian, isi));
    }

    @SatuTransaksi
    @PostMapping("/perjanjian-kinerja/{perjanjian}/penetapan")
    @Operation(summary = "Menetapkan perjanjian kinerja; sesudahnya terkunci",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"nomor": "188/PK/2027", "tanggal": "2027-01-08"}"""))))
    Jawaban tetapkan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long perjanjian, @RequestBody MenyusunPerjanjian.Penetapan isi) {
        menyusun.tetapkan(pelaku, perjanjian, isi);
        return satu(pelaku, perjanjian);
    }

    @GetMapping("/target/{target}")
    @Operation(summary = "Satu target dengan langkah perencanaannya: yang sudah, bekasnya, yang berikut, dan siapa yang ditunggu")
    TargetRinci target(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long target) {
        var r = membaca.satu(pelaku, target);
        var t = r.target();
        return new TargetRinci(
                t.id(), t.perjanjian(), t.sasaran(), t.indikator(), t.nilai(), t.satuan(), t.bentuk(), r.pemegang(), r.langkah().stream().map(PerjanjianApiController::langkah).toList(),
                r.berikut().map(PerjanjianApiController::langkah), r.tidakDiatur(), r.penugasan(), r.tidakSesuai(),
                r.perjanjian().ditetapkan() ? List.copyOf(r.garis().penerima(r.pemegang(), t.bentuk())) : List.of());
    }

    private static Langkah langkah(Langkahnya l) {
        return new Langkah(l.nomor(), l.tindakan(), l.penjelasan(), l.jabatan(), l.oleh(), l.selesai(), l.bekas(), l.dasar());
    }

    @SatuTransaksi
    @PostMapping("/target/{target}/pembagian")
    @Operation(summary = "Membagi target kepada satu pejabat yang dibolehkan peraturan, dengan arahan",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"kepada": "DISKOMINFO.B2-00", "arahan": "Sebarkan lewat kanal yang dipakai warga"}"""))))
    TargetRinci bagi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long target, @RequestBody MenyusunPerjanjian.Pembagian isi) {
        menyusun.bagi(pelaku, target, isi);
        return target(pelaku, target);
    }

    @SatuTransaksi
    @PostMapping("/target/{target}/penerimaan")
    @Operation(summary = "Menerima pembagian target, arahan, dan ekspektasi yang disampaikan kepada Anda")
    TargetRinci terima(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long target) {
        menyusun.terima(pelaku, target);
        return target(pelaku, target);
    }

    @SatuTransaksi
    @PostMapping("/target/{target}/strategi")
    @Operation(summary = "Menyusun strategi: bentuk, kebutuhan pegawai dari luar unit, dan kebutuhan Ketua Tim",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"bentuk": "TIM", "kebutuhan": "UNIT", "ketua": true, "uraian": "Bahan disusun bersama unit layanan", "program": "Program informasi publik"}"""))))
    TargetRinci strategi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long target, @RequestBody MelangkahTarget.PermintaanStrategi isi) {
        melangkah.strategi(pelaku, target, isi);
        return target(pelaku, target);
    }

    @SatuTransaksi
    @PostMapping("/target/{target}/langkah")
    @Operation(summary = "Mencatat hasil sebuah langkah perencanaan, bila perlu untuk seorang pejabat atau pegawai yang kemudian menerimanya",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"nomor": 5, "isi": "Hasil: dua belas bahan. Perilaku: tanggap kepada warga.", "kepada": "198501012010011001"}"""))))
    TargetRinci langkah(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long target, @RequestBody MelangkahTarget.PermintaanLangkah isi) {
        melangkah.langkah(pelaku, target, isi);
        return target(pelaku, target);
    }
}
