package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Hak;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.wewenang.Penjaga;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The organisation as it is recorded now, as a workbook that the import reads: to be changed and brought back. */
@Controller
@Hak(Hak.Siapa.MASUK)
class EksporOrganisasiController {

    private final KeadaanRepository keadaan;
    private final MembacaAcuan acuan;

    EksporOrganisasiController(KeadaanRepository keadaan, MembacaAcuan acuan) {
        this.keadaan = keadaan;
        this.acuan = acuan;
    }

    @GetMapping("/impor/keadaan.xlsx")
    void keadaan(InstansiKini kini, HttpServletResponse jawaban) throws IOException {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        Rencana.Kini sekarang = keadaan.kini(kini.kode());
        Map<String, String> tmt = keadaan.tmt(kini.kode());
        jawaban.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        jawaban.setHeader("Content-Disposition", "attachment; filename=\"organisasi-" + kini.kode() + ".xlsx\"");
        TemplatImpor.tulis(jawaban.getOutputStream(), acuan.acuan(kini.instansi().regulasi()), lembar -> baris(lembar, sekarang, tmt));
    }

    private static List<Map<String, String>> baris(Lembar lembar, Rencana.Kini sekarang, Map<String, String> tmt) {
        return sekarang.bagian(lembar).values().stream()
                .map(satu -> {
                    Map<String, String> kolom = new LinkedHashMap<>(satu.kolom(lembar));
                    if (lembar == Lembar.PEGAWAI) {
                        kolom.put("tmt", tmt.getOrDefault(satu.kode(), ""));
                    }
                    return kolom;
                })
                .toList();
    }
}
