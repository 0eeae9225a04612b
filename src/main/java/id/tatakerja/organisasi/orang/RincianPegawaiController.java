package id.tatakerja.organisasi.orang;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.BagianPegawai;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.orang.RincianPegawaiPage.Kursi;
import id.tatakerja.organisasi.temuan.TemuanTentang;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one person, under an internal number so that no NIP stands in an address. */
@Controller
@Hak(Hak.Siapa.MASUK)
class RincianPegawaiController {

    private final RiwayatPegawaiRepository riwayat;
    private final List<BagianPegawai> bagian;
    private final TemuanTentang temuan;
    private final MembacaSusunan susunan;

    RincianPegawaiController(
            RiwayatPegawaiRepository riwayat, List<BagianPegawai> bagian, TemuanTentang temuan, MembacaSusunan susunan) {
        this.riwayat = riwayat;
        this.temuan = temuan;
        this.susunan = susunan;
        this.bagian = bagian.stream().sorted(Comparator.comparingInt(BagianPegawai::urutan)).toList();
    }

    @GetMapping("/pegawai/{id:[0-9]{1,17}}")
    String rincian(
            InstansiKini kini,
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> tanggal,
            Model model) {
        LocalDate hari = tanggal.orElseGet(kini::hariIni);
        PegawaiSusunan orang = riwayat.orang(kini.kode(), id, hari).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Pegawai ini tidak tercatat pada instansi Anda. Cari namanya lewat daftar pegawai.")
                .sebagaiException());
        List<Kursi> semua = riwayat.riwayat(kini.kode(), id);
        boolean sendiri = kini.pelaku().nip().filter(orang.nip()::equals).isPresent();
        model.addAttribute("page", new RincianPegawaiPage(
                orang, sendiri || kini.mengelola(), semua.stream().filter(k -> k.pada(hari)).toList(), semua,
                bagian.stream().flatMap(b -> b.bagi(kini, orang, hari).stream()).toList(),
                kini.mengelola() ? temuan.pegawai(susunan.pada(kini.kode(), hari), orang.nip()) : List.of(), hari,
                hari.equals(kini.hariIni()), kini.mengelola()));
        return "organisasi/rincianPegawai";
    }
}
