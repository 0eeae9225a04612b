package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a regulation says of every assignment, whatever its mechanism.
 *
 * @param pembanding what is compared to tell one unit from another
 * @param dasarPembanding provisions on which the comparison rests; empty where the regulation names none
 * @param dasarKedudukan provision that forbids assignments before kedudukan is decreed; empty where it does not
 * @param tim when work with people of elsewhere must be done by a Tim Kerja; empty where the regulation leaves it free
 * @param dasarPertimbangan provision that wants the need recorded where people beyond the own perangkat daerah are asked for; empty
 *     where it does not
 * @param isiWajib what every assignment must say, whatever its letters contain
 */
public record AturanPenugasan(
        Pembanding pembanding, List<Kutipan> dasarPembanding, List<Kutipan> dasarKedudukan, Optional<WajibTim> tim, List<Kutipan> dasarPertimbangan,
        List<IsiWajib> isiWajib) {

    /** Setting: how many assignments at once the instansi plans for one person; more call for a reason. */
    public static final String KUNCI_BEBAN = "bebanTerbanyak";

    /** What holds where a regulation says nothing: leaders are compared, nothing is demanded. */
    public static final AturanPenugasan BIASA = new AturanPenugasan(Pembanding.PIMPINAN_UNIT_ORGANISASI, List.of(), List.of(), Optional.empty(), List.of(), List.of());

    /**
     * When a Tim Kerja is demanded.
     *
     * @param mulai from how many people of elsewhere on within one government, at least 1
     * @param dasar provisions
     */
    public record WajibTim(int mulai, List<Kutipan> dasar) {

        public WajibTim {
            dasar = List.copyOf(dasar);
        }
    }

    /**
     * Something that every assignment of a way must say.
     *
     * @param isi what
     * @param cara ways of assigning that it is demanded of, at least one
     * @param dasar provisions that want it
     */
    public record IsiWajib(Isi isi, Set<Cara> cara, List<Kutipan> dasar) {

        public IsiWajib {
            cara = Set.copyOf(cara);
            dasar = List.copyOf(dasar);
        }
    }

    /** What an assignment can be asked to say. */
    public enum Isi {
        /** Competence, expertise or skill that the work rests on. */
        KOMPETENSI,
        /** Expectation or target. */
        EKSPEKTASI,
        /** First and last day. */
        DURASI,
        /** Why this person, or why somebody of elsewhere. */
        PERTIMBANGAN
    }

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
        dasarPertimbangan = List.copyOf(dasarPertimbangan);
        isiWajib = List.copyOf(isiWajib);
    }

    /** Whether nobody is assigned before the own kedudukan is decreed. */
    public boolean wajibKedudukan() {
        return !dasarKedudukan.isEmpty();
    }
}
