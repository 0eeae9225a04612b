package id.tatakerja.beranda;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.kedudukan.KedudukanPegawai;
import id.tatakerja.kedudukan.MembacaKedudukan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.tampilan.PerluTindakan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page is the inbox. */
@Controller
class BerandaController {

    private final List<PerluTindakan.Penyedia> tindakan;
    private final MembacaKedudukan kedudukan;
    private final Regulasi regulasi;

    BerandaController(List<PerluTindakan.Penyedia> tindakan, MembacaKedudukan kedudukan, Regulasi regulasi) {
        this.tindakan = List.copyOf(tindakan);
        this.kedudukan = kedudukan;
        this.regulasi = regulasi;
    }

    @GetMapping("/")
    @Hak(Hak.Siapa.MASUK)
    String beranda(@AuthenticationPrincipal Pelaku pelaku, Model model) {
        var daftar = tindakan.stream()
                .flatMap(t -> t.bagi(pelaku).stream())
                .sorted(Comparator.comparingInt(PerluTindakan::urutan))
                .toList();
        model.addAttribute("page", new BerandaPage(pelaku, daftar, milikSendiri(pelaku), regulasi.semua()));
        return "beranda/beranda";
    }

    /** A leader or somebody without a post has no place that the regulation computes. */
    private Optional<KedudukanPegawai> milikSendiri(Pelaku pelaku) {
        if (pelaku.nip().isEmpty() || pelaku.instansi().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(kedudukan.kini(pelaku.instansi().get(), pelaku.nip().get()));
        } catch (DitolakException tidakDitempatkan) {
            return Optional.empty();
        }
    }
}
