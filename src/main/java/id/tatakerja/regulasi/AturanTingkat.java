package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a regulation counts the levels of leading officials: the head of an organisation stands on level 1, and who leads a unit
 * below stands one level deeper than the leader above, unless the regulation fixes the number.
 *
 * @param terbanyak levels that an organisation has as a rule, at least 1
 * @param dasar provision on the number of levels
 * @param dasarPengecualian provision by which an organisation may have more, for a criterion that must be named
 * @param tetap numbers that the regulation fixes
 */
public record AturanTingkat(int terbanyak, List<Kutipan> dasar, List<Kutipan> dasarPengecualian, List<Tetap> tetap) {

    /** Key of the setting in which an organisation names the criterion of its exception. */
    public static final String KUNCI_KRITERIA = "kriteriaLebihDuaTingkat";

    /**
     * A fixed number.
     *
     * @param organisasi kind of organisation
     * @param unit kind of unit inside it
     * @param nomor level of its leader, from 1
     * @param dasar provision that says so
     */
    public record Tetap(String organisasi, String unit, int nomor, List<Kutipan> dasar) {}

    public AturanTingkat {
        dasar = List.copyOf(dasar);
        dasarPengecualian = List.copyOf(dasarPengecualian);
        tetap = List.copyOf(tetap);
    }

    /** The number fixed for the leader of such a unit. */
    public OptionalInt nomorTetap(String organisasi, String unit) {
        return tetap.stream().filter(t -> t.organisasi().equals(organisasi) && t.unit().equals(unit)).mapToInt(Tetap::nomor).findFirst();
    }

    /** Whether the regulation itself numbers the levels of such an organisation, so that no further criterion is needed. */
    public boolean bertingkatSendiri(String organisasi) {
        return tetap.stream().anyMatch(t -> t.organisasi().equals(organisasi));
    }
}
