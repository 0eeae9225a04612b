package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.OptionalInt;

/**
 * A model of structure that the annex defines.
 *
 * @param kode code used in the {@code model} column of the unit sheet
 * @param nama name
 * @param jenis kinds of organisation it is for, never empty
 * @param wajib whether the regulation binds the listed organisations to it
 * @param dasar citations
 * @param uraian what it looks like, in our own words
 * @param organisasi names or tasks of organisations that the annex lists
 * @param seksiPerBidang number of Seksi or Subbidang in each Bidang, empty when the text gives none
 * @param subbagianSekretariat number of Subbagian in the Sekretariat, empty when the text gives none
 */
public record Model(
        String kode,
        String nama,
        List<String> jenis,
        boolean wajib,
        List<Kutipan> dasar,
        String uraian,
        List<String> organisasi,
        OptionalInt seksiPerBidang,
        OptionalInt subbagianSekretariat) {

    public Model {
        jenis = List.copyOf(jenis);
        dasar = List.copyOf(dasar);
        organisasi = List.copyOf(organisasi);
    }
}
