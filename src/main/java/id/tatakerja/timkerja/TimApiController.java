package id.tatakerja.timkerja;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelPenetapanTim.Cara;
import id.tatakerja.regulasi.TabelTim;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.PeranAlur;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Teams over the API. */
@RestController
@RequestMapping("/api/v1/tim-kerja")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Tim Kerja")
class TimApiController {

    private final MembacaTim membaca;
    private final MengubahTim mengubah;

    TimApiController(MembacaTim membaca, MengubahTim mengubah) {
        this.membaca = membaca;
        this.mengubah = mengubah;
    }

    record Baris(long id, String nama, StatusTim status, Lingkup lingkup, String unitPemilik, Optional<Orang> ketua, int jumlah, List<Long> penugasan, Instant dibuat) {}

    record Daftar(List<Baris> isi, int halaman, int ukuran, long jumlah) {}

    record Orang(String nip, String nama) {}

    record Anggota(
            long id, String nip, String nama, PeranTim peran, String unitAsal, String asal, Optional<Long> penugasan, LocalDate mulai, Optional<LocalDate> selesai, String alasan) {}

    record Peran(PeranTim peran, String sebutan, TabelTim.Sifat sifat, String penjelasan, List<Kutipan> dasar, List<TabelTim.TanggungJawab> tanggungJawab) {}

    record Penetapan(Cara cara, List<PeranAlur> oleh, List<JenisNaskah> naskah, String penjelasan, List<Kutipan> dasar) {}

    record Perubahan(PerubahanTim.Jenis jenis, LocalDate berlaku, String uraian, String alasan, String jabatan, String nama, Instant waktu, List<Kutipan> dasar) {}

    record Keputusan(PeranAlur oleh, String nomor, LocalDate tanggal) {}

    record TimJawaban(
            long id, String nama, StatusTim status, Lingkup lingkup, String paket, String unitPemilik, String tujuan, String perintah, LocalDate tanggal,
            String pimpinan, List<Anggota> orang, List<Peran> peran, Penetapan penetapan, List<Long> penugasan, List<MembacaNaskah.Ringkas> naskah,
            List<Perubahan> perubahan, List<String> kekurangan, List<Keputusan> keputusan,
            List<Peringatan> peringatan) {}

    record Peringatan(String kalimat, List<Kutipan> dasar) {}

    @GetMapping
    @Operation(summary = "Tim Kerja yang menyangkut Anda, dari yang terbaru")
    Daftar daftar(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(defaultValue = "") String q, @RequestParam Optional<StatusTim> status,
            @RequestParam(defaultValue = "1") int halaman, @RequestParam(defaultValue = "50") int ukuran) {
        var ke = Math.clamp(halaman, 1, 1_000_000);
        var banyak = Math.clamp(ukuran, 1, 200);
        var d = membaca.daftar(pelaku, q.strip(), status, ke, banyak);
        var hari = d.susunan().tanggal();
        return new Daftar(
                d.isi().stream().map(t -> {
                    var orang = d.orang().getOrDefault(t.id(), List.of()).stream().filter(o -> o.pada(hari) || o.terbuka()).toList();
                    return new Baris(
                            t.id(), t.nama(), t.status(), t.lingkup(), t.unitPemilik(),
                            orang.stream().filter(o -> o.peran() == PeranTim.KETUA && o.pada(hari)).map(o -> new Orang(o.nip(), o.nama())).findFirst(), orang.size(),
                            t.penugasan(), t.dibuat());
                }).toList(),
                ke, banyak, d.jumlah());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Satu Tim Kerja dengan susunannya pada suatu tanggal, tanggung jawab setiap peran, dan suratnya")
    TimJawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestParam Optional<LocalDate> tanggal) {
        return jawaban(membaca.satu(pelaku, id, tanggal));
    }

    @PostMapping("/{id}/perubahan")
    @SatuTransaksi
    @Operation(summary = "Mengubah susunan Tim Kerja dengan surat: melepas anggota, mengganti ketua atau Penanggung Jawab")
    TimJawaban ubah(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody PermintaanTim isi) {
        mengubah.ubah(pelaku, id, isi);
        return jawaban(membaca.satu(pelaku, id, Optional.empty()));
    }

    private static TimJawaban jawaban(MembacaTim.Rinci r) {
        var t = r.tim();
        var p = r.kantor().penetap();
        var aturan = r.kantor().aturan(t);
        return new TimJawaban(
                t.id(), t.nama(), t.status(), t.lingkup(), t.paket(), t.unitPemilik(), t.tujuan(), t.perintah(), r.hari(), r.pimpinan(),
                r.orang().stream().map(o -> new Anggota(
                        o.id(), o.nip(), o.nama(), o.peran(), o.unitAsal(), r.asal(o), o.penugasan(), o.mulai(), o.selesai(), o.alasan())).toList(),
                Arrays.stream(PeranTim.values()).filter(y -> MembacaTim.dikenal(r, y)).map(y -> new Peran(
                        y, y.sebutan(), aturan.peran(y).sifat(), aturan.peran(y).penjelasan(), aturan.peran(y).dasar(), r.kantor().paket().tim().tanggungJawab(y))).toList(),
                new Penetapan(p.cara(), p.oleh(), p.naskah(), p.penjelasan(), p.dasar()), t.penugasan(), r.surat(),
                r.perubahan().stream().map(u -> new Perubahan(
                        u.jenis(), u.berlaku(), u.uraian(), u.alasan(), u.sebutan(), u.nama(), u.waktu(), u.dasar().kutipan())).toList(),
                r.kekurangan(), r.keputusan().stream().map(k -> new Keputusan(k.oleh(), k.nomor(), k.tanggal())).toList(),
                r.peringatan().stream().map(s -> new Peringatan(s.penjelasan(), s.dasar())).toList());
    }
}
