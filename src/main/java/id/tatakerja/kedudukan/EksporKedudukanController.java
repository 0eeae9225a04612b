package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Kutipan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The kedudukan of a whole instansi as a spreadsheet. */
@Controller
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class EksporKedudukanController {

    private static final List<String> KEPALA = List.of(
            "NIP", "Nama", "Jabatan", "Unit", "Status", "Aturan", "Kode jabatan penilai", "Pejabat Penilai Kinerja", "Nama penilai",
            "Pimpinan Unit Organisasi", "Penjelasan", "Calon", "Dasar", "Keputusan", "Penilai menurut keputusan", "Perubahan");

    private final DaftarKedudukan daftar;

    EksporKedudukanController(DaftarKedudukan daftar) {
        this.daftar = daftar;
    }

    @GetMapping("/kedudukan/ekspor.xlsx")
    void ekspor(
            @AuthenticationPrincipal Pelaku pelaku, @RequestParam(name = "instansi") Optional<String> diminta, HttpServletResponse jawaban)
            throws IOException {
        var instansi = pelaku.instansiUntuk(diminta);
        var baris = daftar.semua(instansi);
        jawaban.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        jawaban.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename("kedudukan-" + instansi + ".xlsx").build().toString());
        try (var buku = new Workbook(jawaban.getOutputStream(), "Tatakerja", "1.0")) {
            var lembar = buku.newWorksheet("kedudukan");
            for (var k = 0; k < KEPALA.size(); k++) {
                lembar.value(0, k, KEPALA.get(k));
                lembar.style(0, k).bold().set();
                lembar.width(k, k == 10 ? 70 : 26);
            }
            lembar.freezePane(2, 1);
            for (var b = 0; b < baris.size(); b++) {
                var nilai = kolom(baris.get(b));
                for (var k = 0; k < nilai.size(); k++) {
                    lembar.value(b + 1, k, nilai.get(k));
                }
            }
        }
    }

    private static List<String> kolom(DaftarKedudukan.BarisEkspor e) {
        var b = e.baris();
        return List.of(
                b.pegawai().nip(),
                b.pegawai().nama(),
                b.jabatan().nama(),
                b.unit().nama(),
                b.status().name(),
                b.aturan(),
                b.penilai().map(p -> p.jabatan().kode()).orElse(""),
                b.penilai().map(p -> p.jabatan().nama()).orElse(""),
                b.penilai().flatMap(KedudukanPegawai.Pejabat::pegawai).map(KedudukanPegawai.Orang::nama).orElse(""),
                b.pimpinan().map(p -> p.jabatan().nama()).orElse(""),
                b.penjelasan(),
                String.join("; ", e.calon()),
                String.join("; ", e.dasar().stream().map(Kutipan::label).toList()),
                e.keputusan(),
                e.penilaiDitetapkan(),
                e.perubahan().map(Enum::name).orElse(""));
    }
}
