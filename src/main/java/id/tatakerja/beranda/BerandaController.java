package id.tatakerja.beranda;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.kedudukan.KedudukanPegawai;
import id.tatakerja.kedudukan.MembacaKedudukan;
import id.tatakerja.regulasi.Regulasi;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page is the inbox. */
@Controller
class BerandaController {

    private final KotakMasuk kotak;
    private final MembacaKedudukan kedudukan;
    private final Regulasi regulasi;

    BerandaController(KotakMasuk kotak, MembacaKedudukan kedudukan, Regulasi regulasi) {
        this.kotak = kotak;
        this.kedudukan = kedudukan;
        this.regulasi = regulasi;
    }

    @GetMapping("/")
    @Hak(Hak.Siapa.MASUK)
    String beranda(@AuthenticationPrincipal Pelaku pelaku, Model model) {
        model.addAttribute("page", new BerandaPage(pelaku, kotak.bagi(pelaku), milikSendiri(pelaku), regulasi.semua()));
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
