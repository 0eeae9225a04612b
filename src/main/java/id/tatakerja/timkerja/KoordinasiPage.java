package id.tatakerja.timkerja;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.List;

/**
 * Teams that share people or a target.
 *
 * @param isi pairs, those not arranged first
 * @param dapatMencatat whether the reader may note what was arranged
 * @param galat faults of the form
 */
public record KoordinasiPage(List<Pasangan> isi, boolean dapatMencatat, List<Galat> galat) implements HalamanFormulir {

    /** A pair in words; {@code tertulis} is what was typed for it. */
    public record Pasangan(Tim tim, Tim lain, List<String> orang, List<String> target, List<String> catatan, String tertulis) {

        /** Names its form field. */
        public String kunci() {
            return tim.id() + "-" + lain.id();
        }
    }

    /** A team; it leads to its page where the reader may open it. */
    public record Tim(long id, String nama, String unit, boolean terbuka) {

        static Tim dari(TumpangTindih.Satu s) {
            return new Tim(s.id(), s.nama(), s.unit(), s.milik());
        }
    }

    static KoordinasiPage dari(MengoordinasikanTim.Daftar d, String pasangan, String catatan, List<Galat> galat, ZoneId zona) {
        return new KoordinasiPage(
                d.isi().stream().map(t -> new Pasangan(
                        Tim.dari(t.tim()), Tim.dari(t.lain()), t.orang(), t.target(),
                        t.catatan().stream().map(c -> c.catatan() + " (" + c.sebutan() + ", " + c.nama() + ", " + Teks.waktu(c.waktu(), zona) + ")").toList(),
                        pasangan.equals(t.tim().id() + "-" + t.lain().id()) ? catatan : "")).toList(),
                d.dapatMencatat(), galat);
    }
}
