package id.tatakerja.organisasi.temuan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Tautan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the link that the API gives with a finding, which knows codes only, to the page of the object. */
@Controller
@Hak(Hak.Siapa.MASUK)
class TautanController {

    private final MembacaSusunan susunan;

    TautanController(MembacaSusunan susunan) {
        this.susunan = susunan;
    }

    @GetMapping("/organisasi/unit/{kode}")
    String unit(InstansiKini kini, @PathVariable String kode) {
        return "redirect:" + Tautan.unit(kode);
    }

    @GetMapping("/organisasi/jabatan/{kode}")
    String jabatan(InstansiKini kini, @PathVariable String kode) {
        return "redirect:" + susunan.pada(kini.kode(), kini.hariIni())
                .jabatan(kode)
                .map(j -> Tautan.unit(j.unit()))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Jabatan ini tidak ada hari ini.").sebagaiException());
    }

    @GetMapping("/organisasi/pegawai/{nip:[0-9]{18}}")
    String pegawai(InstansiKini kini, @PathVariable String nip) {
        return "redirect:" + susunan.pada(kini.kode(), kini.hariIni())
                .pegawai(nip)
                .map(PegawaiSusunan::id)
                .map(Tautan::pegawai)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pegawai ini tidak tercatat pada instansi Anda.").sebagaiException());
    }
}
