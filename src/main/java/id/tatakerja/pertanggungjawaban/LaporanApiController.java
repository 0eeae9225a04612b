package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.Isian;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Reports over the API. */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pertanggungjawaban")
class LaporanApiController {

    private static final String CONTOH = """
            {"id": 12, "penugasan": 41, "jenis": "ANGGOTA", "pekerjaan": "Tim Penyusunan Rencana Kerja", "pelapor": {"nama": "Siti Rahmah, S.E."},
             "mulai": "2027-03-01", "selesai": "2027-03-31", "batas": "2027-03-31", "status": "DITUNGGU", "terlambat": false,
             "uraian": "12 Maret 2027, Wawancara (40%): Dua desa selesai.", "hambatan": "", "rencana": "",
             "tujuan": [{"kunci": "#198801012015011001", "sebutan": "Budi Santoso, S.T."}], "belum": [], "langkah": []}""";

    private final MembacaLaporan membaca;
    private final MelaporkanPekerjaan melaporkan;
    private final MenanggapiLaporan menanggapi;
    private final Instansi.Pembaca instansi;

    LaporanApiController(MembacaLaporan membaca, MelaporkanPekerjaan melaporkan, MenanggapiLaporan menanggapi, Instansi.Pembaca instansi) {
        this.instansi = instansi;
        this.membaca = membaca;
        this.melaporkan = melaporkan;
        this.menanggapi = menanggapi;
    }

    record Pelapor(String nip, String nama) {}

    record Tujuan(String kunci, String sebutan) {}

    record Langkah(String apa, String catatan, String jabatan, String nama, Instant waktu) {}

    /** An official of a member: title, as what, when it was read and by whom. */
    record Tanda(String jabatan, String sebagai, Optional<Instant> dibaca, String oleh) {}

    /** A report in short. */
    record Ringkas(
            long id, long penugasan, Laporan.Jenis jenis, String pekerjaan, Pelapor pelapor, LocalDate mulai, LocalDate selesai, LocalDate batas, Laporan.Status status,
            boolean terlambat, Optional<String> diminta, Optional<String> tentang, Optional<Tujuan> penerima, Optional<Instant> dikirim) {

        static Ringkas dari(Laporan l, LocalDate hari) {
            return new Ringkas(
                    l.id(), l.penugasan(), l.jenis(), l.judul(), new Pelapor(l.pelapor(), l.nama()), l.masa().mulai(), l.masa().selesai(), l.masa().batas(), l.status(),
                    l.terlambat(hari), l.permintaan().map(Laporan.Permintaan::sebutan), l.tentang().map(Laporan.Tentang::nama),
                    l.penerima().map(t -> new Tujuan(t.kunci(), t.sebutan())), l.dikirim());
        }
    }

    /** A report with what it says; while it is owed, with those to whom it may go. */
    record Rinci(
            long id, long penugasan, Laporan.Jenis jenis, String pekerjaan, Pelapor pelapor, LocalDate mulai, LocalDate selesai, LocalDate batas, Laporan.Status status,
            boolean terlambat, Optional<String> diminta, Optional<String> tentang, Optional<Tujuan> penerima, Optional<Instant> dikirim, String uraian, String hambatan, String rencana,
            List<Laporan.Baris> kemajuan, long realisasi, List<String> kendala, List<Tujuan> tujuan, List<String> belum, List<Langkah> langkah,
            List<Tanda> tandaTerima) {

        static Rinci dari(MembacaLaporan.Rinci r) {
            var l = r.laporan();
            var s = Ringkas.dari(l, r.kerja().hari());
            // what somebody writes before sending is his or her own
            var isi = l.status() == Laporan.Status.DITUNGGU && !r.milik() ? Laporan.Isi.KOSONG : l.isi();
            return new Rinci(
                    s.id(), s.penugasan(), s.jenis(), s.pekerjaan(), s.pelapor(), s.mulai(), s.selesai(), s.batas(), s.status(), s.terlambat(), s.diminta(), s.tentang(), s.penerima(), s.dikirim(),
                    isi.uraian(), isi.hambatan(), isi.rencana(), l.ringkasan().baris(), l.ringkasan().realisasi(), l.ringkasan().kendala(),
                    r.tujuan().stream().map(t -> new Tujuan(t.kunci(), t.sebutan())).toList(), r.kurang(),
                    r.langkah().stream().map(k -> new Langkah(k.apa().name(), k.catatan(), k.sebutan(), k.nama(), k.waktu())).toList(),
                    r.tanda().stream().map(t -> new Tanda(t.penerima().sebutan(), t.penerima().sebagai(), t.dibaca(), t.dibacaOleh())).toList());
        }
    }

    record Daftar(List<Ringkas> isi, int jumlah) {}

    /** Reports of the person, and those that wait for the person. */
    record Milik(List<Ringkas> sampaikan, List<Ringkas> jawab, List<Ringkas> lainnya) {}

    @GetMapping("/laporan")
    @Operation(summary = "Laporan yang Anda sampaikan, yang menunggu jawaban Anda, dan yang sudah Anda kirim")
    Milik milik(@AuthenticationPrincipal Pelaku pelaku) {
        var hari = pelaku.instansi().flatMap(instansi::kini).map(Instansi::hariIni).orElse(LocalDate.EPOCH);
        var semua = membaca.milik(pelaku);
        return new Milik(
                semua.stream().filter(l -> l.status().padaPelapor()).map(l -> Ringkas.dari(l, hari)).toList(),
                membaca.menungguJawaban(pelaku).stream().map(l -> Ringkas.dari(l, hari)).toList(),
                semua.stream().filter(l -> !l.status().padaPelapor()).map(l -> Ringkas.dari(l, hari)).toList());
    }

    /** The body of {@code POST /laporan}: a report found by its work and period. */
    record PermintaanBaru(
            @Nullable Long penugasan, @Nullable LocalDate mulai, @Nullable String uraian, @Nullable String hambatan, @Nullable String rencana, @Nullable String kepada,
            @Nullable Boolean menegaskan) {}

    @SatuTransaksi
    @PostMapping("/laporan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Mengirim laporan berkala Anda atas sebuah pekerjaan, untuk masa yang memuat hari itu",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"penugasan": 41, "mulai": "2027-03-01", "uraian": "Wawancara dua desa selesai dan datanya sudah direkap.", "hambatan": "", "rencana": "Tiga desa pekan depan"}"""))))
    Rinci kirim(@AuthenticationPrincipal Pelaku pelaku, @RequestBody PermintaanBaru isi) {
        if (isi.penugasan() == null) {
            throw Isian.tolak("penugasan", "WAJIB_DIISI", "Sebut nomor penugasan yang dilaporkan.");
        }
        var id = melaporkan.pada(pelaku, isi.penugasan(), isi.mulai());
        melaporkan.kirim(pelaku, id, new MelaporkanPekerjaan.Permintaan(isi.uraian(), isi.hambatan(), isi.rencana(), isi.kepada(), isi.menegaskan()));
        return satu(pelaku, id);
    }

    @GetMapping("/laporan/{laporan}")
    @Operation(summary = "Satu laporan; selama belum ditulis, isinya disiapkan dari kemajuan dan kendala pada masanya")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", examples = @ExampleObject(CONTOH)))
    Rinci satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long laporan) {
        return Rinci.dari(membaca.satu(pelaku, laporan));
    }

    @PutMapping("/laporan/{laporan}")
    @Operation(summary = "Menyimpan konsep laporan tanpa mengirimnya")
    Rinci simpan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long laporan, @RequestBody MelaporkanPekerjaan.Permintaan isi) {
        melaporkan.simpan(pelaku, laporan, isi);
        return satu(pelaku, laporan);
    }

    @SatuTransaksi
    @PostMapping("/laporan/{laporan}/pengiriman")
    @Operation(summary = "Mengirim laporan kepada penerimanya menurut peraturan, atau kepada yang memintanya",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"uraian": "Seluruh data sudah terkumpul.", "hambatan": "Satu desa belum membalas.", "rencana": "Rekapitulasi", "menegaskan": true}"""))))
    Rinci kirim(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long laporan, @RequestBody MelaporkanPekerjaan.Permintaan isi) {
        melaporkan.kirim(pelaku, laporan, isi);
        melaporkan.antarkan(pelaku, laporan);
        return satu(pelaku, laporan);
    }

    @SatuTransaksi
    @PostMapping("/laporan/{laporan}/jawaban")
    @Operation(summary = "Menerima laporan, atau mengembalikannya dengan catatan",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"cara": "KEMBALIKAN", "catatan": "Lengkapi dengan jumlah responden setiap desa."}"""))))
    Rinci jawab(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long laporan, @RequestBody MenanggapiLaporan.Jawaban isi) {
        menanggapi.jawab(pelaku, laporan, isi);
        return satu(pelaku, laporan);
    }

    @GetMapping("/penugasan/{penugasan}/laporan")
    @Operation(summary = "Laporan sebuah pekerjaan, masa terbaru dahulu: yang ditunggu, yang terlambat, dan yang sudah masuk")
    Daftar dari(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        var d = membaca.dari(pelaku, penugasan);
        var isi = d.semua().stream().map(l -> Ringkas.dari(l, d.hak().kerja().hari())).toList();
        return new Daftar(isi, isi.size());
    }

    @SatuTransaksi
    @PostMapping("/penugasan/{penugasan}/laporan/permintaan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Meminta laporan sewaktu-waktu dari ketua tim, anggota, atau pelaksana, paling lambat suatu hari",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"pegawai": ["199001012020121001"], "batas": "2027-03-20", "catatan": "Keadaan data desa untuk rapat dengan Bupati"}"""))))
    Daftar minta(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody MenanggapiLaporan.PermintaanLaporan isi) {
        var nomor = menanggapi.minta(pelaku, penugasan, isi);
        var d = membaca.dari(pelaku, penugasan);
        var hasil = d.semua().stream().filter(l -> nomor.contains(l.id())).map(l -> Ringkas.dari(l, d.hak().kerja().hari())).toList();
        return new Daftar(hasil, hasil.size());
    }
}
