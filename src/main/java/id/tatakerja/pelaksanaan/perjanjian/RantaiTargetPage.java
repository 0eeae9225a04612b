package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;

/**
 * The chain from work to target.
 *
 * @param penugasan number of the work
 * @param judul the work in a few words
 * @param target number of the target, 0 while none is known
 * @param langkah links of the chain in words, from the work upwards
 * @param mengaitkan whether the reader ties it
 * @param pilihan targets to choose from
 * @param dipilih what was chosen
 */
public record RantaiTargetPage(
        long penugasan, String judul, long target, List<String> langkah, boolean mengaitkan, List<Pilihan> pilihan, long dipilih, List<Galat> galat) implements HalamanFormulir {

    /** Something with a number. */
    public record Pilihan(long id, String nama) {}

    /** Work without a target. */
    public record Tanpa(List<Pilihan> pekerjaan) {}

    static RantaiTargetPage dari(RantaiTarget r, boolean mengaitkan, List<Perjanjian.Target> pilihan, long dipilih, List<Galat> galat) {
        var langkah = new java.util.ArrayList<>(List.of("Pekerjaan: " + r.judul()));
        if (r.target().isPresent()) {
            if (!r.strategi().isEmpty()) {
                langkah.add("Strategi: " + r.strategi());
            }
            langkah.add("Target: " + r.indikator());
            langkah.add("Sasaran: " + r.sasaran());
            langkah.add("Penanggung jawab: " + String.join(", lalu ", r.penanggungJawab()));
            langkah.add(r.perjanjian());
            if (!r.renstra().isEmpty()) {
                langkah.add("Rencana strategis: " + r.renstra());
            }
        }
        return new RantaiTargetPage(
                r.penugasan(), r.judul(), r.target().orElse(0L), langkah, mengaitkan, pilihan.stream().map(t -> new Pilihan(t.id(), t.sasaran() + ": " + t.kalimat())).toList(), dipilih, galat);
    }
}
