package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.wewenang.Penjaga;
import id.tatakerja.tampilan.Jawaban;
import jakarta.servlet.http.HttpServletRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** API of the import (kontrak-api section 3). */
@RestController
@Tag(name = "Impor")
@RequestMapping("/api/v1/instansi/{kode}")
@Hak(Hak.Siapa.PENGELOLA)
class ImporApiController {

    private final MengimporOrganisasi mengimpor;
    private final PekerjaanImpor pekerjaan;

    ImporApiController(MengimporOrganisasi mengimpor, PekerjaanImpor pekerjaan) {
        this.mengimpor = mengimpor;
        this.pekerjaan = pekerjaan;
    }

    @PostMapping(path = "/impor", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> impor(
            @PathVariable String kode,
            @RequestPart(required = false) @Nullable MultipartFile berkas,
            @RequestPart(required = false) @Nullable MultipartFile unit,
            @RequestPart(required = false) @Nullable MultipartFile jabatan,
            @RequestPart(required = false) @Nullable MultipartFile pegawai,
            @RequestParam(defaultValue = "false") boolean uji,
            @RequestParam Optional<LocalDate> tanggal,
            @AuthenticationPrincipal Pelaku pelaku,
            HttpServletRequest permintaan)
            throws IOException {
        Penjaga.mengelola(pelaku, kode);
        // the named files stand above for the description of the interface; a part may come without the name of a file
        var isi = berkas(new BagianUnggahan(permintaan));
        var hasil = mengimpor.laksanakan(
                new MengimporOrganisasi.Impor(kode, isi, tanggal, uji, pelaku.namaPengguna()), Kemajuan.DIAM);
        return hasil.ditolak()
                ? ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(masalah(hasil))
                : ResponseEntity.ok(hasil);
    }

    @GetMapping("/pekerjaan")
    List<Pekerjaan> daftar(@PathVariable String kode, @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        return pekerjaan.daftar(kode);
    }

    @GetMapping("/pekerjaan/{id}")
    Pekerjaan satu(@PathVariable String kode, @PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        return pekerjaan.wajib(kode, id);
    }

    @GetMapping("/pekerjaan/{id}/dampak")
    DampakKedudukan.Dampak dampak(@PathVariable String kode, @PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        return pekerjaan.dampak(kode, id);
    }

    private static BerkasImpor berkas(BagianUnggahan bagian) throws IOException {
        Optional<byte[]> buku = bagian.isi("berkas").filter(isi -> isi.length > 0);
        if (buku.isPresent()) {
            return BerkasImpor.xlsx(buku.get());
        }
        Optional<byte[]> unit = bagian.isi("unit");
        Optional<byte[]> jabatan = bagian.isi("jabatan");
        Optional<byte[]> pegawai = bagian.isi("pegawai");
        if (unit.isPresent() && jabatan.isPresent() && pegawai.isPresent()) {
            return BerkasImpor.csv(unit.get(), jabatan.get(), pegawai.get());
        }
        throw new Penolakan(
                        Penolakan.Jenis.TIDAK_TERBACA, "BERKAS_TIDAK_LENGKAP", "Unggah satu berkas .xlsx pada isian 'berkas', atau tiga"
                                + " berkas CSV pada isian 'unit', 'jabatan', dan 'pegawai'.",
                        List.of(), List.of())
                .sebagaiException();
    }

    private static ProblemDetail masalah(HasilImpor hasil) {
        ProblemDetail masalah = Jawaban.masalah(Penolakan.tidakMemenuhi(
                "IMPOR_DITOLAK", "Berkas berisi " + hasil.jumlahGalat() + " kesalahan, sehingga tidak ada yang disimpan. Perbaiki semuanya,"
                        + " lalu impor lagi."));
        masalah.setProperty("tanggal", hasil.tanggal());
        masalah.setProperty("uji", hasil.uji());
        masalah.setProperty("jumlah", hasil.jumlah());
        masalah.setProperty("perubahan", hasil.perubahan());
        masalah.setProperty("jumlahGalat", hasil.jumlahGalat());
        masalah.setProperty("galat", hasil.galat());
        return masalah;
    }
}
