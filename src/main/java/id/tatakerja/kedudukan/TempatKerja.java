package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Masukan;
import id.tatakerja.regulasi.Paket;
import java.util.Map;
import java.util.Optional;

/**
 * A place of work as the tables of a regulation see it: its facts, and the offices on its line. Made for one question, not to be kept.
 */
public final class TempatKerja {

    private final Map<Fakta, String> fakta;
    private final Masukan masukan;
    private final PencariPejabat pencari;
    private final Garis garis;

    private TempatKerja(Map<Fakta, String> fakta, Masukan masukan, PencariPejabat pencari, Garis garis) {
        this.fakta = Map.copyOf(fakta);
        this.masukan = masukan;
        this.pencari = pencari;
        this.garis = garis;
    }

    /**
     * The place; empty when no organisation stands above the unit.
     *
     * @param unit code of the unit of work
     * @param nip the person whose jenjang counts; without one, or without a jabatan, that of a Pelaksana
     */
    public static Optional<TempatKerja> di(Paket paket, Susunan susunan, String unit, Optional<String> nip) {
        var jenjang = nip.flatMap(susunan::jabatanDefinitif).flatMap(JabatanSusunan::jenjang).map(Enum::name).orElse("PELAKSANA");
        return new PenghitungKedudukan(paket, susunan).fakta(unit, jenjang, nip.orElse("")).map(f -> new TempatKerja(
                f, Masukan.dari(paket.kosakata(), f), new PencariPejabat(paket, susunan), Garis.dari(susunan, unit)));
    }

    /** The unit in which a person works: a post that leads a unit is itself seen from the unit above. */
    public static Optional<String> unit(Susunan susunan, String nip) {
        return susunan.jabatanDefinitif(nip)
                .map(j -> j.memimpin() ? susunan.unit(j.unit()).flatMap(u -> u.induk()).orElse(j.unit()) : j.unit());
    }

    /** Its facts. */
    public Map<Fakta, String> fakta() {
        return fakta;
    }

    /** The same as the input of a table. */
    public Masukan masukan() {
        return masukan;
    }

    /** The official whom a word of the tables means here; empty when no such office stands on the line. */
    public Optional<JabatanSusunan> jabatan(Calon calon) {
        return pencari.cari(calon, garis);
    }
}
