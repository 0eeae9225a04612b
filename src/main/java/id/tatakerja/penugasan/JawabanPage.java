package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import java.util.List;
import java.util.Map;

/**
 * The form that records the answer of a government outside, with what was typed.
 *
 * @param id number of the case
 * @param judul the work
 * @param instansi the other government
 * @param isi texts typed, by field
 * @param galat faults
 */
public record JawabanPage(long id, String judul, String instansi, Map<String, String> isi, List<Galat> galat) {

    /** The text typed into a field. */
    public String nilai(String bidang) {
        return isi.getOrDefault(bidang, "");
    }
}
