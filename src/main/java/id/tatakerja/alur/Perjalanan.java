package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Kiriman;
import id.tatakerja.regulasi.alur.Langkah;
import id.tatakerja.regulasi.alur.Penanda;
import id.tatakerja.regulasi.alur.Pesan;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of one case along its mechanism; keeps nothing, so that the case stores the marking. A letter that the other
 * government's regulation does not know is not waited for: where a home side waits for the decree of the team and the owner's
 * regulation has none, the wait is passed at once.
 *
 * @param alur the mechanism
 * @param data form and number of persons
 * @param datang letters that the other side can send; all of them where the other side is not known
 */
public record Perjalanan(Alur alur, Data data, Set<Pesan> datang) {

    public Perjalanan {
        datang = Set.copyOf(datang);
    }

    /** A case within one government, or with a government that is no tenant. */
    public static Perjalanan sendiri(Alur alur, Data data) {
        return new Perjalanan(alur, data, EnumSet.allOf(Pesan.class));
    }

    /** One side of a case between two tenants. */
    public static Perjalanan bersama(Alur alur, Data data, Alur pasangan) {
        return new Perjalanan(alur, data, pasangan.graf().mengirim());
    }

    /** The start. */
    public Langkah mulai() {
        return lewati(alur.graf().mulai(data));
    }

    /**
     * One act, or the arrival of a letter.
     *
     * @throws id.tatakerja.bersama.DitolakException 409 when it is not open, 422 when it has no such outcome
     */
    public Langkah maju(Penanda penanda, String simpul, Hasil hasil) {
        return lewati(alur.graf().maju(penanda, simpul, hasil, data));
    }

    private Langkah lewati(Langkah langkah) {
        var kini = langkah;
        for (var sia = siaSia(kini); sia.isPresent(); sia = siaSia(kini)) {
            var dilewati = sia.get();
            var berikut = alur.graf().maju(kini.penanda(), dilewati.id(), dilewati.hasil().getFirst(), data);
            var dibuka = new ArrayList<Simpul>(kini.dibuka());
            dibuka.remove(dilewati);
            dibuka.addAll(berikut.dibuka());
            kini = new Langkah(berikut.penanda(), dibuka, gabung(kini.kiriman(), berikut.kiriman()), berikut.akhir().or(langkah::akhir));
        }
        return kini;
    }

    private Optional<Simpul.Tunggu> siaSia(Langkah langkah) {
        return langkah.dibuka().stream().filter(Simpul.Tunggu.class::isInstance).map(Simpul.Tunggu.class::cast)
                .filter(t -> !datang.contains(t.pesan()) && t.hasil().size() == 1).findFirst();
    }

    private static List<Kiriman> gabung(List<Kiriman> a, List<Kiriman> b) {
        var hasil = new ArrayList<>(a);
        hasil.addAll(b);
        return hasil;
    }
}
