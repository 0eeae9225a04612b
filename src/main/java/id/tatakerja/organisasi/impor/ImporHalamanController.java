package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.dampak.BerkasDampak;
import id.tatakerja.organisasi.impor.BerkasImporRepository.Unggahan;
import id.tatakerja.organisasi.impor.halaman.ImporPage;
import id.tatakerja.organisasi.wewenang.Penjaga;
import id.tatakerja.tampilan.BerkasCsv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The import as pages: choose, preview, apply, report. */
@Controller
@Hak(Hak.Siapa.PENGELOLA)
class ImporHalamanController {

    private static final String BUKU_KERJA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WisayaImpor wisaya;
    private final MembacaAcuan acuan;

    ImporHalamanController(WisayaImpor wisaya, MembacaAcuan acuan) {
        this.wisaya = wisaya;
        this.acuan = acuan;
    }

    @GetMapping("/impor")
    String mulai(InstansiKini kini, Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        return pilih(kini, kini.hariIni().toString(), List.of(), model);
    }

    @PostMapping("/impor")
    String unggah(
            InstansiKini kini,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(required = false) @Nullable MultipartFile unit,
            @RequestParam(required = false) @Nullable MultipartFile jabatan,
            @RequestParam(required = false) @Nullable MultipartFile pegawai,
            @RequestParam(defaultValue = "") String tanggal,
            Model model,
            HttpServletResponse jawaban)
            throws IOException {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        Optional<LocalDate> mulai = hari(tanggal);
        if (mulai.isEmpty()) {
            return gagal(kini, tanggal, new Galat("tanggal", "TANGGAL_TIDAK_TERBACA", "Isi tanggal berlaku yang ada pada kalender."), model, jawaban);
        }
        try {
            return "redirect:/impor/" + wisaya.periksa(kini, unggahan(berkas, unit, jabatan, pegawai), mulai.get());
        } catch (DitolakException ditolak) {
            Galat galat = ditolak.penolakan().galat().stream().findFirst()
                    .orElseGet(() -> new Galat("berkas", ditolak.penolakan().kode(), ditolak.penolakan().pesan()));
            return gagal(kini, tanggal, galat, model, jawaban);
        }
    }

    @GetMapping("/impor/{id:[0-9a-f-]{36}}")
    String satu(
            InstansiKini kini,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lembar,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        model.addAttribute("page", wisaya.halaman(kini, id, new ImporPage.Saringan(lembar, q.strip())));
        return "organisasi/imporPekerjaan";
    }

    @GetMapping("/impor/{id:[0-9a-f-]{36}}/kemajuan")
    String kemajuan(InstansiKini kini, @PathVariable UUID id, Model model, HttpServletResponse jawaban) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        var page = wisaya.halaman(kini, id, new ImporPage.Saringan("", ""));
        if (!page.berjalan()) {
            jawaban.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page);
        return "organisasi/imporKemajuan";
    }

    @PostMapping("/impor/{id:[0-9a-f-]{36}}/terapkan")
    String terapkan(InstansiKini kini, @PathVariable UUID id, @RequestParam(defaultValue = "") String tanggal) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        LocalDate mulai = hari(tanggal)
                .orElseGet(() -> wisaya.halaman(kini, id, new ImporPage.Saringan("", "")).tanggal());
        return "redirect:/impor/" + wisaya.terapkan(kini, id, mulai);
    }

    @GetMapping("/impor/{id:[0-9a-f-]{36}}/galat.csv")
    void galat(InstansiKini kini, @PathVariable UUID id, HttpServletResponse jawaban) throws IOException {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        byte[] isi = BerkasCsv.tulis(
                List.of("lembar", "baris", "kolom", "kode", "pesan"),
                wisaya.galat(kini, id).galat().stream().map(g -> List.of(g.berkas(), g.baris(), g.kolom(), g.kode(), g.pesan())));
        jawaban.setContentType("text/csv;charset=UTF-8");
        jawaban.setHeader("Content-Disposition", "attachment; filename=\"galat-impor.csv\"");
        jawaban.getOutputStream().write(isi);
    }

    @GetMapping("/impor/{id:[0-9a-f-]{36}}/dampak.csv")
    void dampak(InstansiKini kini, @PathVariable UUID id, HttpServletResponse jawaban) throws IOException {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        BerkasDampak.kirim(wisaya.dampak(kini, id), jawaban);
    }

    @GetMapping("/impor/templat.xlsx")
    void templat(InstansiKini kini, HttpServletResponse jawaban) throws IOException {
        jawaban.setContentType(BUKU_KERJA);
        jawaban.setHeader("Content-Disposition", "attachment; filename=\"templat-organisasi.xlsx\"");
        TemplatImpor.tulis(jawaban.getOutputStream(), acuan.acuan(kini.instansi().regulasi()));
    }

    private String gagal(InstansiKini kini, String tanggal, Galat galat, Model model, HttpServletResponse jawaban) {
        jawaban.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return pilih(kini, tanggal, List.of(galat), model);
    }

    private String pilih(InstansiKini kini, String tanggal, List<Galat> galat, Model model) {
        model.addAttribute("page", new ImporPage(kini.instansi().nama(), tanggal, galat, wisaya.terakhir(kini)));
        return "organisasi/impor";
    }

    private static Unggahan unggahan(
            @Nullable MultipartFile berkas, @Nullable MultipartFile unit, @Nullable MultipartFile jabatan,
            @Nullable MultipartFile pegawai)
            throws IOException {
        if (isi(berkas) instanceof byte[] xlsx) {
            return new Unggahan(nama(berkas), xlsx, null, null, null);
        }
        return new Unggahan(
                String.join(", ", nama(unit), nama(jabatan), nama(pegawai)), null, isi(unit), isi(jabatan), isi(pegawai));
    }

    private static byte @Nullable [] isi(@Nullable MultipartFile satu) throws IOException {
        return satu == null || satu.isEmpty() ? null : satu.getBytes();
    }

    private static String nama(@Nullable MultipartFile satu) {
        String nama = satu == null ? null : satu.getOriginalFilename();
        return nama == null ? "" : nama.substring(Math.max(nama.lastIndexOf('/'), nama.lastIndexOf('\\')) + 1);
    }

    private static Optional<LocalDate> hari(String tanggal) {
        try {
            return Optional.of(LocalDate.parse(tanggal.strip()));
        } catch (DateTimeParseException tidakTerbaca) {
            return Optional.empty();
        }
    }
}
