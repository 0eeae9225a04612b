package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Perjanjian kinerja of a year.
 *
 * @param tahun year
 * @param pilihan years to choose from
 * @param isi what there is, by unit
 * @param unit units for which the reader may begin one, code and name
 * @param isian what was typed, by field
 * @param galat faults
 * @param dasar citations of a refusal
 */
public record PerjanjianPage(
        int tahun, List<Integer> pilihan, List<Baris> isi, List<Map.Entry<String, String>> unit, Map<String, String> isian, List<Galat> galat, List<Kutipan> dasar)
        implements HalamanFormulir {

    /** A line: number, name of the unit, state, how many targets, how many lack an own strategy. */
    public record Baris(long id, String unit, boolean ditetapkan, int target) {}

    /** What was typed into a field. */
    public String nilai(String bidang) {
        return isian.getOrDefault(bidang, "");
    }

    /**
     * One perjanjian kinerja.
     *
     * @param id number
     * @param judul name of the unit and year
     * @param keadaan in words
     * @param ditetapkan whether it is locked
     * @param renstra the part of the rencana strategis
     * @param target targets
     * @param dapatMengubah whether the reader may write and set it
     * @param dapatMenautkan whether the reader may name the rencana strategis that is not named
     * @param isian what was typed, by field
     * @param galat faults
     */
    public record Satu(
            long id, String judul, String keadaan, boolean ditetapkan, String renstra, List<Target> target, boolean dapatMengubah, boolean dapatMenautkan, Map<String, String> isian, List<Galat> galat)
            implements HalamanFormulir {

        /** A target: number, what, measure, who answers for it, next step and who owes it. */
        public record Target(long id, String sasaran, String kalimat, String pemegang, String berikut) {}

        /** What was typed into a field. */
        public String nilai(String bidang) {
            return isian.getOrDefault(bidang, "");
        }
    }

    /**
     * One target with its guided list.
     *
     * @param id number
     * @param perjanjian number of the perjanjian
     * @param unit its unit and year
     * @param sasaran what is to be reached
     * @param kalimat measure and target
     * @param pemegang who answers for it now
     * @param langkah steps
     * @param tidakDiatur what is said where the regulation is silent
     * @param penugasan number of the assignment that came of it, 0 for none
     * @param peran the matrix of roles: people and their roles in the strategy
     * @param tidakSesuai where the work differs from the strategy
     * @param merekomendasikan whether a step that may be written down says whom the work needs
     * @param boleh what the reader may do
     * @param belum names of those for whom a step is still to be written down, one after another
     * @param isian what was typed, by field, and what a form begins with
     * @param galat faults
     */
    public record Rinci(
            long id, long perjanjian, String unit, String sasaran, String kalimat, String pemegang, List<Langkah> langkah, String tidakDiatur, long penugasan,
            List<Map.Entry<String, String>> peran, List<String> tidakSesuai, boolean merekomendasikan, Boleh boleh,
            List<String> belum, Map<String, String> isian, List<Galat> galat) implements HalamanFormulir {

        /** A step: number, what, whose, done or not, whether it is next, what it left behind, citations. */
        public record Langkah(int nomor, String penjelasan, String oleh, boolean selesai, boolean berikut, List<String> bekas, List<Kutipan> dasar) {}

        /**
         * What the reader may do.
         *
         * @param terima whether something waits to be taken over
         * @param penerima to whom the target may be handed, code and name
         * @param strategi whether the strategy may be written
         * @param menugaskan whether the assignment may be begun
         * @param catat steps that may be written down, number and words
         * @param kepada for whom a step may be, code and name
         * @param penugas who else is to turn the strategy into an assignment, else empty
         */
        public record Boleh(
                boolean terima, List<Map.Entry<String, String>> penerima, boolean strategi, boolean menugaskan, List<Map.Entry<String, String>> catat,
                List<Map.Entry<String, String>> kepada, String penugas) {}

        /** What was typed into a field. */
        public String nilai(String bidang) {
            return isian.getOrDefault(bidang, "");
        }

        /** What the reader is to do next: where its form stands on the page, and one sentence; the step that is next goes before the assignment. */
        public Optional<Map.Entry<String, String>> giliran() {
            var berikut = langkah.stream().filter(Langkah::berikut).findFirst();
            if (!belum.isEmpty() && !boleh.catat().isEmpty()) {
                return Optional.of(Map.entry("nomor", "catat langkah ini bagi " + String.join(", ", belum) + "."));
            }
            if (berikut.filter(l -> boleh.catat().stream().anyMatch(c -> c.getKey().equals(Integer.toString(l.nomor())))).isPresent()) {
                return berikut.map(l -> Map.entry("nomor", "langkah " + l.nomor() + "."));
            }
            return boleh.strategi() ? Optional.of(Map.entry("bentuk", "susun strateginya."))
                    : !boleh.penerima().isEmpty() && berikut.isPresent() ? Optional.of(Map.entry("kepada", "bagi target ini."))
                    : boleh.menugaskan() ? Optional.of(Map.entry("tugaskan", "buat penugasannya.")) : Optional.empty();
        }

        /** Needs of people from elsewhere, code and words. */
        public List<Map.Entry<String, String>> kebutuhan() {
            return Arrays.stream(Perjanjian.Kebutuhan.values()).map(k -> Map.entry(k.name(), k.sebutan())).toList();
        }
    }
}
