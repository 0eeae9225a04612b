package id.tatakerja.organisasi.ubah;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Tautan;
import id.tatakerja.organisasi.pegawai.MencatatPenyetaraan;
import id.tatakerja.organisasi.ubah.Formulir.Medan;
import id.tatakerja.organisasi.ubah.Formulir.Rupa;
import id.tatakerja.organisasi.wewenang.Penjaga;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that records by which document a Pejabat Fungsional came from penyetaraan jabatan. */
@Controller
@Hak(Hak.Siapa.PENGELOLA)
class PenyetaraanHalamanController {

    private static final String ALAMAT = "/pegawai/{id:[0-9]{1,17}}/penyetaraan";

    private final MencatatPenyetaraan mencatat;
    private final MembacaSusunan susunan;

    PenyetaraanHalamanController(MencatatPenyetaraan mencatat, MembacaSusunan susunan) {
        this.mencatat = mencatat;
        this.susunan = susunan;
    }

    @GetMapping(ALAMAT)
    String tanya(InstansiKini kini, @PathVariable long id, Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        model.addAttribute("page", formulir(orang(kini, id)));
        return "organisasi/formulir";
    }

    @PostMapping(ALAMAT)
    String catat(
            InstansiKini kini,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String dokumen,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        PegawaiSusunan orang = orang(kini, id);
        try {
            mencatat.catat(kini.kode(), orang.nip(), dokumen, kini.pelaku());
            lanjut.addFlashAttribute("pesan", "Asal dari penyetaraan jabatan tercatat.");
            return "redirect:" + Tautan.pegawai(id);
        } catch (DitolakException ditolak) {
            jawaban.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", formulir(orang).ditolak(Map.of("dokumen", dokumen), ditolak.penolakan()));
            return "organisasi/formulir";
        }
    }

    private PegawaiSusunan orang(InstansiKini kini, long id) {
        return susunan.pada(kini.kode(), kini.hariIni()).pegawai().stream()
                .filter(p -> p.id() == id)
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pegawai ini tidak tercatat pada instansi Anda hari ini. Cari lewat daftar pegawai.")
                        .sebagaiException());
    }

    private static Formulir formulir(PegawaiSusunan orang) {
        return new Formulir(
                "Asal penyetaraan jabatan",
                "Catat bila " + orang.namaLengkap() + " menjadi Pejabat Fungsional melalui penyetaraan jabatan. Perannya dalam tim"
                        + " bergantung padanya.",
                Tautan.pegawai(orang.id()) + "/penyetaraan", Tautan.pegawai(orang.id()), orang.namaLengkap(),
                List.of(Medan.isian("dokumen", "Dokumen dasar", "Nama, nomor, dan tanggal keputusan penyetaraan.", Rupa.TEKS, true)),
                Map.of(), List.of(), "Simpan", "");
    }
}
