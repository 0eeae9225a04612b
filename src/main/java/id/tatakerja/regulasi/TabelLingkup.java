package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which mechanism serves which distance.
 *
 * @param baris eight rows: each way of assigning with each distance
 */
public record TabelLingkup(List<Baris> baris) {

    public TabelLingkup {
        baris = List.copyOf(baris);
    }

    /** Way of assigning. */
    public enum Cara {
        /** By appointment. */
        PENUNJUKAN,
        /** By volunteering. */
        SUKARELA
    }

    /** Distance between the person's unit and the unit that owns the work. */
    public enum Lingkup {
        /** Within one unit. */
        DALAM_UNIT("Di dalam unit"),
        /** Between units of one perangkat daerah. */
        LINTAS_UNIT("Lintas unit"),
        /** Between perangkat daerah of one government. */
        LINTAS_PERANGKAT_DAERAH("Lintas perangkat daerah"),
        /** Between governments. */
        LINTAS_INSTANSI("Lintas instansi");

        private final String sebutan;

        Lingkup(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** Mechanisms. */
    public enum Mekanisme {
        /** Appointment within a unit. */
        PENUNJUKAN_DALAM_UNIT("penunjukan-dalam-unit"),
        /** Appointment between units. */
        PENUNJUKAN_LINTAS_UNIT("penunjukan-lintas-unit"),
        /** Appointment between perangkat daerah. */
        PENUNJUKAN_LINTAS_PERANGKAT_DAERAH("penunjukan-lintas-perangkat-daerah"),
        /** Appointment between governments. */
        PENUNJUKAN_LINTAS_INSTANSI("penunjukan-lintas-instansi"),
        /** Volunteering within a unit. */
        SUKARELA_DALAM_UNIT("sukarela-dalam-unit"),
        /** Volunteering between units. */
        SUKARELA_LINTAS_UNIT("sukarela-lintas-unit"),
        /** The regulation does not offer it. */
        TIDAK_TERSEDIA("TIDAK_TERSEDIA");

        private final String kode;

        Mekanisme(String kode) {
            this.kode = kode;
        }

        /** The word in the table. */
        public String kode() {
            return kode;
        }

        /** The mechanism of a word. */
        public static Optional<Mekanisme> dariKode(String kode) {
            return Arrays.stream(values()).filter(m -> m.kode.equals(kode)).findFirst();
        }
    }

    /**
     * One row.
     *
     * @param cara way of assigning
     * @param lingkup distance
     * @param mekanisme mechanism that serves it
     * @param dasar citations, never empty
     * @param tafsir codes of the readings used
     * @param penjelasan a sentence for people
     * @param barisBerkas line in {@code lingkup.csv}, from 2
     */
    public record Baris(
            Cara cara, Lingkup lingkup, Mekanisme mekanisme, List<Kutipan> dasar, List<String> tafsir, String penjelasan,
            int barisBerkas) {

        public Baris {
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }
    }

    /** The row for a way and a distance. */
    public Baris untuk(Cara cara, Lingkup lingkup) {
        return baris.stream().filter(b -> b.cara() == cara && b.lingkup() == lingkup).findFirst().orElseThrow();
    }
}
