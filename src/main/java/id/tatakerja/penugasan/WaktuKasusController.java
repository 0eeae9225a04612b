package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.LangkahBerwaktu;
import id.tatakerja.alur.MembacaWaktuTunggu;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.tampilan.Teks;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How long each step of a case took, as a page. */
@Controller
@Hak(Hak.Siapa.MASUK)
class WaktuKasusController {

    private final MelihatPenugasan penugasan;
    private final MembacaWaktuTunggu waktu;

    WaktuKasusController(MelihatPenugasan penugasan, MembacaWaktuTunggu waktu) {
        this.penugasan = penugasan;
        this.waktu = waktu;
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}/waktu")
    String waktu(InstansiKini kini, @PathVariable long id, Model model) {
        var p = penugasan.satu(kini.kode(), id).filter(_ -> penugasan.terlihat(kini.pelaku(), id)).orElseThrow(() -> tidakAda().sebagaiException());
        var zona = kini.instansi().zonaWaktu();
        model.addAttribute("page", new WaktuKasusPage(id, p.judul(), waktu.perjalanan(kini.kode(), id).stream()
                .map(l -> new WaktuKasusPage.Baris(l.tindakan().sebutan(), Teks.waktu(l.mulai(), zona), Teks.waktu(l.selesai(), zona), lama(l))).toList()));
        return "penugasan/waktu";
    }

    static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Penugasan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.");
    }

    private static String lama(LangkahBerwaktu l) {
        Duration d = l.lama();
        return d.toDays() > 0 ? d.toDays() + " hari " + d.toHoursPart() + " jam" : d.toHours() > 0 ? d.toHours() + " jam " + d.toMinutesPart() + " menit" : d.toMinutes() + " menit";
    }
}
