package id.tatakerja.pelaksanaan.perjanjian;

import java.util.List;
import java.util.Optional;

/**
 * From an assignment to the target that it serves and the perjanjian kinerja in which it stands.
 *
 * @param penugasan number of the assignment
 * @param judul the work in a few words
 * @param target number of the target, empty while none is known
 * @param strategi strategy for the target, empty where there is none
 * @param sasaran aim of the target
 * @param indikator what is measured, with its value
 * @param penanggungJawab offices through whose hands the target went, first who set it
 * @param perjanjian unit and year of the perjanjian kinerja, and its number
 * @param renstra line of the Rencana Strategis, may be empty
 */
record RantaiTarget(
        long penugasan, String judul, Optional<Long> target, String strategi, String sasaran, String indikator, List<String> penanggungJawab, String perjanjian, String renstra) {

    RantaiTarget {
        penanggungJawab = List.copyOf(penanggungJawab);
    }

    static RantaiTarget tanpa(long penugasan, String judul) {
        return new RantaiTarget(penugasan, judul, Optional.empty(), "", "", "", List.of(), "", "");
    }
}
