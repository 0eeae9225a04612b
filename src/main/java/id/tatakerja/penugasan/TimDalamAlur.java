package id.tatakerja.penugasan;

import id.tatakerja.alur.PenetapTim;
import id.tatakerja.alur.Pihak;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.List;
import java.util.Set;

/** Lets the act that decrees a team be done by those and with the letter that the team's purpose calls for. */
final class TimDalamAlur {

    private TimDalamAlur() {}

    /** What is asked for with the purpose and the order as the instansi has settled them. */
    static Isian terapkan(Pihak pihak, Lingkup lingkup, Isian isian) {
        var tim = isian.tim();
        if (tim.isEmpty()) {
            return isian;
        }
        var s = pihak.susunan();
        return isian.denganPenetapan(
                PenetapTim.tujuan(s, pihak.paket(), tim.get().tujuan()), PenetapTim.perintah(s, pihak.paket(), tim.get().perintah()));
    }

    /** Whether a case of this form comes to the act, unless somebody decides otherwise on its way. */
    static boolean dilalui(Isian isian, Simpul.Tindak tindak) {
        return tindak.tindakan() != Tindakan.TURUT_MENUNJUK && (tindak.tindakan() != Tindakan.TETAPKAN_TIM || isian.bentuk() == Bentuk.TIM);
    }

    static Simpul.Tindak berlaku(Paket paket, Kasus kasus, Simpul.Tindak tindak) {
        return berlaku(paket, kasus.lingkup(), kasus.isian(), tindak);
    }

    /** The act as it holds for this team; any other act as it is. */
    static Simpul.Tindak berlaku(Paket paket, Lingkup lingkup, Isian isian, Simpul.Tindak t) {
        if (t.tindakan() != Tindakan.TETAPKAN_TIM || isian.tim().isEmpty()) {
            return t;
        }
        var tim = isian.tim().get();
        var oleh = PenetapTim.untuk(paket, lingkup, tim.perintah(), tim.tujuan());
        var sama = Set.copyOf(oleh.oleh()).equals(Set.copyOf(t.peran())) && t.naskah().stream().allMatch(n -> oleh.naskah().contains(n.utama()));
        if (sama || oleh.oleh().isEmpty()) {
            return t;
        }
        return new Simpul.Tindak(
                t.id(), t.nama(), t.tindakan(), t.hasil(), oleh.oleh(), t.naskah().stream().map(n -> dengan(n, oleh)).toList(), t.hanyaDaftar(), t.batas(), oleh.dasar(),
                t.tafsir(), t.baris());
    }

    private static NaskahAlur dengan(NaskahAlur n, PenetapTim oleh) {
        return new NaskahAlur(
                List.copyOf(oleh.naskah()), n.kepada(), n.tembusan(), n.tembusanAnjuran(), n.isi(), n.anjuran(), n.hasil(), n.bentuk(), n.perPegawai(), oleh.dasar());
    }
}
