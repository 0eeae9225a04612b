package id.tatakerja.evaluasi;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;

/**
 * What members of a team hand to its head.
 *
 * @param penugasan number of the assignment
 * @param judul the work in a few words
 * @param ketua name of the head
 * @param dapat whether the reader hands in
 * @param halangan why not, where nothing else is to be seen
 * @param baris what was handed in
 * @param uraian what was typed
 * @param tautan addresses as they were typed
 * @param harapan what is expected of the reader
 */
public record HasilAnggotaPage(
        long penugasan, String judul, String ketua, boolean dapat, String halangan, List<Baris> baris, String uraian, String tautan, List<Galat> galat,
        List<String> harapan)
        implements HalamanFormulir {

    /** A delivery: by whom, when, what, evidence, and what was expected. */
    public record Baris(String nama, String waktu, String uraian, List<String> tautan, List<String> harapan) {}
}
