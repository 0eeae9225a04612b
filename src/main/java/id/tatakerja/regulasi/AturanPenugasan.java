package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.List;
import java.util.Optional;

/**
 * What a regulation says of every assignment, whatever its mechanism.
 *
 * @param pembanding what is compared to tell one unit from another
 * @param dasarPembanding provisions on which the comparison rests; empty where the regulation names none
 * @param dasarKedudukan provision that forbids assignments before kedudukan is decreed; empty where it does not
 * @param tim when work with people of elsewhere must be done by a Tim Kerja; empty where the regulation leaves it free
 * @param dasarPertimbangan provision that wants the need recorded where people beyond the own perangkat daerah are asked for; empty
 *     where it does not
 * @param isiWajib what is written down of every assignment, or of those of a form or a way
 * @param kerjaSendiri what individual work within a unit rests on; empty where the regulation leaves it free
 */
public record AturanPenugasan(
        Pembanding pembanding, List<Kutipan> dasarPembanding, List<Kutipan> dasarKedudukan, Optional<WajibTim> tim, List<Kutipan> dasarPertimbangan,
        List<IsiWajib> isiWajib, Optional<KerjaSendiri> kerjaSendiri) {

    /** Setting: how many assignments at once the instansi plans for one person; more call for a reason. */
    public static final String KUNCI_BEBAN = "bebanTerbanyak";

    /** What holds where a regulation says nothing: leaders are compared, nothing is demanded. */
    public static final AturanPenugasan BIASA = new AturanPenugasan(Pembanding.PIMPINAN_UNIT_ORGANISASI, List.of(), List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());

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
     * What individual work within a unit rests on: the list of the own jabatan, each entry of which serves the unit.
     *
     * @param tautan what an entry must lead to before work may rest on it
     * @param tanpaFungsi what becomes of an entry that is written down without a function of the unit
     * @param dasar provisions on the work
     * @param dasarTurunan provisions on where the entries come from
     */
    public record KerjaSendiri(Tautan tautan, TanpaFungsi tanpaFungsi, List<Kutipan> dasar, List<Kutipan> dasarTurunan) {

        public KerjaSendiri {
            dasar = List.copyOf(dasar);
            dasarTurunan = List.copyOf(dasarTurunan);
        }
    }

    /** What an entry of a list of duties must lead to. */
    public enum Tautan {
        /** A function of the unit, or a target of it. */
        FUNGSI_ATAU_TARGET,
        /** A target of the unit. */
        TARGET
    }

    /** What becomes of an entry without a function of the unit. */
    public enum TanpaFungsi {
        /** It is refused. */
        DITOLAK,
        /** It is kept and marked as unresolved. */
        DITANDAI
    }

    /** What may be demanded of an assignment, whatever letter carries it. */
    public enum JenisIsi {
        /** The grounds are written down. */
        PERTIMBANGAN,
        /** The skill that the work needs is written down. */
        KOMPETENSI,
        /** The expectation or target is written down. */
        EKSPEKTASI,
        /** The first and the last day are written down. */
        DURASI,
        /** The work is tied to an activity of the Jabatan Fungsional or to the duties of the Pelaksana. */
        BUTIR_KEGIATAN,
        /** The circumstance that calls for incidental work is written down; nothing for routine work. */
        KEADAAN,
        /** A reason is written down when somebody lacks a skill that the work needs. */
        ALASAN_PILIHAN,
        /** Where several people are named, a reason of its own is written down for each. */
        ALASAN_SETIAP_ORANG,
        /** For each person the duty that the work serves is written down, or why there is none. */
        URAIAN_TUGAS,
        /** A volunteer does not ask for work that is his or hers already. */
        BUKAN_TUGAS_SENDIRI
    }

    /**
     * Something demanded of assignments.
     *
     * @param isi what
     * @param bentuk form of assignment that it holds for; every form where empty
     * @param cara way of assigning that it holds for; every way where empty
     * @param penjelasan a sentence that says what to do
     * @param dasar provisions, never empty
     */
    public record IsiWajib(JenisIsi isi, Optional<Bentuk> bentuk, Optional<Cara> cara, String penjelasan, List<Kutipan> dasar) {

        public IsiWajib {
            dasar = List.copyOf(dasar);
        }
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

    /** What is demanded of an assignment of a form and a way. */
    public List<IsiWajib> wajib(Bentuk bentuk, Cara cara) {
        return isiWajib.stream().filter(w -> w.bentuk().map(b -> b == bentuk).orElse(true) && w.cara().map(c -> c == cara).orElse(true)).toList();
    }

    /** Whether the regulation ever demands it. */
    public boolean mengenal(JenisIsi isi) {
        return isiWajib.stream().anyMatch(w -> w.isi() == isi);
    }

    /** Whether nobody is assigned before the own kedudukan is decreed. */
    public boolean wajibKedudukan() {
        return !dasarKedudukan.isEmpty();
    }
}
