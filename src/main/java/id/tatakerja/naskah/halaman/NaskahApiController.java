package id.tatakerja.naskah.halaman;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Penomoran;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.naskah.SuratAntarinstansi;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.terbit.Surat;
import id.tatakerja.naskah.unggah.MengunggahTanda;
import id.tatakerja.regulasi.alur.JenisNaskah;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Letters over the API (kontrak-api section 5). */
@RestController
@RequestMapping("/api/v1/naskah")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Naskah")
class NaskahApiController {

    private final HakBaca hak;
    private final KotakRepository kotak;
    private final BerkasRepository berkas;
    private final MengunggahTanda mengunggah;
    private final SuratAntarinstansi antarinstansi;

    NaskahApiController(
            HakBaca hak, KotakRepository kotak, BerkasRepository berkas, MengunggahTanda mengunggah, SuratAntarinstansi antarinstansi) {
        this.antarinstansi = antarinstansi;
        this.hak = hak;
        this.kotak = kotak;
        this.berkas = berkas;
        this.mengunggah = mengunggah;
    }

    /** Metadata of a letter. */
    record Metadata(
            long id, JenisNaskah jenis, Optional<String> nomor, LocalDate tanggal, String hal, String dari, List<String> kepada,
            List<String> tembusan, StatusNaskah status, CaraTanda cara, String kodeVerifikasi, Optional<Instant> ditandatangani,
            Optional<String> batal, Optional<String> masukDari) {

        static Metadata dari(Surat s) {
            return new Metadata(
                    s.id(), s.jenis(), s.nomor(), s.tanggal(), s.hal(), s.dari(), s.kepada(), s.tembusan(), s.status(), s.cara(),
                    s.kodeVerifikasi(), s.ditandatangani(), s.batal(), s.masukDari());
        }
    }

    /** A page of a box. */
    record Daftar(List<KotakRepository.Baris> isi, int halaman, int ukuran, long jumlah) {}

    @GetMapping
    @Operation(summary = "Kotak surat pemanggil: kotak=diterima, tembusan, dikirim, perlu, atau semua")
    Daftar daftar(
            @AuthenticationPrincipal Pelaku pelaku,
            @RequestParam(name = "kotak", defaultValue = "diterima") String kata,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        var kode = pelaku.instansi().orElseThrow(
                () -> Penolakan.tidakBerwenang("Kotak surat ada pada akun instansi; administrator instalasi tidak memilikinya.").sebagaiException());
        var kunci = hak.kunci(pelaku);
        var satu = Kotak.cari(kata).orElseThrow(() -> {
            var pesan = "Kotak '" + kata + "' tidak ada. Pilih salah satu: perlu, diterima, tembusan, dikirim, semua.";
            return Penolakan.galat("KOTAK_TIDAK_DIKENAL", pesan, List.of(new Galat("kotak", "KOTAK_TIDAK_DIKENAL", pesan))).sebagaiException();
        });
        Penomoran.periksa(halaman, ukuran);
        return new Daftar(kotak.isi(kode, satu, kunci, pelaku.namaPengguna(), halaman, ukuran), halaman, ukuran, kotak.jumlah(kode, satu, kunci));
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Operation(summary = "Metadata satu surat; hanya untuk pihak-pihaknya")
    Metadata satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        return Metadata.dari(hak.wajib(pelaku, id));
    }

    @GetMapping("/{id:\\d{1,18}}.pdf")
    @Operation(summary = "Surat sebagai PDF; 409 selama berkasnya masih dibuat")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        var surat = hak.wajib(pelaku, id);
        surat.masukDari().ifPresent(_ -> antarinstansi.lengkapi(id));
        return Kirim.pdf(surat, berkas);
    }

    @PostMapping("/{id:\\d{1,18}}/tanda")
    @SatuTransaksi
    @Operation(summary = "Unggah surat yang ditandatangani dengan tangan atau di luar (PDF, JPEG, PNG); nomor dan tanggal bila dinomori di luar")
    Metadata unggah(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam MultipartFile berkas) {
        hak.wajib(pelaku, id);
        mengunggah.unggah(pelaku, id, nomor, tanggal, MengunggahTanda.isi(berkas));
        return Metadata.dari(hak.wajib(pelaku, id));
    }
}
