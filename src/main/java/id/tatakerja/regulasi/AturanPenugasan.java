package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * What a regulation says of every assignment, whatever its mechanism.
 *
 * @param pembanding what is compared to tell one unit from another
 * @param dasarPembanding provisions on which the comparison rests; empty where the regulation names none
 * @param dasarKedudukan provision that forbids assignments before kedudukan is decreed; empty where it does not
 */
public record AturanPenugasan(Pembanding pembanding, List<Kutipan> dasarPembanding, List<Kutipan> dasarKedudukan) {

    /** What holds where a regulation says nothing: leaders are compared, nothing is demanded. */
    public static final AturanPenugasan BIASA = new AturanPenugasan(Pembanding.PIMPINAN_UNIT_ORGANISASI, List.of(), List.of());

    /** What tells one unit from another. */
    public enum Pembanding {
        /** One Pimpinan Unit Organisasi is one unit. */
        PIMPINAN_UNIT_ORGANISASI,
        /** Sekretariat, Bidang, Bagian and Inspektur Pembantu are units of their own. */
        TINGKAT_ADMINISTRATOR
    }

    public AturanPenugasan {
        dasarPembanding = List.copyOf(dasarPembanding);
        dasarKedudukan = List.copyOf(dasarKedudukan);
    }

    /** Whether nobody is assigned before the own kedudukan is decreed. */
    public boolean wajibKedudukan() {
        return !dasarKedudukan.isEmpty();
    }
}
