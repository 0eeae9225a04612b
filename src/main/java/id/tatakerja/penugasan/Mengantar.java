package id.tatakerja.penugasan;

import id.tatakerja.akses.SesudahTersimpan;
import id.tatakerja.penugasan.lintas.Pengantar;
import org.springframework.stereotype.Service;

/** Hands over what an act has sent to the other government, after the act is committed and before it is answered. */
@Service
class Mengantar {

    private final LintasInstansi lintas;
    private final Pengantar pengantar;
    private final SesudahTersimpan sesudah;

    Mengantar(LintasInstansi lintas, Pengantar pengantar, SesudahTersimpan sesudah) {
        this.sesudah = sesudah;
        this.lintas = lintas;
        this.pengantar = pengantar;
    }

    /** The case as it is; whatever cannot be delivered now goes later. */
    Kasus antar(Kasus kasus) {
        lintas.pasangan(kasus).ifPresent(p -> sesudah.jalankan(() -> pengantar.antar(p)));
        return kasus;
    }
}
