package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.katalog.MembacaKatalog;
import id.tatakerja.pelaksanaan.katalog.Selaras;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Activities over the API. */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class KegiatanApiController {

    private final MembacaKegiatan membaca;
    private final MengerjakanKegiatan mengerjakan;
    private final PembacaKerja pembaca;
    private final MembacaKatalog katalog;
    private final KelengkapanRincian kelengkapan;

    KegiatanApiController(
            MembacaKegiatan membaca, MengerjakanKegiatan mengerjakan, PembacaKerja pembaca, MembacaKatalog katalog, KelengkapanRincian kelengkapan) {
        this.katalog = katalog;
        this.kelengkapan = kelengkapan;
        this.membaca = membaca;
        this.mengerjakan = mengerjakan;
        this.pembaca = pembaca;
    }

    /** An activity as the API shows it. */
    record Jawaban(
            long id, long pekerjaan, long rencana, String nama, String uraian, String butirKegiatan, LocalDate mulai, LocalDate selesai, Kegiatan.Keadaan keadaan, int persen,
            long realisasi, boolean terlambat, boolean sunyi, Optional<LocalDate> terakhir, List<Kegiatan.Orang> orang, List<Long> menunggu, long anggaran,
            List<Kemajuan> kemajuan) {

        static Jawaban dari(Kegiatan k, LocalDate hari, List<Kemajuan> kemajuan) {
            return new Jawaban(
                    k.id(), k.penugasan(), k.baris(), k.nama(), k.uraian(), k.butir(), k.mulai(), k.selesai(), k.keadaan(), k.persen(), k.realisasi(), k.terlambat(hari),
                    k.sunyi(hari), k.terakhir(), k.orang(), k.menunggu(), k.anggaran(), kemajuan);
        }
    }

    record Daftar(List<Jawaban> isi, int jumlah) {}

    record Tersimpan(long id) {}

    @GetMapping("/penugasan/{penugasan}/kegiatan")
    @Operation(summary = "Kegiatan sebuah pekerjaan menurut tanggal mulainya")
    Daftar daftar(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        var hak = pembaca.hak(pelaku, penugasan);
        var isi = membaca.dari(hak.kerja()).stream().map(k -> Jawaban.dari(k, hak.kerja().hari(), List.of())).toList();
        return new Daftar(isi, isi.size());
    }

    @SatuTransaksi
    @PostMapping("/penugasan/{penugasan}/kegiatan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Merinci kegiatan dari rencana yang disepakati, dengan peran setiap orang",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"rencana": 7, "nama": "Wawancara kepala desa", "butirKegiatan": "Mengumpulkan data lapangan", "mulai": "2027-01-11", "selesai": "2027-01-22",
                     "orang": [{"nip": "198501012010011001", "peran": "Pewawancara", "kompetensi": "statistik", "harapan": "Lima wawancara selesai pekan ini"}], "menunggu": [], "anggaran": 750000}"""))))
    Tersimpan buat(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody PermintaanKegiatan isi) {
        return new Tersimpan(mengerjakan.simpan(pelaku, penugasan, 0, isi));
    }

    /** How far the plan is worked out, and whether the work may begin. */
    record Rincian(boolean disepakati, boolean tertutup, List<String> tanpaRincian, List<String> tanpaPeran, String halangan) {}

    @GetMapping("/penugasan/{penugasan}/rincian")
    @Operation(summary = "Kelengkapan rincian kegiatan dan pembagian peran; kemajuan dilaporkan sesudah keduanya tertutup")
    Rincian rincian(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        var r = kelengkapan.rincian(pembaca.hak(pelaku, penugasan).kerja());
        return new Rincian(r.disepakati(), r.tertutup(), r.tanpaRincian(), r.tanpaPeran(), r.halangan());
    }

    @GetMapping("/kegiatan/{kegiatan}")
    @Operation(summary = "Satu kegiatan dengan kemajuannya, dari yang terbaru")
    Jawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long kegiatan) {
        var r = membaca.satu(pelaku, kegiatan);
        return Jawaban.dari(r.kegiatan(), r.hak().kerja().hari(), r.kemajuan());
    }

    @GetMapping("/kegiatan/{kegiatan}/selaras")
    @Operation(summary = "Asal tugas perorangan sampai fungsi dan target unit, arahan pimpinan, kemajuan target, dan pekerjaan rekan pada target yang sama")
    Optional<Selaras> selaras(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long kegiatan) {
        var r = membaca.satu(pelaku, kegiatan);
        return katalog.selaras(r.hak().kerja(), kegiatan, r.kegiatan().orang().stream().map(Kegiatan.Orang::nip).toList());
    }

    @PutMapping("/kegiatan/{kegiatan}")
    @Operation(summary = "Mengubah kegiatan; simpangannya dari rencana terlihat pada papan pekerjaan")
    Jawaban ubah(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long kegiatan, @RequestBody PermintaanKegiatan isi) {
        mengerjakan.simpan(pelaku, membaca.satu(pelaku, kegiatan).kegiatan().penugasan(), kegiatan, isi);
        return satu(pelaku, kegiatan);
    }

    @SatuTransaksi
    @PostMapping("/kegiatan/{kegiatan}/kemajuan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Melaporkan kemajuan: tanggal yang sudah dijalani, persen, uraian, dan uang yang terpakai",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"tanggal": "2027-01-15", "persen": 40, "uraian": "Dua dari lima desa selesai", "realisasi": 750000}"""))))
    Tersimpan lapor(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long kegiatan, @RequestBody MengerjakanKegiatan.PermintaanKemajuan isi) {
        return new Tersimpan(mengerjakan.lapor(pelaku, kegiatan, isi));
    }
}
