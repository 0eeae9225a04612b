package id.tatakerja.naskah.periksa;

import id.tatakerja.akses.Hak;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.tanda.OtoritasSertifikat;
import id.tatakerja.tampilan.Jawaban;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Verification for everybody: by the code of the QR, by the file, as page and as API. */
@Controller
@Hak(Hak.Siapa.PUBLIK)
@Tag(name = "Verifikasi")
class VerifikasiController {

    private static final int UKURAN = 12 * 1024 * 1024;
    private static final String TERLALU_SERING = "Terlalu banyak pemeriksaan dari alamat ini. Tunggu sepuluh menit, lalu coba lagi.";
    private static final String TIDAK_ADA = "Kode ini bukan kode surat yang diterbitkan di sini. Pindai ulang kode QR, atau salin alamatnya utuh.";

    private final MemeriksaNaskah memeriksa;
    private final PembatasPeriksa pembatas;
    private final OtoritasSertifikat otoritas;

    VerifikasiController(MemeriksaNaskah memeriksa, PembatasPeriksa pembatas, OtoritasSertifikat otoritas) {
        this.memeriksa = memeriksa;
        this.pembatas = pembatas;
        this.otoritas = otoritas;
    }

    /** The answer of the API for an uploaded file. */
    record JawabanBerkas(boolean dikenal, boolean tidakBerubah, Optional<String> jenis, Optional<String> nomor, Optional<LocalDate> tanggal) {}

    @GetMapping("/verifikasi")
    String awal(Model model) {
        model.addAttribute("page", VerifikasiPage.kosong());
        return "naskah/verifikasi";
    }

    @GetMapping("/verifikasi/{kode:[^.]+}")
    String kode(@PathVariable String kode, HttpServletRequest permintaan, HttpServletResponse jawaban, Model model) {
        if (!pembatas.boleh(permintaan.getRemoteAddr())) {
            jawaban.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("page", VerifikasiPage.pesan(TERLALU_SERING));
            return "naskah/verifikasi";
        }
        var hasil = memeriksa.kode(kode);
        if (hasil.isEmpty()) {
            jawaban.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("page", hasil.map(VerifikasiPage::hasil).orElseGet(() -> VerifikasiPage.pesan(TIDAK_ADA)));
        return "naskah/verifikasi";
    }

    @PostMapping("/verifikasi")
    String berkas(@RequestParam MultipartFile berkas, HttpServletRequest permintaan, HttpServletResponse jawaban, Model model) throws IOException {
        if (!pembatas.boleh(permintaan.getRemoteAddr())) {
            jawaban.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("page", VerifikasiPage.pesan(TERLALU_SERING));
        } else if (berkas.isEmpty()) {
            jawaban.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", VerifikasiPage.pesan("Pilih berkas PDF surat yang hendak diperiksa."));
        } else {
            model.addAttribute("page", VerifikasiPage.hasil(memeriksa.berkas(isi(berkas))));
        }
        return "naskah/verifikasi";
    }

    @GetMapping("/api/v1/verifikasi/{kode}")
    @ResponseBody
    @Operation(summary = "Periksa surat menurut kode verifikasinya, tanpa masuk")
    ResponseEntity<?> kodeApi(@PathVariable String kode, HttpServletRequest permintaan) {
        if (!pembatas.boleh(permintaan.getRemoteAddr())) {
            return sering();
        }
        return ResponseEntity.ok(memeriksa.kode(kode).orElseThrow(() -> Penolakan.tidakDitemukan(TIDAK_ADA).sebagaiException()));
    }

    @PostMapping("/api/v1/verifikasi")
    @ResponseBody
    @Operation(summary = "Periksa berkas PDF: apakah surat kita dan tidak berubah, tanpa masuk")
    ResponseEntity<?> berkasApi(@RequestParam MultipartFile berkas, HttpServletRequest permintaan) throws IOException {
        if (!pembatas.boleh(permintaan.getRemoteAddr())) {
            return sering();
        }
        var h = memeriksa.berkas(isi(berkas));
        return ResponseEntity.ok(new JawabanBerkas(h.dikenal(), h.tidakBerubah().orElse(false), h.jenis(), h.nomor(), h.tanggal()));
    }

    /** The authority's certificate, for readers of PDF that should trust it. */
    @GetMapping("/verifikasi/otoritas.crt")
    @ResponseBody
    ResponseEntity<byte[]> sertifikat() throws CertificateEncodingException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/pkix-cert"))
                .body(Penyewa.<byte[], CertificateEncodingException>seluruhInstalasi(() -> otoritas.sertifikatOtoritas().getEncoded()));
    }

    /** The list of ended certificates. */
    @GetMapping("/verifikasi/otoritas.crl")
    @ResponseBody
    ResponseEntity<byte[]> daftarCabut() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/pkix-crl"))
                .body(Penyewa.<byte[], RuntimeException>seluruhInstalasi(otoritas::daftarCabut));
    }

    private static byte[] isi(MultipartFile berkas) throws IOException {
        try (var masukan = berkas.getInputStream()) {
            var isi = masukan.readNBytes(UKURAN + 1);
            if (isi.length > UKURAN) {
                throw Penolakan.tidakMemenuhi("BERKAS_TERLALU_BESAR", "Berkas yang diperiksa paling besar 12 MB.").sebagaiException();
            }
            return isi;
        }
    }

    private static ResponseEntity<?> sering() {
        var masalah = Jawaban.masalah(Penolakan.tidakMemenuhi("TERLALU_SERING", TERLALU_SERING));
        masalah.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(masalah);
    }
}
