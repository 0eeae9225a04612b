package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Assignments and open acts over the API (kontrak-api section 5). */
@RestController
@RequestMapping("/api/v1")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Penugasan")
class PenugasanApiController {

    private final MembuatPenugasan membuat;
    private final MelakukanTindakan melakukan;
    private final MembacaPenugasan membaca;
    private final PemegangHariIni pemegang;
    private final MendaftarPenugasan mendaftar;
    private final MengubahPenugasan mengubah;
    private final MencatatJawaban mencatat;
    private final MenutupPenugasan menutup;

    PenugasanApiController(
            MembuatPenugasan membuat, MelakukanTindakan melakukan, MembacaPenugasan membaca, PemegangHariIni pemegang, MendaftarPenugasan mendaftar,
            MengubahPenugasan mengubah, MencatatJawaban mencatat, MenutupPenugasan menutup) {
        this.menutup = menutup;
        this.mencatat = mencatat;
        this.mengubah = mengubah;
        this.mendaftar = mendaftar;
        this.membuat = membuat;
        this.melakukan = melakukan;
        this.membaca = membaca;
        this.pemegang = pemegang;
    }

    /** One line of the inbox. */
    record TugasJawaban(
            long id, Tindakan tindakan, PeranAlur peran, Optional<String> atasNamaJabatan, long penugasan, String judul, List<Hasil> hasilMungkin,
            List<Kutipan> dasar, Instant sejak, Optional<LocalDate> batas) {}

    @PostMapping("/penugasan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Membuat penugasan dan mengerjakan langkah pertamanya")
    PenugasanJawaban.Ringkas buat(@AuthenticationPrincipal Pelaku pelaku, @RequestBody Permintaan permintaan) {
        return PenugasanJawaban.Ringkas.dari(membuat.buat(pelaku, permintaan));
    }

    /** A line of the list: the case and on whom it waits. */
    record Baris(
            long id, StatusPenugasan status, String judul, Cara cara, Bentuk bentuk, Lingkup lingkup, String alur, String unitPemilik, int jumlah,
            Instant dibuat, List<Giliran> menunggu) {}

    /** An open act of a line. */
    record Giliran(long tugas, Tindakan tindakan, PeranAlur peran, Optional<LocalDate> batas) {}

    /** A page of the list. */
    record Daftar(List<Baris> isi, int halaman, int ukuran, long jumlah) {}

    @GetMapping("/penugasan")
    @Operation(summary = "Penugasan yang menyangkut Anda, dari yang terbaru")
    Daftar daftar(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<StatusPenugasan> status,
            @RequestParam Optional<String> unit,
            @RequestParam(defaultValue = "false") boolean giliranSaya,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        var ke = Math.clamp(halaman, 1, 1_000_000);
        var banyak = Math.clamp(ukuran, 1, 200);
        var d = mendaftar.daftar(pelaku, new MendaftarPenugasan.Pertanyaan(q.strip(), status, unit.filter(u -> !u.isBlank()), giliranSaya, ke, banyak));
        return new Daftar(
                d.isi().stream().map(k -> new Baris(
                        k.id(), k.status(), k.isian().judul(), k.isian().cara(), k.isian().bentuk(), k.lingkup(), k.alur(), k.isian().unitPemilik(),
                        k.isian().jumlah(), k.dibuat(), d.menunggu().getOrDefault(k.id(), List.of()).stream()
                                .map(t -> new Giliran(t.id(), t.tindakan(), t.pelaku().getFirst().peran(), t.batas())).toList())).toList(),
                ke, banyak, d.jumlah());
    }

    @GetMapping("/penugasan/{id}")
    @Operation(summary = "Satu penugasan dengan langkah, yang ditunggu, dan suratnya")
    PenugasanJawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        return PenugasanJawaban.dari(membaca.satu(pelaku, id));
    }

    /** Body of a withdrawal. */
    record Penarikan(@Nullable String alasan) {}

    /** Body of a closing. */
    record Penutupan(@Nullable String catatan) {}

    @PostMapping("/penugasan/{id}/penutupan")
    @SatuTransaksi
    @Operation(summary = "Menutup penugasan yang sudah selesai, oleh pimpinan unit pemilik kinerja")
    PenugasanJawaban.Ringkas tutup(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody Penutupan isi) {
        return PenugasanJawaban.Ringkas.dari(menutup.tutup(pelaku, id, Permintaan.isi(isi.catatan())));
    }

    /** Body of a change of the last day. */
    record Masa(@Nullable LocalDate selesai, @Nullable String alasan) {}

    @PostMapping("/penugasan/{id}/penarikan")
    @SatuTransaksi
    @Operation(summary = "Menarik penugasan atau permohonannya dengan surat")
    PenugasanJawaban.Ringkas tarik(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody Penarikan isi) {
        return PenugasanJawaban.Ringkas.dari(mengubah.tarik(pelaku, id, Permintaan.isi(isi.alasan())));
    }

    @PostMapping("/penugasan/{id}/masa")
    @SatuTransaksi
    @Operation(summary = "Memperpanjang atau memperpendek penugasan dengan surat")
    PenugasanJawaban.Ringkas masa(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody Masa isi) {
        return PenugasanJawaban.Ringkas.dari(mengubah.masa(pelaku, id, Optional.ofNullable(isi.selesai()), Permintaan.isi(isi.alasan())));
    }

    @PostMapping(path = "/penugasan/{id}/jawaban-luar", consumes = MediaType.APPLICATION_JSON_VALUE)
    @SatuTransaksi
    @Operation(summary = "Mencatat jawaban instansi yang tidak memakai aplikasi ini")
    PenugasanJawaban.Ringkas jawabanLuar(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody PermintaanJawaban isi) {
        return PenugasanJawaban.Ringkas.dari(mencatat.catat(pelaku, id, isi, new byte[0]));
    }

    @PostMapping(path = "/penugasan/{id}/jawaban-luar", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @SatuTransaksi
    @Operation(summary = "Mencatat jawaban instansi yang tidak memakai aplikasi ini, dengan pindaian suratnya")
    PenugasanJawaban.Ringkas jawabanLuar(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestPart PermintaanJawaban isi, @RequestPart MultipartFile pindaian)
            throws IOException {
        return PenugasanJawaban.Ringkas.dari(mencatat.catat(pelaku, id, isi, pindaian.getBytes()));
    }

    @GetMapping("/tugas")
    @Operation(summary = "Tugas yang menunggu Anda, dari yang terlama")
    List<TugasJawaban> tugas(@AuthenticationPrincipal Pelaku pelaku) {
        var kunci = pemegang.dari(pelaku);
        return melakukan.milik(pelaku).stream()
                .map(t -> {
                    var sebagai = t.bagi(kunci).orElseThrow();
                    return new TugasJawaban(
                            t.id(), t.tindakan(), sebagai.peran(),
                            Optional.of(kunci.sebutan(sebagai.pemegang(), t.tindakan())).filter(s -> !s.isEmpty()), t.penugasan(), t.judul(),
                            t.hasilMungkin(), t.dasar(), t.sejak(), t.batas());
                })
                .toList();
    }

    @PostMapping("/tugas/{id}/tindakan")
    @SatuTransaksi
    @Operation(summary = "Mengerjakan satu tugas")
    PenugasanJawaban.Ringkas lakukan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody PermintaanTindakan permintaan) {
        return PenugasanJawaban.Ringkas.dari(melakukan.lakukan(pelaku, id, permintaan));
    }
}
